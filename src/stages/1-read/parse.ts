import { createHash } from 'node:crypto';
import type { Message } from '../../model/record.ts';
import type { Article, Metadata } from '../../model/text.ts';
import { NoArticle } from './content.ts';
import { suspicions } from './decode.ts';
import { dateOfUrl, edtfOf } from './stated.ts';

/** An article that came as an object, one line of `extract`'s input. */
export interface ArticleInput {
  readonly id: string;
  readonly text: string;
  /** EDTF. */
  readonly published?: string;
  /** ISO 639-1; believed. */
  readonly language?: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
}

const OPTIONAL = ['published', 'language', 'url', 'title', 'publisher'] as const;

/**
 * Reads one line of JSON Lines into an article.
 *
 * @throws SyntaxError where it is no JSON; NoArticle where it is no such object.
 */
export function parseArticle(line: string): Article {
  const value = JSON.parse(line) as unknown;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new NoArticle('no-article', 'an article is an object with "id" and "text"');
  const input = value as Record<string, unknown>;
  for (const name of ['id', 'text'])
    if (typeof input[name] !== 'string')
      throw new NoArticle('no-article', `an article needs a string "${name}"`);
  if (input.id === '') throw new NoArticle('no-article', '"id" is empty');
  const metadata: Record<string, string> = {};
  for (const name of OPTIONAL) {
    const given = input[name];
    if (given === undefined || given === null) continue;
    if (typeof given !== 'string') throw new NoArticle('no-article', `"${name}" is not a string`);
    metadata[name] = given;
  }
  if (metadata.published !== undefined && !isEdtf(metadata.published))
    throw new NoArticle(
      'no-article',
      `"published" is not an EDTF date: ${JSON.stringify(metadata.published.slice(0, 40))}`,
    );
  if (metadata.language !== undefined && !/^[a-z]{2,3}(?:-[A-Za-z0-9-]+)?$/.test(metadata.language))
    throw new NoArticle('no-article', '"language" is not an ISO 639 code');
  const { id, text } = input as { id: string; text: string };
  return {
    id,
    source: id,
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
    extracted: false,
    metadata: stated(metadata, 'field'),
    messages: [...suspicions(text)],
  };
}

/** Dates to the minute, seasons, quarters, halves: what EDTF calls a date, of a valid calendar day. */
function isEdtf(value: string): boolean {
  if (/^\d{3}X$|^\d{2}XX$|^\d{4}-(?:2[1-4]|3[3-6]|4[01])$/.test(value)) return true;
  return /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}(?::\d{2})?)?)?)?)?$/.test(value)
    ? edtfOf(value) !== undefined
    : false;
}

/** Metadata out of strings; `basis` says where they stand. The address, too, may state a date. */
export function stated(
  { title, url, publisher, language, published }: Partial<Record<string, string>>,
  basis: 'field' | 'sidecar',
): Metadata {
  const dates: { value: string; basis: string; exact: string }[] = [];
  if (published !== undefined) {
    const value = edtfOf(published) ?? (isEdtf(published) ? published : undefined);
    if (value !== undefined) dates.push({ value, basis, exact: published });
  }
  const inUrl = url === undefined ? undefined : dateOfUrl(url);
  if (inUrl !== undefined) dates.push({ ...inUrl, basis: 'url' });
  return {
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(language === undefined ? {} : { language: language.split(/[-_]/)[0]!.toLowerCase() }),
    ...(dates.length === 0 ? {} : { published: dates }),
  };
}

/** What was stated and could not be read as a date. */
export function* unreadableDate(published: string | undefined): Iterable<Message> {
  if (published === undefined || published.trim() === '') return;
  if (edtfOf(published) === undefined && !isEdtf(published))
    yield {
      code: 'published-refused',
      severity: 'warning',
      reason: `the publication date stated is none: ${JSON.stringify(published.slice(0, 40))}`,
    };
}
