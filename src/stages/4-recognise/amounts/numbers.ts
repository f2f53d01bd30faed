import { type Annotated, DIGITS, type Lexicon, SIGN } from '../../../grammar/lexicon.ts';
import type { Found, Pattern } from '../../../grammar/pattern.ts';
import { Gap, Shape, spelled, WORD } from '../../../grammar/tokens.ts';
import type { NumberReading, NumberTables } from '../../../model/amounts.ts';
import type { Tokens } from '../../../model/text.ts';
import { Composition } from './composition.ts';
import { compoundSplitter, type Tail } from './compounds.ts';
import { type Digits, readDigits } from './digits.ts';
import { Class, type NumberWord } from './lexicon.ts';

/** More words than any number has. */
const MOST_WORDS = 24;

export interface NumberReader {
  /** Numbers in digits and words, with their scale words. */
  readonly number: Pattern<NumberReading>;
  /** The same, with the abbreviations that only money makes safe: "5 M". */
  readonly short: Pattern<NumberReading>;
  /** A number word with an adjective grown onto it. */
  readonly tailed: Pattern<{ readonly number: NumberReading; readonly tail: Tail }>;
  /** Gives number words that are written as one word their class; to be called once a text. */
  mark(a: Annotated): void;
}

/** The number reader of a language. */
export function numberReader(lexicon: Lexicon, tables: NumberTables): NumberReader {
  const bit = lexicon.bit(Class.number);
  const shortBit = lexicon.bit(Class.shortScale);
  const joiner = lexicon.bit(Class.joiner);
  const point = lexicon.bit(Class.point);
  const link = lexicon.bit(Class.link);
  const vague = lexicon.bit(Class.vague);
  const tailedBit = lexicon.bit(Class.tailed);
  const splitter = tables.compound ? compoundSplitter(tables) : null;

  /** The number words at a token: one sense, or those that a compound is made of. */
  function wordsAt(a: Annotated, at: number): Found<readonly NumberWord[]> | null {
    const sense = lexicon.sense(a, bit, at);
    if (sense !== null) return { next: sense.next, value: [sense.value as NumberWord] };
    if (splitter === null || at >= a.tokens.length || (a.mask[at]! & bit) === 0) return null;
    const parts = splitter(spelled(a.tokens, at).toLowerCase());
    return parts === null ? null : { next: at + 1, value: parts };
  }

  /** Where the next number word may stand: after a hyphen, a joiner or a space. */
  function wordAfter(a: Annotated, at: number): Found<readonly NumberWord[]> | null {
    if (at >= a.tokens.length || Gap.Space < a.tokens.gap[at]!) return null;
    if (a.tokens.gap[at] === Gap.None) {
      // "20ribu", "3Mrd."
      const tight = a.tokens.shape[at - 1] === Shape.Digits ? wordsAt(a, at) : null;
      if (tight !== null) return tight.value[0]!.does === 'scale' ? tight : null;
      if (spelled(a.tokens, at) !== '-' || at + 1 >= a.tokens.length || a.tokens.gap[at + 1] !== Gap.None)
        return null;
      const hyphenated = wordsAt(a, at + 1);
      if (hyphenated !== null) return hyphenated;
      const joined = lexicon.sense(a, joiner, at + 1);
      if (joined === null || joined.next + 1 >= a.tokens.length || spelled(a.tokens, joined.next) !== '-')
        return null;
      return wordsAt(a, joined.next + 1);
    }
    const plain = wordsAt(a, at);
    if (plain !== null) return plain;
    const joined = lexicon.sense(a, joiner, at);
    if (joined === null || joined.next >= a.tokens.length) return null;
    const next = wordsAt(a, joined.next);
    // "vingt et un", "soixante et onze": what is joined by a word is less than twenty.
    const word = next?.value[0];
    return word?.does === 'add' && word.value < 20 ? next : null;
  }

  function read(a: Annotated, at: number, short: boolean): Found<NumberReading> | null {
    const state = new Composition(tables);
    let next = at;
    let digits: Digits | null = null;
    const start = a.mask[at] === DIGITS ? readDigits(a, at, tables) : null;
    if (start !== null) {
      digits = start.value;
      state.begin(digits.value);
      next = start.next;
    } else {
      const word = wordsAt(a, at);
      if (word === null || !state.all(word.value)) return null;
      if (word.value[0]!.alone && vagueBefore(a, at)) return null;
      next = word.next;
    }
    let best: { next: number; reading: NumberReading } | null = null;
    const keep = (end: number): void => {
      const reading = state.reading(digits);
      if (reading !== null) best = { next: end, reading };
    };
    keep(next);
    for (let count = 0; count < MOST_WORDS; count++) {
      const word = wordAfter(a, next) ?? (state.collective ? linked(a, next) : null);
      if (word !== null && state.all(word.value)) {
        next = word.next;
        keep(next);
        continue;
      }
      const fraction = spoken(a, next);
      if (fraction !== null && state.fraction(fraction.value)) {
        next = fraction.next;
        keep(next);
        continue;
      }
      // "5 miliar 300 juta": further digits belong to the number where a smaller scale follows them.
      const more = 0 < state.scale ? readMore(a, next, state.last) : null;
      if (more === null || !state.all(more.value)) break;
      next = more.next;
      keep(next);
    }
    if (short && best !== null) {
      const end = (best as { next: number }).next;
      const scale =
        end < a.tokens.length && a.tokens.gap[end]! <= Gap.Space ? lexicon.sense(a, shortBit, end) : null;
      if (scale !== null && state.scale === 0 && state.all([{ does: 'scale', value: scale.value as number }]))
        keep(scale.next);
    }
    if (best === null) return null;
    const { next: to, reading } = best as { next: number; reading: NumberReading };
    return { next: to, value: reading };
  }

  /** "une centaine de milliers". */
  function linked(a: Annotated, at: number): Found<readonly NumberWord[]> | null {
    const of = lexicon.sense(a, link, at);
    const word = of === null ? null : wordsAt(a, of.next);
    return word?.value[0]?.does === 'scale' ? word : null;
  }

  /** "komma zwei fünf": the digits of the fraction. */
  function spoken(a: Annotated, at: number): Found<string> | null {
    const sign = lexicon.sense(a, point, at);
    if (sign === null) return null;
    let next = sign.next;
    let text = '';
    while (text.length < 6) {
      const found = next < a.tokens.length ? wordsAt(a, next) : null;
      const word = found?.value[0];
      if (found === null || word?.does !== 'add' || 99 < word.value || found.value.length !== 1) break;
      if (text !== '' && 9 < word.value) break;
      text += `${word.value}`;
      next = found.next;
      if (9 < word.value) break;
    }
    return text === '' ? null : { next, value: text };
  }

  function readMore(a: Annotated, at: number, last: number): Found<readonly NumberWord[]> | null {
    if (at >= a.tokens.length || a.mask[at]! !== DIGITS || a.tokens.gap[at] !== Gap.Space) return null;
    const digits = readDigits(a, at, tables);
    if (digits === null || digits.value.value.exponent !== 0 || 999n < digits.value.value.units) return null;
    const scale = wordAfter(a, digits.next);
    const word = scale?.value[0];
    if (scale === null || word?.does !== 'scale' || last <= word.value) return null;
    return { next: scale.next, value: [{ does: 'add', value: Number(digits.value.value.units) }, word] };
  }

  /** True after a word that leaves the number open: "mehrere hundert". */
  function vagueBefore(a: Annotated, at: number): boolean {
    return 0 < at && lexicon.sense(a, vague, at - 1) !== null;
  }

  const memo = (short: boolean): Pattern<NumberReading> => {
    // Every rule that can begin with a number asks for the one at the same place.
    let of: Annotated | null = null;
    let where = -1;
    let answer: Found<NumberReading> | null = null;
    return {
      first: DIGITS | bit,
      empty: false,
      more: DIGITS | SIGN | bit | joiner | point | link | (short ? shortBit : 0),
      match(a, at) {
        if (at >= a.tokens.length || (a.mask[at]! & (DIGITS | bit)) === 0) return null;
        if (a !== of || at !== where) {
          answer = read(a, at, short);
          of = a;
          where = at;
        }
        return answer;
      },
    };
  };

  return {
    number: memo(false),
    short: memo(true),
    tailed: {
      first: tailedBit,
      empty: false,
      match(a, at) {
        if (splitter === null || at >= a.tokens.length || (a.mask[at]! & tailedBit) === 0) return null;
        const found = splitter.tailed(spelled(a.tokens, at).toLowerCase());
        const state = new Composition(tables);
        const number = found !== null && state.all(found.words) ? state.reading(null) : null;
        return found === null || number === null
          ? null
          : { next: at + 1, value: { number, tail: found.tail } };
      },
    },
    mark(a) {
      if (splitter === null) return;
      const { tokens, mask } = a;
      for (let i = 0; i < tokens.length; i++) {
        if (mask[i] !== 0 || (tokens.shape[i]! & WORD) === 0) continue;
        if (tokens.end[i]! - tokens.start[i]! < 6 || !splitter.may(tokens.text, tokens.start[i]!)) continue;
        const word = spelled(tokens, i).toLowerCase();
        if (splitter(word) !== null) mask[i] = bit;
        else if (splitter.tailed(word) !== null) mask[i] = tailedBit;
      }
    },
  };
}

