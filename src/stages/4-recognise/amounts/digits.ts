import { decimal } from '../../../grammar/decimal.ts';
import type { Annotated } from '../../../grammar/lexicon.ts';
import type { Found } from '../../../grammar/pattern.ts';
import { Gap, Shape, spelled } from '../../../grammar/tokens.ts';
import type { Decimal, NumberTables } from '../../../model/amounts.ts';
import type { Tokens } from '../../../model/text.ts';

/** A number written in digits. */
export interface Digits {
  readonly value: Decimal;
  readonly other?: Decimal;
  readonly style?: 'own' | 'foreign';
  /** Their number where nothing groups them, else 0. */
  readonly bare: number;
}

const FRACTIONS: Readonly<Record<string, string>> = {
  '½': '.5',
  '¼': '.25',
  '¾': '.75',
  '⅛': '.125',
  '⅕': '.2',
};
const QUOTIENTS: Readonly<Record<string, string>> = {
  '1/2': '0.5',
  '1/4': '0.25',
  '3/4': '0.75',
  '1/8': '0.125',
  '1/5': '0.2',
};
/** More groups than any number has; what follows is no number at all. */
const MOST_GROUPS = 8;

/** A number in digits at a token, with grouping and fraction; null for versions, dates and what else has signs inside. */
export function readDigits(a: Annotated, at: number, numbers: NumberTables): Found<Digits> | null {
  const { tokens } = a;
  const first = spelled(tokens, at);
  if (tokens.shape[at] !== Shape.Digits) {
    const fraction = FRACTIONS[first];
    return fraction === undefined
      ? null
      : { next: at + 1, value: { value: decimal(`0${fraction}`), bare: 0 } };
  }
  if (18 < first.length) return null;
  const groups = [first];
  const signs: string[] = [];
  let next = at + 1;
  while (signs.length < MOST_GROUPS) {
    const sign = separator(tokens, next, groups, signs);
    if (sign === null) break;
    const digitsAt = sign === ' ' ? next : next + 1;
    signs.push(sign);
    groups.push(spelled(tokens, digitsAt));
    next = digitsAt + 1;
  }
  const value = interpret(groups, signs, numbers);
  if (value === null || runsOn(tokens, next) || broken(tokens, next, signs)) return null;
  if (signs.length === 0) {
    const half = halves(tokens, next, first);
    if (half !== null) return half;
  }
  return { next: dashed(tokens, next), value };
}

/** The sign between two groups of digits, which touches both; or one space before a group of three. */
function separator(
  tokens: Tokens,
  at: number,
  groups: readonly string[],
  signs: readonly string[],
): string | null {
  if (at >= tokens.length) return null;
  if (tokens.shape[at] === Shape.Digits) {
    const space =
      tokens.gap[at] === Gap.Space &&
      tokens.start[at]! - tokens.end[at - 1]! === 1 &&
      tokens.end[at]! - tokens.start[at]! === 3 &&
      (signs.length === 0 ? groups[0]!.length <= 3 && groups[0] !== '0' : signs.every((s) => s === ' '));
    return space ? ' ' : null;
  }
  if (tokens.gap[at] !== Gap.None || at + 1 >= tokens.length) return null;
  if (tokens.shape[at + 1] !== Shape.Digits || tokens.gap[at + 1] !== Gap.None) return null;
  const sign = spelled(tokens, at);
  return sign === '.' || sign === ',' || sign === "'" ? sign : null;
}

