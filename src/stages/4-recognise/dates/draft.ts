import type { DateReading, Point } from '../../../model/dates.ts';
import type { DateModifier } from '../../../model/record.ts';

/**
 * A reading while it is being put together. A weak one is no mention by itself (a bare "Mo", a "Mai" that may be a
 * name, a lone "3."): it lives only as part of a larger expression.
 */
export interface Draft extends DateReading {
  readonly weak?: boolean;
}

export const date = (point: Point, weak = false): Draft =>
  weak ? { type: 'date', point, weak } : { type: 'date', point };

export const modified = (draft: Draft, ...mods: readonly (DateModifier | undefined)[]): Draft => {
  const all = [...(draft.mod ?? []), ...mods.filter((m) => m !== undefined)];
  return all.length === 0 ? draft : { ...draft, mod: [...new Set(all)] };
};

/** The finest field of a point, which names the unit that it stands for. */
export function grain(p: Point): string {
  if (p.hour !== undefined) return 'hour';
  if (p.day !== undefined || p.holiday) return 'day';
  if (p.weekday !== undefined) return 'weekday';
  if (p.weekend) return 'weekend';
  if (p.week !== undefined) return 'week';
  if (p.month !== undefined) return 'month';
  if (p.season !== undefined) return 'season';
  if (p.quarter !== undefined) return 'quarter';
  if (p.half !== undefined) return 'half';
  if (p.year !== undefined) return 'year';
  if (p.decade !== undefined) return 'decade';
  if (p.century !== undefined) return 'century';
  return p.shift?.unit ?? 'none';
}

/** True where the point says its year by itself or by its distance. */
export const anchored = (p: Point): boolean =>
  p.year !== undefined || p.decade !== undefined || p.century !== undefined || p.shift !== undefined;
