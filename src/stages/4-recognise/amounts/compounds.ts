import type { NumberTables } from '../../../model/amounts.ts';
import { type NumberWord, numberWords, split } from './lexicon.ts';

/** What an adjective grown onto a number says. */
export type Tail = 'percent' | 'age';

/** Splits a word in lower case into the number words that it is made of; null where it is no number. */
export interface CompoundSplitter {
  (word: string): readonly NumberWord[] | null;
  /** False where no number word begins with the two letters at a place: a cheap test for every word of a text. */
  may(text: string, at: number): boolean;
  /** The number and the adjective grown onto it: "zehn|prozentige". */
  tailed(word: string): { readonly words: readonly NumberWord[]; readonly tail: Tail } | null;
}

/** Letters of the longest number that anybody writes as one word. */
const LONGEST = 120;

/** For languages that write numbers as one word: "zweihundertfünfzigtausend". */
export function compoundSplitter(tables: NumberTables): CompoundSplitter {
  const stems = new Map<string, NumberWord>();
  for (const [word, does] of numberWords(tables)) stems.set(word.toLowerCase(), does);
  for (const word of split(tables.unitFirst)) stems.set(word, { does: 'unitFirst', value: 0 });
  const lengths = [...new Set([...stems.keys()].map((stem) => stem.length))].sort((a, b) => b - a);
  const beginnings = new Set([...stems.keys()].map((stem) => stem.slice(0, 2)));

  function parts(word: string): readonly NumberWord[] | null {
    const found: NumberWord[] = [];
    if (LONGEST < word.length) return null;
    let at = 0;
    while (at < word.length) {
      const size = lengths.find((n) => stems.has(word.slice(at, at + n)));
      if (size === undefined) return null;
      found.push(stems.get(word.slice(at, at + size))!);
      at += size;
    }
    return found;
  }

  const may = (text: string, at: number): boolean => beginnings.has(text.slice(at, at + 2).toLowerCase());
  const tails: [string, Tail][] = [
    ...split(tables.tails?.percent).map((end): [string, Tail] => [end, 'percent']),
    ...split(tables.tails?.age).map((end): [string, Tail] => [end, 'age']),
  ];
  function tailed(word: string): { words: readonly NumberWord[]; tail: Tail } | null {
    for (const [end, tail] of tails)
      if (word.endsWith(end)) {
        const words = parts(word.slice(0, -end.length));
        if (words !== null && 0 < words.length) return { words, tail };
      }
    return null;
  }
  return Object.assign(parts, { may, tailed });
}
