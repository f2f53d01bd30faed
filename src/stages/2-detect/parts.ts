import { francAll } from 'franc';
import type { Language } from '../../model/language.ts';
import type { Article, Span } from '../../model/text.ts';
import { type Line, profile } from './profile.ts';

/** A language of an article, and the article with every paragraph in another one blanked out, offsets unchanged. */
export interface Part {
  readonly language: Language;
  readonly article: Article;
}

/** Words of the shortest paragraph that is judged by itself: shorter ones may be names, titles, quotations. */
const SHORTEST = 24;
/** Share of common words from which a paragraph is in a language; below `NONE` it may be in none of those known. */
const SPOKEN = 0.16;
const NONE = 0.04;
/** Words in lower case that such a paragraph must have, so that it is prose and no list of names. */
const PROSE = 16;
/** UTF-16 code units of it that the trigram models are given, and the score that the own language must stay below. */
const SAMPLE = 320;
const NEAR = 0.9;
/** How many times the common words of the article's own language those of another must be. */
const LEAD = 3;

/**
 * The languages of an article, its main one first. Paragraphs that are clearly in another language known are a part of
 * their own, and paragraphs that are in none are in no part, so that no text is read by another language's rules.
 */
export function parts(article: Article, main: Language, languages: readonly Language[]): Part[] {
  const { text } = article;
  const index = languages.indexOf(main);
  const spans = new Map<Language | null, Span[]>();
  for (const line of profile(text, languages)) {
    const language = languageOf(line, text.slice(line.start, line.end), index, languages);
    if (language === main) continue;
    const known = spans.get(language);
    if (known === undefined) spans.set(language, [line]);
    else known.push(line);
  }
  if (spans.size === 0) return [{ language: main, article }];
  const others = [...spans].flatMap(([language, own]) =>
    language === null
      ? []
      : [{ language, article: { ...article, text: blanked(text, gaps(own, text.length)) } }],
  );
  const foreign = [...spans.values()].flat().sort((a, b) => a.start - b.start);
  return [{ language: main, article: { ...article, text: blanked(text, foreign) } }, ...others];
}

/** The language of one paragraph; null where it is in none of those known. */
function languageOf(line: Line, text: string, main: number, languages: readonly Language[]): Language | null {
  const own = languages[main]!;
  if (line.words < SHORTEST) return own;
  const mine = line.hits[main]!;
  const most = Math.max(...line.hits);
  if (most < NONE * line.words) return isForeign(text, own) ? null : own;
  const other = languages[line.hits.indexOf(most)]!;
  return SPOKEN * line.words <= most && LEAD * mine < most ? other : own;
}

/** Whether prose without any common word of the language is in another one, as its trigrams have it. */
function isForeign(text: string, { detection }: Language): boolean {
  if ((text.match(/(?<!\p{L})\p{Ll}+/gu) ?? []).length < PROSE) return false;
  const near = new Set([...detection.codes, ...(detection.rivals ?? []).flatMap(({ codes }) => codes)]);
  const scores = francAll(text.slice(0, SAMPLE), { only: [...near, ...detection.neighbours] });
  return !near.has(scores[0]![0]) && scores.every(([code, score]) => !near.has(code) || score < NEAR);
}

/** What lies between spans in order. */
function gaps(spans: readonly Span[], length: number): Span[] {
  const between: Span[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    between.push({ start: at, end: start });
    at = end;
  }
  return [...between, { start: at, end: length }];
}

/** A text with spaces in place of the spans; line ends stay. */
function blanked(text: string, spans: readonly Span[]): string {
  let made = '';
  let at = 0;
  for (const { start, end } of spans) {
    made += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return made + text.slice(at);
}
