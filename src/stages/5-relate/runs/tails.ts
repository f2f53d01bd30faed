import { Gap, Shape, spelled } from '../../../grammar/tokens.ts';
import type { Marks } from '../lexicon.ts';
import { VERBS } from '../verbs.ts';
import { CAPITAL, type Context, startsSentence } from './run.ts';

/** Plain words of one tail at most, those that lead on not counted. */
const LONGEST = 5;

/** Words that are none of a name's, whatever stands before them. */
const NEVER: readonly string[] = [
  ...VERBS,
  'say',
  'announce',
  'cut-bare',
  'relative-bare',
  'and',
  'negation',
];

/**
 * "Banque centrale européenne", "Syndicat national des journalistes": behind a word that begins names of houses (class
 * `tail-head`) the plain words that belong to it: adjectives, and what "of" leads to. Tokens to add behind `at`.
 */
export function tailOf(at: number, to: number, { marks, placed, tables }: Context): number {
  const { tokens } = marks;
  if (tables.nounsHaveCapitals || !marks.is(at, 'tail-head') || (tokens.shape[at]! & CAPITAL) === 0) return 0;
  const free = (k: number) => k < to && tokens.gap[k]! <= Gap.Space && !placed.blocks(k);
  const initial = startsSentence(marks, at);
  let end = at + 1;
  for (let words = 0; words < LONGEST; words++) {
    if (free(end) && isAttribute(end, marks)) {
      end++;
      continue;
    }
    // At the beginning of a sentence the capital alone makes no name: "Banque de détail : …".
    if (initial && end === at + 1 && !marks.is(at, 'tail-head-alone')) break;
    const noun = nounBehindOf(end, marks);
    if (noun === 0 || !free(noun) || !isNoun(noun, marks)) break;
    end = noun + 1;
  }
  return end - at - 1;
}

/** "centrale", "française": an adjective that the language lists, or one of a country. */
function isAttribute(at: number, { tokens, is, endingAt }: Marks): boolean {
  if (tokens.shape[at] !== Shape.Lower) return false;
  return is(at, 'name-tail') !== 0 || endingAt(at).some((name) => name.startsWith('country:'));
}

/** Index of what "of" and its article lead to; 0 where no "of" stands there. */
function nounBehindOf(at: number, { tokens, is, any }: Marks): number {
  let next = is(at, 'of');
  if (next === 0 || tokens.shape[at] !== Shape.Lower) return 0;
  while (next < tokens.length && (spelled(tokens, next) === "'" || any(next, ['determiner']))) next++;
  return next;
}

function isNoun(at: number, { tokens, any }: Marks): boolean {
  const shape = tokens.shape[at]!;
  if ((shape & CAPITAL) !== 0) return true;
  return shape === Shape.Lower && 3 < tokens.end[at]! - tokens.start[at]! && !any(at, NEVER);
}
