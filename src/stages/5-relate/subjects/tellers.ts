import { governed, isAside, isBracketed } from '../positions.ts';
import { isActor, named, type Subject, suits } from '../scene.ts';
import type { Question } from './reading.ts';

/**
 * "…, teilte die X AG mit", "…, wie X mitteilte": of what companies tell of a company, it is of themselves where the sentence
 * names no other. Only languages whose verbs of telling say so list them (`tells-of-itself`).
 */
export function tellerOf({ hit, scene }: Question): Subject | undefined {
  const { marks, clauses, namings } = scene;
  if (hit.predicate.subject !== 'organisation') return undefined;
  const actors = namings.filter((n) => isActor(n.name) && !isBracketed(marks, n));
  const [teller] = actors;
  if (teller === undefined || new Set(actors.map((n) => n.name.key)).size !== 1) return undefined;
  if (!suits(teller.name, hit.predicate)) return undefined;
  // "wie die Tochter der X AG mitteilte": not X.
  if (governed(marks, teller.from, ['of'])) return undefined;
  const clause = clauses.find(({ tokens }) => tokens.includes(teller.from));
  if (clause === undefined || clause === hit.clause) return undefined;
  // "wie X mitteilte": what begins the clause governs nothing.
  if (isAside(marks, teller.from) && !marks.any(clause.from, ['cut', 'cut-bare'])) return undefined;
  return clause.tokens.some((at) => marks.is(at, 'tells-of-itself'))
    ? (named(teller) ?? undefined)
    : undefined;
}
