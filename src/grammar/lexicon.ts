import type { Tokens } from '../model/text.ts';
import { WordTable } from './table.ts';
import { Gap, Shape, spelled, wordsOf } from './tokens.ts';

/** One row of a lexicon: words (one or several, as written in text), the class they belong to, what they mean. */
export interface Entry<V = unknown> {
  readonly words: string;
  readonly class: string;
  readonly value: V;
  /** True where upper and lower case differ in meaning ("M", "Md", "WIB"). */
  readonly exactCase?: boolean;
}

interface Sense {
  readonly class: number;
  readonly value: unknown;
  /** The words after the first, of entries of several words. */
  readonly rest: Phrase;
  /** All words as they must be written, where upper and lower case matter. */
  readonly exact: readonly string[] | null;
}

/** Words as the lexicon numbers them; digits, which it does not number, as they are written. */
export type Phrase = readonly (number | string)[];

const NO_WORDS: Phrase = [];
const NO_SENSES: readonly Sense[] = [];

/** Bit of tokens made of digits. */
export const DIGITS = 1;
/** Bit of words that a pattern names literally. */
export const LITERAL = 2;
/** Bit of tokens that are no word and no number: punctuation, symbols. */
export const SIGN = 4;
/** Shift of the first bit that is a class of the lexicon. */
const FIRST_CLASS_BIT = 3;

/** The words that a grammar knows, compiled once: word → bit mask of classes, and per word its senses. */
export class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #masks: number[] = [0];
  readonly #senses: (readonly Sense[])[] = [NO_SENSES];
  /** The plain sense that was added last. */
  #last: readonly Sense[] = NO_SENSES;
  readonly #classes = new Map<string, number>();
  #table: WordTable | null = null;
  /** Words in the table; patterns may have added more since. */
  #known = 0;

  constructor(entries: Iterable<Entry>) {
    for (const entry of entries) this.#add(entry);
    // Longest first, so that "dolar AS" is tried before "dolar"; of equals what is matched as written.
    for (const [id, senses] of this.#senses.entries())
      if (1 < senses.length)
        this.#senses[id] = [...senses].sort(
          (a, b) => b.rest.length - a.rest.length || Number(b.exact !== null) - Number(a.exact !== null),
        );
  }

  #add(entry: Entry): void {
    const words = wordsOf(entry.words);
    const first = words[0];
    if (first === undefined) throw new Error(`lexicon entry without words, class ${entry.class}`);
    const id = this.#id(first);
    const bit = this.bit(entry.class);
    this.#masks[id]! |= bit;
    const rest = words.length === 1 ? NO_WORDS : this.#phrase(words.slice(1));
    const senses = this.#alike(bit, entry.value, rest, entry.exactCase ? words : null);
    this.#senses[id] = this.#senses[id] === NO_SENSES ? senses : [...this.#senses[id]!, ...senses];
  }

  /** One sense; words that mean the same one after the other share it, which is what keeps a start short. */
  #alike(bit: number, value: unknown, rest: Phrase, exact: readonly string[] | null): readonly Sense[] {
    const [last] = this.#last;
    const plain = rest === NO_WORDS && exact === null;
    if (plain && last !== undefined && last.class === bit && last.value === value) return this.#last;
    const senses = [{ class: bit, value, rest, exact }];
    if (plain) this.#last = senses;
    return senses;
  }

  #id(word: string): number {
    const key = word.toLowerCase();
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#masks.length;
      this.#ids.set(key, id);
      this.#masks.push(0);
      this.#senses.push(NO_SENSES);
    }
    return id;
  }

  /** The bit of a class; at most 29 classes a lexicon. */
  bit(name: string): number {
    let bit = this.#classes.get(name);
    if (bit === undefined) {
      if (this.#classes.size + FIRST_CLASS_BIT > 31) throw new Error(`too many classes: ${name}`);
      bit = 1 << (this.#classes.size + FIRST_CLASS_BIT);
      this.#classes.set(name, bit);
    }
    return bit;
  }

  /** Makes words known so that patterns may begin with them. */
  literal(words: string): Phrase {
    const split = wordsOf(words);
    const first = split[0];
    if (first === undefined) throw new Error('empty literal');
    this.#masks[this.#id(first)]! |= LITERAL;
    return this.#phrase(split);
  }

  #phrase(words: readonly string[]): Phrase {
    return words.map((word) => (/^[0-9]/.test(word) ? word : this.#id(word)));
  }

  /** Looks every token up once. */
  annotate(tokens: Tokens): Annotated {
    const mask = new Int32Array(tokens.length);
    const word = new Uint32Array(tokens.length);
    const { shape, length } = tokens;
    const masks = this.#masks;
    if (this.#table === null || this.#known !== this.#ids.size) {
      this.#known = this.#ids.size;
      this.#table = new WordTable(['', ...this.#ids.keys()]);
    }
    const table = this.#table;
    for (let i = 0; i < length; i++) {
      if (shape[i] === Shape.Digits) {
        mask[i] = DIGITS;
        continue;
      }
      let id = table.at(tokens, i);
      if (id < 0) id = this.#ids.get(spelled(tokens, i).toLowerCase()) ?? 0;
      if (id !== 0) {
        word[i] = id;
        mask[i] = masks[id]!;
      }
      if (shape[i] === Shape.Sign) mask[i]! |= SIGN;
    }
    return { tokens, mask, word, lexicon: this };
  }

  /** The longest sense of class `bit` at token `at`: the index after it and its value, or null. */
  sense(a: Annotated, bit: number, at: number): { next: number; value: unknown } | null {
    if (at >= a.tokens.length || (a.mask[at]! & bit) === 0) return null;
    for (const sense of this.#senses[a.word[at]!]!) {
      if (sense.class !== bit) continue;
      const next = at + 1 + sense.rest.length;
      if (!reads(a, at + 1, sense.rest)) continue;
      if (sense.exact?.some((word, k) => spelled(a.tokens, at + k) !== word)) continue;
      return { next, value: sense.value };
    }
    return null;
  }
}

/** Tokens with what one lexicon says of each. */
export interface Annotated {
  readonly tokens: Tokens;
  /** Bit mask of classes of each token. */
  readonly mask: Int32Array;
  readonly word: Uint32Array;
  readonly lexicon: Lexicon;
}

/** True where the tokens from `at` on are the words of a phrase, without a paragraph's end between them. */
export function reads(a: Annotated, at: number, phrase: Phrase): boolean {
  const { tokens } = a;
  for (let k = 0; k < phrase.length; k++) {
    const index = at + k;
    const wanted = phrase[k]!;
    if (index >= tokens.length || tokens.gap[index] === Gap.Paragraph) return false;
    if (typeof wanted === 'number' ? a.word[index] !== wanted : spelled(tokens, index) !== wanted)
      return false;
  }
  return true;
}
