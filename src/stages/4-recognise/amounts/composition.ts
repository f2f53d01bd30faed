import { decimal, plus, scaled, times, whole, ZERO } from '../../../grammar/decimal.ts';
import type { Decimal, NumberReading, NumberTables } from '../../../model/amounts.ts';
import type { Digits } from './digits.ts';
import type { NumberWord } from './lexicon.ts';

const HALF = decimal('0.5');

interface State {
  /** Sum of the groups whose scale was read; null before the first. */
  readonly total: Decimal | null;
  /** What stands before the next scale. */
  readonly group: Decimal | null;
  /** The group, as long as it is a whole number made of words. */
  readonly small: number | null;
  /** Power of ten of the last scale; the next group must stay below it. */
  readonly last: number;
  /** Power of ten of the whole number's scales. */
  readonly scale: number;
  readonly collective: boolean;
  /** "drei-und" waits for its ten. */
  readonly unitFirst: boolean;
  /** After a half or a fraction only scales may follow. */
  readonly closed: boolean;
  readonly words: boolean;
}

const EMPTY: State = {
  total: null,
  group: null,
  small: null,
  last: Number.POSITIVE_INFINITY,
  scale: 0,
  collective: false,
  unitFirst: false,
  closed: false,
  words: false,
};

/** A number while its words are read one after the other, in any of the ways in which languages compose numbers. */
export class Composition {
  readonly #tables: NumberTables;
  #state: State = EMPTY;

  constructor(tables: NumberTables) {
    this.#tables = tables;
  }

  get scale(): number {
    return this.#state.scale;
  }

  /** Power of ten of the last scale read; infinite before the first. */
  get last(): number {
    return this.#state.last;
  }

  get collective(): boolean {
    return this.#state.collective;
  }

  begin(digits: Decimal): void {
    this.#state = { ...EMPTY, group: digits };
  }

  /** Takes all the words, or none of them and says no. */
  all(words: readonly NumberWord[]): boolean {
    const before = this.#state;
    for (const word of words) {
      const after = this.#take(word);
      if (after === null) {
        this.#state = before;
        return false;
      }
      this.#state = { ...after, words: true };
    }
    return true;
  }

  /** The digits after the decimal sign. */
  fraction(digits: string): boolean {
    const { group, total } = this.#state;
    if (group === null || group.exponent !== 0 || total !== null) return false;
    this.#state = { ...this.#state, group: decimal(`${group.units}.${digits}`), small: null, closed: true };
    return true;
  }

  /** The number so far; null where it cannot end here. */
  reading(digits: Digits | null): NumberReading | null {
    const { total, group, unitFirst, scale, words, collective } = this.#state;
    const value = total === null ? group : group === null ? total : plus(total, group);
    if (value === null || unitFirst) return null;
    const other = digits?.other;
    return {
      value,
      ...(other === undefined ? {} : { other: scaled(other, scale) }),
      ...(digits?.style === undefined ? {} : { style: digits.style }),
      scale,
      bare: words ? 0 : (digits?.bare ?? 0),
      words: digits === null,
      approximate: collective,
    };
  }

  #take(word: NumberWord): State | null {
    const s = this.#state;
    if (s.closed && word.does !== 'scale') return null;
    switch (word.does) {
      case 'add':
        return this.#add(word.value);
      case 'unitFirst':
        // "drei|und|zwanzig", but also "hundert|und|eins".
        if (s.small === null) return s.total === null ? null : s;
        return { ...s, unitFirst: s.small % 10 !== 0 && s.small % 100 < 10 };
      case 'times':
        return this.#times(word.value, word.alone === true);
      case 'teen':
        return s.small !== null && 1 < s.small % 10 && s.small % 100 < 10 ? grouped(s, s.small + 10) : null;
      case 'scale':
        return this.#scale(word.value, word.alone === true);
      case 'half':
        return this.#half();
      case 'halfAfter':
        return this.#halfAfter();
      case 'over':
        return this.#over(word.value);
      case 'collective':
        if (s.total !== null || (s.group !== null && s.small !== 1)) return null;
        return { ...grouped(s, word.value), collective: true };
    }
  }

  #add(value: number): State | null {
    const s = this.#state;
    // "anderthalb" is whole by itself.
    if (!Number.isInteger(value))
      return s.group === null && s.total === null ? { ...s, group: decimal(`${value}`), closed: true } : null;
    if (s.group === null) {
      // After a scale only smaller numbers go on: "zwei Millionen fünfhunderttausend".
      if (s.total !== null && (value === 0 || 10 ** s.last <= value)) return null;
      return grouped(s, value);
    }
    if (s.small === null) return null;
    if (s.unitFirst)
      return value < 20 || 99 < value ? null : { ...grouped(s, s.small + value), unitFirst: false };
    if (value === 0 || s.small === 0) return null;
    if (s.small % 10 ** `${value}`.length === 0) return grouped(s, s.small + value);
    const piled = 10 <= value && value < 20 && this.#tables.stacked?.includes(s.small % 100);
    return piled === true ? grouped(s, s.small + value) : null;
  }

  #times(by: number, alone: boolean): State | null {
    const s = this.#state;
    if (s.group === null) return alone ? grouped(s, by) : null;
    if (s.small === null) return null;
    const part = s.small % (by === 10 ? 10 : 100);
    // "onze cents" is 1100, "quarante cents" forty hundredths of something.
    if (part === 0 || 19 < part) return null;
    return grouped(s, s.small - part + part * by);
  }

  #scale(power: number, alone: boolean): State | null {
    const s = this.#state;
    if (s.group === null && s.total !== null) {
      // "mille milliards": one scale upon another multiplies; "eine Million tausend" adds.
      if (power < s.last && alone) return summed(s, whole(1), power);
      return { ...s, total: scaled(s.total, power), last: power, scale: s.scale + power, closed: false };
    }
    const group = s.group ?? (alone ? whole(1) : null);
    if (group === null) return null;
    // "trois mille deux cents millions": the scale takes all before it.
    if (s.total !== null && s.last <= power)
      return summed({ ...s, total: null }, plus(s.total, group), power);
    return summed(s, group, power);
  }

  /** "eine halbe Million", "setengah miliar", "satu setengah juta". */
  #half(): State | null {
    const s = this.#state;
    if (s.total !== null || (s.group !== null && s.small === null)) return null;
    const alone = s.group === null || (s.small === 1 && this.#tables.halfOfOne === true);
    return { ...s, group: alone ? HALF : plus(s.group ?? ZERO, HALF), small: null, closed: true };
  }

  /** "un million et demi", "trois et demi". */
  #halfAfter(): State | null {
    const s = this.#state;
    if (s.group !== null) return { ...s, group: plus(s.group, HALF), small: null, closed: true };
    if (s.total === null) return null;
    return { ...s, total: plus(s.total, scaled(HALF, s.last)), closed: true };
  }

  /** A fraction with an exact decimal value; thirds have none. */
  #over(by: number): State | null {
    const s = this.#state;
    const exact = { 2: '0.5', 4: '0.25', 5: '0.2', 8: '0.125', 10: '0.1' }[by];
    if (exact === undefined || s.total !== null || (s.group !== null && s.small === null)) return null;
    return { ...s, group: times(s.group ?? whole(1), decimal(exact)), small: null, closed: true };
  }
}

function grouped(s: State, value: number): State {
  return { ...s, group: whole(value), small: value };
}

function summed(s: State, group: Decimal, power: number): State {
  const total = plus(s.total ?? ZERO, scaled(group, power));
  return { ...s, total, group: null, small: null, last: power, scale: power, closed: false };
}
