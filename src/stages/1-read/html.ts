import { createRequire } from 'node:module';
import type { Article, Block } from '../../model/text.ts';
import { NoArticle } from './content.ts';
import { blocksOf } from './html-blocks.ts';
import type { DomDocument, DomElement } from './html-dom.ts';
import { metadataOf } from './html-metadata.ts';

/** What is needed of the two packages, which are loaded when a page is met. */
interface Packages {
  parseHTML(html: string): { document: DomDocument };
  Readability: new (
    document: DomDocument,
    options: { serializer(element: DomElement): DomElement; charThreshold: number },
  ) => {
    parse(): { title?: string | null; content?: DomElement | null; textContent?: string | null } | null;
  };
}
let loaded: Packages | undefined;
function packages(): Packages {
  if (loaded !== undefined) return loaded;
  const require = createRequire(import.meta.url);
  const { parseHTML } = require('linkedom') as Pick<Packages, 'parseHTML'>;
  const { Readability } = require('@mozilla/readability') as Pick<Packages, 'Readability'>;
  loaded = { parseHTML, Readability };
  return loaded;
}

/** Whether a text is a page or a piece of one: it begins like one, or has paragraphs in tags. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 2048).trimStart();
  if (!start.startsWith('<') && !text.slice(0, 20_000).includes('</p>')) return false;
  return (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6]|meta|title|header)\b/i.test(
      start,
    ) || 2 < (text.slice(0, 20_000).match(/<\/p>/gi) ?? []).length
  );
}

/** UTF-16 code units of the longest page that is read. */
const LARGEST = 8 << 20;
/** Elements that may lie in one another: the reader's time grows with the square, and pages stay below 60. */
const DEEPEST = 200;

/** The main content of a page as text with its blocks, and what the page states of it. Nothing is run or fetched. */
export function readHtml(
  html: string,
  url?: string,
): Pick<Article, 'text' | 'extracted' | 'metadata' | 'messages' | 'blocks'> {
  if (LARGEST < html.length)
    throw new NoArticle('too-large', `a page of more than ${LARGEST >> 20} million characters`);
  if (isDeep(html))
    throw new NoArticle('too-deep', `a page whose elements are nested more than ${DEEPEST} deep`);
  const { parseHTML, Readability } = packages();
  const { document } = parseHTML(
    /<(?:body|html)\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  const metadata = metadataOf(document, url);
  const heading = headingOf(document);
  const fallback = blocksOf(document.body, { heading });
  const main = new Readability(document, { serializer: (element) => element, charThreshold: 200 }).parse();
  const title = heading ?? metadata.title ?? main?.title ?? undefined;
  const read = main?.content == null ? fallback : blocksOf(main.content, { heading: title });
  // A reader that keeps next to nothing has not found the article.
  const kept = read.text.length * 8 < Math.min(fallback.text.length, 1600) ? fallback : read;
  const { text, blocks } = titled(kept, title);
  if (text.trim() === '') throw new NoArticle('empty', 'a page without text');
  return {
    text,
    blocks,
    extracted: true,
    metadata: { ...metadata, ...(title === undefined ? {} : { title }) },
    messages: [],
  };
}

/** Puts the title before a text that lacks it. */
function titled(
  read: { text: string; blocks: readonly Block[] },
  title: string | undefined,
): { text: string; blocks: Block[] } {
  const blocks = [...read.blocks];
  if (title === undefined || title === '' || blocks.some((block) => block.zone === 'title'))
    return { text: read.text, blocks };
  const lead = `${title}\n\n`;
  return {
    text: lead + read.text,
    blocks: [
      { start: 0, end: title.length, zone: 'title' },
      ...blocks.map(({ start, end, zone }) => ({ start: start + lead.length, end: end + lead.length, zone })),
    ],
  };
}

/** The page's one first heading. */
function headingOf(document: DomDocument): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map((h) =>
    (h.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
  const distinct = [...new Set(headings)].filter((heading) => heading !== '');
  return distinct.length === 1 ? distinct[0] : undefined;
}

/** One pass over the tags of elements that must be closed; a page that forgets to close them counts as deep. */
function isDeep(html: string): boolean {
  let depth = 0;
  for (const match of html.matchAll(
    /<(\/?)(?!(?:p|li|dt|dd|td|th|tr|thead|tbody|tfoot|option|colgroup|br|hr|img|input|meta|link|source|wbr|area|base|col|embed|param|track)\b)[a-z][a-z0-9-]*\b([^<>]{0,2000}?)(\/?)>/gi,
  )) {
    if (match[1] === '/') depth = Math.max(0, depth - 1);
    else if (match[3] !== '/' && DEEPEST < ++depth) return true;
  }
  return false;
}
