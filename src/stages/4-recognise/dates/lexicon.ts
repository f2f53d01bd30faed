import { type Entry, Lexicon } from '../../../grammar/lexicon.ts';
import type { DateTables, ShiftWords, Unit } from '../../../model/dates.ts';

/** What a unit's word says: which unit, and whether there are several of it. */
export interface UnitWord {
  readonly unit: Unit;
  readonly many: boolean;
}

/** The first year of a decade in its century; `whole` where the word needs no "years" beside it. */
export interface DecadeWord {
  readonly ten: number;
  readonly whole: boolean;
}

/** Compiles the tables of a language into the one lexicon that its date grammar looks words up in. */
export function compile(tables: DateTables): Lexicon {
  return new Lexicon(entriesOf(tables));
}

function* entriesOf(t: DateTables): Generator<Entry> {
  yield* numbered('month', t.months);
  yield* numbered('shortMonth', t.shortMonths);
  yield* numbered('weekday', t.weekdays);
  yield* numbered('shortWeekday', t.shortWeekdays);
  yield* numbered('season', t.seasons, (season) => ({ season }));
  for (const { words, season, part } of t.seasonParts)
    yield { words, class: 'season', value: { season, part } };
  yield* numbered('ordinal', t.ordinals);
  for (const words of t.lastOrdinals) yield { words, class: 'ordinal', value: -1 };
  for (const [index, words] of ROMAN.entries())
    yield { words, class: 'roman', value: index + 1, exactCase: true };
  for (const words of t.dayParts) yield { words, class: 'dayPart', value: words };
  for (const [unit, { one, many }] of Object.entries(t.units)) {
    for (const words of one)
      yield { words, class: 'unit', value: { unit, many: false }, exactCase: isExact(words, t) };
    for (const words of many) yield { words, class: 'unit', value: { unit, many: true } };
  }
  for (const [unit, all] of Object.entries(t.lengths?.words ?? {}))
    for (const words of all) yield { words, class: 'set', value: { unit } };
  for (const row of t.deictic) yield shifted(row, 'published');
  for (const row of t.anaphors) yield shifted(row, 'named');
  for (const row of t.before) yield { words: row.words, class: 'before', value: row };
  for (const row of t.after) yield { words: row.words, class: 'after', value: row };
  for (const row of t.distance) yield { words: row.words, class: 'distance', value: row };
  for (const row of t.later) yield { words: row.words, class: 'later', value: row };
  for (const part of ['start', 'mid', 'end', 'whole'] as const)
    for (const words of t.parts[part])
      yield { words, class: 'part', value: { mod: part === 'whole' ? undefined : part } };
  for (const row of t.edges) yield { words: row.words, class: 'edge', value: row };
  for (const [words, value] of Object.entries(t.numbers))
    yield { words, class: 'number', value: { n: value } };
  for (const { words, ...value } of t.holidays) yield { words, class: 'holiday', value };
  for (const words of t.beforeChrist) yield { words, class: 'era', value: true };
  for (const words of t.afterChrist) yield { words, class: 'era', value: false };
  for (const words of t.fillers) yield { words, class: 'filler', value: words };
  for (const words of t.clock.before) yield { words, class: 'clockBefore', value: words };
  for (const [words, value] of Object.entries(t.clock.words)) yield { words, class: 'clockWord', value };
  for (const words of t.each) yield { words, class: 'each', value: words };
  for (const { words, value } of t.sets) yield { words, class: 'set', value };
  for (const [words, ten] of Object.entries(t.decades))
    yield { words, class: 'decade', value: { ten, whole: false } };
  for (const [words, ten] of Object.entries(t.decadeNouns))
    yield { words, class: 'decade', value: { ten, whole: true }, exactCase: isExact(words, t) };
  for (const words of t.weekMarks)
    yield { words, class: 'mark', value: 'week', exactCase: isExact(words, t) };
  for (const words of t.quarterMarks) yield { words, class: 'mark', value: 'quarter', exactCase: true };
  for (const words of t.halfMarks) yield { words, class: 'mark', value: 'half', exactCase: true };
  for (const [mod, list] of Object.entries(t.mods))
    for (const words of list ?? []) yield { words, class: 'mod', value: mod };
  for (const [index, words] of ENGLISH.entries()) yield { words, class: 'english', value: index };
  for (const { words } of t.excluded)
    yield { words, class: 'excluded', value: words, exactCase: isExact(words, t) };
}

/** Roman numerals are no class of ordinals, since a lone "I" or "V" is a letter. */
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');

/** English months and weekdays: dates in English form stand in articles of every language. */
const ENGLISH =
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
    ' ',
  );

function* numbered(
  name: string,
  lists: readonly (readonly string[])[],
  value: (n: number) => unknown = (n) => n,
): Generator<Entry> {
  for (const [index, list] of lists.entries())
    for (const words of list) yield { words, class: name, value: value(index + 1) };
}

const shifted = (row: ShiftWords, base: 'published' | 'named'): Entry => ({
  words: row.words,
  class: 'shift',
  value: { unit: row.unit, by: row.by, base },
  ...(row.exactCase ? { exactCase: true } : {}),
});

/** A word that the tables use with a capital for one thing and without for another is matched as written. */
function isExact(words: string, t: DateTables): boolean {
  return (
    words !== words.toLowerCase() ||
    t.weekdays.some((names) => names.some((name) => name !== words && name.toLowerCase() === words))
  );
}
