import { Shape, spelled } from '../../grammar/tokens.ts';
import { datesOf } from './dates.ts';
import type { Marks } from './lexicon.ts';
import type { Placed, PlacedMention } from './placed.ts';
import { behindRemark, isBeside, isNumber, isOfKind, isOfNextName } from './rows.ts';
import type { Scene } from './scene.ts';
import type { Hit } from './signs.ts';
import { VERBS } from './verbs.ts';

/** Cities that stand in one list, and the date that goes with them. */
export interface Group {
  readonly cities: readonly PlacedMention[];
  date: PlacedMention | null;
}

interface Knowledge extends Pick<Scene, 'marks' | 'tables' | 'namings'> {
  readonly placed: Placed;
}

/** How far before a list of cities the word may stand that says what is there, in tokens. */
const GOVERNOR = 6;
/** How far after the word of the site its place may stand, with nothing between that parts them. */
const SITE_REACH = 9;
/** How far after the site a list may begin ("Büros in mehreren Städten eröffnet, darunter …"). */
const LIST_REACH = 16;

/** The cities that a hit speaks of, in lists, each with its date; a number of dead is of the city right behind it. */
export function bindCities(hit: Hit, knowledge: Knowledge, amount?: PlacedMention): Group[] {
  const { placed, marks } = knowledge;
  const own = new Set(hit.clause.tokens);
  const last = hit.clause.tokens.at(-1) ?? hit.clause.from;
  const mentions = placed.between(hit.clause.from, last + 1).filter((m) => own.has(m.from));
  const cities = mentions
    .filter(
      ({ mention }) => mention.kind === 'city' && mention.embedded !== true && mention.ambiguous !== true,
    )
    .filter((m) => !isOfBracketedPart(m, marks));
  const lists: PlacedMention[][] = [];
  for (const city of cities) {
    const list = lists.at(-1);
    if (list !== undefined && listed(marks, list.at(-1)!.to, city.from)) list.push(city);
    else lists.push([city]);
  }
  const kept = lists.filter(
    (list, k) =>
      !elsewhere(list, lists[k - 1]?.at(-1)?.to ?? hit.clause.from, hit.after, marks) &&
      !isOfNextName(list[0]!, hit, knowledge) &&
      !isOfNextVerb(list[0]!, hit, marks) &&
      !isOfVerbBefore(list[0]!, hit, knowledge) &&
      !(amount !== undefined && 1 < lists.length && isOfAnotherNumber(list, amount, knowledge)),
  );
  const linked = kept.filter((list) => isLinked(list, hit, knowledge));
  const only =
    kept.length === 1 && (leads(kept[0]!, hit, marks) || happens(kept[0]!, hit, knowledge)) ? kept : [];
  // "2023 in Kiel and 2024 in Ulm": every place has a date of its own.
  const paired = 1 < kept.length && kept.every((list) => isDated(list, mentions, marks)) ? kept : [];
  // "in Kiel 700 and in Ulm 350 jobs": of several places that right beside the number.
  const beside =
    amount !== undefined && (1 < lists.length || hit.predicate.amount?.noun !== undefined)
      ? kept.filter((list) => list.length === 1 && isBeside(list[0]!, amount, marks))
      : [];
  const chosen =
    beside.length === 1 ? beside : 0 < paired.length ? paired : 0 < linked.length ? linked : only;
  const groups = chosen.map((list): Group => ({ cities: list, date: null }));
  shareDates(groups, datesOf(mentions, hit, marks));
  return groups;
}

/** "14,000 dead (of them 6,000 in X)": a number in the brackets has the place to itself. */
function isOfBracketedPart({ from }: PlacedMention, { tokens }: Marks): boolean {
  let number = false;
  for (let at = from - 1; from - 8 <= at && 0 <= at; at--) {
    if (spelled(tokens, at) === ')') return false;
    if (spelled(tokens, at) === '(') return number;
    number ||= tokens.shape[at] === Shape.Digits;
  }
  return false;
}

/** Nothing but separators, prepositions and articles between two cities of one list. */
function listed(marks: Marks, from: number, to: number): boolean {
  if (5 < to - from) return false;
  for (let at = from; at < to; at++) {
    if (marks.is(at, 'near')) return false;
    const surface = spelled(marks.tokens, at);
    if (
      surface !== ',' &&
      surface !== '/' &&
      !marks.any(at, ['and', 'place-prep', 'determiner', 'city-word'])
    )
      return false;
    // "five dead in Rouen and three in Lille"
    if (isNumber(at, marks)) return false;
  }
  return true;
}

