import { Shape, spelled } from '../../../grammar/tokens.ts';
import type { Clause } from '../clauses.ts';
import type { Marks } from '../lexicon.ts';
import type { Naming } from '../names.ts';
import { governed } from '../positions.ts';
import type { Hit } from '../signs.ts';

/** Index after the "and" between an earlier verb of the clause and a finite head. */
export function secondFrom({ head, clause }: Hit, marks: Marks): number | undefined {
  if (!marks.is(head, 'main-verb')) return undefined;
  for (let at = head - 1; clause.from <= at && head - at <= SECOND; at--)
    if (marks.is(at, 'and')) return hasOwnSubject(at, head, clause, marks) ? at + 1 : undefined;
  return undefined;
}

/** True where the head has a subject behind "and": another verb before it that is no auxiliary, or nothing but that subject. */
function hasOwnSubject(and: number, head: number, { tokens }: Clause, marks: Marks): boolean {
  if (endsList(and, marks)) return false;
  const before = tokens.filter((at) => at < and);
  if (before.some((at) => marks.any(at, AUXILIARIES))) return false;
  if (before.some((at) => marks.is(at, 'main-verb'))) return true;
  // "Vor Zinsen und Steuern verdiente X …"
  if (governed(marks, and, ['prep', 'place-prep'])) return false;
  for (let at = and + 1; at < head; at++)
    if (marks.tokens.shape[at] === Shape.Lower && !marks.is(at, 'determiner')) return false;
  return and + 1 < head;
}

/** "in Ulm, Kiel, Jena und Gera neue Büros eröffnet": what "and" adds to a list behind a preposition acts not. */
function endsList(and: number, marks: Marks): boolean {
  let at = and - 1;
  let commas = 0;
  for (; 0 <= at; at--) {
    if (spelled(marks.tokens, at) === ',') commas++;
    else if (marks.tokens.shape[at] !== Shape.Capitalised) break;
  }
  return 0 < commas && marks.any(at, ['prep', 'place-prep']);
}

const AUXILIARIES = ['have-aux', 'passive-aux', 'plan', 'future'];

/** Tokens between "and" and the second verb at most. */
const SECOND = 8;

/** "PX/Freie Liste": one of two that stand as one. */
export function isSlashed({ from, to }: Naming, { tokens }: Marks): boolean {
  return [from - 1, to].some((at) => 0 <= at && at < tokens.length && spelled(tokens, at) === '/');
}
