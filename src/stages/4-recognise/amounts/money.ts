import type { Annotated, Lexicon } from '../../../grammar/lexicon.ts';
import { either, map, maybe, once, type Pattern, seq, where, word } from '../../../grammar/pattern.ts';
import type { Rule } from '../../../grammar/scan.ts';
import { Gap, Shape, spelled, WORD } from '../../../grammar/tokens.ts';
import type { AmountReading, AmountTables, CurrencySense, NumberReading } from '../../../model/amounts.ts';
import { Class } from './lexicon.ts';
import type { Magnitudes, Measured } from './magnitudes.ts';
import type { NumberReader } from './numbers.ts';

type MoneyRule = Omit<Rule<AmountReading>, 'examples'>;

/** Money: a number with its currency before or after it. */
export function moneyRules(
  lexicon: Lexicon,
  { currencies }: AmountTables,
  { number, short }: NumberReader,
  { before, after }: Magnitudes,
): MoneyRule[] {
  const prefix = word<CurrencySense>(lexicon, Class.prefix);
  const currency = word<CurrencySense>(lexicon, Class.currency);
  const prefixBit = lexicon.bit(Class.prefix);
  /** False where the currency is that of the next number: "pada 2007 Rp9.100", "juara 2 Rp 5 juta". */
  const noNumberNext = ({ tokens, mask }: Annotated, at: number): boolean => {
    if (at >= tokens.length || tokens.shape[at] !== Shape.Digits) return true;
    if (tokens.gap[at] === Gap.None) return false;
    return !(currencies.symbolsFirst && tokens.gap[at] === Gap.Space && (mask[at - 1]! & prefixBit) !== 0);
  };
  const stated = once(either(before(number, currency), before(short, currency)));
  return [
    {
      name: 'currency-first',
      pattern: map(seq(where(apart), after(short, prefix), where(noCodeNext)), ([, measured]) =>
        money(measured),
      ),
    },
    {
      name: 'currency-last',
      pattern: map(seq(stated, where(noNumberNext)), ([measured]) => money(measured)),
    },
    { name: 'with-hundredths', pattern: withHundredths(lexicon, number, stated, currency) },
  ];
}

function money({ number, to, mark }: Measured<CurrencySense>): AmountReading {
  return {
    type: 'money',
    number,
    ...(to === undefined ? {} : { to }),
    currency: mark,
    ...(mark.power === undefined ? {} : { shift: mark.power }),
  };
}

/** "2 Euro und 20 Cent", "zwei Euro fünfzig". */
function withHundredths(
  lexicon: Lexicon,
  number: Pattern<NumberReading>,
  stated: Pattern<Measured<CurrencySense>>,
  currency: Pattern<CurrencySense>,
): Pattern<AmountReading> {
  const and = word(lexicon, Class.and);
  const minor = map(currency, (sense) => (sense.minor ? sense : null));
  const whole = map(stated, (m) =>
    m.to !== undefined || m.mark.minor || m.number.value.exponent !== 0 ? null : m,
  );
  const made = (m: Measured<CurrencySense>, hundredths: NumberReading): AmountReading | null =>
    hundredths.value.exponent === 0 && hundredths.value.units < 100n && 0n < hundredths.value.units
      ? { ...money(m), hundredths }
      : null;
  return either(
    map(seq(whole, maybe(and), number, minor), ([m, , cents]) => made(m, cents)),
    // Without their name the hundredths are two digits, or words, at the end of what is said.
    map(seq(whole, maybe(and), number, where(ends)), ([m, , cents]) =>
      cents.scale === 0 && 10n <= cents.value.units && (cents.words || cents.bare === 2)
        ? made(m, cents)
        : null,
    ),
  );
}

/** False within a word or a pair of currencies: "EUR/USD 1,08". */
function apart({ tokens }: Annotated, at: number): boolean {
  if (at === 0 || tokens.gap[at] !== Gap.None) return true;
  return (tokens.shape[at - 1]! & (WORD | Shape.Digits)) === 0 && !/[/\\_@#]/.test(spelled(tokens, at - 1));
}

/** False where the number belongs to what follows: "USD 5 %". */
function noCodeNext({ tokens }: Annotated, at: number): boolean {
  if (at >= tokens.length) return true;
  const next = spelled(tokens, at);
  return next !== '%' && !(tokens.gap[at] === Gap.None && (tokens.shape[at]! & WORD) !== 0);
}

function ends({ tokens }: Annotated, at: number): boolean {
  return (
    at >= tokens.length || tokens.gap[at] === Gap.Paragraph || /^[.,;:!?)»”"]$/.test(spelled(tokens, at))
  );
}
