import { plus, scaled, toNumber } from '../../grammar/decimal.ts';
import { spelled, WORD } from '../../grammar/tokens.ts';
import type { AmountReading, CurrencyFamily, Decimal, NumberReading } from '../../model/amounts.ts';
import type { Found } from '../../model/found.ts';
import type { Language } from '../../model/language.ts';
import type { AmountMention } from '../../model/record.ts';
import type { Reading, Segmented } from '../../model/text.ts';

interface Context {
  readonly text: Segmented;
  readonly language: Language;
}

/** Turns readings into exact values, currencies and units. */
export function resolveAmounts(
  readings: readonly Reading<AmountReading>[],
  context: Context,
): Found<AmountMention>[] {
  const currencies = currencyResolver(readings, context);
  const style = styleOf(readings);
  return readings.flatMap(({ start, end, rule, reading }): Found<AmountMention>[] => {
    const { type, points, counted, concept, unit, age, bound } = reading;
    const value = exactValue(reading, style);
    const settled = reading.currency === undefined ? {} : currencies(reading.currency, value);
    if (settled === null) return [];
    const { currency, assumed } = settled;
    const mention: Found<AmountMention> = {
      kind: 'amount',
      start,
      end,
      rule,
      type,
      ...value,
      ...(currency === undefined ? {} : { currency }),
      ...(assumed ? { assumed } : {}),
      ...(points ? { points: true as const } : {}),
      ...(counted === undefined ? {} : { counted }),
      ...(concept === undefined ? {} : { concept }),
      ...(unit === undefined ? {} : { unit }),
      ...(age ? { age: true as const } : {}),
      ...(bound === undefined ? {} : { bound }),
    };
    return [mention];
  });
}

type Value = { value: number } | { low: number; high: number };

/** The exact value, or both ends. */
function exactValue(reading: AmountReading, style: NumberStyle): Value {
  const shift = (reading.shift ?? 0) + (reading.currency?.minor ? -2 : 0);
  // Of a range the minus stands before the lower end: "-3 bis 2 °C".
  const exact = (number: NumberReading, negative = false): Decimal => {
    const value = scaled(chosen(number, reading, style), shift);
    const whole =
      reading.hundredths === undefined ? value : plus(value, scaled(reading.hundredths.value, -2));
    return negative ? { ...whole, units: -whole.units } : whole;
  };
  const value = toNumber(exact(reading.number, reading.negative));
  return reading.to === undefined ? { value } : { low: value, high: toNumber(exact(reading.to)) };
}

/** Currency → which way its numbers are certainly written in the article. */
type NumberStyle = ReadonlyMap<string, 'own' | 'foreign'>;

/**
 * Numbers such as "1.500" can be read in two ways. The language's own way holds, unless what is counted comes in
 * whole pieces, or the article writes amounts of the same currency the other way round and never its own way.
 */
function chosen(number: NumberReading, reading: AmountReading, style: NumberStyle): Decimal {
  if (number.other === undefined) return number.value;
  if (reading.type === 'count')
    return number.value.exponent < 0 && number.scale === 0 ? number.other : number.value;
  return style.get(keyOf(reading)) === 'foreign' ? number.other : number.value;
}

function styleOf(readings: readonly Reading<AmountReading>[]): NumberStyle {
  const styles = new Map<string, 'own' | 'foreign'>();
  for (const { reading } of readings)
    for (const number of [reading.number, reading.to])
      if (number?.style !== undefined && styles.get(keyOf(reading)) !== 'own')
        styles.set(keyOf(reading), number.style);
  return styles;
}

function keyOf({ type, currency }: AmountReading): string {
  return currency?.code ?? currency?.family ?? type;
}

type Settled = { currency?: string; assumed?: true };

/** Tells what a currency's words mean: by themselves, by the article, or as usual in the language. */
function currencyResolver(
  readings: readonly Reading<AmountReading>[],
  { text, language }: Context,
): (sense: NonNullable<AmountReading['currency']>, value: Value) => Settled | null {
  const known = new Map<string, Settled>();
  return ({ code, family }, value) => {
    if (code !== undefined) return { currency: code };
    if (family === undefined) return {};
    const table = language.amounts.currencies.families[family];
    if (table === undefined) return {};
    let settled = known.get(family);
    if (settled === undefined) known.set(family, (settled = settle(family, table, readings, text)));
    if (settled.currency !== undefined) return settled;
    const least = 'value' in value ? value.value : value.low;
    if (table.usual !== undefined && (table.usualFrom ?? 0) <= least)
      return { currency: table.usual, assumed: true };
    return least < (table.doubtfulBelow ?? 0) ? null : {};
  };
}

function settle(
  name: string,
  family: CurrencyFamily,
  readings: readonly Reading<AmountReading>[],
  text: Segmented,
): Settled {
  const candidates = new Set(Object.keys(family.evidence));
  if (family.usual !== undefined) candidates.add(family.usual);
  // A member named in full speaks for its short name where it is the only one, and comes before the short name.
  const related = readings
    .map((r) => r.reading.currency)
    .filter(
      (c) => c !== undefined && (c.family === name || (c.code !== undefined && candidates.has(c.code))),
    );
  const named = new Set(related.map((c) => c?.code).filter((code) => code !== undefined));
  const first = related[0]?.code;
  if (named.size === 1 && first !== undefined) return { currency: first, assumed: true };
  const counts = evidence(family, text);
  const best = Object.entries(counts).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0];
  return best !== undefined && 0 < best[1] ? { currency: best[0], assumed: true } : {};
}

/** How often the words that speak for each currency stand in the article. */
function evidence({ evidence: words }: CurrencyFamily, { tokens }: Segmented): Record<string, number> {
  const speaks = new Map<string, string>();
  const counts: Record<string, number> = {};
  for (const [code, list] of Object.entries(words)) {
    counts[code] = 0;
    for (const word of list.split('|')) if (word !== '') speaks.set(word, code);
  }
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens.shape[i]! & WORD) === 0 && tokens.shape[i] !== 0) continue;
    const code = speaks.get(spelled(tokens, i).toLowerCase());
    if (code !== undefined) counts[code]!++;
  }
  return counts;
}
