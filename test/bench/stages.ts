import type { Made } from './articles.ts';
import { fastest } from './measure.ts';

function each<T>(all: readonly T[], work: (one: T, index: number) => unknown): void {
  for (const [index, one] of all.entries()) work(one, index);
}

/** A module of the built package, with the types of its source. */
export const built = async <T>(name: string): Promise<T> =>
  (await import(new URL(`../../dist/${name}.js`, ROOT).href)) as T;
/** This folder in the repository, from which the benchmark is started wherever it was compiled to. */
const ROOT = new URL(`file://${process.cwd()}/test/bench/`);

/** Milliseconds that each stage takes for all articles, and what all of them take together. */
export async function stages(made: readonly Made[], goes: number): Promise<{ stage: string; ms: number }[]> {
  const { languages } = await built<typeof import('../../dist/languages/index.js')>('languages/index');
  const { loadGazetteer } = await built<typeof import('../../dist/gazetteer/index.js')>('gazetteer/index');
  const { parseArticle } =
    await built<typeof import('../../dist/stages/1-read/index.js')>('stages/1-read/index');
  const { detect } =
    await built<typeof import('../../dist/stages/2-detect/index.js')>('stages/2-detect/index');
  const { segment } =
    await built<typeof import('../../dist/stages/3-segment/index.js')>('stages/3-segment/index');
  const recognise = 'stages/4-recognise';
  const { recogniseDates } = await built<typeof import('../../dist/stages/4-recognise/dates/index.js')>(
    `${recognise}/dates/index`,
  );
  const { recogniseCities } = await built<typeof import('../../dist/stages/4-recognise/cities/index.js')>(
    `${recognise}/cities/index`,
  );
  const { recogniseAmounts } = await built<typeof import('../../dist/stages/4-recognise/amounts/index.js')>(
    `${recognise}/amounts/index`,
  );
  const { extract } = await built<typeof import('../../dist/pipeline.js')>('pipeline');
  const { merge } = await built<typeof import('../../dist/stages/6-merge/index.js')>('stages/6-merge/index');
  const { factsLines } =
    await built<typeof import('../../dist/stages/7-write/facts.js')>('stages/7-write/facts');
  const { recordLines } =
    await built<typeof import('../../dist/stages/7-write/layout.js')>('stages/7-write/layout');

  const knowledge = { languages, gazetteer: loadGazetteer() };
  const lines = made.map(({ id, published, text }) => JSON.stringify({ id, published, text }));
  const articles = lines.map(parseArticle);
  const known = articles.map((article) => detect(article, languages).language);
  const unknown = known.filter((language) => language === null).length;
  if (0 < unknown) throw new Error(`${unknown} generated articles are in no known language`);
  const texts = articles.map((article, k) => ({ text: segment(article, known[k]!), language: known[k]! }));
  const records = articles.map((article) => extract(article, knowledge));
  const merged = await merge(records);
  const timed: [string, () => void][] = [
    ['1 read (JSON, digest)', () => each(lines, parseArticle)],
    ['2 detect', () => each(articles, (article) => detect(article, languages))],
    ['3 segment', () => each(articles, (article, k) => segment(article, known[k]!))],
    ['4 recognise dates', () => each(texts, ({ text, language }) => recogniseDates(text, language))],
    [
      '4 recognise cities',
      () => each(texts, ({ text, language }) => recogniseCities(text, language, knowledge.gazetteer)),
    ],
    ['4 recognise amounts', () => each(texts, ({ text, language }) => recogniseAmounts(text, language))],
    ['7 write records', () => each(records, (record) => [...recordLines(record)].join(''))],
    ['1 to 5 and the record, together', () => each(articles, (article) => extract(article, knowledge))],
  ];
  const rows = timed.map(([stage, work]) => ({ stage, ms: fastest(goes, work) }));
  const before = performance.now();
  for (const _ of factsLines(merged));
  return [...rows, { stage: '6 fold, 7 write facts.json', ms: performance.now() - before }];
}
