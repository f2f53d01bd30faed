import type { Found } from './model/found.ts';
import type { Gazetteer } from './model/gazetteer.ts';
import type { Language } from './model/language.ts';
import type { ArticleRecord, Message, Published } from './model/record.ts';
import type { Article } from './model/text.ts';
import { detect } from './stages/2-detect/index.ts';
import { type Part, parts } from './stages/2-detect/parts.ts';
import { fingerprint } from './stages/3-segment/fingerprint.ts';
import { segment } from './stages/3-segment/index.ts';
import { recogniseAmounts } from './stages/4-recognise/amounts/index.ts';
import { apart } from './stages/4-recognise/apart.ts';
import { recogniseCities } from './stages/4-recognise/cities/index.ts';
import { recogniseDates } from './stages/4-recognise/dates/index.ts';
import { resolveAmounts } from './stages/5-normalise/amounts.ts';
import { resolveCities } from './stages/5-normalise/cities.ts';
import { resolveDates } from './stages/5-normalise/dates.ts';
import { datePublished } from './stages/5-normalise/published.ts';
import { relate, type Told } from './stages/5-relate/index.ts';
import { toRecord } from './stages/7-write/record.ts';

/** What the program knows before it reads an article. */
export interface Knowledge {
  readonly languages: readonly Language[];
  readonly gazetteer: Gazetteer;
}

/**
 * The whole way of one article, from its text to its record. Pure: the same article gives the same record. `tell` hears how
 * the subjects of its claims were found.
 */
export function extract(
  article: Article,
  { languages, gazetteer }: Knowledge,
  tell?: (told: Told) => void,
): ArticleRecord {
  const { language, confidence } = detect(article, languages);
  if (language === null)
    return toRecord(article, { language: null, confidence, messages: [unknown(languages)] });
  const [own, ...others] = parts(article, language, languages).map(read);
  const { text, dates } = own!;
  const { published, messages } = datePublished(dates, { text, language });
  const mentions = resolve(own!, gazetteer, published);
  return toRecord(article, {
    language: language.code,
    confidence,
    published,
    fingerprint: fingerprint(text),
    blocks: text.blocks,
    mentions: [...mentions, ...others.flatMap((part) => resolve(part, gazetteer, published))],
    messages,
    ...relate(mentions, { text, language, published, tell }),
  });
}

/** What the words of one language in an article say. */
function read({ article, language }: Part) {
  const text = segment(article, language);
  const [dates, amounts] = apart(recogniseDates(text, language), recogniseAmounts(text, language));
  return { language, text, dates, amounts };
}

/** What they mean. */
function resolve(
  { language, text, dates, amounts }: ReturnType<typeof read>,
  gazetteer: Gazetteer,
  published: Published | null,
): Found[] {
  const cities = recogniseCities(text, language, gazetteer);
  return [
    ...resolveDates(dates, { text, language, published }),
    ...resolveCities(cities, { text, language, gazetteer }),
    ...resolveAmounts(amounts, { text, language }),
  ];
}

function unknown(languages: readonly Language[]): Message {
  const codes = languages.map(({ code }) => code).join(', ');
  return {
    code: 'language-unknown',
    severity: 'info',
    reason: `In none of the languages known (${codes}), or too short to tell: nothing was looked for.`,
  };
}
