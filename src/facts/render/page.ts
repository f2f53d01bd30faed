import { createHash } from 'node:crypto';

/** Text in a page: no markup in it means anything, and what would turn the direction of the page is shown. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
    .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

/** The head of a page; `style` and `script` are the program's own, `title` and `data` may hold anything. */
export interface Page {
  readonly title: string;
  readonly style: string;
  readonly script?: string;
  /** What the script reads, as JSON, from the element with the id `data`. */
  readonly data?: unknown;
}

/**
 * One self-contained page: it loads nothing and may be opened from a disk. Its policy allows the one style sheet and
 * the one script by their hashes, so that even markup that slipped in could do nothing.
 */
export function* page({ title, style, script, data }: Page, body: Iterable<string>): Iterable<string> {
  yield `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n`;
  yield `<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">\n`;
  yield `<meta name="viewport" content="width=device-width, initial-scale=1">\n`;
  if (script !== undefined)
    yield `<meta name="referrer" content="no-referrer">\n<link rel="icon" href="data:,">\n`;
  yield `<title>${escapeHtml(title)}</title>\n<style>${style}</style>\n</head>\n<body>\n`;
  yield* body;
  if (data !== undefined) {
    yield `<script type="application/json" id="data">`;
    yield* jsonPieces(data);
    yield '</script>\n';
  }
  if (script !== undefined) yield `<script type="module">${script}</script>\n`;
  yield '</body>\n</html>\n';
}

/** JSON that no HTML parser leaves before its end: the signs that could close or open markup are escapes. */
export function escapeJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The same, an item of the lists of an object at a time: a page of many articles is never one string. */
function* jsonPieces(data: unknown): Iterable<string> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    yield escapeJson(data);
    return;
  }
  let before = '{';
  for (const [name, value] of Object.entries(data)) {
    if (value === undefined) continue;
    yield `${before}${escapeJson(name)}:`;
    before = ',';
    if (!Array.isArray(value)) yield escapeJson(value);
    else {
      yield '[';
      for (const [k, item] of value.entries()) yield `${k === 0 ? '' : ','}${escapeJson(item)}`;
      yield ']';
    }
  }
  yield before === '{' ? '{}' : '}';
}

function policy(style: string, script: string | undefined): string {
  const own = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const scripts =
    script === undefined
      ? []
      : [
          `script-src ${own(script)}`,
          'img-src data:',
          "require-trusted-types-for 'script'",
          "trusted-types 'none'",
        ];
  const rest = ["base-uri 'none'", "form-action 'none'"];
  return ["default-src 'none'", `style-src ${own(style)}`, ...scripts, ...rest].join('; ');
}

/** A part of a text that is marked: `element` is what it becomes, `note` what is said of it. */
export interface Mark {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly element: 'ins' | 'del' | 'mark';
  readonly kind: string;
  readonly note: string;
}

/** The HTML of a part of a text with its marks; where marks overlap, the one that began first goes on. */
export function highlighted(
  text: string,
  marks: readonly Mark[],
  { from = 0, to = text.length } = {},
): string {
  let at = from;
  let html = '';
  // sort for determinism
  for (const mark of [...marks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, to);
    if (end <= start) continue;
    html += escapeHtml(text.slice(at, start));
    html += `<${mark.element} class="${mark.kind}" title="${escapeHtml(mark.note)}">${escapeHtml(text.slice(start, end))}</${mark.element}>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at, to));
}

/** The UTF-16 offset of a code point of the text. */
export function unitsOf(text: string): (point: number) => number {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return (point) => point;
  const starts: number[] = [];
  let at = 0;
  for (const c of text) {
    starts.push(at);
    at += c.length;
  }
  starts.push(at);
  return (point) => starts[Math.min(point, starts.length - 1)]!;
}
