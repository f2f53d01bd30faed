import { predicateOf } from '../../../model/catalogue.ts';
import type { Said } from './contributions.ts';
import { share } from './values.ts';

/** What is said of one event, and the mark that tells it from others of its kind. */
export interface Event {
  readonly said: readonly Said[];
  readonly mark: string;
}

/** Days between publications within which two articles can mean the same undated event. */
const SEASON = 183;
/** The same, of what happens in a place on a day: accidents, meetings. */
const NEWS = 4;

/**
 * Tells the events of one subject and predicate apart. What happens once is one event. What recurs is one where the
 * times meet; what has no time joins the only event there is, and stands apart where there are several.
 */
export function eventsOf(said: readonly Said[]): Event[] {
  const row = predicateOf(said[0]!.predicate)!;
  if (!row.recurs) return [{ said, mark: '' }];
  const dated = said.filter(({ time }) => time !== null && Number.isFinite(time.low + time.high));
  const undated = said.filter((one) => !dated.includes(one));
  const events = byTime(dated);
  if (events.length === 0)
    return undatedEvents(undated, row.subject === 'none' ? NEWS : SEASON, row.varies === true);
  if (undated.length === 0) return events.map(marked);
  // "5.9 bn" without a time is the round of 2024 only where no other round is told of, and nothing speaks against it.
  if (
    events.length === 1 &&
    row.varies !== true &&
    row.subject !== 'none' &&
    oneEach([...events[0]!, ...undated])
  ) {
    const near = undated.filter((one) => reaches(one, events[0]!));
    const rest = undated.filter((one) => !near.includes(one));
    return [marked([...events[0]!, ...near]), ...undatedEvents(rest, SEASON, false)];
  }
  return [...events.map(marked), ...undatedEvents(undated, row.subject === 'none' ? NEWS : SEASON, true)];
}

/** Groups whose times meet, in the order of time. */
function byTime(dated: readonly Said[]): Said[][] {
  // sort for determinism
  const sorted = [...dated].sort((a, b) => a.time!.low - b.time!.low || a.time!.high - b.time!.high);
  const groups: Said[][] = [];
  for (const one of sorted) {
    // The time that all of a group share: a year does not tie two of its quarters together.
    const group = groups.find((g) => share([...g, one].map(({ time }) => time)) && similarLength(g[0]!, one));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups;
}

/** A quarter's figure is not the year's. */
function similarLength(a: Said, b: Said): boolean {
  const role = predicateOf(a.predicate)!;
  if (!['revenue', 'profit', 'loss', 'growth', 'budget'].includes(role.name)) return true;
  const length = ({ time }: Said) => time!.high - time!.low;
  return Math.abs(length(a) - length(b)) <= 31;
}

function marked(said: readonly Said[]): Event {
  const dates = said
    .map(({ citation }) => citation.roles.find(({ role }) => role === 'date')?.value ?? null)
    .filter((value) => value !== null)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { said, mark: dates[0] ?? '' };
}

function undatedEvents(said: readonly Said[], days: number, varies: boolean): Event[] {
  if (said.length === 0) return [];
  if (varies || !oneEach(said)) return byValue(said);
  const published = said.filter((one) => one.published !== null).sort((a, b) => a.published! - b.published!);
  const groups: Said[][] = [];
  for (const one of published) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && one.published! - last.published! <= days) groups.at(-1)!.push(one);
    else groups.push([one]);
  }
  const timeless = said.filter((one) => one.published === null);
  if (groups.length <= 1) return [{ said: [...(groups[0] ?? []), ...timeless], mark: '' }];
  return [...groups.flatMap(byValue), ...byValue(timeless)];
}

/** True where no article gives two values that cannot be the same: then it tells of several events. */
function oneEach(said: readonly Said[]): boolean {
  const byArticle = new Map<string, Said[]>();
  for (const one of said) {
    const known = byArticle.get(one.citation.article);
    if (known === undefined) byArticle.set(one.citation.article, [one]);
    else known.push(one);
  }
  return [...byArticle.values()].every((some) => share(some.map(({ extent }) => extent)));
}

/** Apart by value, where nothing but the value tells events apart. */
function byValue(said: readonly Said[]): Event[] {
  const groups = new Map<string, Said[]>();
  for (const one of said) {
    const known = groups.get(one.value ?? '');
    if (known === undefined) groups.set(one.value ?? '', [one]);
    else known.push(one);
  }
  // sort for determinism
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, some]) => ({ said: some, mark: value }));
}

/** An undated article can mean an event that lies within a season of its publication. */
function reaches({ published }: Said, event: readonly Said[]): boolean {
  if (published === null) return true;
  return event.some(({ time }) => time!.low - SEASON <= published && published <= time!.high + SEASON);
}