/** "in Ulm 150 and in Kiel 300 jobs", "700 à Lyon et 150 à Lille": the place that stands beside another number is that one's. */
function isOfAnotherNumber(
  list: readonly PlacedMention[],
  amount: PlacedMention,
  { marks, placed }: Knowledge,
): boolean {
  const isOther = (m: PlacedMention) => m !== amount && isOfKind(m, amount);
  const after = behindRemark(list.at(-1)!.to, marks);
  const [next] = placed.between(after, after + 1);
  if (next === undefined ? isNumber(after, marks) : isOther(next)) return true;
  let before = list[0]!.from - 1;
  while (marks.any(before, ['place-prep', 'determiner', 'city-word'])) before--;
  const last = placed.between(before - 6, before + 1).find((m) => m.to === before + 1);
  return last === undefined ? isNumber(before, marks) && !placed.blocks(before) : isOther(last);
}

/**
 * "closes its plant in Kiel and moves the production to Ulm": behind "and" and another verb a place is of that one. What
 * only may be a verb is an adjective where one more site stands behind it.
 */
function isOfNextVerb({ from }: PlacedMention, { after }: Hit, marks: Marks): boolean {
  for (let at = after; at < from; at++) {
    const next = marks.is(at, 'and');
    if (next === 0 || !beginsVerb(next, marks)) continue;
    if (isVerb(next, marks)) return true;
    for (let k = next; k < from; k++) if (marks.any(k, ['site'])) return false;
    return true;
  }
  return false;
}

/** "makes glass in Ulm and closes a plant": a place before "and" and the hit's own verb is of the verb before it. */
function isOfVerbBefore(
  { from, to }: PlacedMention,
  { head, need }: Hit,
  { marks, namings }: Knowledge,
): boolean {
  if (need !== null && need < from) return false;
  for (let at = to; at < head; at++) {
    const next = marks.is(at, 'and');
    if (next === 0 || 2 < head - next) continue;
    for (let k = Math.max(0, from - BEFORE); k < from; k++) if (isVerb(k, marks)) return true;
    // "X makes in Ulm …": what stands between a name and its place is a verb.
    if (namings.some((n) => from - 3 <= n.to && n.to < from - 1)) return true;
  }
  return false;
}

/** Tokens before a place in which the verb may stand that it belongs to. */
const BEFORE = 8;

const VERBAL = ['finite', 'main-verb', 'plan', 'plan-verb', 'passive-aux', 'active-aux', 'have-aux'];

/** A word of a verb, or one in lower case that the lexicon does not know: what goes on with a noun begins otherwise. */
function beginsVerb(at: number, marks: Marks): boolean {
  return isVerb(at, marks) || (marks.tokens.shape[at] === Shape.Lower && !marks.known(at));
}

function isVerb(at: number, marks: Marks): boolean {
  return marks.any(at, VERBAL) || marks.anyOf(at, VERB_HEADS);
}

const VERB_HEADS: ReadonlySet<string> = new Set(VERBS);

/** True of places that the sentence names for another reason: sites that exist, where somebody is based. */
function elsewhere(list: readonly PlacedMention[], after: number, head: number, marks: Marks): boolean {
  const first = list[0]!.from;
  for (let at = Math.max(after, head); at < first; at++) if (marks.is(at, 'existing')) return true;
  for (let at = Math.max(after, first - GOVERNOR); at < first; at++)
    if (marks.any(at, ['existing', 'beside', 'based'])) return true;
  // "mit 120 Zimmern": what is counted is no place.
  if (marks.nounsHaveCapitals && marks.tokens.shape[first - 1] === Shape.Digits) return true;
  // "in X, near Y"
  if (marks.endingAt(first - 1).includes('near') && isNearOther(first, after, marks)) return true;
  // "ihren vierten Standort nach Köln und Hamburg"
  if (marks.is(first - 1, 'following')) return true;
  const end = list.at(-1)!.to;
  return marks.any(end, ['based', 'based-after']) || marks.any(end + 1, ['based-after']);
}

/** True where the city before stands right before "near", a comma between them. */
function isNearOther(first: number, before: number, { tokens, is }: Marks): boolean {
  for (let at = first - 1; first - 5 <= at; at--)
    if (is(at, 'near') === first) return at - 1 === before && spelled(tokens, at - 1) === ',';
  return false;
}

