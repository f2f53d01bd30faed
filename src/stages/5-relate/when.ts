import type { DateMention } from '../../model/record.ts';
import { datesOf } from './dates.ts';
import type { Marks } from './lexicon.ts';
import type { PlacedMention } from './placed.ts';
import type { Hit } from './signs.ts';

/** The date of an event: the only one of the clause, or the one that is clearly nearer than the others. */
export function dateOf(
  near: readonly PlacedMention[],
  hit: Hit,
  hits: readonly Hit[],
  marks: Marks,
): PlacedMention | null {
  const dates = datesOf(near, hit, marks)
    .filter(({ mention }) => hit.predicate.value === 'date' || (mention as DateMention).value !== null)
    .filter(
      (m) =>
        !hits.some(
          (other) =>
            other !== hit &&
            other.predicate !== hit.predicate &&
            other.clause === hit.clause &&
            takes(m, other, hit),
        ),
    )
    .filter((m) => !hits.some((other) => isOfFormer(m, other, hit, marks)))
    .map((m) => ({ m, distance: m.to <= hit.head ? hit.head - m.to : m.from - hit.after }))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = dates;
  if (first === undefined) return null;
  return second === undefined || first.distance + 2 <= second.distance ? first.m : null;
}

/** "raised 5 million in 2022 and obtained a loan": what stands before "and" is of the head before it. */
function isOfFormer(m: PlacedMention, other: Hit, hit: Hit, marks: Marks): boolean {
  if (other.clause !== hit.clause || m.from < other.head || hit.head < m.to || hit.head <= other.head)
    return false;
  for (let at = m.to; at < hit.head; at++) if (marks.is(at, 'and')) return true;
  return false;
}

/** "the company founded in 2023 has …": the date stands with the other head, which says nothing but a date. */
function takes(m: PlacedMention, other: Hit, hit: Hit): boolean {
  const distance = ({ head, after }: Hit) => (m.to <= head ? head - m.to : m.from - after);
  return (
    distance(other) < distance(hit) && other.predicate.value === 'date' && other.predicate.identity === null
  );
}

/** How long: the only duration, or the first behind the head. */
export function durationOf(
  near: readonly PlacedMention[],
  hit: Hit,
  marks: Marks,
): PlacedMention | undefined {
  const durations = near.filter(
    (m) =>
      m.mention.kind === 'date' &&
      m.mention.type === 'duration' &&
      m.mention.value !== null &&
      // "a fine of 5 million, or four months in prison"
      !marks.endingAt(m.from - 1).includes('instead'),
  );
  const first = durations.length === 1 ? durations[0] : durations.find((m) => hit.after <= m.from);
  // "one year two months" is neither.
  return durations.some((m) => m !== first && (m.to === first?.from || m.from === first?.to))
    ? undefined
    : first;
}
