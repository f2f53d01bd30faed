import { createHash } from 'node:crypto';

/** What a page is made of; `script` and `style` are the program's own, `title` and `data` may hold anything. */
export interface Page {
  readonly title: string;
  readonly style: string;
  readonly script?: string;
  /** Read by the script as JSON. */
  readonly data?: unknown;
  /** Trusted markup, already escaped; the script may build everything instead. */
  readonly body?: Iterable<string>;
}

/**
 * One self-contained HTML file. Its policy names the hashes of its own script and style and allows nothing else: no
 * request, no inline handler, no other script, no markup made out of strings.
 */
export function* pageChunks({ title, style, script = '', data, body = [] }: Page): Iterable<string> {
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
`;
  yield* body;
  if (data !== undefined) yield `<script type="application/json" id="data">${escapeJson(data)}</script>\n`;
  if (script !== '') yield `<script type="module">${script}</script>\n`;
  yield '</body>\n</html>\n';
}

/** Text as the content of an element or of a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** JSON that no HTML parser leaves before its end: the signs that could close or open markup are escapes. */
export function escapeJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function policy(style: string, script: string): string {
  const own = (text: string) =>
    text === '' ? "'none'" : `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${own(script)}`,
    `style-src ${own(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
