/** Marks a unit that is no part of a word's spelling, and one that a single unit cannot fold. */
const SKIP = 0xfffe;
const HARD = 0xffff;
const KNOWN_APOSTROPHES = [0x2018, 0x2019, 0x02bc];

/** Lower case of each UTF-16 unit, filled as units are met (0: not met yet). */
const folded = new Uint16Array(0x10000);

function fold(unit: number): number {
  let to = unit;
  if (KNOWN_APOSTROPHES.includes(unit)) to = 0x27;
  else if (unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff)
    to = SKIP;
  else if ((unit >= 0x300 && unit <= 0x36f) || (unit >= 0xd800 && unit <= 0xdfff)) to = HARD;
  else {
    const lower = String.fromCharCode(unit).toLowerCase();
    to = lower.length === 1 ? lower.charCodeAt(0) : HARD;
  }
  folded[unit] = to;
  return to;
}

/**
 * A hash table from words to small numbers that is asked with a place in a text, so that no slice is made: letters are
 * folded to lower case, apostrophes made straight, soft hyphens and zero-width characters passed over.
 */
export class WordTable {
  readonly #slots: Int32Array;
  readonly #bits: number;
  readonly #words: readonly string[];

  /** `words[id]` is the word of `id`, spelled in lower case; the empty string has none. */
  constructor(words: readonly string[]) {
    let bits = 4;
    while (1 << bits < words.length * 3) bits++;
    this.#bits = bits;
    this.#slots = new Int32Array(1 << bits);
    this.#words = words;
    for (let id = 0; id < words.length; id++) {
      const word = words[id]!;
      if (word === '') continue;
      let hash = 0;
      for (let k = 0; k < word.length; k++) hash = step(hash, word.charCodeAt(k));
      let slot = this.#slot(hash);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = id;
    }
  }

  /** The number of the word at a place; 0 if there is none, -1 where the text must be spelled out to tell. */
  at(text: string, start: number, end: number): number {
    let hash = 0;
    for (let k = start; k < end; k++) {
      const unit = text.charCodeAt(k);
      const to = folded[unit] || fold(unit);
      if (to < SKIP) hash = step(hash, to);
      else if (to === HARD) return -1;
    }
    for (let slot = this.#slot(hash); ; slot = (slot + 1) & (this.#slots.length - 1)) {
      const id = this.#slots[slot]!;
      if (id === 0 || same(this.#words[id]!, text, start, end)) return id;
    }
  }

  #slot(hash: number): number {
    return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - this.#bits);
  }
}

const step = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

function same(word: string, text: string, start: number, end: number): boolean {
  let length = 0;
  for (let k = start; k < end; k++) {
    const to = folded[text.charCodeAt(k)]!;
    if (to === SKIP) continue;
    if (word.charCodeAt(length) !== to) return false;
    length++;
  }
  return length === word.length;
}
