import { dayNumber, dayOf, mondayOf } from './dates-calendar.ts';

/** A point or period with a year: the fields that are known, down to its unit. */
export interface When {
  readonly century?: number;
  readonly decade?: number;
  readonly year?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: number;
  readonly month?: number;
  readonly week?: number;
  readonly day?: number;
  readonly weekend?: true;
  readonly hour?: number;
  readonly minute?: number;
}

/** The value of a point or period: EDTF, and the ISO week where EDTF has none. */
export function edtf(w: When): string | null {
  if (w.century !== undefined)
    return w.century < 0 ? interval(1 + w.century * 100, 1 + w.century * 100 + 99) : `${pad(w.century)}XX`;
  if (w.decade !== undefined) return `${String(w.decade).padStart(3, '0')}X`;
  if (w.year === undefined) {
    if (w.month !== undefined)
      return w.day === undefined ? `XXXX-${pad(w.month)}` : `XXXX-${pad(w.month)}-${pad(w.day)}`;
    return w.hour === undefined ? null : clockOf(w);
  }
  const year = yearOf(w.year);
  if (w.weekend && w.week !== undefined) {
    const saturday = mondayOf(w.year, w.week) + 5;
    return `${isoDay(saturday)}/${isoDay(saturday + 1)}`;
  }
  if (w.week !== undefined) return `${year}-W${pad(w.week)}`;
  if (w.month !== undefined) {
    const month = `${year}-${pad(w.month)}`;
    if (w.day === undefined) return month;
    return `${month}-${pad(w.day)}${w.hour === undefined ? '' : clockOf(w)}`;
  }
  if (w.season !== undefined) return `${year}-${20 + w.season}`;
  if (w.quarter !== undefined) return `${year}-${32 + w.quarter}`;
  if (w.half !== undefined) return `${year}-${39 + w.half}`;
  return year;
}

/** First day of the period, for comparing. */
export function startOf(w: When): number | null {
  const year =
    w.year ??
    (w.decade !== undefined ? w.decade * 10 : w.century !== undefined ? w.century * 100 : undefined);
  if (year === undefined) return null;
  if (w.week !== undefined) return mondayOf(year, w.week) + (w.weekend ? 5 : 0);
  const month =
    w.month ??
    (w.quarter !== undefined
      ? w.quarter * 3 - 2
      : w.half !== undefined
        ? w.half * 6 - 5
        : w.season !== undefined
          ? w.season * 3
          : 1);
  return dayNumber(year, month, w.day ?? 1);
}

export const yearOf = (year: number): string =>
  year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
export const isoDay = (number: number): string => {
  const { year, month, day } = dayOf(number);
  return `${yearOf(year)}-${pad(month)}-${pad(day)}`;
};
const interval = (from: number, to: number): string => `${yearOf(from)}/${yearOf(to)}`;
const pad = (n: number): string => String(n).padStart(2, '0');
const clockOf = ({ hour, minute }: When): string => `T${pad(hour!)}:${pad(minute ?? 0)}`;
