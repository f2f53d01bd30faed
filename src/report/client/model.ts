import type { Place, ReportArticle, ReportClaim, ReportData, ReportFact, ReportMention } from '../data.ts';
import type { Filters } from './state.ts';

/** The data of the page, read once. */
export const data: ReportData = JSON.parse(document.getElementById('data')!.textContent!);

/** A fact with those of its places that the filters let through, and the articles and languages they lie in. */
export interface Seen {
  readonly index: number;
  readonly fact: ReportFact;
  readonly places: readonly Place[];
  readonly articles: number;
  readonly languages: readonly string[];
}

/** What the filters let through. */
export interface Visible {
  readonly facts: readonly Seen[];
  readonly articles: readonly number[];
  readonly claims: readonly ReportClaim[];
}

const factIndex = new Map(data.facts.map((fact, index) => [fact.id, index]));
const articleIndex = new Map(data.articles.map((article, index) => [article.id, index]));

export function factById(id: string): number | null {
  return factIndex.get(id) ?? null;
}

export function articleById(id: string): number | null {
  return articleIndex.get(id) ?? null;
}

export function article(index: number): ReportArticle {
  return data.articles[index]!;
}

export function mentionAt([a, m]: Place): ReportMention {
  return article(a).mentions[m]!;
}

/** The title of an article, or else its first words, or else its id. */
export function titleOf({ title, text, id }: ReportArticle): string {
  if (title !== null && title.trim() !== '') return title;
  const first = (text ?? '').slice(0, 400).trim().split('\n', 1)[0]!;
  return first.length <= 80 ? first || id : `${first.slice(0, 75).replace(/\s\S*$/, '')} …`;
}

/** Names of languages in English, for those that are likely; any other is named by its code. */
export function languageName(code: string | null): string {
  return code === null ? 'unknown language' : (LANGUAGES[code] ?? code);
}

export function languageOf(index: number): string {
  return article(index).language ?? NO_LANGUAGE;
}

/** Stands for the language of articles whose language is unknown, in filters. */
export const NO_LANGUAGE = '-';

export const languages: readonly string[] = [
  ...new Set(data.articles.map((a) => a.language ?? NO_LANGUAGE)),
].sort();

let last: { key: string; visible: Visible } | null = null;

/** What the filters let through, kept until they change. */
export function visible(filters: Filters): Visible {
  const key = JSON.stringify(filters);
  if (last?.key === key) return last.visible;
  const only = filters.article === null ? null : articleById(filters.article);
  const query = fold(filters.query.trim());
  const through = data.articles.map(
    (_, index) =>
      (filters.languages.length === 0 || filters.languages.includes(languageOf(index))) &&
      (filters.article === null || index === only),
  );
  const facts: Seen[] = [];
  for (const [index, fact] of data.facts.entries()) {
    if (0 < filters.kinds.length && !filters.kinds.includes(fact.kind)) continue;
    const places = fact.places.filter(([a]) => through[a]);
    if (places.length === 0) continue;
    if (query !== '' && !factText(index).includes(query)) continue;
    const articles = new Set(places.map(([a]) => a));
    const spoken = [...new Set([...articles].map(languageOf))].sort();
    facts.push({ index, fact, places, articles: articles.size, languages: spoken });
  }
  const claims = data.claims.filter(
    (claim) =>
      (filters.predicate === null || claim.predicate === filters.predicate) &&
      claim.values.some(({ sources }) => sources.some((source) => through[source.article])) &&
      (query === '' || claimText(claim).includes(query)),
  );
  const articles = data.articles
    .map((_, index) => index)
    .filter((index) => through[index] && (query === '' || articleText(index).includes(query)));
  last = { key, visible: { facts, articles, claims } };
  return last.visible;
}

/** Letters without case and marks, for searching. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const factTexts = new Map<number, string>();
function factText(index: number): string {
  let text = factTexts.get(index);
  if (text === undefined) {
    const { id, label, places } = data.facts[index]!;
    const surfaces = new Set(places.map(surfaceAt));
    factTexts.set(index, (text = fold([label, id, ...surfaces].join('\n'))));
  }
  return text;
}

const articleTexts = new Map<number, string>();
function articleText(index: number): string {
  let text = articleTexts.get(index);
  if (text === undefined) {
    const { id, title, text: words } = article(index);
    articleTexts.set(index, (text = fold([id, title, words].join('\n'))));
  }
  return text;
}

function claimText({ subject, predicate, about, values }: ReportClaim): string {
  return fold([subject, predicate, about, ...values.map((value) => value.label)].join('\n'));
}

/** The words at a place. */
export function surfaceAt([a, m]: Place): string {
  const { text, mentions } = article(a);
  const { start, end, quote } = mentions[m]!;
  return text === null ? (quote?.[1] ?? '') : text.slice(start, end);
}

const LANGUAGES: Readonly<Record<string, string>> = {
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  id: 'Indonesian',
  it: 'Italian',
  ms: 'Malay',
  nl: 'Dutch',
  pt: 'Portuguese',
  [NO_LANGUAGE]: 'unknown language',
};
