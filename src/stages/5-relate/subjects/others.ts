import { Shape, spelled } from '../../../grammar/tokens.ts';
import type { Clause } from '../clauses.ts';
import type { Marks } from '../lexicon.ts';
import type { PlacedMention } from '../placed.ts';
import { governed } from '../positions.ts';
import type { Scene } from '../scene.ts';
import type { Hit } from '../signs.ts';

/** "kesepakatan senilai itu bernilai …": where nouns take no article, the plain word right before a passive is its subject. */
export function anotherNoun({ tokens, known, is, any }: Marks, clause: Clause, head: number): boolean {
  const at = head - 1;
  if (at < clause.from) return false;
  if (tokens.shape[at] === Shape.Lower) return !known(at);
  // "Proyek bernilai …": so is a noun that begins the sentence.
  const noun = is(at, 'no-name') !== 0 && !any(at, ['cut', 'cut-bare', 'prep', 'place-prep']);
  return noun && tokens.shape[at] === Shape.Capitalised;
}

/** A clause whose first words are an article and a noun that stands for no name has a subject of its own. */
export function otherSubject(marks: Marks, { clause, head, need }: Hit): boolean {
  for (const at of clause.tokens.slice(0, 3)) {
    if (head <= at) return false;
    if (
      marks.is(at, 'determiner') &&
      !marks.any(at, ['prep', 'place-prep']) &&
      !isGoverned(marks, at, clause)
    )
      return need === null || (!marks.any(at + 1, ['site']) && !marks.any(at + 2, ['site']));
  }
  return false;
}

/** "Bei der X AG …", "Im Werk der X AG …": an article behind a preposition, or behind a noun in the genitive, begins no subject. */
function isGoverned(marks: Marks, at: number, { from }: Clause): boolean {
  if (at === from || !marks.nounsHaveCapitals) return false;
  if (marks.endingAt(at - 1).some((name) => name === 'prep' || name === 'place-prep')) return true;
  return marks.is(at, 'genitive') !== 0 && marks.tokens.shape[at - 1] === Shape.Capitalised;
}

/** "The government has promised …": somebody without a name stands where the subject would. */
export function otherActor({ clause, head }: Hit, { marks }: Scene): boolean {
  return clause.tokens.some(
    (at) => at < head && marks.is(at, 'other-actor') && !governed(marks, at, ['prep', 'of']),
  );
}

/** "The profit of the banks": of a figure that a plain noun has nobody can be told who is not named with it. */
export function ofOthers(
  { after, sign }: Hit,
  { tokens, endingAt, any, is }: Marks,
  amount: PlacedMention | undefined,
): boolean {
  if (sign.form !== 'noun') return false;
  let at = after;
  while (at < after + ATTRIBUTES && tokens.shape[at] === Shape.Lower && !any(at, ['of', 'finite'])) at++;
  const noun = is(at, 'of');
  if (noun === 0) return false;
  at = noun;
  while (at < tokens.length && (any(at, ['determiner']) || spelled(tokens, at) === "'")) at++;
  if (tokens.shape[at] !== Shape.Lower || endingAt(at).includes('determiner')) return false;
  // "from some 5 to 10 million"
  for (let k = at; k <= at + BOUND && !any(k, ['finite', 'main-verb', 'have']); k++)
    if (tokens.shape[k] === Shape.Digits || k === amount?.from) return false;
  return !any(at, ['stand-in', 'period-noun', 'part-of', 'site']);
}

/** Adjectives between a figure and what it is of, at most. */
const ATTRIBUTES = 2;
/** Words before a sum that say how near it is, at most. */
const BOUND = 3;
