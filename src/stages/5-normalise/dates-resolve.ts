import type { Point, Shift } from '../../model/dates.ts';
import { type Day, dayNumber, dayOf, daysIn, easterOf, isDay, weekdayOf, weekOf } from './dates-calendar.ts';
import { startOf, type When } from './dates-value.ts';

/** What a point is resolved against. */
export interface Context {
  /** The publication date, as far as it is known. */
  readonly published: When | null;
  /** The date named before, as far as it is known. */
  readonly named: When | null;
  /** Where the text tells a story of other times: the time that it has come to. */
  readonly story: When | null;
  /** In any other text: a date of an earlier year, shortly before in the paragraph, which lends its year. */
  readonly aside: When | null;
  /** Where the sentence looks: back, ahead, or neither. */
  readonly way: -1 | 0 | 1;
}

export interface Resolved {
  readonly when: When | null;
  /** What was written by itself, what was computed. */
  readonly explicit: boolean;
  /** The other point that the words allow, where nothing in the text decides. */
  readonly other?: When;
}

/** Finds out what a point means, or null where nothing can. */
export function resolve(point: Point, context: Context): Resolved {
  if (point.shift) return computed(inShift(point, point.shift, context));
  if (point.century !== undefined || point.decade !== undefined) return written(point as When);
  if (point.year !== undefined) {
    const year = point.shortYear ? fullYear(point.year, context) : point.year;
    return written(inYear(point, year));
  }
  if (point.way !== undefined) return computed(directed(point, point.way, context));
  return nearest(point, context);
}

const written = (when: When | null): Resolved => ({ when, explicit: true });
const computed = (when: When | null): Resolved => ({ when, explicit: false });

/** Two digits stand for the latest such year that is not more than ten years after publication. */
function fullYear(short: number, { published }: Context): number {
  const last = (published?.year ?? 2029) + 10;
  return last - ((((last - short) % 100) + 100) % 100);
}

/** The fields of a point within a year; null where they are no day of it. */
function inYear(p: Point, year: number): When | null {
  const time =
    p.hour === undefined ? {} : { hour: p.hour, ...(p.minute === undefined ? {} : { minute: p.minute }) };
  if (p.holiday) return { ...holidayIn(p.holiday, year), ...time };
  if (p.month !== undefined) {
    if (p.day === undefined) return { year, month: p.month };
    return isDay(year, p.month, p.day) ? { year, month: p.month, day: p.day, ...time } : null;
  }
  if (p.week !== undefined) return { year, week: p.week };
  if (p.season !== undefined) return { year, season: p.season };
  if (p.quarter !== undefined) return { year, quarter: p.quarter };
  if (p.half !== undefined) return { year, half: p.half };
  return { year };
}

function holidayIn(h: NonNullable<Point['holiday']>, year: number): When | null {
  if (h.easter !== undefined) return dayOf(easterOf(year) + h.easter);
  if (h.month === undefined) return null;
  return h.day === undefined ? { year, month: h.month } : { year, month: h.month, day: h.day };
}

/** The period that lies `shift` away, and the point's own fields within it. */
function inShift(point: Point, shift: Shift, context: Context): When | null {
  const base = shift.base === 'named' ? context.named : (context.story ?? context.published);
  const from = base === null ? null : shifted(base, shift);
  if (from === null) return null;
  if (point.weekday !== undefined && from.week !== undefined) {
    const monday = startOf(from)!;
    return dayOf(monday + point.weekday - 1);
  }
  if (point.weekend && from.week !== undefined) return { ...from, weekend: true };
  const time =
    point.hour === undefined
      ? {}
      : { hour: point.hour, ...(point.minute === undefined ? {} : { minute: point.minute }) };
  if (from.day !== undefined) return { ...from, ...time };
  if (from.month !== undefined)
    return point.day === undefined
      ? from
      : isDay(from.year!, from.month, point.day)
        ? { ...from, day: point.day, ...time }
        : null;
  if (
    from.year !== undefined &&
    from.week === undefined &&
    from.quarter === undefined &&
    from.half === undefined
  )
    return inYear(point, from.year);
  return from;
}

