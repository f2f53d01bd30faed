import { tokenAt, tokenise } from './grammar/tokens.ts';
import type { ExplainedName, ExplainedReading, Explanation } from './model/explanation.ts';
import type { Language } from './model/language.ts';
import type { Kind } from './model/record.ts';
import type { Article, Reading, Segmented, Span, Tokens } from './model/text.ts';
import { extract, type Knowledge } from './pipeline.ts';
import { detect } from './stages/2-detect/index.ts';
import { segment } from './stages/3-segment/index.ts';
import { recogniseAmounts } from './stages/4-recognise/amounts/index.ts';
import { apart } from './stages/4-recognise/apart.ts';
import { recogniseCities } from './stages/4-recognise/cities/index.ts';
import { weigh } from './stages/4-recognise/cities/weigh.ts';
import { recogniseDates } from './stages/4-recognise/dates/index.ts';
import type { Told } from './stages/5-relate/index.ts';

/** Goes the way of the pipeline once more, and tells what each recogniser made of the place `at` (UTF-16). */
export function explain(article: Article, knowledge: Knowledge, at: number): Explanation {
  const { languages, gazetteer } = knowledge;
  const { language } = detect(article, languages);
  const nothing = { readings: [], names: [], subjects: [], excluded: [] };
  if (language === null) {
    const tokens = tokenise(article.text);
    const whole = { start: 0, end: article.text.length };
    return { language, zone: 'body', sentence: whole, word: wordAt(tokens, at), ...nothing };
  }
  const text = segment(article, language);
  const word = wordAt(text.tokens, at);
  const sentence = text.sentence(at);
  const subjects: Told[] = [];
  extract(article, knowledge, (told) => {
    if (sentence.start <= told.start && told.start < sentence.end) subjects.push(told);
  });
  return {
    language: language.code,
    zone: text.blocks.find((block) => block.start <= at && at < block.end)?.zone ?? 'body',
    sentence,
    word,
    subjects: subjects.map(({ form: _, ...told }) => told),
    readings: readingsAt(text, language, gazetteer, at),
    names: namesAt(text.tokens, language, gazetteer, at),
    excluded: word === null ? [] : excludedAt(text.tokens, language, at),
  };
}

function readingsAt(
  text: Segmented,
  language: Language,
  gazetteer: Knowledge['gazetteer'],
  at: number,
): ExplainedReading[] {
  const dates = recogniseDates(text, language);
  const amounts = recogniseAmounts(text, language);
  const kept = new Set<Span>(apart(dates, amounts).flat());
  const cities = recogniseCities(text, language, gazetteer);
  for (const city of cities) kept.add(city);
  const of = (kind: Kind, readings: readonly Reading<unknown>[]) =>
    readings
      .filter((reading) => holds(reading, at))
      .map((reading) => ({
        kind,
        rule: reading.rule,
        start: reading.start,
        end: reading.end,
        kept: kept.has(reading),
      }));
  return [...of('date', dates), ...of('city', cities), ...of('amount', amounts)].sort(
    (a, b) => b.end - b.start - (a.end - a.start),
  );
}

function namesAt(
  tokens: Tokens,
  language: Language,
  gazetteer: Knowledge['gazetteer'],
  at: number,
): ExplainedName[] {
  const { weights } = language.cities;
  return weigh(tokens, language, gazetteer).weighed.flatMap(({ candidate, score, embedded }) => {
    const span = { start: tokens.start[candidate.from]!, end: tokens.end[candidate.to - 1]! };
    const sense = candidate.entry.senses.find(({ entity }) => !entity);
    if (!holds(span, at) || sense === undefined) return [];
    const { name, country, population } = gazetteer.place(sense.index);
    const evidence = [...new Set(candidate.evidence)]
      .map((piece) => ({ name: piece, weight: weights[piece] ?? 0 }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1));
    return [{ ...span, place: `${name}, ${country}, population ${population}`, score, embedded, evidence }];
  });
}

/** The rows of exclusions that stand in the text at this place. */
function excludedAt(tokens: Tokens, language: Language, at: number): Explanation['excluded'] {
  return language.dates.excluded.filter(({ words }) => {
    const row = tokenise(words);
    const spelled = (of: Tokens, k: number) => of.text.slice(of.start[k], of.end[k]).toLowerCase();
    const last = tokenAt(tokens, at);
    for (
      let from = Math.max(0, last - row.length);
      from <= last && from + row.length <= tokens.length;
      from++
    ) {
      const span = { start: tokens.start[from]!, end: tokens.end[from + row.length - 1]! };
      const same = Array.from(
        { length: row.length },
        (_, k) => spelled(tokens, from + k) === spelled(row, k),
      );
      if (holds(span, at) && same.every(Boolean)) return true;
    }
    return false;
  });
}

function wordAt(tokens: Tokens, at: number): Span | null {
  const k = tokenAt(tokens, at);
  for (const near of [k - 1, k]) {
    const span = { start: tokens.start[near] ?? -1, end: tokens.end[near] ?? -1 };
    if (0 <= near && near < tokens.length && holds(span, at)) return span;
  }
  return null;
}

const holds = ({ start, end }: Span, at: number): boolean => start <= at && at < end;
