import type { Language } from '../../dist/model/language.js';
import type { Article } from '../../dist/model/text.js';
import type { Knowledge } from '../../dist/pipeline.js';
import type { Made } from './articles.ts';

/** A module of the built package, with the types of its source. */
const built = async <T>(name: string): Promise<T> =>
  (await import(new URL(`../../dist/${name}.js`, ROOT).href)) as T;
/** This folder in the repository, from which the benchmark is started wherever it was compiled to. */
const ROOT = new URL(`file://${process.cwd()}/test/bench/`);

const load = async () => ({
  ...(await built<typeof import('../../dist/stages/1-read/index.js')>('stages/1-read/index')),
  ...(await built<typeof import('../../dist/stages/2-detect/index.js')>('stages/2-detect/index')),
  ...(await built<typeof import('../../dist/stages/2-detect/parts.js')>('stages/2-detect/parts')),
  ...(await built<typeof import('../../dist/stages/3-segment/index.js')>('stages/3-segment/index')),
  ...(await built<typeof import('../../dist/stages/3-segment/fingerprint.js')>(
    'stages/3-segment/fingerprint',
  )),
  ...(await built<typeof import('../../dist/stages/4-recognise/dates/index.js')>(
    'stages/4-recognise/dates/index',
  )),
  ...(await built<typeof import('../../dist/stages/4-recognise/cities/index.js')>(
    'stages/4-recognise/cities/index',
  )),
  ...(await built<typeof import('../../dist/stages/4-recognise/amounts/index.js')>(
    'stages/4-recognise/amounts/index',
  )),
  ...(await built<typeof import('../../dist/stages/4-recognise/apart.js')>('stages/4-recognise/apart')),
  ...(await built<typeof import('../../dist/stages/5-normalise/published.js')>(
    'stages/5-normalise/published',
  )),
  ...(await built<typeof import('../../dist/stages/5-normalise/dates.js')>('stages/5-normalise/dates')),
  ...(await built<typeof import('../../dist/stages/5-normalise/cities.js')>('stages/5-normalise/cities')),
  ...(await built<typeof import('../../dist/stages/5-normalise/amounts.js')>('stages/5-normalise/amounts')),
  ...(await built<typeof import('../../dist/stages/5-relate/index.js')>('stages/5-relate/index')),
  ...(await built<typeof import('../../dist/stages/6-merge/index.js')>('stages/6-merge/index')),
  ...(await built<typeof import('../../dist/stages/7-write/record.js')>('stages/7-write/record')),
  ...(await built<typeof import('../../dist/stages/7-write/layout.js')>('stages/7-write/layout')),
  ...(await built<typeof import('../../dist/stages/7-write/facts.js')>('stages/7-write/facts')),
  ...(await built<typeof import('../../dist/pipeline.js')>('pipeline')),
});
type Modules = Awaited<ReturnType<typeof load>>;

/** Stages by name, in their order, with milliseconds. */
export type Laps = Map<string, number>;

/** What an article's way costs that makes no names and claims. */
export const CLAIMS = '5 relate: names and claims';

/**
 * Leads articles through the pipeline, stage by stage as `extract` does, with a look at the clock after each: a stage
 * that is timed alone finds all of the processor's caches for itself, as it never does in a run.
 */
export async function pipeline(
  made: readonly Made[],
): Promise<{ round: () => Laps; merge: () => Promise<number> }> {
  const modules = await load();
  const { languages } = await built<typeof import('../../dist/languages/index.js')>('languages/index');
  const { loadGazetteer } = await built<typeof import('../../dist/gazetteer/index.js')>('gazetteer/index');
  const knowledge = { languages, gazetteer: loadGazetteer() };
  const lines = made.map(({ id, published, text }) => JSON.stringify({ id, published, text }));
  for (const line of lines) {
    const article = modules.parseArticle(line);
    const [own, whole] = [
      recordOf(article, knowledge, modules, () => {}),
      modules.extract(article, knowledge),
    ];
    if (JSON.stringify(own) !== JSON.stringify(whole))
      throw new Error(`what is timed is not what the pipeline does (${article.id})`);
  }
  return {
    round() {
      const laps: Laps = new Map();
      let before = performance.now();
      const lap = (stage: string): void => {
        const now = performance.now();
        laps.set(stage, (laps.get(stage) ?? 0) + now - before);
        before = performance.now();
      };
      for (const line of lines) {
        before = performance.now();
        const article = modules.parseArticle(line);
        lap('1 read (JSON, digest)');
        const record = recordOf(article, knowledge, modules, lap);
        [...modules.recordLines(record)].join('');
        lap('7 write the record');
      }
      return laps;
    },
    async merge() {
      const records = lines.map((line) => modules.extract(modules.parseArticle(line), knowledge));
      const before = performance.now();
      for (const _ of modules.factsLines(await modules.merge(records)));
      return performance.now() - before;
    },
  };
}

function recordOf(
  article: Article,
  { languages, gazetteer }: Knowledge,
  m: Modules,
  lap: (stage: string) => void,
) {
  const { language: detected, confidence } = m.detect(article, languages);
  const parts = m.parts(article, detected as Language, languages);
  lap('2 detect');
  const { language } = parts[0]!;
  const text = m.segment(parts[0]!.article, language);
  lap('3 segment');
  const datesRead = m.recogniseDates(text, language);
  lap('4 recognise dates');
  const amountsRead = m.recogniseAmounts(text, language);
  lap('4 recognise amounts');
  const cities = m.recogniseCities(text, language, gazetteer);
  lap('4 recognise cities');
  const [dates, amounts] = m.apart(datesRead, amountsRead);
  const { published, messages } = m.datePublished(dates, { text, language });
  const mentions = [
    ...m.resolveDates(dates, { text, language, published }),
    ...m.resolveCities(cities, { text, language, gazetteer }),
    ...m.resolveAmounts(amounts, { text, language }),
  ];
  lap('5 normalise, date of publication');
  const related = m.relate(mentions, { text, language, published });
  lap(CLAIMS);
  const fingerprint = m.fingerprint(text);
  const { blocks } = text;
  const findings = {
    language: language.code,
    confidence,
    published,
    fingerprint,
    blocks,
    mentions,
    messages,
  };
  const record = m.toRecord(article, { ...findings, ...related });
  lap('7 record: citations, fingerprint');
  return record;
}
