/** Building blocks of the page: elements and text, never markup out of strings. */

type Child = Node | string | number | null | false;
type Attributes = { readonly [name: string]: string | number | boolean | null | undefined };

/** An HTML element; an attribute that is false, null or undefined is left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  return filled(document.createElement(tag), attributes, children);
}

/** An SVG element. */
export function g<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

/** A button that does something on this page. */
export function button(label: Child, attributes: Attributes, act: () => void): HTMLButtonElement {
  const element = h('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', act);
  return element;
}

/**
 * Text of an article, isolated from its surroundings: characters that would turn the reading direction of what
 * follows are shown as what they are.
 */
export function words(text: string): HTMLElement {
  return h('bdi', {}, ...pieces(text));
}

/** The same without an element of its own. */
export function pieces(text: string): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const match of text.matchAll(TURNING)) {
    if (from < match.index) nodes.push(document.createTextNode(text.slice(from, match.index)));
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    nodes.push(h('span', { class: 'control', 'data-code': `U+${code}` }));
    from = match.index + 1;
  }
  if (from < text.length) nodes.push(document.createTextNode(text.slice(from)));
  return nodes;
}

/** Text for places that hold no elements: attributes, chart labels, options. */
export function plain(text: string): string {
  return text.replace(TURNING, '\ufffd');
}

/** "1 article", "5 articles". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${thousands(number)} ${number === 1 ? one : many}`;
}

export function thousands(number: number): string {
  return `${number}`.replace(/\d(?=(?:\d{3})+$)/g, '$&,');
}

/** Embeddings and overrides, and isolates without the element that closes them. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

function filled<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes))
    if (value !== false && value !== null && value !== undefined)
      element.setAttribute(name, value === true ? '' : `${value}`);
  for (const child of children)
    if (child !== null && child !== false) element.append(typeof child === 'number' ? `${child}` : child);
  return element;
}
