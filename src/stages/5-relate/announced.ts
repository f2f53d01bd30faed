import { tokenAt } from '../../grammar/tokens.ts';
import type { Segmented } from '../../model/text.ts';
import type { Clause } from './clauses.ts';
import { isAnnouncement } from './dates.ts';
import type { Marks } from './lexicon.ts';
import type { Range } from './modality.ts';
import type { Placed, PlacedMention } from './placed.ts';
import type { Hit } from './signs.ts';

/** The day on which it was said: with the verb of saying, in the clause or beside it. */
export function announcedOn(
  inside: readonly PlacedMention[],
  hit: Hit,
  clauses: readonly Clause[],
  marks: Marks,
): PlacedMention | undefined {
  return inside.find((m) => {
    if (!isDated(m)) return false;
    const clause = clauses.find(({ tokens }) => tokens.includes(m.from));
    if (clause === hit.clause) return isAnnouncement(m, hit, marks);
    return clause?.tokens.some((at) => marks.any(at, SAYING)) === true && isDay(m);
  });
}

/** The day of the sentence before, where that tells of an announcement and this one takes it up: "Der Plan sieht vor, …". */
export function announcedBefore(
  { from }: Range,
  text: Segmented,
  marks: Marks,
  placed: Placed,
): PlacedMention | undefined {
  if (from === 0 || !marks.is(from, 'takes-up')) return undefined;
  const { tokens } = text;
  const start = tokenAt(tokens, text.sentence(tokens.start[from - 1]!).start);
  const days = placed.between(start, from).filter((m) => isDated(m) && isDay(m));
  for (let at = start; at < from; at++)
    if (marks.any(at, SAYING)) return days.length === 1 ? days[0] : undefined;
  return undefined;
}

const SAYING = ['say', 'announce'];

function isDated({ mention }: PlacedMention): boolean {
  return mention.kind === 'date' && mention.type === 'date' && mention.value !== null;
}

function isDay({ mention }: PlacedMention): boolean {
  return mention.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(mention.value ?? '');
}
