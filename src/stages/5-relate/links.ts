import { Shape, spelled } from '../../grammar/tokens.ts';
import type { ClaimTables } from '../../model/claims.ts';
import type { AmountMention } from '../../model/record.ts';
import type { Marks } from './lexicon.ts';
import type { Placed, PlacedMention } from './placed.ts';
import type { Hit } from './signs.ts';
import { steps } from './steps.ts';

/** An amount further than this from its noun (in tokens) belongs to something else. */
export const NOUN_REACH = 8;
/** Costs of what makes a link less likely, in tokens. */
const WRONG_SIDE = 4;
const AMOUNT_BETWEEN = 8;
const HEAD_BETWEEN = 6;

/** A bare number right before "and". */
function isListed(from: number, and: number, marks: Marks): boolean {
  return from < and - 1 && marks.tokens.shape[and - 1] === Shape.Digits;
}

/** Nothing but "of" and an article between an amount and its noun. */
function isPartOf(from: number, to: number, marks: Marks): boolean {
  let of = false;
  for (let at = from; at < to; at++) {
    if (marks.any(at, ['of', 'genitive'])) of = true;
    else if (!marks.any(at, ['determiner']) && spelled(marks.tokens, at) !== "'") return false;
  }
  return of;
}

/** How far (in tokens) an amount stands from a head that may take it, and from what makes it less likely that it does; infinite where it cannot. */
export function costOf(
  { head, after, sign, clause, predicate }: Hit,
  { mention, from, to }: PlacedMention,
  amounts: readonly PlacedMention[],
  hits: readonly Hit[],
  { marks, tables, placed }: { marks: Marks; tables: ClaimTables; placed: Placed },
): number {
  if (from <= head && head < to) return 0;
  const left = to <= head;
  if (left && sign.form === 'noun' && isGoverned(from, to, head, marks)) return Number.POSITIVE_INFINITY;
  const [low, high] = left ? [to, head] : [after, from];
  let cost = steps(low, high, { marks, tables, placed });
  const between = marks.tokens.text.slice(marks.tokens.end[low - 1] ?? 0, marks.tokens.start[high] ?? 0);
  const adjacent = high - low <= 1 && /^[\s\u2010-]*$/u.test(between);
  if (from < clause.from) return sign.form === 'verb' ? 0 : Number.POSITIVE_INFINITY;
  // "43 jobs are kept and the plant will create 14": what stands before an active verb is not what it takes.
  if (left && sign.form === 'verb' && tables.order === 'after' && !tables.bareNouns && 2 < cost)
    if (!clause.tokens.some((at) => from < at && at < head && marks.is(at, 'passive-aux')))
      return Number.POSITIVE_INFINITY;
  // "31 % of the votes": the noun says of what it is a part.
  const partitive = left && sign.form === 'noun' && isPartOf(to, head, marks);
  if (left && !adjacent && !partitive && (sign.form === 'noun' || tables.order === 'after'))
    cost += WRONG_SIDE;
  const type = (mention as AmountMention).type;
  for (const other of amounts)
    if (low <= other.from && other.to <= high && (other.mention as AmountMention).type === type)
      cost += AMOUNT_BETWEEN;
  // "killed a child and three others"
  if (!left && type === 'count')
    for (let at = low; at < high; at++)
      // "streicht in Kiel 120 und in Ulm 60 Stellen": what "and" joins is alike.
      if (
        marks.is(at, 'and') &&
        !isListed(clause.from, at, marks) &&
        !hits.some((h) => at < h.head && h.head < high)
      )
        cost += AMOUNT_BETWEEN * 2;
  // "With this bonus of 5,000, the price …": what a comma parts from its noun is of something else.
  if (left && sign.form === 'noun' && /,\s/u.test(between)) return Number.POSITIVE_INFINITY;
  if (left && (sign.form === 'noun' || type === 'count'))
    for (let at = low; at < high; at++) if (marks.is(at, 'and')) cost += AMOUNT_BETWEEN;
  // "… rose by 3 % to 5.6 billion": what it came to may stand far from its noun.
  if (!left && reached(from, marks)) cost = Math.min(cost, NOUN_REACH);
  // "the takeover of X by the group Y for 5 million"
  if (!left && predicate.object && [1, 2, 3].some((k) => marks.is(from - k, 'in-return')))
    cost = Math.min(cost, NOUN_REACH);
  for (const other of hits)
    if (low <= other.head && other.head < high && other.sign.form === 'noun' && other.predicate.amount)
      cost += HEAD_BETWEEN;
  if (/[.;:]/u.test(between.replace(/\p{L}\./gu, ''))) cost += WRONG_SIDE;
  return cost;
}

/** "to 5.6 billion", "to almost 5.6 billion", "lag bei 5,6 Milliarden". */
export function reached(from: number, marks: Marks): boolean {
  let at = from - 1;
  while (marks.endingAt(at).includes('bound')) at--;
  return (
    marks.endingAt(at).includes('to') ||
    (marks.endingAt(at).includes('at') && marks.is(at - 1, 'amounts-to') !== 0)
  );
}

/** "Bei einem Minus von 5 Millionen stieg der Gewinn": what a verb parts from its noun, and a preposition has, is of another. */
function isGoverned(from: number, to: number, head: number, marks: Marks): boolean {
  for (let at = to; at < head; at++)
    if (marks.is(at, 'main-verb'))
      return (
        !marks.is(at, 'amounts-to') ||
        marks.endingAt(from - 1).some((name) => ['prep', 'of', 'from', 'bound'].includes(name))
      );
  return false;
}
