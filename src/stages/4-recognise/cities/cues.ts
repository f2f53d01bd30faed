import { WordTable } from '../../../grammar/table.ts';
import { spelled } from '../../../grammar/tokens.ts';
import { FOLDED, HARD, SKIP, unitOf } from '../../../grammar/units.ts';
import type { CityCues } from '../../../model/cities.ts';
import type { Language } from '../../../model/language.ts';
import type { Tokens } from '../../../model/text.ts';

/** The classes of cue words, one bit each. */
export const Cue = {
  locative: 1 << 0,
  preposition: 1 << 1,
  article: 1 << 2,
  conjunction: 1 << 3,
  kind: 1 << 4,
  office: 1 << 5,
  title: 1 << 6,
  body: 1 << 7,
  area: 1 << 8,
  tail: 1 << 9,
  saying: 1 << 10,
  placed: 1 << 11,
  of: 1 << 12,
  side: 1 << 13,
  neuter: 1 << 14,
  event: 1 << 15,
  copula: 1 << 16,
} as const satisfies Record<keyof CityCues, number>;

/** The cues of a language, compiled. */
export interface Cues {
  readonly words: ReadonlyMap<string, number>;
  readonly table: WordTable;
  /** The classes of each word, as the table numbers them. */
  readonly classes: readonly number[];
  /** Adjectives of cities, which are no cues, but looked for in the same breath; `adjectives.at(…)` numbers them from 1. */
  readonly adjectives: WordTable;
  readonly adjectiveWords: readonly string[];
  /** Ends of words, with the classes of the words that end so. */
  readonly suffixes: readonly (readonly [suffix: string, classes: number])[];
  /** The last letters of the suffixes. */
  readonly tails: ReadonlySet<number>;
}

const compiled = new WeakMap<Language, Cues>();

/** The cue words of a language, in lower case, each with its classes; compiled on first use. */
export function cuesOf(language: Language): Cues {
  let cues = compiled.get(language);
  if (cues === undefined) {
    const words = new Map<string, number>();
    const suffixes: [string, number][] = [];
    for (const name of Object.keys(Cue) as (keyof CityCues)[])
      for (const word of language.cities.cues[name]) {
        const key = word.toLowerCase();
        if (key.startsWith('-')) suffixes.push([key.slice(1), Cue[name]]);
        else words.set(key, (words.get(key) ?? 0) | Cue[name]);
      }
    const table = new WordTable(['', ...words.keys()]);
    const adjectiveWords = ['', ...Object.keys(language.cities.adjectiveWords)];
    const adjectives = new WordTable(adjectiveWords);
    const tails = new Set(suffixes.map(([suffix]) => suffix.charCodeAt(suffix.length - 1)));
    cues = { words, table, classes: [0, ...words.values()], adjectives, adjectiveWords, suffixes, tails };
    compiled.set(language, cues);
  }
  return cues;
}

/** The classes of the token `at`; 0 where it is no cue or no token. */
export function cueAt(cues: Cues, tokens: Tokens, at: number): number {
  if (at < 0 || tokens.length <= at) return 0;
  const id = cues.table.at(tokens, at);
  if (0 < id) return cues.classes[id]!;
  // Most words are told by their last letter.
  const last = unitOf(tokens.text.charCodeAt(tokens.end[at]! - 1));
  if (id === 0 && (last & (SKIP | HARD)) === 0 && !cues.tails.has(last & FOLDED)) return 0;
  return cueOf(cues, spelled(tokens, at).toLowerCase());
}

/** The classes of a word in lower case. */
export function cueOf({ words, suffixes }: Cues, word: string): number {
  const known = words.get(word);
  if (known !== undefined) return known;
  for (const [suffix, classes] of suffixes)
    if (suffix.length < word.length && word.endsWith(suffix)) return classes;
  return 0;
}
