import { CATALOGUE } from '../../model/catalogue.ts';
import type { Predicate, Sign } from '../../model/claims.ts';
import type { Clause } from './clauses.ts';
import type { Marks } from './lexicon.ts';

/** A head in a clause that has everything its sign needs. */
export interface Hit {
  readonly predicate: Predicate;
  readonly sign: Sign;
  readonly head: number;
  /** Index after the head's words. */
  readonly after: number;
  readonly clause: Clause;
  /** The token of the first need nearest to the head, where the sign has needs. */
  readonly need: number | null;
}

/** Heads and their needs stand at most this many tokens apart. */
const REACH = 24;

const HEADS: ReadonlySet<string> = new Set(CATALOGUE.flatMap(({ signs }) => signs.map(({ head }) => head)));

/** Tokens at which some sign's head stands, in order. */
export function heads(marks: Marks): number[] {
  const found: number[] = [];
  for (let at = 0; at < marks.tokens.length; at++) if (marks.anyOf(at, HEADS)) found.push(at);
  return found;
}

/** The hits of one sentence, in order. */
export function hitsOf(marks: Marks, clauses: readonly Clause[]): Hit[] {
  const hits: Hit[] = [];
  for (const clause of clauses)
    for (const at of clause.tokens) {
      if (!marks.anyOf(at, HEADS)) continue;
      for (const predicate of CATALOGUE)
        for (const sign of predicate.signs) {
          const after = marks.is(at, sign.head);
          if (after === 0) continue;
          const need = nearest(marks, clause, at, sign.needs ?? []);
          if (need === undefined) continue;
          hits.push({ predicate, sign, head: at, after, clause, need });
          break;
        }
    }
  // A noun that another head needs is a part of that claim, not one of its own.
  return hits
    .filter((hit) => !isComparison(marks, hit))
    .filter(
      (hit) =>
        hit.sign.form !== 'noun' ||
        !hits.some(
          (other) =>
            other !== hit &&
            other.clause === hit.clause &&
            other.need === hit.head &&
            other.predicate !== hit.predicate,
        ),
    );
}

/** The nearest word of the first class; `null` where nothing is needed, `undefined` where a class has none. */
function nearest(
  marks: Marks,
  clause: Clause,
  head: number,
  needs: readonly string[],
): number | null | undefined {
  let first: number | null = null;
  for (const [k, need] of needs.entries()) {
    let best: number | undefined;
    for (const at of clause.tokens)
      if (
        marks.is(at, need) &&
        Math.abs(at - head) <= REACH &&
        (best === undefined || Math.abs(at - head) < Math.abs(best - head))
      )
        best = at;
    if (best === undefined) return undefined;
    if (k === 0) first = best;
  }
  return first;
}

/** "… after a profit of 5 million": what the figure is compared with is not what is said. */
function isComparison(marks: Marks, { head, sign, predicate, clause }: Hit): boolean {
  if (sign.form !== 'noun' || !predicate.recurs || predicate.value !== 'amount') return false;
  // "In the quarter of the year before, the loss had been …"
  if (clause.tokens.some((at) => at < head && marks.is(at, 'prior'))) return true;
  for (let at = head - 1; head - 3 <= at; at--) {
    const ending = marks.endingAt(at);
    if (ending.includes('compared')) return true;
    if (!ending.includes('determiner') && !ending.includes('of')) return false;
  }
  return false;
}
