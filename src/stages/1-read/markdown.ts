import type { Zone } from '../../model/record.ts';
import type { Article, Block, Span } from '../../model/text.ts';
import { stated } from './parse.ts';

/** Whether a text is Markdown: front matter, or headings or links in its syntax. */
export function looksLikeMarkdown(text: string): boolean {
  const start = text.slice(0, 20_000);
  if (FRONT.test(start)) return true;
  if (/^#{1,6}[ \t]+\S/m.test(start.split('\n', 6).join('\n'))) return true;
  return 1 < (start.match(/\[[^\]\n]{1,200}\]\(https?:\/\/[^)\s]{1,500}\)/g) ?? []).length;
}

const FRONT = /^\ufeff?---[ \t]*\r?\n((?:[^\n]{0,2000}\n){0,60}?)---[ \t]*(?:\r?\n|$)/;

/**
 * Markdown stays as it is written, so that places count in the file. Its front matter states title, date and address;
 * headings and list items are blocks; code, comments and the targets of links belong to no article.
 */
export function readMarkdown(
  text: string,
): Pick<Article, 'text' | 'extracted' | 'metadata' | 'messages' | 'blocks'> {
  const front = FRONT.exec(text);
  const blocks: Block[] = [];
  const from = front?.[0].length ?? 0;
  if (front !== null) blocks.push({ start: 0, end: from, zone: 'boilerplate' });
  let titled = false;
  let fenced = false;
  let open: { start: number; end: number } | null = null;
  const close = () => {
    if (open !== null) blocks.push(...withoutTargets(text, open));
    open = null;
  };
  for (const match of text.slice(from).matchAll(/[^\n]*(?:\n|$)/g)) {
    const start = from + match.index;
    const line = match[0].replace(/\r?\n$/, '');
    const end = start + line.length;
    if (match[0] === '') break;
    const fence = /^\s{0,3}(?:```|~~~)/.test(line);
    if (fence || fenced) {
      close();
      if (fence) fenced = !fenced;
      if (line.trim() !== '') blocks.push({ start, end, zone: 'boilerplate' });
      continue;
    }
    if (line.trim() === '' || /^\s{0,3}(?:[-*_]\s*){3,}$/.test(line)) {
      close();
      continue;
    }
    const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line);
    if (heading !== null) {
      close();
      const at = start + line.indexOf(heading[2]!, heading[1]!.length);
      const zone: Zone = !titled && heading[1] === '#' ? 'title' : 'body';
      titled ||= zone === 'title';
      blocks.push({ start: at, end: at + heading[2]!.length, zone });
      continue;
    }
    if (/^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(line) || /^\s{0,3}[|>]/.test(line)) close();
    open = open === null ? { start, end } : { start: open.start, end };
  }
  close();
  return {
    text,
    extracted: false,
    blocks: blocks.filter(({ start, end }) => text.slice(start, end).trim() !== ''),
    metadata: front === null ? {} : stated(frontMatter(front[1]!), 'field'),
    messages: [],
  };
}

/** A paragraph, with the addresses of its links and pictures cut out as the page's. */
function* withoutTargets(text: string, { start, end }: Span): Iterable<Block> {
  let at = start;
  for (const match of text
    .slice(start, end)
    .matchAll(
      /\]\((?:<[^>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"\n]*")?\)|<https?:\/\/[^>\s]+>|<!--[\s\S]*?-->/g,
    )) {
    const from = start + match.index;
    if (at < from) yield { start: at, end: from, zone: 'body' };
    at = from + match[0].length;
    yield { start: from, end: at, zone: 'boilerplate' };
  }
  if (at < end) yield { start: at, end, zone: 'body' };
}

const KEYS: Readonly<Record<string, string>> = {
  title: 'title',
  date: 'published',
  published: 'published',
  pubdate: 'published',
  datum: 'published',
  url: 'url',
  link: 'url',
  publisher: 'publisher',
  lang: 'language',
  language: 'language',
};

/** The plain members of YAML front matter: one `key: value` a line. */
function frontMatter(yaml: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const match of yaml.matchAll(/^([A-Za-z_]{2,20}):[ \t]+(?:"([^"\n]*)"|'([^'\n]*)'|([^\n#]*))/gm)) {
    const key = KEYS[match[1]!.toLowerCase()];
    const value = (match[2] ?? match[3] ?? match[4] ?? '').trim();
    if (key !== undefined && value !== '') fields[key] ??= value;
  }
  return fields;
}
