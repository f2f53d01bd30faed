import { Shape, spelled } from '../../../grammar/tokens.ts';
import type { Marks } from '../lexicon.ts';
import { CAPITAL } from './run.ts';

/** A heading in capitals, or one word of two with a capital, proposes no names. */
export function isHeadline(marks: Marks, from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const shape = marks.tokens.shape[at]!;
    if (shape === Shape.Sign || shape === Shape.Digits) continue;
    words++;
    if ((shape & CAPITAL) !== 0) capitals++;
  }
  if (words < 2) return true;
  // Sentences end with a stop; headings do not.
  return words < 25 && words < capitals * 1.8 && !/[.!?…»"”]/u.test(spelled(marks.tokens, to - 1));
}
