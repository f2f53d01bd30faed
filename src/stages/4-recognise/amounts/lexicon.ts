import { type Entry, Lexicon } from '../../../grammar/lexicon.ts';
import type { AmountTables, Bound, CurrencySense } from '../../../model/amounts.ts';

/** What a number word does to the number read so far. */
export interface NumberWord {
  readonly does:
    | 'add'
    | 'times'
    | 'teen'
    | 'scale'
    | 'half'
    | 'halfAfter'
    | 'over'
    | 'collective'
    | 'unitFirst';
  /** The value, the multiplier, the denominator; of scales the power of ten. */
  readonly value: number;
  /** True where it may stand without a number before it. */
  readonly alone?: boolean;
}

/** A counted noun. */
export interface Noun {
  readonly lemma: string;
  readonly concept?: string;
  readonly classifier?: boolean;
}

/** The classes of words that the grammar of amounts knows. */
export const Class = {
  number: 'number',
  tailed: 'tailed',
  shortScale: 'short-scale',
  joiner: 'joiner',
  point: 'point',
  link: 'link',
  vague: 'vague',
  prefix: 'currency-before',
  currency: 'currency-after',
  percent: 'percent',
  points: 'points',
  unit: 'unit',
  before: 'bound-before',
  after: 'bound-after',
  to: 'to',
  toShared: 'to-shared',
  change: 'change',
  or: 'or',
  and: 'and',
  between: 'between',
  minus: 'minus',
  noun: 'noun',
  ageAfter: 'age-after',
  ageSuffix: 'age-suffix',
  ageYears: 'age-years',
  ageBefore: 'age-before',
  ageOf: 'age-of',
} as const;

export const split = (words: string | undefined): string[] =>
  words === undefined || words === '' ? [] : words.includes('|') ? words.split('|') : [words];

/** The lexicon of a language's amounts. */
export function amountLexicon(tables: AmountTables): Lexicon {
  return new Lexicon(entries(tables));
}

function* entries(t: AmountTables): Generator<Entry> {
  yield* numberEntries(t);
  yield* currencyEntries(t);
  yield* plain(Class.percent, t.percent);
  yield* plain(Class.points, t.points, 0);
  yield* plain(Class.points, t.basisPoints, -2);
  // "m", "MW", "l": case tells metre from million and milliwatt from megawatt.
  for (const table of t.units)
    for (const [unit, words] of Object.entries(table))
      for (const name of split(words))
        yield {
          words: name,
          class: Class.unit,
          value: unit,
          exactCase: name.length < 4 && !/^\p{L}{3}$/u.test(name),
        };
  for (const [bound, words] of Object.entries(t.before) as [Bound, string][])
    yield* plain(Class.before, words, bound);
  for (const [bound, words] of Object.entries(t.after) as [Bound, string][])
    yield* plain(Class.after, words, bound);
  yield* plain(Class.before, t.notBefore, undefined);
  yield* plain(Class.after, t.notAfter, undefined);
  yield* plain(Class.to, t.to);
  yield* plain(Class.toShared, t.toShared);
  yield* plain(Class.change, t.change);
  yield* plain(Class.or, t.or);
  yield* plain(Class.and, t.and);
  yield* plain(Class.between, t.between);
  yield* plain(Class.minus, t.minus);
  yield* nounEntries(t);
  yield* plain(Class.ageAfter, t.ages.after);
  yield* plain(Class.ageSuffix, t.ages.suffix);
  yield* plain(Class.ageYears, t.ages.years);
  yield* plain(Class.ageBefore, t.ages.before);
  yield* plain(Class.ageOf, t.ages.of);
}

function* plain(name: string, words: string | undefined, ...given: [unknown?]): Generator<Entry> {
  const value = given.length === 0 ? true : given[0];
  for (const word of split(words)) yield { words: word, class: name, value };
}

function* numberEntries({ numbers: n }: AmountTables): Generator<Entry> {
  for (const [word, value] of numberWords(n)) yield { words: word, class: Class.number, value };
  for (const [power, words] of Object.entries(n.shortScales))
    for (const word of split(words))
      yield { words: word, class: Class.shortScale, value: Number(power), exactCase: true };
  yield* plain(Class.joiner, n.joiners);
  yield* plain(Class.point, n.point);
  yield* plain(Class.link, n.link);
  yield* plain(Class.vague, n.vague);
}

/** Every number word of a language with what it does. */
export function* numberWords(n: AmountTables['numbers']): Generator<[string, NumberWord]> {
  const alone = new Set(split(n.alone));
  const rows: [NumberWord['does'], Readonly<Record<number, string>>][] = [
    ['add', n.words],
    ['times', n.times],
    ['scale', n.scales],
    ['over', n.fractions ?? {}],
    ['collective', n.collective ?? {}],
  ];
  for (const [does, table] of rows)
    for (const [value, words] of Object.entries(table))
      for (const word of split(words))
        yield [word, { does, value: Number(value), ...(alone.has(word) ? { alone: true } : {}) }];
  for (const word of split(n.teen)) yield [word, { does: 'teen', value: 10 }];
  for (const word of split(n.half)) yield [word, { does: 'half', value: 0 }];
  for (const word of split(n.halfAfter)) yield [word, { does: 'halfAfter', value: 0 }];
}

/** Currencies whose sign is that of the dollar. */
const DOLLARS = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN']);

function* currencyEntries({ currencies: c }: AmountTables): Generator<Entry> {
  const notCodes = new Set(split(c.notCodes));
  const after = (words: string, value: CurrencySense, exactCase = false): Entry => ({
    words,
    class: Class.currency,
    value,
    exactCase,
  });
  const named = (words: string | undefined, value: CurrencySense) =>
    split(words).map((name) => after(name, value));
  for (const table of c.names)
    for (const [code, words] of Object.entries(table)) {
      const value = { code };
      yield* named(words, value);
      if (notCodes.has(code)) continue;
      // "CAD$ 15", "mxn$ 15".
      if (DOLLARS.has(code))
        for (const words of [`${code}$`, `${code.toLowerCase()}$`])
          for (const side of [Class.prefix, Class.currency]) yield { words, class: side, value };
      yield after(code, value, true);
      yield { words: code, class: Class.prefix, value, exactCase: true };
    }
  for (const [code, words] of Object.entries(c.symbols))
    for (const name of split(words)) {
      const value = { code };
      yield after(name, value, true);
      yield { words: name, class: Class.prefix, value, exactCase: true };
    }
  for (const [power, words] of Object.entries(c.scaledCodes ?? {}))
    for (const word of split(words)) {
      const [written = '', code = ''] = word.split(':');
      yield after(written, { code, power: Number(power) }, true);
    }
  for (const [code, words] of Object.entries(c.minor)) yield* named(words, { code, minor: true });
  for (const [family, { words, before, minor }] of Object.entries(c.families)) {
    yield* named(words, { family });
    for (const name of split(before))
      yield { words: name, class: Class.prefix, value: { family }, exactCase: true };
    yield* named(minor, { family, minor: true });
  }
}

function* nounEntries({ counts }: AmountTables): Generator<Entry> {
  for (const [concept, words] of Object.entries(counts.nouns))
    for (const forms of split(words)) {
      const [lemma = '', ...others] = forms.split('/');
      const value: Noun = concept.startsWith('_') ? { lemma } : { lemma, concept };
      for (const form of [lemma, ...others]) yield { words: form, class: Class.noun, value };
    }
  for (const word of split(counts.classifiers))
    yield { words: word, class: Class.noun, value: { lemma: word, classifier: true } satisfies Noun };
}
