import type { Annotated } from '../../../grammar/lexicon.ts';
import {
  ahead,
  digits,
  either,
  map,
  maybe,
  type Pattern,
  seq,
  sign,
  some,
  tight,
} from '../../../grammar/pattern.ts';
import { Gap, spelled } from '../../../grammar/tokens.ts';
import type { DateRuleName, Holiday, Point, Unit } from '../../../model/dates.ts';
import { type Draft, date, modified } from './draft.ts';
import type { UnitWord } from './lexicon.ts';
import type { Parts } from './parts.ts';
import { vouches } from './vouch.ts';

/** Points told from the publication date or from a date named before, and parts of the year. */
export function relativeRules(p: Parts): [DateRuleName, Pattern<Draft>][] {
  const { t } = p;
  const link = seq(p.fillers, maybe(sign(',')), maybe(sign('/-–')), maybe(p.unitOf('year')), p.fillers);
  const ofYear = maybe(map(seq(link, p.year4), ([, y]): Point => ({ year: y })));

  const season = either<Draft>(
    map(seq(p.season, maybe(p.yearAfter)), ([s, year], a, at) =>
      modified(
        date({ ...year, season: s.season }, year === undefined && !vouches(t.vouch.month, a, at)),
        s.part,
      ),
    ),
    map(seq(p.season, tight(p.year4, sign('/-–'), digits(2, 4))), ([s, [y]]) =>
      modified(date({ year: y, season: s.season }), s.part),
    ),
    map(seq(p.before, p.season), ([way, s]) => modified(date({ season: s.season, way: way.way }), s.part)),
    map(seq(p.season, p.after), ([s, way]) => modified(date({ season: s.season, way: way.way }), s.part)),
  );

  const nth = (unit: Unit, n: number): Point | null =>
    unit === 'quarter'
      ? 1 <= n && n <= 4
        ? { quarter: n }
        : n === -1
          ? { quarter: 4 }
          : null
      : n === 1 || n === 2
        ? { half: n }
        : n === -1
          ? { half: 2 }
          : null;
  const quarterUnit = p.unitOf('quarter', 'half');
  const quarter = either<Draft>(
    // "im ersten und zweiten Quartal": the unit stands once.
    map(seq(p.ordinalNumber, ahead(seq(p.andWord, p.ordinalNumber, quarterUnit))), ([n], a, _at, next) => {
      const last = seq(p.andWord, p.ordinalNumber, quarterUnit, ofYear).match(a, next)!;
      return join(nth(last.value[2].unit, n), last.value[3]);
    }),
    map(seq(p.ordinalNumber, quarterUnit, ofYear), ([n, u, year]) => join(nth(u.unit, n), year)),
    map(seq(quarterUnit, either(p.ordinalNumber, p.roman, p.number12), ofYear), ([u, n, year]) =>
      join(nth(u.unit, n), year),
    ),
    map(seq(tight(p.cls<Unit>('mark'), digits(1, 1)), ofYear), ([[unit, n], year], a, at) =>
      unit === 'week' || (year === undefined && !vouches(t.vouch.month, a, at))
        ? null
        : join(nth(unit, Number(n)), year),
    ),
  );

  const week = either<Draft>(
    map(seq(p.cls<Unit>('mark'), maybe(sign('.')), p.number12, ofYear), ([unit, , n, year]) =>
      unit === 'week' && 1 <= n && n <= 53 ? date({ ...year, week: n }) : null,
    ),
  );

  const dayUnit = seq(p.unitOf('day'), p.fillers);
  const dayPart = maybe(p.dayPart);
  const dayWord = maybe(dayUnit);
  const weekday = either<Draft>(
    map(seq(dayWord, p.weekday, dayPart), ([, n]) => date({ weekday: n })),
    map(p.shortWeekday, (n) => date({ weekday: n }, true)),
    map(seq(p.before, maybe(p.before), p.weekday, dayPart), ([way, , n]) =>
      date({ weekday: n, way: way.way }),
    ),
    map(seq(dayWord, p.weekday, dayPart, p.after), ([said, n, , way], a, at) =>
      said === undefined && isPeriodToo(p, a, at) ? null : date({ weekday: n, way: way.way }),
    ),
  );

  const deictic = map(seq(p.shift, dayPart), ([shift]): Draft | null =>
    shift.base === 'published' ? date(pointOf(shift.unit, shift.by, 'published')) : null,
  );
  const anaphor = map(seq(p.shift, dayPart), ([shift]): Draft | null =>
    shift.base === 'named' ? date(pointOf(shift.unit, shift.by, 'named')) : null,
  );

  const one = map(p.unit, (u): UnitWord | null => (u.many || isShort(u.unit) ? null : u));
  const period = either<Draft>(
    map(seq(p.before, one), ([way, u]) => (way.many ? null : date(pointOf(u.unit, way.way, 'published')))),
    map(seq(one, p.after), ([u, way]) => (way.many ? null : date(pointOf(u.unit, way.way, 'published')))),
    map(seq(p.part, p.fillers, one), ([part, , u]) =>
      modified(date(pointOf(u.unit, 0, 'published')), part.mod),
    ),
    map(p.cls<{ unit: Unit; part: 'start' | 'mid' | 'end' }>('edge'), (e) =>
      modified(date(pointOf(e.unit, 0, 'published')), e.part),
    ),
    map(
      seq(p.cls<{ unit: Unit; part: 'start' | 'mid' | 'end' }>('edge'), maybe(sign(',')), p.year4),
      ([e, , y]) => (e.unit === 'year' ? modified(date({ year: y }), e.part) : null),
    ),
    map(p.unitOf('weekend'), (u, a, at) => date({ weekend: true }, u.many || !vouches(t.vouch.day, a, at))),
  );

  const counted = map(seq(p.number, p.unit), ([{ n }, u]) => ({ n, unit: u.unit }));
  const far = (n: number | null, unit: Unit, way: number, base: 'published' | 'named'): Draft | null =>
    n === null || way === 0 || isShort(unit) ? null : date(distant(unit, n * way, base));
  const distance = either<Draft>(
    map(seq(p.distance, some(p.cls<string>('filler'), 0, 1), counted), ([way, , c]) =>
      far(c.n, c.unit, way.way, 'published'),
    ),
    map(seq(counted, p.later), ([c, way]) => far(c.n, c.unit, way.way, 'named')),
    map(seq(counted, p.after), ([c, way]) =>
      way.counted === 'point' ? far(c.n, c.unit, way.way, 'published') : null,
    ),
  );

  const holiday = either<Draft>(
    // A feast that is not computed is a time only where a preposition says so ("mudik Lebaran" is a journey).
    map(p.holiday, (h, a, at) => date({ holiday: h }, !isComputed(h) && !vouches(t.vouch.month, a, at))),
    // A feast that is not computed leaves its year to stand for itself.
    map(seq(p.holiday, p.yearAfter), ([h, year]) => (isComputed(h) ? date({ ...year, holiday: h }) : null)),
    map(seq(p.before, p.holiday), ([way, h]) => date({ holiday: h, way: way.way })),
    map(seq(p.holiday, p.after), ([h, way]) => date({ holiday: h, way: way.way })),
  );
  return [
    ['season', season],
    ['quarter', quarter],
    ['week', week],
    ['weekday', weekday],
    ['deictic', deictic],
    ['anaphor', anaphor],
    ['period', period],
    ['distance', distance],
    ['holiday', holiday],
  ];
}