/** False where the token is the end of something longer: A320, 18.30, Covid-19, 3:1. For rules that begin with a number. */
export function isolated({ tokens }: Annotated, at: number): boolean {
  if (at === 0) return true;
  if (tokens.gap[at] !== Gap.None) return !brokenGroup(tokens, at);
  if (tokens.shape[at - 1] !== Shape.Sign) return false;
  const sign = spelled(tokens, at - 1);
  if (/[#_@§&=*^\\%]/.test(sign)) return false;
  if (at < 2 || tokens.gap[at - 1] !== Gap.None || !/[.,:/'’\-–—]/.test(sign)) return true;
  // Elision and the end of a sentence that lacks its space are no part of the number: "d'1 million".
  const before = tokens.shape[at - 2]!;
  return before === Shape.Sign ? sign !== '.' && sign !== ',' : (before & WORD) !== 0 && /['’.,]/.test(sign);
}

/** True of the second half of a number that a space broke ("3. 500 jiwa") or grouped ("7 200 points"). */
function brokenGroup(tokens: Tokens, at: number): boolean {
  if (tokens.gap[at] !== Gap.Space || tokens.shape[at] !== Shape.Digits) return false;
  if (tokens.end[at]! - tokens.start[at]! !== 3) return false;
  if (tokens.shape[at - 1] === Shape.Digits) return tokens.end[at - 1]! - tokens.start[at - 1]! <= 3;
  if (at < 2 || tokens.gap[at - 1] !== Gap.None) return false;
  return tokens.shape[at - 2] === Shape.Digits && spelled(tokens, at - 1) === '.';
}