function shifted(origin: When, { unit, by, base }: Shift): When | null {
  const { year, month } = origin;
  if (year === undefined) return null;
  const day =
    origin.day !== undefined && month !== undefined
      ? dayNumber(year, month, origin.day)
      : origin.week !== undefined
        ? startOf(origin)!
        : null;
  const monthOf = month ?? (day === null ? undefined : dayOf(day).month);
  switch (unit) {
    case 'day':
      return day === null ? null : dayOf(day + by);
    case 'week':
    case 'weekend':
      if (day === null) return null;
      // "eine Woche später" counts from that day; "vor zwei Wochen" names a week.
      return base === 'named' && origin.day !== undefined && by !== 0
        ? dayOf(day + 7 * by)
        : weekOf(day + 7 * by);
    case 'month':
      return monthOf === undefined ? null : monthAt(year, monthOf + by);
    case 'quarter': {
      if (monthOf === undefined) return null;
      const n = year * 4 + Math.floor((monthOf - 1) / 3) + by;
      return { year: Math.floor(n / 4), quarter: (n % 4) + 1 };
    }
    case 'half': {
      if (monthOf === undefined) return null;
      const n = year * 2 + (monthOf <= 6 ? 0 : 1) + by;
      return { year: Math.floor(n / 2), half: (n % 2) + 1 };
    }
    case 'year':
      return { year: year + by };
    case 'decade':
      return { decade: Math.floor(year / 10) + by };
    case 'century':
      return { century: Math.floor(year / 100) + by };
    default:
      return null;
  }
}

const monthAt = (year: number, month: number): When => ({
  year: year + Math.floor((month - 1) / 12),
  month: ((((month - 1) % 12) + 12) % 12) + 1,
});

/** Candidates for a point without a year, in order of time, around a reference. */
function candidates(point: Point, reference: When): When[] {
  const { year } = reference;
  if (year === undefined) return [];
  if (point.weekend || (point.weekday !== undefined && point.day === undefined)) {
    const day = dayIn(reference);
    if (day === null) return [];
    if (point.weekend) return [-1, 0, 1].map((by) => ({ ...weekOf(day + 7 * by), weekend: true as const }));
    const back = (weekdayOf(day) - point.weekday! + 7) % 7;
    return [-7, 0, 7].map((by) => ({ ...dayOf(day - back + by), ...timeOf(point) }));
  }
  if (point.day !== undefined && point.month === undefined) {
    if (reference.month === undefined) return [];
    return [-2, -1, 0, 1, 2]
      .map((by) => monthAt(year, reference.month! + by))
      .filter((m) => point.day! <= daysIn(m.year!, m.month!))
      .map((m) => ({ ...m, day: point.day!, ...timeOf(point) }))
      .filter((d) => point.weekday === undefined || weekdayOf(startOf(d)!) === point.weekday);
  }
  return [-1, 0, 1]
    .map((by) => inYear(point, year + by))
    .filter((w) => w !== null)
    .filter((w) => w.year !== undefined);
}

const timeOf = (p: Point): When =>
  p.hour === undefined ? {} : { hour: p.hour, ...(p.minute === undefined ? {} : { minute: p.minute }) };
const dayIn = (w: When): number | null =>
  w.year !== undefined && w.month !== undefined && w.day !== undefined
    ? dayNumber(w.year, w.month, w.day)
    : null;