const join = (point: Point | null, year: Point | undefined): Draft | null =>
  point === null ? null : date({ ...year, ...point });
const isComputed = (h: Holiday): boolean => h.month !== undefined || h.easter !== undefined;
const isShort = (unit: Unit): boolean => unit === 'hour' || unit === 'minute' || unit === 'second';

/** The period so many units away; a weekend is the last, this or next one. */
function pointOf(unit: Unit, by: number, base: 'published' | 'named'): Point {
  return unit === 'weekend'
    ? { weekend: true, way: by < 0 ? -1 : 0 < by ? 1 : 0 }
    : { shift: { unit, by, base } };
}

const distant = (unit: Unit, by: number, base: 'published' | 'named'): Point =>
  unit === 'decade'
    ? { shift: { unit: 'year', by: 10 * by, base } }
    : unit === 'century'
      ? { shift: { unit: 'year', by: 100 * by, base } }
      : unit === 'half'
        ? { shift: { unit: 'month', by: 6 * by, base } }
        : unit === 'quarter'
          ? { shift: { unit: 'month', by: 3 * by, base } }
          : pointOf(unit, by, base);

/**
 * Whether a weekday is also the word for a period and stands where every word has a capital: "Minggu depan" at the
 * beginning of a sentence is next week, not next Sunday.
 */
function isPeriodToo(p: Parts, a: Annotated, at: number): boolean {
  const { tokens } = a;
  const opens = at === 0 || tokens.gap[at] === Gap.Paragraph || /^[.!?"“„«»”]$/.test(spelled(tokens, at - 1));
  return opens && p.shift.match(a, at)?.value.unit === 'week';
}
