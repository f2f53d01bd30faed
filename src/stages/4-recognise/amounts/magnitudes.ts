import { compare, scaled } from '../../../grammar/decimal.ts';
import { type Annotated, type Lexicon, SIGN } from '../../../grammar/lexicon.ts';
import { either, map, maybe, once, type Pattern, seq, where, word } from '../../../grammar/pattern.ts';
import { Gap, spelled } from '../../../grammar/tokens.ts';
import type { NumberReading } from '../../../model/amounts.ts';
import { minusReader } from './bounds.ts';
import { Class } from './lexicon.ts';
import { isolated } from './numbers.ts';

/** A number, or the two ends of a range. */
export interface Magnitude {
  readonly number: NumberReading;
  readonly to?: NumberReading;
}

/** What is said once for a number: a currency, a unit, a percent sign. */
export interface Measured<M> extends Magnitude {
  readonly mark: M;
}

/** How numbers join into ranges, and numbers with their marks; shared by money, percentages and quantities. */
export interface Magnitudes {
  /** A number or a range, followed by its mark: "5 bis 10 Millionen Euro", "10 euros à 20 euros". */
  before<M>(number: Pattern<NumberReading>, mark: Pattern<M>): Pattern<Measured<M>>;
  /** A number or a range, after its mark: "Rp5 miliar hingga Rp10 miliar". */
  after<M>(number: Pattern<NumberReading>, mark: Pattern<M>): Pattern<Measured<M>>;
  /** A number or a range that no mark follows. */
  bare(number: Pattern<NumberReading>): Pattern<Magnitude>;
}

export function magnitudes(lexicon: Lexicon): Magnitudes {
  const link = word(lexicon, Class.link);
  /** Between a number and what it measures: nothing, a hyphen ("500-Millionen-Euro-Paket"), "de" after a scale. */
  const joint = maybe(either<unknown>(hyphen, link));
  const joined = rangeJoin(lexicon);
  const shared = either<unknown>(joined, sharedJoin(lexicon));
  const minus = minusReader(lexicon);
  /** A number that is not the end of something longer; all that is measured by it begins with the same one. */
  const begun = remembered((number: Pattern<NumberReading>) =>
    once(map(seq(where(isolated), number), ([, value]) => value)),
  );

  return {
    before: <M>(number: Pattern<NumberReading>, mark: Pattern<M>): Pattern<Measured<M>> => {
      const lower = begun(number);
      const marked = map(seq(joint, mark), ([, m]) => m);
      const upper = map(seq(shared, number, marked), ([, high, m]) => ({ high, m }));
      const own = map(seq(joined, number, marked), ([, high, m]) => ({ high, m }));
      const after = marked.first | upper.first;
      // The lower end is read once, and most numbers end there: neither mark nor range follows.
      return {
        first: number.first,
        empty: false,
        more: (number.more ?? -1) | after,
        lone: false,
        match(a, at) {
          const low = lower.match(a, at);
          if (low === null || !follows(a, low.next, after)) return null;
          const single = marked.match(a, low.next);
          const range = upper.match(a, low.next);
          const twice =
            single !== null && follows(a, single.next, own.first) ? own.match(a, single.next) : null;
          const negative = range === null && twice === null ? false : minus(a, at);
          const read =
            range === null ? null : ranged(low.value, range.value.high, range.value.m, { negative });
          const both =
            twice === null || twice.value.m !== single!.value
              ? null
              : ranged(low.value, twice.value.high, twice.value.m, { own: true, negative });
          if (both !== null && (read === null || range!.next < twice!.next))
            return { next: twice!.next, value: both };
          if (read !== null) return { next: range!.next, value: read };
          return single === null
            ? null
            : { next: single.next, value: { number: low.value, mark: single.value } };
        },
      };
    },
    after: (number, mark) =>
      either(
        map(seq(mark, number), ([m, value]) => ({ number: value, mark: m })),
        map(seq(mark, number, shared, number), ([m, low, , high]) => ranged(low, high, m)),
        map(seq(mark, number, joined, mark, number), ([m, low, , own, high]) =>
          own === m ? ranged(low, high, m, { own: true }) : null,
        ),
      ),
    bare: (number) =>
      either<Magnitude>(
        map(begun(number), (value) => ({ number: value })),
        map(seq(begun(number), shared, number), ([low, , high]) => ranged(low, high, true)),
      ),
  };
}