function interpret(
  groups: readonly string[],
  signs: readonly string[],
  numbers: NumberTables,
): Digits | null {
  const [first = ''] = groups;
  if (signs.length === 0) {
    // "007" and "0211" name something; they measure nothing.
    if (1 < first.length && first.startsWith('0')) return null;
    return { value: decimal(first), bare: first.length };
  }
  const sign = signs[0]!;
  const last = signs.at(-1)!;
  const grouped = (upTo: number): boolean =>
    first.length <= 3 && !first.startsWith('0') && groups.slice(1, upTo).every((g) => g.length === 3);
  const styleOf = (decimalSign: string): 'own' | 'foreign' =>
    decimalSign === numbers.decimal ? 'own' : 'foreign';
  const swap: Readonly<Record<string, string>> = { '.': ',', ',': '.' };
  if (signs.every((s) => s === sign)) {
    if (grouped(groups.length)) {
      const whole = decimal(groups.join(''));
      if (sign === "'" || sign === ' ') return { value: whole, bare: 0 };
      if (1 < signs.length) return { value: whole, style: styleOf(swap[sign]!), bare: 0 };
      const fraction = decimal(groups.join('.'));
      // "12,000" has no fraction worth writing: it is grouped, whatever the language.
      if (groups[1] === '000') return { value: whole, bare: 0 };
      if (sign !== numbers.decimal) return { value: whole, other: fraction, bare: 0 };
      return { value: fraction, other: whole, bare: 0 };
    }
    if (1 < signs.length || sign === "'" || sign === ' ') return null;
    if (1 < first.length && first.startsWith('0')) return null;
    // "0,125": a group cannot begin with zero, and no group has more or fewer than three digits.
    return { value: decimal(groups.join('.')), style: styleOf(sign), bare: 0 };
  }
  const fraction = groups.at(-1)!;
  if (
    last === "'" ||
    last === ' ' ||
    signs.slice(0, -1).some((s) => s !== sign) ||
    !grouped(groups.length - 1)
  )
    return null;
  return {
    value: decimal(`${groups.slice(0, -1).join('')}.${fraction}`),
    ...(sign === ' ' || sign === "'" ? {} : { style: styleOf(last) }),
    bare: 0,
  };
}

/** True where signs and digits go on: a version, a time, a score, a date. */
function runsOn(tokens: Tokens, next: number): boolean {
  if (next + 1 >= tokens.length || tokens.gap[next] !== Gap.None) return false;
  if (tokens.shape[next] !== Shape.Sign || tokens.gap[next + 1] !== Gap.None) return false;
  if (tokens.shape[next + 1] !== Shape.Digits) return false;
  return /[.,:'’]/.test(spelled(tokens, next));
}

/** True where a space broke the number: "Rp 45. 000", "US$ 180, 000". */
function broken(tokens: Tokens, next: number, signs: readonly string[]): boolean {
  if (next + 1 >= tokens.length || 1 < signs.length || tokens.gap[next] !== Gap.None) return false;
  if (tokens.gap[next + 1] !== Gap.Space || tokens.shape[next + 1] !== Shape.Digits) return false;
  return /^[.,]$/.test(spelled(tokens, next)) && spelled(tokens, next + 1) === '000';
}

/** "2½", "3/4 Liter", "10 1/2". */
function halves(tokens: Tokens, next: number, first: string): Found<Digits> | null {
  if (next >= tokens.length) return null;
  if (tokens.gap[next] === Gap.Space) {
    const fraction = FRACTIONS[spelled(tokens, next)];
    if (fraction !== undefined)
      return { next: next + 1, value: { value: decimal(`${first}${fraction}`), bare: 0 } };
  }
  if (tokens.gap[next] === Gap.Space && next + 2 < tokens.length && tokens.shape[next] === Shape.Digits) {
    const part = `${spelled(tokens, next)}${spelled(tokens, next + 1)}${spelled(tokens, next + 2)}`;
    const fraction =
      tokens.gap[next + 1] === Gap.None && tokens.gap[next + 2] === Gap.None ? QUOTIENTS[part] : undefined;
    return fraction === undefined
      ? null
      : { next: next + 3, value: { value: decimal(`${first}${fraction.slice(1)}`), bare: 0 } };
  }
  if (tokens.gap[next] !== Gap.None) return null;
  const sign = spelled(tokens, next);
  const vulgar = FRACTIONS[sign];
  if (vulgar !== undefined)
    return { next: next + 1, value: { value: decimal(`${first}${vulgar}`), bare: 0 } };
  if (sign !== '/' || next + 1 >= tokens.length || tokens.gap[next + 1] !== Gap.None) return null;
  const text = QUOTIENTS[`${first}/${spelled(tokens, next + 1)}`];
  return text === undefined ? null : { next: next + 2, value: { value: decimal(text), bare: 0 } };
}

/** "14,-" and "1.500.000,--" end with their dash. */
function dashed(tokens: Tokens, next: number): number {
  if (next + 1 >= tokens.length || tokens.gap[next] !== Gap.None || tokens.gap[next + 1] !== Gap.None)
    return next;
  if (!/[.,]/.test(spelled(tokens, next)) || !/[-–—]/.test(spelled(tokens, next + 1))) return next;
  let end = next + 2;
  if (end < tokens.length && tokens.gap[end] === Gap.None && /[-–—]/.test(spelled(tokens, end))) end++;
  // "3,-jährig" does not exist, but "5.-7. Mai" does: a dash before digits is no end of a price.
  return end < tokens.length && tokens.gap[end] === Gap.None && tokens.shape[end] !== Shape.Sign ? next : end;
}
