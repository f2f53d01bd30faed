import { createHash } from 'node:crypto';
import type { Article, Metadata } from '../../model/text.ts';
import { type Content, NoArticle } from './content.ts';
import { decode } from './decode.ts';
import { looksLikeHtml, readHtml } from './html.ts';
import type { Input } from './inputs.ts';
import { fieldsOf, itemsOf, looksLikeJson } from './json.ts';
import { looksLikeMarkdown, readMarkdown } from './markdown.ts';
import { stated, unreadableDate } from './parse.ts';

/** One of several articles of a file that could not be read; the others go on. */
export interface Failure {
  readonly id: string;
  readonly source: string;
  readonly code: string;
  readonly reason: string;
}

type Named = Pick<Input, 'id' | 'source'>;

/** An article as it stands in a file, not read yet; plain data, so that another thread can read it. */
export interface Piece extends Named {
  readonly sha256: string;
  readonly text: string;
  /** What stands beside the text in JSON; null where the text is the file. */
  readonly stated: Partial<Record<string, string>> | null;
  /** What the sidecar states. */
  readonly beside: Partial<Record<string, string>>;
  readonly messages: Article['messages'];
  /** Why it is no article. */
  readonly failure?: { readonly code: string; readonly reason: string };
}

/**
 * What a file holds, one piece an article; what the file is, is told by its content: HTML, JSON, JSON Lines, Markdown,
 * plain text. A file of several articles gives each the id `FILE#ID`, with the article's own id or else its number
 * from 1.
 *
 * @throws NoArticle where the file holds none.
 */
export function piecesOf({ id, source }: Named, { bytes, sidecar, fields }: Content): Piece[] {
  if (bytes.length === 0) throw new NoArticle('empty', 'an empty file');
  const { text, messages } = decode(bytes);
  if (text.trim() === '') throw new NoArticle('empty', 'nothing but white space');
  const beside = sidecar === undefined ? {} : sidecarFields(sidecar);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (!looksLikeJson(text)) return [{ id, source, sha256, text, stated: null, beside, messages }];
  const items = itemsOf(text, fields);
  const taken = new Set<string>();
  return items.map((item, index): Piece => {
    const own = item.fields?.id === undefined ? String(index + 1) : fragment(item.fields.id);
    const place = items.length === 1 ? '' : `#${taken.has(own) ? index + 1 : own}`;
    taken.add(own);
    const { text: content = '', ...stated } = item.fields ?? {};
    const failure =
      'reason' in item
        ? { code: 'no-article', reason: item.reason }
        : content.trim() === ''
          ? { code: 'empty', reason: 'the text is nothing but white space' }
          : undefined;
    return {
      id: id + place,
      source: source + place,
      sha256:
        'reason' in item || items.length === 1 ? sha256 : createHash('sha256').update(item.raw).digest('hex'),
      text: content,
      stated,
      beside,
      messages,
      ...(failure === undefined ? {} : { failure }),
    };
  });
}

/** Reads a piece of a file. */
export function articleIn({
  id,
  source,
  sha256,
  text,
  stated: own,
  beside,
  messages,
  failure,
}: Piece): Article | Failure {
  if (failure !== undefined) return { id, source, ...failure };
  const body = bodyOf(text, (own ?? beside).url);
  const article: Article = { id, source, sha256, ...body, messages: [...messages, ...body.messages] };
  const whole = own === null ? article : withMetadata({ ...article, extracted: true }, own, 'field');
  return withMetadata(whole, beside, 'sidecar');
}

/** The articles that a file holds. @throws NoArticle where it holds none. */
export function articlesOf(input: Named, content: Content): (Article | Failure)[] {
  return piecesOf(input, content).map(articleIn);
}

/** The one article of a file. @throws NoArticle where it holds none or several. */
export function articleOf(input: Named, bytes: Uint8Array): Article {
  const [first, ...more] = articlesOf(input, { bytes });
  if (first === undefined || 'reason' in first)
    throw new NoArticle(first?.code ?? 'no-article', first?.reason ?? 'no article');
  if (0 < more.length) throw new NoArticle('several', `${more.length + 1} articles in one file`);
  return first;
}

type Body = Pick<Article, 'text' | 'extracted' | 'metadata' | 'messages' | 'blocks'>;

/** A text by its markup; plain text stays as it is. */
function bodyOf(text: string, url?: string): Body {
  if (looksLikeHtml(text)) return readHtml(text, url);
  if (looksLikeMarkdown(text)) return readMarkdown(text);
  return { text, extracted: false, metadata: {}, messages: [] };
}

/** Adds what stands beside an article; it is believed before what the article says of itself. */
function withMetadata(
  article: Article,
  fields: Partial<Record<string, string>>,
  basis: 'field' | 'sidecar',
): Article {
  const added: Metadata = stated(fields, basis);
  const dates = [...(added.published ?? []), ...(article.metadata.published ?? [])];
  // An address is weaker evidence than what the page says.
  const sorted = [
    ...dates.filter((date) => date.basis !== 'url'),
    ...dates.filter((date) => date.basis === 'url'),
  ];
  const { published: _published, ...rest } = { ...article.metadata, ...added };
  return {
    ...article,
    metadata: { ...rest, ...(sorted.length === 0 ? {} : { published: sorted }) },
    messages: [...article.messages, ...unreadableDate(fields.published)],
  };
}

function sidecarFields(bytes: Uint8Array): Partial<Record<string, string>> {
  let value: unknown;
  try {
    value = JSON.parse(decode(bytes).text);
  } catch {
    throw new NoArticle('sidecar', 'the .meta.json file beside it is not valid JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new NoArticle('sidecar', 'the .meta.json file beside it is no object');
  return fieldsOf(value as Record<string, unknown>);
}

/** An article's own id as part of a file's name. */
function fragment(id: string): string {
  return (
    id
      .slice(0, 100)
      .replace(/[^\p{L}\p{N}._-]/gu, (char) => encodeURIComponent(char).replace(/\*/g, '%2A')) || '_'
  );
}
