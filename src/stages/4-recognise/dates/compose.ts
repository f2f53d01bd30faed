import type { Annotated } from '../../../grammar/lexicon.ts';
import type { Hit } from '../../../grammar/scan.ts';
import { Gap, spelled } from '../../../grammar/tokens.ts';
import type { DateTables, Point } from '../../../model/dates.ts';
import type { DateModifier } from '../../../model/record.ts';
import { anchored, type Draft, grain, modified } from './draft.ts';
import { type Joints, jointsOf, type Piece, REACH, textBetween } from './piece.ts';
import { lendBack, lendOn } from './share.ts';
import { vouches } from './vouch.ts';

/**
 * Joins pieces that stand side by side into the expressions that they form (weekday and date, day and clock time,
 * month and "of last year", both ends of a range), takes in the words around them that modify, and drops what is too
 * weak to stand alone. Each step is one pass over neighbours, hence linear.
 */
export function compose(hits: readonly Hit<Draft>[], a: Annotated, t: DateTables): Piece[] {
  let pieces: Piece[] = hits.map(({ rule, from, to, reading }) => ({
    rule: rule.name,
    from,
    to,
    draft: reading,
  }));
  const joints = jointsOf(t);
  pieces = pairwise(pieces, a, (left, right, between) => within(left, right, between, joints));
  pieces = pairwise(pieces, a, (left, right, between) => withWeekday(left, right, between, joints, a));
  pieces = pairwise(pieces, a, (left, right, between) => withClock(left, right, between, joints));
  pieces = lendOn(lendBack(pieces, a, joints), a, joints);
  pieces = pieces.map((piece) => habitual(withModifier(piece, a), a, t));
  pieces = pairwise(pieces, a, (left, right, between) => range(left, right, between, joints, a));
  return pieces.filter((p) => !p.draft.weak);
}

type Join = (left: Piece, right: Piece, between: string) => Piece | null;

/** One pass from left to right; a joined piece is tried with its next neighbour again. */
function pairwise(pieces: readonly Piece[], a: Annotated, join: Join): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const left = out.at(-1);
    if (left !== undefined && piece.from - left.to <= REACH) {
      const joined = join(left, piece, textBetween(a, left.to, piece.from) ?? '\n');
      if (joined !== null) {
        out[out.length - 1] = joined;
        continue;
      }
    }
    out.push(piece);
  }
  return out;
}

const merged = (left: Piece, right: Piece, draft: Draft, rule = left.rule): Piece => ({
  rule,
  from: left.from,
  to: right.to,
  draft: modified(strong(draft), ...(left.draft.mod ?? []), ...(right.draft.mod ?? [])),
});

function strong(draft: Draft): Draft {
  const { weak: _weak, ...rest } = draft;
  return rest;
}

const FINER: Record<string, readonly string[]> = {
  day: ['month', 'year'],
  weekday: ['week'],
  weekend: ['week'],
  week: ['year'],
  month: ['year'],
  season: ['year'],
  quarter: ['year'],
  half: ['year'],
  hour: ['day', 'weekday'],
};

/** "April" and "letzten Jahres", "15." and "dieses Monats", "Sommer" and "2020": the second says in which the first lies. */
function within(left: Piece, right: Piece, between: string, joints: Joints): Piece | null {
  const [inner, outer] = [left.draft.point, right.draft.point];
  if (
    !inner ||
    !outer ||
    left.draft.to ||
    right.draft.to ||
    left.draft.type !== 'date' ||
    right.draft.type !== 'date'
  )
    return null;
  if (inner.holiday && inner.holiday.month === undefined && inner.holiday.easter === undefined) return null;
  if (anchored(inner) || inner.way !== undefined || inner.borrows) return null;
  // A day without its month lies in a month, in no year.
  if (grain(inner) === 'day' && inner.month === undefined && !inner.holiday && grain(outer) === 'year')
    return null;
  if (!FINER[grain(inner)]?.includes(grain(outer)) || right.draft.mod) return null;
  if (outer.year === undefined && (outer.shift === undefined || Object.keys(outer).length > 1)) return null;
  if (!joints.fillers.has(between) && between !== '') return null;
  return merged(left, right, { ...left.draft, point: { ...inner, ...outer } });
}

/** "Jumat (23/5/2025)", "Montag, den 5. Mai", "samedi 5 juin". */
function withWeekday(left: Piece, right: Piece, between: string, joints: Joints, a: Annotated): Piece | null {
  const [named, dated] = [left.draft.point, right.draft.point];
  if (!named || !dated || right.draft.type !== 'date' || left.draft.type !== 'date') return null;
  if (grain(named) === 'weekday' && named.shift === undefined) {
    if (grain(dated) !== 'day' || dated.holiday || !joints.date.has(between)) return null;
    const closed = between.endsWith('(') && right.to < a.tokens.length && spelled(a.tokens, right.to) === ')';
    if (between.endsWith('(') && !closed) return null;
    const { way: _way, ...day } = { ...named, ...dated };
    const piece = merged(left, right, { ...right.draft, point: day }, right.rule);
    return closed ? { ...piece, to: piece.to + 1 } : piece;
  }
  // "hari ini, Senin (10/2)", "kemarin (9/2)": the word and the date say the same day; the date says it exactly.
  if (
    named.shift?.unit === 'day' &&
    Object.keys(named).length === 1 &&
    (grain(dated) === 'day' || grain(dated) === 'weekday')
  ) {
    if (!joints.date.has(between) || dated.shift) return null;
    const closed = between.endsWith('(') && right.to < a.tokens.length && spelled(a.tokens, right.to) === ')';
    if (between.endsWith('(') && !closed) return null;
    if (between === '' && grain(dated) === 'day') return null;
    const piece = merged(
      left,
      right,
      { ...right.draft, point: grain(dated) === 'day' ? dated : named },
      grain(dated) === 'day' ? right.rule : left.rule,
    );
    return closed ? { ...piece, to: piece.to + 1 } : piece;
  }
  return null;
}

