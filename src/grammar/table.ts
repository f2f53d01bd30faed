import type { Tokens } from '../model/text.ts';
import { FOLDED, hashWord, SKIP, unitOf } from './units.ts';

/**
 * A hash table from words to small numbers that is asked with a token, so that no slice is made: the token brings its
 * hash along. Upper case, curly apostrophes, soft hyphens and zero-width characters make no difference.
 */
export class WordTable {
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;
  readonly #bits: number;
  readonly #words: readonly string[];

  /** `words[id]` is the word of `id`, spelled in lower case; the empty string has none. */
  constructor(words: readonly string[]) {
    let bits = 4;
    while (1 << bits < words.length * 3) bits++;
    this.#bits = bits;
    this.#slots = new Int32Array(1 << bits);
    this.#hashes = new Int32Array(words.length);
    this.#words = words;
    for (let id = 0; id < words.length; id++) {
      const word = words[id]!;
      if (word === '') continue;
      const hash = hashWord(word);
      this.#hashes[id] = hash;
      let slot = this.#slot(hash);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = id;
    }
  }

  /** The number of the word that a token is; 0 if it is none, -1 where the token must be spelled out to tell. */
  at(tokens: Tokens, index: number): number {
    const hash = tokens.hash[index]!;
    if (hash === 0) return -1;
    const slots = this.#slots;
    for (let slot = this.#slot(hash); ; slot = (slot + 1) & (slots.length - 1)) {
      const id = slots[slot]!;
      if (id === 0 || (this.#hashes[id] === hash && same(this.#words[id]!, tokens, index))) return id;
    }
  }

  /** The number of a word that is spelled out; 0 if it is none. */
  of(word: string): number {
    const hash = hashWord(word);
    for (let slot = this.#slot(hash); ; slot = (slot + 1) & (this.#slots.length - 1)) {
      const id = this.#slots[slot]!;
      if (id === 0 || this.#words[id] === word) return id;
    }
  }

  #slot(hash: number): number {
    return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - this.#bits);
  }
}

/** True where a token is a word that is spelled in lower case; only for tokens that bring a hash. */
export function same(word: string, { text, start, end }: Tokens, index: number): boolean {
  let length = 0;
  for (let k = start[index]!; k < end[index]!; k++) {
    const unit = unitOf(text.charCodeAt(k));
    if ((unit & SKIP) !== 0) continue;
    if (word.charCodeAt(length) !== (unit & FOLDED)) return false;
    length++;
  }
  return length === word.length;
}
