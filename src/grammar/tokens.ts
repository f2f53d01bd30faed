import type { Tokens } from '../model/text.ts';
import { CLASS_SHIFT, FOLDED, HARD, HASH_SEED, hashUnit, SKIP, Unit, unitOf } from './units.ts';

/** What a token looks like; `shape & WORD` is any word. */
export const Shape = { Sign: 0, Digits: 1, Lower: 2, Capitalised: 4, Upper: 8, Mixed: 16 } as const;
export const WORD = Shape.Lower | Shape.Capitalised | Shape.Upper | Shape.Mixed;

/** What stands before a token; patterns cross `Space` and `Line`, never `Paragraph`. */
export const Gap = { None: 0, Space: 1, Line: 2, Paragraph: 3 } as const;

/** The last text and its tokens, which nobody changes: detection and segmentation ask for the same ones. */
let last: Tokens | undefined;

/** Splits a text into tokens; linear, one pass. */
export function tokenise(text: string): Tokens {
  if (last?.text !== text) last = tokensOf(text);
  return last;
}

function tokensOf(text: string): Tokens {
  let room = Math.max(16, Math.ceil(text.length / 4));
  let start = new Uint32Array(room);
  let end = new Uint32Array(room);
  let shape = new Uint8Array(room);
  let gap = new Uint8Array(room);
  let hash = new Int32Array(room);
  let count = 0;
  let at = 0;
  let pending: number = Gap.None;
  const length = text.length;
  while (at < length) {
    const code = text.charCodeAt(at);
    let unit = unitOf(code);
    const kind = (unit >> CLASS_SHIFT) & 7;
    if (kind === Unit.Space) {
      if (pending === Gap.None) pending = Gap.Space;
      at++;
      continue;
    }
    if (kind === Unit.Newline) {
      if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
      pending = pending >= Gap.Line ? Gap.Paragraph : Gap.Line;
      at++;
      continue;
    }
    if (count === room) {
      room *= 2;
      start = grow(start, new Uint32Array(room));
      end = grow(end, new Uint32Array(room));
      shape = grow(shape, new Uint8Array(room));
      gap = grow(gap, new Uint8Array(room));
      hash = grow(hash, new Int32Array(room));
    }
    start[count] = at;
    gap[count] = pending;
    pending = Gap.None;
    let form: number = Shape.Sign;
    if (kind === Unit.Digit) {
      form = Shape.Digits;
      do at++;
      while (at < length && ((unitOf(text.charCodeAt(at)) >> CLASS_SHIFT) & 7) === Unit.Digit);
    } else if (kind === Unit.Sign) {
      // A surrogate pair is one sign.
      at += code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
      hash[count] = (unit & HARD) === 0 ? hashUnit(HASH_SEED, unit & FOLDED) : 0;
    } else {
      let upper = 0;
      let lower = 0;
      let hard = 0;
      let sum = HASH_SEED;
      let next: number = kind;
      do {
        if (next === Unit.Upper) upper++;
        else if (next === Unit.Lower) lower++;
        hard |= unit & HARD;
        if ((unit & SKIP) === 0) sum = hashUnit(sum, unit & FOLDED);
        at++;
        if (at >= length) break;
        unit = unitOf(text.charCodeAt(at));
        next = (unit >> CLASS_SHIFT) & 7;
      } while (next === Unit.Lower || next === Unit.Upper || next === Unit.Joiner);
      if (upper === 0) form = lower === 0 ? Shape.Sign : Shape.Lower;
      else if (lower === 0) form = upper === 1 ? Shape.Capitalised : Shape.Upper;
      else form = kind === Unit.Upper && upper === 1 ? Shape.Capitalised : Shape.Mixed;
      hash[count] = hard === 0 ? sum : 0;
    }
    shape[count] = form;
    end[count] = at;
    count++;
  }
  return { text, length: count, start, end, shape, gap, hash, spelled: new Array(count) };
}

function grow<T extends Uint32Array | Int32Array | Uint8Array>(from: T, to: T): T {
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
  return (tokens.spelled[index] ??= spelling(tokens.text.slice(tokens.start[index], tokens.end[index])));
}

/** Entries of Latin-1 without hidden characters, as most are: what their tokens are can be told by a pattern. */
const LATIN = /^[ -~¡-¬®-ÿ]*$/;
const LATIN_TOKENS = /[A-Za-zªµºÀ-ÖØ-öø-ÿ]+|[0-9]+|[^ ]/g;
const ONE_WORD = /^[A-Za-zÀ-ÖØ-öø-ÿ]+$/;

/** The tokens of an entry of a table, as tables spell them. */
export function wordsOf(entry: string): string[] {
  if (ONE_WORD.test(entry)) return [entry];
  if (LATIN.test(entry)) return entry.match(LATIN_TOKENS) ?? [];
  const tokens = tokensOf(entry);
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
