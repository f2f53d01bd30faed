import type { Metadata } from '../../model/text.ts';
import type { DomDocument, DomElement } from './html-dom.ts';
import { dateOfUrl, edtfOf } from './stated.ts';

type Stated = NonNullable<Metadata['published']>[number];

/** Names of meta elements that state when a page was published, best first. */
const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'article.published',
  'published-date',
  'publish-date',
  'publishdate',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'date',
];

/** What a page states of itself: title, address, publisher, and every date of publication, best first. */
export function metadataOf(document: DomDocument, givenUrl?: string): Metadata {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = meta.getAttribute('content')?.trim();
    if (name !== '' && content && !metas.has(name)) metas.set(name, content);
  }
  const linked = linkedData(document);
  const canonical =
    [...document.querySelectorAll('link[rel="canonical"]')][0]?.getAttribute('href') ?? undefined;
  const url = givenUrl ?? canonical ?? metas.get('og:url');
  const published: Stated[] = [];
  const add = (exact: string | undefined, basis: string) => {
    const value = exact === undefined ? undefined : edtfOf(exact);
    if (value !== undefined && !published.some((p) => p.value === value && p.basis === basis))
      published.push({ value, basis, exact: exact! });
  };
  for (const date of linked.published) add(date, 'json-ld');
  for (const name of DATES) add(metas.get(name), 'meta');
  add(timeOf(document), 'time');
  const inUrl = url === undefined ? undefined : dateOfUrl(url);
  if (inUrl !== undefined) published.push({ ...inUrl, basis: 'url' });
  const title = linked.title ?? metas.get('og:title') ?? (document.title.trim() || undefined);
  const publisher = linked.publisher ?? metas.get('og:site_name');
  return {
    ...(title === undefined ? {} : { title: title.replace(/\s+/g, ' ').trim() }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published.length === 0 ? {} : { published }),
  };
}

/** The `<time>` that says of itself that it is the publication, or the only one of the article. */
function timeOf(document: DomDocument): string | undefined {
  const all = [...document.querySelectorAll('time[datetime]')];
  const marked = all.find((time) =>
    /publi|pubdate|terbit|erschien/i.test(
      `${time.getAttribute('itemprop')} ${time.getAttribute('class')} ${time.getAttribute('pubdate') === null ? '' : 'pubdate'}`,
    ),
  );
  if (marked !== undefined) return marked.getAttribute('datetime') ?? undefined;
  const scope = [...document.querySelectorAll('article')];
  const inside = scope.length === 1 ? [...scope[0]!.querySelectorAll('time[datetime]')] : all;
  const days = new Set(inside.map((time: DomElement) => edtfOf(time.getAttribute('datetime') ?? '')));
  return days.size === 1 ? (inside[0]!.getAttribute('datetime') ?? undefined) : undefined;
}

interface Linked {
  title?: string;
  publisher?: string;
  published: string[];
}

/** Objects looked at in a page's JSON-LD. */
const MOST = 2000;

/** What schema.org says of the article. */
function linkedData(document: DomDocument): Linked {
  const linked: Linked = { published: [] };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let queue: unknown[];
    try {
      queue = [JSON.parse(script.textContent ?? '')];
    } catch {
      continue;
    }
    for (let i = 0; i < queue.length && i < MOST; i++) {
      const value = queue[i];
      if (typeof value !== 'object' || value === null) continue;
      if (Array.isArray(value)) {
        queue.push(...value.slice(0, MOST));
        continue;
      }
      const object = value as Record<string, unknown>;
      if (/Article|Posting|Report/.test(String(object['@type']))) {
        if (typeof object.datePublished === 'string') linked.published.push(object.datePublished);
        if (typeof object.headline === 'string') linked.title ??= object.headline;
        const publisher = object.publisher as { name?: unknown } | undefined;
        if (typeof publisher?.name === 'string') linked.publisher ??= publisher.name;
      }
      if (object['@graph'] !== undefined) queue.push(object['@graph']);
      if (object.mainEntity !== undefined) queue.push(object.mainEntity);
    }
  }
  return linked;
}
