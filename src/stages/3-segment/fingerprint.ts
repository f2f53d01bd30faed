import { Shape, tokenAt } from '../../grammar/tokens.ts';
import type { Segmented } from '../../model/text.ts';

/** Words that stand in one shingle. */
const SHINGLE = 3;
/** Bits of the digest. */
const BITS = 64;

/**
 * SimHash (Charikar 2002) over shingles of three words of the article's own text, 64 bits in hexadecimal. Texts that
 * differ in a few words differ in a few bits; 3 bits is the usual threshold for near-duplicates on the web (Manku and
 * others 2007). Case, signs, white space and the page around the article make no difference.
 */
export function fingerprint({ tokens, blocks }: Segmented): string {
  const sums = new Int32Array(BITS);
  const last = new Uint32Array(SHINGLE);
  let words = 0;
  for (const { start, end, zone } of blocks) {
    if (zone === 'boilerplate' || zone === 'dateline') continue;
    for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++) {
      if (tokens.shape[i] === Shape.Sign) continue;
      last[words++ % SHINGLE] = hash(tokens.text, tokens.start[i]!, tokens.end[i]!);
      if (SHINGLE <= words) add(sums, last, words % SHINGLE);
    }
  }
  if (words < SHINGLE) add(sums, last, 0);
  let hex = '';
  for (let nibble = 0; nibble < BITS; nibble += 4) {
    let digit = 0;
    for (let bit = 0; bit < 4; bit++) digit = digit * 2 + (0 < sums[nibble + bit]! ? 1 : 0);
    hex += digit.toString(16);
  }
  return hex;
}

/** Adds the vote of one shingle, whose oldest word stands at `first`. */
function add(sums: Int32Array, words: Uint32Array, first: number): void {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let k = 0; k < SHINGLE; k++) {
    const word = words[(first + k) % SHINGLE]!;
    low = mix(low ^ word);
    high = mix(high + Math.imul(word, 0x9e3779b1));
  }
  for (let bit = 0; bit < 32; bit++) {
    sums[bit]! += ((low >>> bit) & 1) * 2 - 1;
    sums[bit + 32]! += ((high >>> bit) & 1) * 2 - 1;
  }
}

/** FNV-1a over the lower-case letters. */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  let at = start;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (0x80 <= unit) break;
    value = Math.imul(value ^ (0x41 <= unit && unit <= 0x5a ? unit | 0x20 : unit), 0x01000193);
  }
  if (at === end) return value >>> 0;
  value = 0x811c9dc5;
  for (const unit of text.slice(start, end).toLowerCase())
    value = Math.imul(value ^ unit.codePointAt(0)!, 0x01000193);
  return value >>> 0;
}

/** The finaliser of MurmurHash3. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
