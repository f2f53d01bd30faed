import type { AmountMention, DateMention } from '../../../model/record.ts';

/**
 * What a value leaves open, so that values can be compared: a range on one axis (days for dates, units for amounts), or
 * a month of an unknown year. Null: anything.
 */
export type Extent = { readonly low: number; readonly high: number; readonly month?: number } | null;

/** Deviation from a rounded or "about" value that still is that value, as a share of it. */
const ABOUT = 0.05;

/** Values of an amount that the words allow: bounds, "about", and the rounding of figures with a magnitude word. */
export function amountExtent({ value, low, high, bound, type }: AmountMention): Extent {
  if (value === undefined)
    return { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY };
  const slack = type === 'percent' ? 0 : rounding(value);
  switch (bound) {
    case 'about':
      return { low: value * (1 - ABOUT), high: value * (1 + ABOUT) };
    case 'at-least':
      return { low: value - slack, high: Number.POSITIVE_INFINITY };
    case 'over':
      return { low: value - slack, high: Number.POSITIVE_INFINITY };
    case 'at-most':
      return { low: Number.NEGATIVE_INFINITY, high: value + slack };
    case 'under':
      // "Almost six": a little less, not anything.
      return { low: value * (1 - 2 * ABOUT), high: value };
    default:
      return { low: value - slack, high: value + slack };
  }
}

/** Half a unit of the last digit written, of two digits at least; nothing for small numbers, which are counted. */
function rounding(value: number): number {
  const size = Math.abs(value);
  if (size < 10_000) return 0;
  let unit = 1;
  const least = 10 ** (Math.floor(Math.log10(size)) - 1);
  while (unit * 10 <= least && size % (unit * 10) === 0) unit *= 10;
  return unit / 2;
}

/** Days, from a fixed origin, that the value of a date covers; what a modifier says beside it is taken in. */
export function dateExtent({ value, mod }: Pick<DateMention, 'value' | 'mod'>): Extent {
  if (value === null) return null;
  const parts = value.split('/');
  const first = period(parts[0]!);
  const last = parts.length === 1 ? first : period(parts[1]!);
  if (first === null || last === null) return null;
  if (first.month !== undefined) return first;
  const mods = mod === undefined ? [] : [mod].flat();
  const slack = mods.includes('approx') ? (last.high - first.low + 1) / 2 : 0;
  return {
    low: mods.includes('before') || mods.includes('until') ? Number.NEGATIVE_INFINITY : first.low - slack,
    high: mods.includes('after') ? Number.POSITIVE_INFINITY : last.high + slack,
  };
}

const MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  '21': [3, 6],
  '22': [6, 9],
  '23': [9, 12],
  '24': [1, 12],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '40': [1, 6],
  '41': [7, 12],
};

function period(value: string): NonNullable<Extent> | null {
  const unknown = /^XXXX-(\d\d)/.exec(value);
  if (unknown)
    return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, month: Number(unknown[1]) };
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week) {
    const low = day(Number(week[1]), 1, 4) + (Number(week[2]) - 1) * 7 - 3;
    return { low: low - 3, high: low + 9 };
  }
  const decade = /^(\d{2,3})(X{1,2})$/.exec(value);
  if (decade) {
    const size = 10 ** decade[2]!.length;
    const year = Number(decade[1]) * size;
    return { low: day(year, 1, 1), high: day(year + size, 1, 1) - 1 };
  }
  const date = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(value);
  if (!date) return null;
  const [, year, part, dayOfMonth] = date;
  if (part === undefined) return { low: day(Number(year), 1, 1), high: day(Number(year) + 1, 1, 1) - 1 };
  const [from, to] = MONTHS[part] ?? [Number(part), Number(part)];
  if (dayOfMonth !== undefined) {
    const at = day(Number(year), from, Number(dayOfMonth));
    return { low: at, high: at };
  }
  return { low: day(Number(year), from, 1), high: day(Number(year), to + 1, 1) - 1 };
}

/** Days since 1970-01-01. */
export function day(year: number, month: number, dayOfMonth: number): number {
  return Math.round(Date.UTC(year, month - 1, dayOfMonth) / 86_400_000);
}

/** True where one value lies within all of them. */
export function share(extents: readonly Extent[]): boolean {
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  const months = new Set<number>();
  for (const extent of extents) {
    if (extent === null) continue;
    if (extent.month !== undefined) months.add(extent.month);
    low = Math.max(low, extent.low);
    high = Math.min(high, extent.high);
  }
  if (high < low || 1 < months.size) return false;
  const [month] = months;
  if (month === undefined || high - low === Number.POSITIVE_INFINITY || 366 <= high - low) return true;
  for (let at = low; at <= high; at++) if (new Date(at * 86_400_000).getUTCMonth() + 1 === month) return true;
  return false;
}
