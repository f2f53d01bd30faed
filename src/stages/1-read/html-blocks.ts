import type { Zone } from '../../model/record.ts';
import type { Block } from '../../model/text.ts';
import type { DomElement, DomNode } from './html-dom.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.toUpperCase().split(' '));
/** Elements that stand for themselves on a page. */
const BLOCKS = names(
  'address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
/** Elements whose text nobody reads. */
const SILENT = names(
  'script style noscript template svg math iframe object head button select option textarea audio video canvas',
);
/** Elements around the article on a page that has none marked. */
const PAGE = names('nav footer aside');

const ELEMENT = 1;
const TEXT = 3;

/**
 * The text of an element, each of its blocks in a paragraph of its own: white space is collapsed as a browser would,
 * a line break stays one.
 */
export function blocksOf(
  root: DomElement,
  { heading }: { heading?: string | undefined },
): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  let open = '';
  walk(root, 'body', false);
  flush('body');
  return { text, blocks };

  function walk(node: DomNode, zone: Zone, verbatim: boolean): void {
    if (node.nodeType === TEXT) {
      const content = node.textContent ?? '';
      open += verbatim ? content : content.replace(/[ \t\r\n\f]+/g, ' ');
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) return;
    if (name === 'BR') {
      if (open.endsWith('\n')) flush(zone);
      else open += '\n';
      return;
    }
    const own: Zone = PAGE.has(name) ? 'boilerplate' : zone;
    if (!BLOCKS.has(name)) {
      for (const child of node.childNodes) walk(child, own, verbatim);
      return;
    }
    flush(zone);
    for (const child of node.childNodes) walk(child, own, verbatim || name === 'PRE');
    flush(own);
  }

  function flush(zone: Zone): void {
    const content = open
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ')
      .replace(/^[ \n]+|[ \n]+$/g, '');
    open = '';
    if (content === '') return;
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += content;
    const isTitle = zone === 'body' && content === heading && !blocks.some((block) => block.zone === 'title');
    blocks.push({ start, end: text.length, zone: isTitle ? 'title' : zone });
  }
}
