import type { NumberTables } from '../../../model/amounts.ts';
import { type NumberWord, numberWords, split } from './lexicon.ts';

/** Splits a word in lower case into the number words that it is made of; null where it is no number. */
export interface CompoundSplitter {
  (word: string): readonly NumberWord[] | null;
  /** False where no number word begins with the two letters at a place: a cheap test for every word of a text. */
  may(text: string, at: number): boolean;
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
    return 1 < found.length ? found : null;
  }

  const may = (text: string, at: number): boolean => beginnings.has(text.slice(at, at + 2).toLowerCase());
  return Object.assign(parts, { may });
}
