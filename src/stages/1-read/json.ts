import { NoArticle } from './content.ts';

/** The fields of an article, and the names that crawlers and feeds give them; the first that is there counts. */
export const FIELDS: Readonly<Record<string, readonly string[]>> = {
  id: ['id', '_id', 'guid', 'uuid'],
  text: [
    'text',
    'body',
    'content',
    'articleBody',
    'maintext',
    'article',
    'content_text',
    'content_html',
    'isi',
    'konten',
  ],
  title: ['title', 'headline', 'name', 'judul', 'titel', 'titre'],
  url: ['url', 'link', 'source_url', 'canonical_url'],
  publisher: ['publisher', 'source_name', 'sitename', 'source_domain', 'site', 'source'],
  published: [
    'published',
    'datePublished',
    'date_published',
    'published_at',
    'publish_date',
    'date_publish',
    'publication_date',
    'pubDate',
    'date',
    'tanggal',
  ],
  language: ['language', 'lang', 'inLanguage'],
};

/** Names of members, by field, that are looked for before the usual ones. */
type Names = Readonly<Record<string, string>>;

export type Item =
  | { readonly fields: Partial<Record<string, string>>; readonly raw: string }
  | { readonly reason: string; readonly fields?: Partial<Record<string, string>> };

/** Whether a text is JSON or JSON Lines: it begins with an object, or an array of them. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{\s*(?:"(?:[^"\\]|\\.){0,200}"\s*:|\})|\[\s*[{\]])/.test(text.slice(0, 1000));
}

/** The articles of a JSON value (one object, an array, or an array below a member) or of lines of JSON. */
export function itemsOf(text: string, names: Names = {}): Item[] {
  const whole = parsed(text);
  if (whole !== undefined) {
    const list = Array.isArray(whole) ? whole : articlesBelow(whole as Record<string, unknown>, names);
    if (list.length === 0) throw new NoArticle('no-article', 'JSON without an article');
    return list.map((value) => itemOf(value, list.length === 1 ? text : JSON.stringify(value), names));
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2) throw new NoArticle('no-article', 'not valid JSON');
  const items = lines.map((line): Item => {
    const value = parsed(line);
    return value === undefined ? { reason: 'not valid JSON' } : itemOf(value, line, names);
  });
  if (items.every((item) => 'reason' in item)) throw new NoArticle('no-article', 'not valid JSON');
  return items;
}

/** The object itself, or the objects of its first member that is an array of articles (JSON Feed: items). */
function articlesBelow(value: Record<string, unknown>, names: Names): unknown[] {
  if ('raw' in itemOf(value, '', names)) return [value];
  for (const member of Object.values(value))
    if (Array.isArray(member) && member.some((one) => 'raw' in itemOf(one, '', names))) return member;
  return [value];
}

function itemOf(value: unknown, raw: string, names: Names): Item {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { reason: 'no JSON object' };
  const fields = fieldsOf(value as Record<string, unknown>, names);
  return fields.text === undefined
    ? { fields, reason: `no text: none of ${FIELDS.text!.slice(0, 5).join(', ')} … is a string` }
    : { fields, raw };
}

/** The fields of an object that are strings (or numbers), under their own names. */
export function fieldsOf(
  object: Record<string, unknown>,
  given: Names = {},
): Partial<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const [field, usual] of Object.entries(FIELDS))
    for (const name of given[field] === undefined ? usual : [given[field], ...usual]) {
      const value = Object.hasOwn(object, name) ? object[name] : undefined;
      const plain = named(value);
      if (plain === undefined || plain.trim() === '') continue;
      fields[field] = plain;
      break;
    }
  return fields;
}

/** A string, a number, or the name of an object ("publisher": { "name": … }). */
function named(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string')
    return value.name;
  return undefined;
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