/** A day and the clock time on it, in either order. */
function withClock(left: Piece, right: Piece, between: string, joints: Joints): Piece | null {
  const [p, q] = [left.draft, right.draft];
  if (!p.point || !q.point || p.to || q.to) return null;
  const days = ['day', 'weekday'];
  const isDay = (x: Point): boolean => days.includes(grain(x)) && !x.borrows;
  if (
    q.type === 'time' &&
    grain(q.point) === 'hour' &&
    q.point.day === undefined &&
    p.type === 'date' &&
    isDay(p.point) &&
    joints.clock.has(between)
  )
    return merged(left, right, { ...p, type: 'time', point: { ...p.point, ...q.point } });
  return null;
}

/** Notes the words before a piece that modify it; they stay outside its span. */
function withModifier(piece: Piece, a: Annotated): Piece {
  if (piece.draft.type === 'set') return piece;
  const mod = before<DateModifier>(a, piece.from, 'mod');
  if (mod === null) return piece;
  return { ...piece, draft: modified(mod.value === 'approx' ? piece.draft : strong(piece.draft), mod.value) };
}

/** "le lundi" without a date is every Monday. */
function habitual(piece: Piece, a: Annotated, t: DateTables): Piece {
  const { point, weak } = piece.draft;
  if (weak || point?.weekday === undefined || Object.keys(point).length > 1) return piece;
  if (vouches(t.indefinite, a, piece.from)) return { ...piece, draft: { ...piece.draft, weak: true } };
  if (!vouches(t.habits, a, piece.from)) return piece;
  return {
    ...piece,
    rule: 'set',
    draft: { type: 'set', value: `XXXX-WXX-${point.weekday}`, quant: 'every' },
  };
}

/** The word of a class that ends right before token `at`, with at most two fillers between. */
function before<T>(a: Annotated, at: number, name: string): { at: number; value: T } | null {
  const { lexicon, tokens, mask } = a;
  const bit = lexicon.bit(name);
  const filler = lexicon.bit('filler');
  for (let end = at, skipped = 0; 0 < end && skipped <= 3; skipped++) {
    if (tokens.gap[end] === Gap.Paragraph) return null;
    for (let size = 1; size <= 4 && size <= end; size++) {
      if ((mask[end - size]! & bit) === 0) continue;
      const sense = lexicon.sense(a, bit, end - size);
      if (sense !== null && sense.next === end) return { at: end - size, value: sense.value as T };
    }
    if ((mask[end - 1]! & filler) === 0 && spelled(tokens, end - 1) !== "'") return null;
    end--;
  }
  return null;
}

/** Both ends of a range: "2014 bis 2018", "zwischen Mai und Juli", "du 3 au 12 mai". */
function range(left: Piece, right: Piece, between: string, joints: Joints, a: Annotated): Piece | null {
  const [p, q] = [left.draft, right.draft];
  if (!p.point || !q.point || p.to || q.to || p.type !== q.type) return null;
  const slash =
    between === '/' && p.point.year === undefined && ['month', 'season', 'day'].includes(grain(p.point));
  const paired =
    joints.and.has(between) &&
    0 < left.from &&
    joints.between.has(spelled(a.tokens, left.from - 1).toLowerCase());
  if (!joints.range.has(between) && !slash && !paired) return null;
  if (grain(p.point) !== grain(q.point)) return null;
  if (p.type === 'time' && grain(q.point) === 'hour' && q.point.day !== undefined) return null;
  if (p.point.year !== undefined && q.point.year !== undefined && q.point.year < p.point.year) return null;
  if (p.weak && q.weak && !paired && grain(p.point) !== 'month') return null;
  if (q.point.way !== undefined || p.point.holiday) return null;
  const { borrows: _borrows, ...from } = p.point;
  const mods = (q.mod ?? []).filter((m) => m !== 'until' && m !== 'since');
  const own = (p.mod ?? []).filter((m) => m === 'approx');
  return {
    rule: right.rule,
    from: left.from,
    to: right.to,
    draft: {
      type: p.type,
      point: { ...upper(q.point, from), ...from },
      to: q.point,
      ...(mods.length + own.length === 0 || own.length === 0 ? {} : { mod: own }),
    },
  };
}

/** The fields above the coarsest one of `finer`, which the end of a range lends to its beginning. */
function upper(coarse: Point, finer: Point): Point {
  if (anchored(finer)) return {};
  const { year, shortYear, shift, month, day, hour } = coarse;
  const lent: Record<string, unknown> = {};
  if (finer.hour !== undefined && finer.day === undefined && finer.weekday === undefined) {
    if (day !== undefined) lent.day = day;
    if (coarse.weekday !== undefined) lent.weekday = coarse.weekday;
    if (shift !== undefined) lent.shift = shift;
    if (month !== undefined) lent.month = month;
    if (year !== undefined) lent.year = year;
    return hour === undefined ? {} : (lent as Point);
  }
  if (finer.month === undefined && finer.day !== undefined && month !== undefined) lent.month = month;
  if (shift !== undefined) lent.shift = shift;
  if (year !== undefined) {
    // "November bis Januar 2020" begins in the year before.
    const wraps = finer.month !== undefined && month !== undefined && month < finer.month;
    lent.year = wraps ? year - 1 : year;
  }
  if (shortYear) lent.shortYear = true;
  return lent as Point;
}
