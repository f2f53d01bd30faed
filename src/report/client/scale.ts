/** Positions along an axis, and where its lines stand. */

export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Tenfolds of a logarithmic axis, with their doubles and quintuples where there is room. */
export function logTicks(low: number, high: number, most: number): Tick[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const decades = Math.max(1, last - first);
  const parts = decades * 3 <= most ? [1, 2, 5] : [1];
  const step = Math.ceil(decades / most);
  const ticks: Tick[] = [];
  for (let e = first; e <= last; e++)
    for (const part of e % step === 0 ? parts : []) {
      const at = part * 10 ** e;
      if (low <= at * 1.0001 && at <= high * 1.0001) ticks.push({ at, label: short(at) });
    }
  return ticks;
}

/** "1 k", "10 M", "100 bn". */
export function short(value: number): string {
  for (const [size, name] of SIZES)
    if (size <= value) return `${Number((value / size).toPrecision(3))}${name}`;
  return `${Number(value.toPrecision(3))}`;
}

const SIZES = [
  [1e12, ' tn'],
  [1e9, ' bn'],
  [1e6, ' m'],
  [1e3, ' k'],
] as const;

/** First days of the units of time that suit a stretch of days. */
export function timeTicks(from: number, to: number, most: number): Tick[] {
  const span = to - from;
  const step = STEPS.find(({ days }) => span / days <= most) ?? STEPS.at(-1)!;
  const ticks: Tick[] = [];
  const start = civil(from);
  if (step.months === 0) {
    const size = step.days;
    for (let at = Math.ceil(from / size) * size; at <= to; at += size) {
      const { day, month, year } = civil(at);
      ticks.push({ at, label: `${day} ${MONTHS[month - 1]} ${year}` });
    }
    return ticks;
  }
  const first = start.year * 12 - ((((start.year * 12) % step.months) + step.months) % step.months);
  for (let months = first; ; months += step.months) {
    const year = Math.floor(months / 12);
    const month = months - year * 12;
    const at = dayOf(year, month + 1);
    if (to < at) return ticks;
    if (at < from) continue;
    ticks.push({ at, label: step.months < 12 ? `${MONTHS[month]} ${year}` : `${year}` });
  }
}

/** The calendar date of a day since 1970-01-01. */
export function civil(days: number): { year: number; month: number; day: number } {
  const date = new Date(Math.floor(days) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day since 1970-01-01 on which a month begins. */
export function dayOf(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  return Math.round(date.getTime() / 86_400_000);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const STEPS = [
  { days: 1, months: 0 },
  { days: 2, months: 0 },
  { days: 7, months: 0 },
  { days: 30.4, months: 1 },
  { days: 91.3, months: 3 },
  { days: 182.6, months: 6 },
  { days: 365.25, months: 12 },
  { days: 730.5, months: 24 },
  { days: 1826, months: 60 },
  { days: 3652, months: 120 },
  { days: 7305, months: 240 },
  { days: 18262, months: 600 },
  { days: 36525, months: 1200 },
  { days: 182620, months: 6000 },
];
