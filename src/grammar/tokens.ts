import type { Tokens } from '../model/text.ts';

/** What a token looks like; `shape & WORD` is any word. */
export const Shape = { Sign: 0, Digits: 1, Lower: 2, Capitalised: 4, Upper: 8, Mixed: 16 } as const;
export const WORD = Shape.Lower | Shape.Capitalised | Shape.Upper | Shape.Mixed;

/** What stands before a token; patterns cross `Space` and `Line`, never `Paragraph`. */
export const Gap = { None: 0, Space: 1, Line: 2, Paragraph: 3 } as const;

const Unit = { Space: 1, Newline: 2, Digit: 3, Lower: 4, Upper: 5, Joiner: 6, Sign: 7 } as const;
/** Class of each UTF-16 unit, filled as units are met (0: not met yet). */
const classes = new Uint8Array(0x10000);

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  let kind: number = Unit.Sign;
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 || unit === 0x85) kind = Unit.Newline;
  else if (unit >= 0xd800 && unit <= 0xdfff) kind = Unit.Sign;
  // Soft hyphens, zero-width characters and combining marks are part of the word that they stand in.
  else if (
    unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200d) ||
    unit === 0x2060 ||
    unit === 0xfeff ||
    /\p{M}/u.test(char)
  )
    kind = Unit.Joiner;
  else if (unit <= 32 || /\p{Z}/u.test(char)) kind = Unit.Space;
  else if (unit >= 48 && unit <= 57) kind = Unit.Digit;
  else if (/\p{Lu}|\p{Lt}/u.test(char)) kind = Unit.Upper;
  else if (/\p{L}/u.test(char)) kind = Unit.Lower;
  classes[unit] = kind;
  return kind;
}

/** Splits a text into tokens; linear, one pass. */
export function tokenise(text: string): Tokens {
  let room = Math.max(16, Math.ceil(text.length / 4));
  let start = new Uint32Array(room);
  let end = new Uint32Array(room);
  let shape = new Uint8Array(room);
  let gap = new Uint8Array(room);
  let count = 0;
  let at = 0;
  let pending: number = Gap.None;
  const length = text.length;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const kind = classes[unit] || classify(unit);
    if (kind === Unit.Space) {
      if (pending === Gap.None) pending = Gap.Space;
      at++;
      continue;
    }
    if (kind === Unit.Newline) {
      if (unit === 13 && text.charCodeAt(at + 1) === 10) at++;
      pending = pending >= Gap.Line ? Gap.Paragraph : Gap.Line;
      at++;
      continue;
    }
    if (count === room) {
      room *= 2;
      start = grow(start, room);
      end = grow(end, room);
      shape = grow(shape, room);
      gap = grow(gap, room);
    }
    start[count] = at;
    gap[count] = pending;
    pending = Gap.None;
    let form: number = Shape.Sign;
    if (kind === Unit.Digit) {
      form = Shape.Digits;
      do at++;
      while (at < length && (classes[text.charCodeAt(at)] || classify(text.charCodeAt(at))) === Unit.Digit);
    } else if (kind === Unit.Sign) {
      // A surrogate pair is one sign.
      at += unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
    } else {
      let upper = 0;
      let lower = 0;
      const first = kind;
      let next = kind;
      do {
        if (next === Unit.Upper) upper++;
        else if (next === Unit.Lower) lower++;
        at++;
        if (at >= length) break;
        const following = text.charCodeAt(at);
        next = classes[following] || classify(following);
      } while (next === Unit.Lower || next === Unit.Upper || next === Unit.Joiner);
      if (upper === 0) form = lower === 0 ? Shape.Sign : Shape.Lower;
      else if (lower === 0) form = upper === 1 ? Shape.Capitalised : Shape.Upper;
      else form = first === Unit.Upper && upper === 1 ? Shape.Capitalised : Shape.Mixed;
    }
    shape[count] = form;
    end[count] = at;
    count++;
  }
  return { text, length: count, start, end, shape, gap };
}

function grow<T extends Uint32Array | Uint8Array>(from: T, room: number): T {
  const to = (from instanceof Uint32Array ? new Uint32Array(room) : new Uint8Array(room)) as T;
  to.set(from);
  return to;
}

const JOINERS = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const UNUSUAL = /[\u00ad\u0300-\u036f\u200b-\u200d\u2018\u2019\u02bc\u2060\ufeff]/;

/** A token as tables spell it: without soft hyphens and zero-width characters, composed (NFC), straight apostrophe. */
export function spelling(surface: string): string {
  if (!UNUSUAL.test(surface)) return surface;
  return surface
    .replace(JOINERS, '')
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc]/g, "'");
}

/** The surface of token `index`, as tables spell it. */
export function spelled(tokens: Tokens, index: number): string {
  return spelling(tokens.text.slice(tokens.start[index], tokens.end[index]));
}

/** Words that are letters and single spaces alone, as most entries of tables are. */
const PLAIN = /^[A-Za-zÀ-ÖØ-öø-ÿ]+(?: [A-Za-zÀ-ÖØ-öø-ÿ]+)*$/;

/** The tokens of an entry of a table, as tables spell them. */
export function wordsOf(entry: string): string[] {
  if (PLAIN.test(entry)) return entry.split(' ');
  const tokens = tokenise(entry);
  return Array.from({ length: tokens.length }, (_, i) => spelled(tokens, i));
}

/** The first token that begins at or after `offset` (UTF-16); binary search. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
