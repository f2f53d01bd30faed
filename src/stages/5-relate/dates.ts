import { Gap, Shape, spelled } from '../../grammar/tokens.ts';
import type { DateMention } from '../../model/record.ts';
import type { Marks } from './lexicon.ts';
import { asideEnd } from './modality.ts';
import type { PlacedMention } from './placed.ts';
import { isBracketed } from './positions.ts';
import { isOfKind } from './rows.ts';
import type { Hit } from './signs.ts';
import { VERBS } from './verbs.ts';

/** "to run in the Election 1999": a year right behind a word with a capital is a part of what that names. */
function isOfName({ from, mention }: PlacedMention, { predicate, head }: Hit, marks: Marks): boolean {
  const { gap, shape } = marks.tokens;
  if (predicate.value !== 'date' || predicate.identity !== null || from <= head) return false;
  if (!/^\d{4}$/u.test((mention as Pick<DateMention, 'value'>).value ?? '')) return false;
  return (
    marks.is(from - 1, 'event') !== 0 && shape[from - 1] === Shape.Capitalised && gap[from] === Gap.Space
  );
}

/** "the closing of the plant, founded in 1902": the date is that of a beginning, which is no part of the claim. */
function isOfBeginning({ from }: PlacedMention, { head, predicate }: Hit, marks: Marks): boolean {
  if (predicate.value === 'date' && predicate.identity === null) return false;
  return [1, 2, 3].some((k) => from - k !== head && marks.any(from - k, BEGINNINGS));
}

const BEGINNINGS = ['founded', 'found', 'launched'];

/** The dates of a clause that can be when something happens: not those of saying so. */
export function datesOf(mentions: readonly PlacedMention[], hit: Hit, marks: Marks): PlacedMention[] {
  return mentions.filter(
    (m) =>
      m.mention.kind === 'date' &&
      !(hit.predicate.period && 10 <= (m.mention.value ?? '').length && !m.mention.value!.includes('/')) &&
      !(hit.predicate.period && mentions.some((d) => d.to === m.from && isDuration(d))) &&
      !(hit.predicate.period && isBracketed(marks, m)) &&
      // "the company founded in 1887": the date is the participle's.
      !(m.to !== hit.head && marks.any(m.to, ['founded', 'launched'])) &&
      !isOfName(m, hit, marks) &&
      // "laba tahun berjalan": a word of the figure's name.
      !(hit.head <= m.from && m.to <= hit.after) &&
      !isOutside(m, hit, marks) &&
      !isFronted(m, hit, marks) &&
      !isOfBeginning(m, hit, marks) &&
      !isBeyond(m, hit, marks) &&
      !isNextVerbs(m, hit, mentions, marks) &&
      !isOfStart(m, mentions, marks) &&
      m.mention.type !== 'duration' &&
      m.mention.type !== 'set' &&
      !m.mention.value?.startsWith('T') &&
      !isOfCase(m, hit, marks) &&
      !isAnnouncement(m, hit, marks) &&
      !isCompared(m, hit, marks),
  );
}

/** "sentenced for fraud in 2004": the date of what it is about. */
function isOfCase({ from }: PlacedMention, { head }: Hit, marks: Marks): boolean {
  for (let at = head; at < from; at++) if (marks.is(at, 'about')) return true;
  return false;
}

/** "The start-up, valued at 180 million, aims at 50 million in 2026": of what two commas hold the date stands between them. */
function isOutside({ from, to }: PlacedMention, hit: Hit, marks: Marks): boolean {
  const end = asideEnd(hit, marks);
  return end !== null && (to < hit.head || end < from);
}

/** "the first six months of 2024" are not 2024. */
function isDuration({ mention }: PlacedMention): boolean {
  return mention.kind === 'date' && mention.type === 'duration';
}

/** "Born in 1975, X opened …": a date with more than a preposition before it, up to a comma, belongs to those words. */
function isFronted({ from, to }: PlacedMention, { head, clause }: Hit, marks: Marks): boolean {
  const { tokens } = marks;
  const comma = (at: number) => spelled(tokens, at) === ',' && tokens.gap[at + 1] !== Gap.None;
  let parted = false;
  for (let at = to; at < head; at++) parted ||= comma(at);
  if (!parted) return false;
  for (let at = from - 1; clause.from <= at && !comma(at); at--)
    if (spelled(tokens, at) !== "'" && !marks.any(at, LINKS)) return true;
  return false;
}