/** "last May", "next Friday", "this summer". */
function directed(point: Point, way: -1 | 0 | 1, context: Context): When | null {
  const reference = context.story ?? context.published;
  if (reference === null) return null;
  const all = candidates(point, reference);
  const at = originOf(point, reference);
  if (at === null) return way === 0 && reference.year !== undefined ? inYear(point, reference.year) : null;
  const starts = (w: When): number => startOf(w)!;
  // A weekend that is not over is not the last one.
  const length = point.weekend ? 1 : 0;
  if (way < 0) return all.filter((w) => starts(w) + length < at && !contains(w, reference)).at(-1) ?? null;
  if (way === 0 && point.weekend) return all[1] ?? null;
  if (0 < way) return all.find((w) => at < starts(w)) ?? null;
  if (point.weekday === undefined && point.day === undefined && reference.year !== undefined)
    return inYear(point, reference.year);
  return closest(all, at, context.way, false);
}

/** The day from which distances are counted, as exact as the point needs it. */
function originOf(point: Point, reference: When): number | null {
  if (reference.day !== undefined) return startOf(reference);
  if (point.weekday !== undefined || point.weekend) return null;
  return reference.month === undefined ? null : startOf(reference);
}

const contains = (w: When, reference: When): boolean =>
  w.month !== undefined && w.day === undefined && w.year === reference.year && w.month === reference.month;

/** A point without a year: the one that its sentence speaks of, else the one that lies nearest. */
function nearest(point: Point, context: Context): Resolved {
  const { published, story } = context;
  const lead = story ?? context.aside;
  if (point.hour !== undefined && Object.keys(point).every((k) => k === 'hour' || k === 'minute'))
    return { when: timeOf(point), explicit: false };
  const fallback: When | null =
    point.month === undefined
      ? null
      : { month: point.month, ...(point.day === undefined ? {} : { day: point.day }) };
  if (lead?.year !== undefined && point.weekday === undefined && !point.weekend)
    return { when: continued(point, lead) ?? fallback, explicit: false };
  const reference = story?.day !== undefined ? story : published;
  if (reference === null) return { when: fallback, explicit: false };
  const all = candidates(point, reference);
  const at = originOf(point, reference);
  if (at === null || all.length === 0) return { when: fallback, explicit: false };
  const short = point.weekday !== undefined && point.day === undefined;
  const when = closest(all, at, context.way, short);
  if (when === null) return { when: fallback, explicit: false };
  const other =
    context.way === 0 && short && startOf(when) !== at
      ? closest(all, at, startOf(when)! < at ? 1 : -1, true)
      : null;
  return { when, explicit: false, ...(other === null || other === when ? {} : { other }) };
}

/** Within a story a day or month is the one of the year that the story has come to, or the one that goes on from it. */
function continued(point: Point, story: When): When | null {
  const year = story.year!;
  if (point.day !== undefined && point.month === undefined)
    return story.month === undefined ? null : inYear({ ...point, month: story.month }, year);
  const wraps = story.month !== undefined && point.month !== undefined && point.month + 8 < story.month;
  return inYear(point, wraps ? year + 1 : year);
}

/**
 * The candidate at the least distance, where the direction that the sentence looks in makes days the other way longer.
 * News looks back: without a word to the contrary a weekday is the past one.
 */
function closest(all: readonly When[], at: number, way: -1 | 0 | 1, back: boolean): When | null {
  let best: When | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const when of all) {
    const days = startOf(when)! - at;
    const ahead = way > 0 ? 1 : way < 0 ? 8 : back ? 8 : 1.5;
    const behind = way > 0 ? 8 : 1;
    const length = lengthOf(when);
    const distance = 0 < days ? days * ahead : -Math.min(0, days + length - 1) * behind;
    if (distance < least) {
      least = distance;
      best = when;
    }
  }
  return best;
}

/** Days that a period lasts, so that the one that is running is neither ahead nor behind. */
function lengthOf({ year, month, day, quarter, half }: When): number {
  if (quarter !== undefined) return 90;
  if (half !== undefined) return 181;
  return day === undefined && month !== undefined ? daysIn(year!, month) : 1;
}

export type { Day };
