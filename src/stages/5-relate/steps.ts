import { Shape, spelled } from '../../grammar/tokens.ts';
import type { ClaimTables } from '../../model/claims.ts';
import type { Marks } from './lexicon.ts';
import type { Placed } from './placed.ts';

/**
 * Steps from a head to its amount: a date or a place is one, however long, and so is a name with its bracket ("PT Roda
 * Perkasa Tbk (RODA)") where only names have capitals; what says nothing is none.
 */
export function steps(
  low: number,
  high: number,
  { marks, tables, placed }: { marks: Marks; tables: ClaimTables; placed: Placed },
): number {
  let count = 0;
  for (let at = low; at < high; ) {
    const idle = Math.max(marks.is(at, 'gloss'), marks.is(at, 'idle'));
    const end = Math.max(at + 1, placed.end(at), tables.nounsHaveCapitals ? 0 : nameEnd(at, high, marks));
    if (idle === 0) count++;
    at = Math.max(idle, end);
  }
  return count;
}

/** The end of a run of capitals and of the short bracket behind it. */
function nameEnd(from: number, high: number, { tokens }: Marks): number {
  const capital = (at: number) => (tokens.shape[at]! & (Shape.Capitalised | Shape.Upper | Shape.Mixed)) !== 0;
  let at = from;
  while (at < high && capital(at)) at++;
  if (at === from && spelled(tokens, at) !== '(') return from;
  if (high <= at || spelled(tokens, at) !== '(') return at;
  for (let end = at + 1; end < Math.min(high, at + BRACKET); end++)
    if (spelled(tokens, end) === ')') return end + 1;
  return at;
}

/** Tokens of a short bracket at most. */
const BRACKET = 8;