/** The site's own place: right after it, right before it as an adjective, or announced by "including". */
function isLinked(
  list: readonly PlacedMention[],
  { head, after, need, sign, predicate }: Hit,
  { marks }: Knowledge,
): boolean {
  const first = list[0]!;
  const end = list.at(-1)!.to;
  for (const anchor of [need, sign.form === 'noun' ? head : null]) {
    if (anchor === null) continue;
    if (
      anchor < first.from &&
      apart(marks, anchor, first.from) <= SITE_REACH &&
      clear(marks, anchor + 1, first.from)
    )
      return true;
    const adjective = first.mention.kind === 'city' && first.mention.form === 'adjective';
    if (adjective && end <= anchor && anchor - end <= 2) return true;
    if (
      anchor < first.from &&
      first.from - Math.max(anchor, head) <= LIST_REACH &&
      announced(marks, first.from)
    )
      return true;
  }
  // Further sites of the same event: "… and more locations in Paris". "invests 5 million in its plant in Paris"
  const sited = need !== null || (predicate.city === 'optional' && predicate.subject !== 'none');
  for (let at = first.from - 1; sited && Math.max(after, first.from - 5) <= at; at--)
    if (marks.any(at, ['site'])) return true;
  return (
    sign.form !== 'noun' &&
    after <= first.from &&
    first.from - after <= 9 &&
    marks.any(first.from - 1, ['place-prep'])
  );
}

/** Steps between two tokens; a name is one, however long it is. */
function apart({ tokens }: Marks, from: number, to: number): number {
  const capital = (at: number) =>
    (tokens.shape[at]! & (Shape.Capitalised | Shape.Upper | Shape.Mixed)) !== 0 ||
    /^[()]$/u.test(spelled(tokens, at));
  let steps = 0;
  for (let at = from; at < to; at++) if (!capital(at) || !capital(at + 1)) steps++;
  return steps;
}

function announced(marks: Marks, first: number): boolean {
  for (let at = first - 1; first - 4 <= at; at--) if (marks.endingAt(at).includes('including')) return true;
  return false;
}

function isDated(list: readonly PlacedMention[], mentions: readonly PlacedMention[], marks: Marks): boolean {
  const before = list[0]!.from - 1;
  return (
    marks.any(before, ['place-prep']) && mentions.some((m) => m.mention.kind === 'date' && m.to === before)
  );
}

/** Where an accident or a meeting is: the only place of its clause. */
function happens(
  list: readonly PlacedMention[],
  { predicate, after }: Hit,
  { marks, tables }: Knowledge,
): boolean {
  const first = list[0]!.from;
  if (predicate.subject !== 'none' || !(marks.any(first - 1, ['place-prep']) || isOfSite(first, marks)))
    return false;
  // "… 12 dead, rescuers took the wounded to …": behind a comma something else happens.
  if (tables.bareNouns && predicate.amount !== undefined)
    for (let at = after; at < first; at++) if (spelled(marks.tokens, at) === ',') return false;
  return true;
}

/** "in a chemical plant of Lyon": the city of the site at which it happens. */
function isOfSite(city: number, marks: Marks): boolean {
  if (!marks.any(spelled(marks.tokens, city - 1) === "'" ? city - 2 : city - 1, ['of'])) return false;
  const site = [2, 3, 4].find((k) => marks.is(city - k, 'site'));
  return site !== undefined && [1, 2, 3].some((k) => marks.any(city - site - k, ['place-prep']));
}

/** "In Dresden eröffnet Bosch …": the only place, before the head, behind its preposition. */
function leads(list: readonly PlacedMention[], { head, clause }: Hit, marks: Marks): boolean {
  const first = list[0]!.from;
  return first < head && marks.any(first - 1, ['place-prep']) && first - clause.from <= 8;
}

function clear(marks: Marks, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^[,;:.]$/u.test(spelled(marks.tokens, at)) || marks.any(at, ['existing', 'of-origin'])) return false;
  return true;
}

/**
 * Dates go to lists in the order in which they stand: each to the list before it where every list is followed by one,
 * to the list after it where every list is preceded by one; a single date goes to all lists that it does not part.
 */
function shareDates(groups: Group[], dates: readonly PlacedMention[]): void {
  if (groups.length === 0 || dates.length === 0) return;
  if (dates.length === 1) {
    const [date] = dates as [PlacedMention];
    const before = groups.filter((g) => g.cities[0]!.from < date.from);
    const parted = 0 < before.length && before.length < groups.length;
    for (const group of parted ? before.slice(-1) : groups) group.date = date;
    return;
  }
  const leading = dates[0]!.from < groups[0]!.cities[0]!.from;
  for (const [k, group] of groups.entries()) {
    const start = group.cities[0]!.from;
    const low = k === 0 ? -1 : groups[k - 1]!.cities[0]!.from;
    const high = groups[k + 1]?.cities[0]?.from ?? Number.POSITIVE_INFINITY;
    const near = leading
      ? dates.filter((d) => low < d.from && d.from < start)
      : dates.filter((d) => start < d.from && d.from < high);
    if (near.length === 1) group.date = near[0]!;
  }
}
