import type { Annotated } from '../../../grammar/lexicon.ts';
import type { Point } from '../../../model/dates.ts';
import { anchored, grain } from './draft.ts';
import { type Joints, type Piece, REACH, textBetween } from './piece.ts';

/** "février et mars 2002", "am 5. Mai und am 3. Juni 2020", "samedi et dimanche derniers": the last one speaks for all. */
export function lendBack(pieces: readonly Piece[], a: Annotated, joints: Joints): Piece[] {
  const out = [...pieces];
  for (let k = out.length - 2; 0 <= k; k--) {
    const [left, right] = [out[k]!, out[k + 1]!];
    const [p, q] = [left.draft.point, right.draft.point];
    if (!p || !q || !isOpenDate(left) || right.draft.type !== 'date' || grain(p) !== grain(q)) continue;
    if (q.year === undefined && q.way === undefined) continue;
    if (p.month === undefined && p.weekday === undefined) continue;
    const between = adjacent(left, right, a);
    if (between === null || !(between === ',' || joints.and.has(between))) continue;
    const lent: Point =
      q.year === undefined ? { way: q.way! } : { year: q.year, ...(q.shortYear ? { shortYear: true } : {}) };
    // "Dezember und Januar 2020" is no year's order.
    if (p.month !== undefined && q.month !== undefined && q.month < p.month) continue;
    out[k] = { ...left, draft: { ...left.draft, point: { ...p, ...lent } } };
  }
  return out;
}

const INNER: Record<string, readonly string[]> = {
  week: ['weekday'],
  year: ['month', 'season', 'quarter', 'half', 'day'],
};

/** "vergangene Woche Mittwoch", "heuer im Herbst", "tahun lalu pada Mei": the first says in which the second lies. */
export function lendOn(pieces: readonly Piece[], a: Annotated, joints: Joints): Piece[] {
  const out = [...pieces];
  for (let k = 1; k < out.length; k++) {
    const [left, right] = [out[k - 1]!, out[k]!];
    const [p, q] = [left.draft.point, right.draft.point];
    if (!p?.shift || !q || left.draft.mod || !isOpenDate(right) || Object.keys(p).length > 1) continue;
    if (!INNER[p.shift.unit]?.includes(grain(q)) || (grain(q) === 'day' && q.month === undefined)) continue;
    const between = adjacent(left, right, a);
    if (between === null || !joints.inner.has(between)) continue;
    const { weak: _weak, ...draft } = right.draft;
    out[k] = { ...right, draft: { ...draft, point: { ...q, shift: p.shift } } };
  }
  return out;
}

const isOpenDate = ({ draft }: Piece): boolean =>
  draft.type === 'date' &&
  draft.to === undefined &&
  draft.point?.way === undefined &&
  !anchored(draft.point!) &&
  !draft.point!.borrows;

const adjacent = (left: Piece, right: Piece, a: Annotated): string | null =>
  right.from - left.to <= REACH ? textBetween(a, left.to, right.from) : null;