/** True where a token of the classes stands next, in the same paragraph. */
function follows({ tokens, mask }: Annotated, at: number, bits: number): boolean {
  return at < tokens.length && tokens.gap[at]! <= Gap.Line && (mask[at]! & bits) !== 0;
}

/** The same answer for the same question. */
function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

/** A hyphen that touches both neighbours. */
export const hyphen: Pattern<string> = {
  first: SIGN,
  empty: false,
  match: ({ tokens }, at) =>
    at + 1 < tokens.length &&
    tokens.gap[at] === Gap.None &&
    tokens.gap[at + 1] === Gap.None &&
    spelled(tokens, at) === '-'
      ? { next: at + 1, value: '-' }
      : null,
};

/** What stands between the ends of a range: "bis", a dash, "oder"; "und" only after "zwischen". */
function rangeJoin(lexicon: Lexicon): Pattern<unknown> {
  const between = lexicon.bit(Class.between);
  /** True where one of the tokens before opens "zwischen … und". */
  const opened = (a: Annotated, at: number): boolean => {
    for (let k = 1; k <= 8 && k <= at; k++) if (lexicon.sense(a, between, at - k) !== null) return true;
    return false;
  };
  const dash: Pattern<string> = {
    first: SIGN,
    empty: false,
    match({ tokens }, at) {
      if (at >= tokens.length || !/^[-–—]$/.test(spelled(tokens, at))) return null;
      // "10 - 20" and "10-20", but not "5 -3".
      const even = at + 1 < tokens.length && (tokens.gap[at] === 0) === (tokens.gap[at + 1] === 0);
      return even ? { next: at + 1, value: '-' } : null;
    },
  };
  return either<unknown>(
    word(lexicon, Class.to),
    word(lexicon, Class.or),
    dash,
    map(seq(where(opened), word(lexicon, Class.and)), () => true),
  );
}

/** "5 à 10", unless a verb of change stands before: "passer de 5 à 10 %" names two amounts and no range. */
function sharedJoin(lexicon: Lexicon): Pattern<unknown> {
  const change = lexicon.bit(Class.change);
  const changes = ({ mask, tokens }: Annotated, at: number): boolean => {
    for (let k = 1; k <= 8 && k <= at && tokens.gap[at - k + 1] !== Gap.Paragraph; k++)
      if ((mask[at - k]! & change) !== 0) return true;
    return false;
  };
  return seq(
    where((a, at) => !changes(a, at)),
    word(lexicon, Class.toShared),
  );
}

/** The two ends as one magnitude; the scale of the upper end holds for both where only so they are in order. */
function ranged<M>(
  low: NumberReading,
  high: NumberReading,
  mark: M,
  { own = false, negative = false } = {},
): Measured<M> | null {
  // With a currency on both sides the scale is shared only by numbers that look alike: "Rp450 - Rp632 ribu".
  const alike = !own || (10n <= low.value.units && low.bare !== 0 && low.bare < 4);
  const shared = low.scale === 0 && 0 < high.scale && alike ? scaledBy(low, high.scale) : null;
  const start = shared !== null && compare(shared.value, high.value) < 0 ? shared : low;
  if (!negative && 0 <= compare(start.value, high.value)) return null;
  // "2014-2019 …" is a span of years, "en 2009 à 8,9 milliards" a year and an amount.
  if (yearLike(low) && (yearLike(high) || 0 < high.scale)) return null;
  return { number: start, to: high, mark };
}

function scaledBy(number: NumberReading, scale: number): NumberReading {
  return {
    ...number,
    value: scaled(number.value, scale),
    ...(number.other === undefined ? {} : { other: scaled(number.other, scale) }),
    scale,
    bare: 0,
  };
}

/** True of four plain digits that news use for years. */
export function yearLike({ bare, value }: NumberReading): boolean {
  return bare === 4 && 1000n <= value.units && value.units <= 2100n;
}