/** "The budget of 5 million was drawn up and voted in May": a date behind "and" with its own verb is not that of a sum. */
function isBeyond({ from }: PlacedMention, { after, predicate, sign }: Hit, marks: Marks): boolean {
  if (predicate.value !== 'amount') return false;
  if (sign.form !== 'noun' && predicate.subject !== 'product') return false;
  let verb = sign.form !== 'noun';
  for (let at = after; at < from; at++) {
    verb ||= marks.is(at, 'main-verb') !== 0;
    if (verb && marks.is(at, 'and')) return true;
  }
  return false;
}

/** "With a budget of 5 million, the theatre will open in 2026": behind a sum, then a comma or "and", a verb has its own date. */
function isNextVerbs(
  { from }: PlacedMention,
  { after, predicate, sign }: Hit,
  mentions: readonly PlacedMention[],
  marks: Marks,
): boolean {
  if (predicate.value !== 'amount' || sign.form !== 'noun') return false;
  const amount = mentions.find((m) => m.mention.kind === 'amount' && after <= m.to && m.to < from);
  if (amount === undefined) return false;
  if (marks.is(amount.to, 'and')) return marks.any(marks.is(amount.to, 'and'), VERBS);
  if (spelled(marks.tokens, amount.to) !== ',') return false;
  for (let at = amount.to; at < from; at++) if (marks.any(at, VERBS)) return true;
  return false;
}

/** Words that lead from a clause to its date. */
const LINKS = ['prep', 'place-prep', 'determiner', 'of', 'cut', 'cut-bare', 'relative-bare', 'and', 'bound'];

/** The date on which the event was announced or spoken of: it stands with that verb, or in brackets after a speaker. */
export function isAnnouncement(
  { mention, from, to }: PlacedMention,
  { head, clause }: Hit,
  marks: Marks,
): boolean {
  const value = (mention as Pick<DateMention, 'value'>).value;
  // "announced in November the cut of …"
  const told = [1, 2].some((k) => clause.from <= from - k && marks.any(from - k, ['announce', 'say']));
  if (told && to <= head && (value === null || 4 < value.length)) return true;
  if (value !== null && (value.length < 10 || value.includes('/'))) return false;
  let nearest = Number.POSITIVE_INFINITY;
  const own = new Set(clause.tokens);
  for (let at = from - 12; at < to + 12; at++)
    if (own.has(at) && at !== head && marks.any(at, ['announce', 'say']))
      nearest = Math.min(nearest, at < from ? from - at : at - to + 1);
  const distance = head < from ? from - head : head - to + 1;
  return (
    nearest <= distance || (nearest < Number.POSITIVE_INFINITY && spelled(marks.tokens, from - 1) === '(')
  );
}

/** "fell from 10 million in 2014 to 9 million": when it was what it changed from. */
function isOfStart({ from, to }: PlacedMention, mentions: readonly PlacedMention[], marks: Marks): boolean {
  const amounts = mentions.filter(({ mention }) => mention.kind === 'amount');
  const start = amounts.find((a) => a.to <= from && from - a.to <= START);
  if (start === undefined || !amounts.some((a) => to < a.from && a.from - to <= START && isOfKind(a, start)))
    return false;
  const back = [1, 2, 3].some((k) => marks.endingAt(start.from - k).includes('from'));
  for (let at = to; back && at < to + START; at++) if (marks.is(at, 'to')) return true;
  return false;
}

/** Tokens between a sum, its date and the sum that it changed to. */
const START = 4;

/** "… than in 2022": the date of what is compared with. */
function isCompared({ from }: PlacedMention, { head, predicate }: Hit, marks: Marks): boolean {
  // "rose by 15 % to 2.9 billion from the first half": when it was otherwise.
  if (predicate.value === 'amount' && head < from)
    for (const k of [1, 2, 3]) if (marks.endingAt(from - k).includes('since')) return true;
  if (predicate.value === 'amount')
    for (let at = head; at < from; at++) if (marks.is(at, 'compared')) return true;
  for (let at = from - 1; from - 4 <= at && 0 <= at; at--) {
    const ending = marks.endingAt(at);
    if (ending.includes('compared')) return true;
    if (ending.includes('and')) return false;
  }
  return false;
}
