import type { Cue, DateReading, Point } from '../../model/dates.ts';
import type { Found } from '../../model/found.ts';
import type { Language } from '../../model/language.ts';
import type { DateMention, Published } from '../../model/record.ts';
import type { Reading, Segmented, Span } from '../../model/text.ts';
import { dayOf } from './dates-calendar.ts';
import { type Context, type Resolved, resolve } from './dates-resolve.ts';
import { isNarrative, Story } from './dates-story.ts';
import { edtf, startOf, type When } from './dates-value.ts';

/** Resolves what dates say against the publication date and the dates named before. */
export function resolveDates(
  readings: readonly Reading<DateReading>[],
  { text, published }: { text: Segmented; language: Language; published: Published | null },
): Found<DateMention>[] {
  const issued = published === null ? null : parseDay(published.value);
  const narrative = isNarrative(readings, issued);
  const found: Found<DateMention>[] = [];
  const story = new Story(text);
  let named: When | null = null;
  let namedAt: Span | null = null;
  for (const [index, { start, end, rule, reading }] of readings.entries()) {
    const { type, quant, mod, point, to } = reading;
    const base = {
      kind: 'date' as const,
      start,
      end,
      rule,
      type,
      ...(mod === undefined || mod.length === 0 ? {} : { mod: mod.length === 1 ? mod[0]! : [...mod] }),
      ...(quant === undefined ? {} : { quant }),
    };
    if (point === undefined) {
      found.push({
        ...base,
        value: reading.value ?? null,
        resolution: reading.value === undefined ? 'unresolved' : 'explicit',
      });
      continue;
    }
    const context: Context = {
      published: issued,
      named,
      story: narrative ? story.now : null,
      aside: narrative ? null : aside(named, namedAt, issued, { start, end }, text),
      way: lookOf(reading.cues ?? [], { start, end }, text) || (mod?.includes('until') ? 1 : 0),
    };
    const lender = point.borrows
      ? readings
          .slice(index + 1, index + 8)
          .find((r) => r.reading.point?.month !== undefined || r.reading.point?.shift)
      : undefined;
    const whole = lender?.reading.point ? lend(point, lender.reading.point) : point;
    const first = resolve(whole, context);
    const last = to === undefined ? null : resolve(to, context);
    const outcome = last === null ? single(first) : ranged(whole, to!, first, last);
    if (outcome === null) continue;
    found.push({ ...base, ...outcome });
    const next = last?.when ?? first.when;
    if (next?.year !== undefined && outcome.resolution !== 'unresolved') {
      named = next;
      if (outcome.resolution === 'explicit') namedAt = { start, end };
      else if (reading.point?.shift?.base === 'published') namedAt = null;
      story.read(next, outcome.resolution === 'explicit', { start, end });
    }
  }
  return found;
}

/** The publication date or any other EDTF date of day, month or year precision. */
export function parseDay(value: string): When | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value);
  if (match === null) return null;
  const [, year, month, day] = match;
  const m = Number(month);
  if (month !== undefined && (m < 1 || 12 < m)) return { year: Number(year) };
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: m }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** The value of a reading that says its year itself; null for any other. */
export function explicitValue({ type, point, to }: DateReading): string | null {
  if (type !== 'date' || point?.year === undefined || to !== undefined) return null;
  const { when } = resolve(point, { published: null, named: null, story: null, aside: null, way: 0 });
  return when === null ? null : edtf(when);
}

type Outcome = Pick<Found<DateMention>, 'value' | 'resolution' | 'candidates'>;

function single({ when, explicit, other }: Resolved): Outcome | null {
  const value = when === null ? null : edtf(when);
  // A day that no calendar has ("31. Februar 2024") is no date.
  if (value === null && explicit) return null;
  const known =
    (value !== null && when?.year !== undefined) || when?.decade !== undefined || when?.century !== undefined;
  const rival = other === undefined ? null : edtf(other);
  return {
    value,
    resolution: !known ? 'unresolved' : explicit ? 'explicit' : 'relative',
    ...(rival === null || value === null ? {} : { candidates: [value, rival] }),
  };
}

function ranged(point: Point, to: Point, first: Resolved, last: Resolved): Outcome | null {
  const [a, b] = [first.when, last.when];
  if (a === null || b === null) return { value: null, resolution: 'unresolved' };
  let from = a;
  let until = b;
  const [start, end] = [startOf(a), startOf(b)];
  // "von Freitag bis Sonntag", "November bis Januar": the beginning lies before the end.
  if (
    start !== null &&
    end !== null &&
    end < start &&
    !first.explicit &&
    a.year !== undefined &&
    point.month !== undefined
  )
    from = { ...a, year: a.year - 1 };
  // "nächsten Donnerstag bis Samstag": the end is the first such day after the beginning.
  else if (start !== null && end !== null && to.weekday !== undefined && isBareWeekday(to))
    until = { ...b, ...dayOf(start + ((((end - start) % 7) + 7) % 7)) };
  const [left, right] = [edtf(from), edtf(until)];
  if (left === null || right === null) return null;
  const known = from.year !== undefined || from.decade !== undefined || from.century !== undefined;
  return {
    value: left === right ? left : `${left.split('/')[0]}/${right.split('/').at(-1)}`,
    resolution: !known ? 'unresolved' : last.explicit && first.explicit ? 'explicit' : 'relative',
  };
}

const isBareWeekday = (p: Point): boolean =>
  p.day === undefined && p.way === undefined && p.shift === undefined;

/** Month, year and distance of the date that follows. */
function lend(point: Point, { month, year, shift, shortYear }: Point): Point {
  const { borrows: _borrows, ...own } = point;
  return {
    ...own,
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
    ...(shortYear ? { shortYear } : {}),
    ...(shift === undefined ? {} : { shift }),
  };
}

/**
 * Where the sentence looks: the cue that stands nearest in it. The sentence is found only where a full stop between
 * the cue and the expression leaves open whether they share one, since finding it is dear.
 */
function lookOf(cues: readonly Cue[], span: Span, text: Segmented): -1 | 0 | 1 {
  const whole = text.article.text;
  let way: -1 | 0 | 1 = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const cue of cues) {
    const before = cue.at < span.start;
    const distance = before ? span.start - cue.at : cue.at - span.end;
    if (least <= distance) continue;
    const between = before ? whole.slice(cue.at, span.start) : whole.slice(span.end, cue.at);
    if (STOP.test(between)) {
      if (SURE_STOP.test(between)) continue;
      const sentence = text.sentence(span.start);
      if (cue.at < sentence.start || sentence.end <= cue.at) continue;
    }
    least = distance;
    way = cue.way;
  }
  return way;
}

const STOP = /[.!?…]/;
/** After a word of four letters or more and before a capital, which no abbreviation and no ordinal is. */
const SURE_STOP = /\p{Ll}{4}[.!?…]["'”“»«)]? +["'„“«»(]?\p{Lu}/u;

/** UTF-16 units over which a date of an earlier year goes on to lead, within its paragraph. */
const ASIDE = 250;

/** In news too a few sentences may tell of an earlier year: "Im März 2019 … Im Mai …". */
function aside(
  named: When | null,
  at: Span | null,
  issued: When | null,
  span: Span,
  text: Segmented,
): When | null {
  if (named?.year === undefined || named.month === undefined || at === null) return null;
  if (issued?.year !== undefined && issued.year <= named.year) return null;
  if (ASIDE < span.start - at.end) return null;
  return text.article.text.slice(at.end, span.start).includes('\n') ? null : named;
}
