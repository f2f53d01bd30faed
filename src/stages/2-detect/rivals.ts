import { WordTable } from '../../grammar/table.ts';
import { Shape, tokenise, WORD } from '../../grammar/tokens.ts';
import type { Rival } from '../../model/detection.ts';
import { type Line, wordsOf } from './profile.ts';

/** How many words of a text only the language itself, and only its rival, would write. */
export interface Tally {
  readonly own: number;
  readonly theirs: number;
}

/** Counts the tell-tale words of two languages that trigrams do not tell apart. */
export function tally(text: string, lines: readonly Line[], rival: Rival): Tally {
  const { table, sides, endings } = tables(rival);
  const tokens = tokenise(text);
  let own = 0;
  let theirs = 0;
  for (const { from, to } of lines)
    for (let i = from; i < to; i++) {
      if ((tokens.shape[i]! & WORD) === 0) continue;
      const side = sides[Math.max(0, table.at(tokens, i))] ?? ending(i);
      if (side === 'own') own++;
      else if (side === 'theirs') theirs++;
    }
  return { own, theirs };

  function ending(at: number): Side | undefined {
    const start = tokens.start[at]!;
    const end = tokens.end[at]!;
    if (end - start < SHORTEST) return undefined;
    if (tokens.shape[at] === Shape.Lower)
      return endings.find(([ending]) => text.startsWith(ending, end - ending.length))?.[1];
    const word = text.slice(start, end).toLowerCase();
    return endings.find(([ending]) => word.endsWith(ending))?.[1];
  }
}

/** Length in UTF-16 code units from which an ending tells anything. */
const SHORTEST = 7;

type Side = 'own' | 'theirs';
interface Tables {
  readonly table: WordTable;
  /** Which language writes the word of each number of the table. */
  readonly sides: readonly (Side | undefined)[];
  readonly endings: readonly (readonly [string, Side])[];
}
const known = new WeakMap<Rival, Tables>();

function tables(rival: Rival): Tables {
  let made = known.get(rival);
  if (made !== undefined) return made;
  const words = new Map<string, Side | undefined>([
    ['', undefined],
    ...wordsOf(rival.own).map((word) => [word, 'own'] as const),
    ...wordsOf(rival.theirs).map((word) => [word, 'theirs'] as const),
  ]);
  made = {
    table: new WordTable([...words.keys()]),
    sides: [...words.values()],
    endings: [
      ...(rival.ownEndings ?? []).map((ending) => [ending, 'own'] as const),
      ...(rival.theirEndings ?? []).map((ending) => [ending, 'theirs'] as const),
    ],
  };
  known.set(rival, made);
  return made;
}
