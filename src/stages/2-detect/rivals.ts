import { tokenise, WORD } from '../../grammar/tokens.ts';
import type { Rival } from '../../model/detection.ts';
import type { Span } from '../../model/text.ts';
import { wordsOf } from './profile.ts';

/** How many words of a text only the language itself, and only its rival, would write. */
export interface Tally {
  readonly own: number;
  readonly theirs: number;
}

/** Counts the tell-tale words of two languages that trigrams do not tell apart. */
export function tally(text: string, lines: readonly Span[], rival: Rival): Tally {
  const { words, endings } = tables(rival);
  let own = 0;
  let theirs = 0;
  for (const line of lines) {
    const tokens = tokenise(text.slice(line.start, line.end));
    for (let i = 0; i < tokens.length; i++) {
      if ((tokens.shape[i]! & WORD) === 0) continue;
      const word = tokens.text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase();
      const side =
        words.get(word) ??
        (SHORTEST <= word.length ? endings.find(([ending]) => word.endsWith(ending))?.[1] : undefined);
      if (side === 'own') own++;
      else if (side === 'theirs') theirs++;
    }
  }
  return { own, theirs };
}

/** Length in UTF-16 code units from which an ending tells anything. */
const SHORTEST = 7;

type Side = 'own' | 'theirs';
interface Tables {
  readonly words: ReadonlyMap<string, Side>;
  readonly endings: readonly (readonly [string, Side])[];
}
const known = new WeakMap<Rival, Tables>();

function tables(rival: Rival): Tables {
  let made = known.get(rival);
  if (made !== undefined) return made;
  made = {
    words: new Map([
      ...wordsOf(rival.own).map((word) => [word, 'own'] as const),
      ...wordsOf(rival.theirs).map((word) => [word, 'theirs'] as const),
    ]),
    endings: [
      ...(rival.ownEndings ?? []).map((ending) => [ending, 'own'] as const),
      ...(rival.theirEndings ?? []).map((ending) => [ending, 'theirs'] as const),
    ],
  };
  known.set(rival, made);
  return made;
}
