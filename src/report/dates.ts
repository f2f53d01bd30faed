import type { Days, Precision } from './data.ts';

/** What the page needs to know of an EDTF value: where it lies, how precise it is, and its name in words. */
export interface Dated {
  readonly days: Days | null;
  readonly precision: Precision;
  readonly label: string;
}

/** Reads one of the EDTF forms that records hold; any other stands for itself, without a place in time. */
export function dated(value: string): Dated {
  const slash = value.indexOf('/');
  if (slash < 0) return single(value);
  const from = single(value.slice(0, slash));
  const to = single(value.slice(slash + 1));
  if (OPEN.test(value.slice(slash + 1)))
    return { ...from, precision: 'interval', label: `from ${from.label}` };
  if (OPEN.test(value.slice(0, slash))) return { ...to, precision: 'interval', label: `until ${to.label}` };
  if (from.days === null || to.days === null || to.days[1] <= from.days[0])
    return { days: from.days ?? to.days, precision: 'interval', label: `${from.label} to ${to.label}` };
  return {
    days: [from.days[0], to.days[1]],
    precision: 'interval',
    label: `${shortened(from.label, to.label)} to ${to.label}`,
  };
}

/** An ISO 8601 duration of one unit in words: "5 years", "some months". */
export function durationWords(value: string): string {
  const [, number, unit] = /^PT?(\d+(?:\.\d+)?|X)([YMWDHS])$/.exec(value) ?? [];
  const name = unit === 'M' && value.startsWith('PT') ? 'minute' : UNITS[unit ?? ''];
  if (number === undefined || name === undefined) return value;
  return number === 'X' ? `some ${name}s` : `${number} ${name}${number === '1' ? '' : 's'}`;
}

/** Days since 1970-01-01 of a day of the proleptic Gregorian calendar; months from 1, any month number counts on. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  // Years begin in March, so that the leap day is the last.
  const shifted = m <= 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m <= 2 ? 9 : -3)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  S: 'second',
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** An end that is not known, or not yet. */
const OPEN = /^(?:\.\.)?$/;

const FORM =
  /^(?<year>-?\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<time>\d\d(?::\d\d){0,2})\S*)?)?)?[~?%]?$/;
const YEARLESS = /^XXXX-(?<month>\d\d)(?:-(?<day>\d\d))?$/;
const WEEK = /^(?<year>\d{4})-W(?<week>\d\d)(?:-(?<day>[1-7]))?$/;

function single(value: string): Dated {
  const form = FORM.exec(value)?.groups;
  if (form !== undefined) {
    const year = Number(form.year);
    if (form.month === undefined) return { days: years(year, 1), precision: 'year', label: `${year}` };
    if (form.day !== undefined) return day(year, Number(form.month), Number(form.day), form.time);
    return part(year, Number(form.month), value);
  }
  const week = WEEK.exec(value)?.groups;
  if (week !== undefined) return ofWeek(Number(week.year), Number(week.week), week.day);
  const yearless = YEARLESS.exec(value)?.groups;
  if (yearless !== undefined) {
    const name = MONTHS[Number(yearless.month) - 1] ?? value;
    const label = `${yearless.day === undefined ? '' : `${Number(yearless.day)} `}${name}, year not settled`;
    return { days: null, precision: 'unknown', label };
  }
  if (/^\d{3}X$/.test(value)) {
    const year = Number(value.slice(0, 3)) * 10;
    return { days: years(year, 10), precision: 'decade', label: `${year}s` };
  }
  if (/^\d\dXX$/.test(value)) {
    const year = Number(value.slice(0, 2)) * 100;
    return { days: years(year, 100), precision: 'century', label: `${year}s (century)` };
  }
  return { days: null, precision: 'unknown', label: value };
}

function years(year: number, count: number): Days {
  return [dayNumber(year, 1, 1), dayNumber(year + count, 1, 1)];
}

function months(year: number, month: number, count: number): Days {
  return [dayNumber(year, month, 1), dayNumber(year, month + count, 1)];
}

function day(year: number, month: number, date: number, time: string | undefined): Dated {
  const at = dayNumber(year, month, date);
  const label = `${date} ${MONTHS[month - 1] ?? month} ${year}`;
  return {
    days: [at, at + 1],
    precision: time === undefined ? 'day' : 'time',
    label: time === undefined ? label : `${label}, ${time}`,
  };
}

/** The second number of an EDTF value: months, seasons (21–24), quarters (33–36) and halves (40, 41). */
function part(year: number, number: number, value: string): Dated {
  if (1 <= number && number <= 12)
    return { days: months(year, number, 1), precision: 'month', label: `${MONTHS[number - 1]} ${year}` };
  if (21 <= number && number <= 24) {
    // Meteorological seasons of the northern half; the winter of a year ends in the next.
    const season = number - 21;
    const label =
      season === 3
        ? `winter ${year}/${(year + 1) % 100}`.replace(/\/(\d)$/, '/0$1')
        : `${SEASONS[season]} ${year}`;
    return { days: months(year, 3 + 3 * season, 3), precision: 'season', label };
  }
  if (33 <= number && number <= 36) {
    const quarter = number - 33;
    return {
      days: months(year, 1 + 3 * quarter, 3),
      precision: 'quarter',
      label: `${ORDINALS[quarter]} quarter of ${year}`,
    };
  }
  if (number === 40 || number === 41)
    return {
      days: months(year, number === 40 ? 1 : 7, 6),
      precision: 'half',
      label: `${ORDINALS[number - 40]} half of ${year}`,
    };
  return { days: null, precision: 'unknown', label: value };
}

/** ISO 8601: the first week of a year is that of its 4 January; weeks begin on Monday. */
function ofWeek(year: number, week: number, weekday: string | undefined): Dated {
  const fourth = dayNumber(year, 1, 4);
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + 7 * (week - 1);
  if (weekday === undefined)
    return { days: [monday, monday + 7], precision: 'week', label: `week ${week} of ${year}` };
  const at = monday + Number(weekday) - 1;
  return { days: [at, at + 1], precision: 'day', label: `day ${weekday} of week ${week}, ${year}` };
}

/** The first name without the words that the second repeats at its end: "1 to 3 May 2025". */
function shortened(from: string, to: string): string {
  const a = from.split(' ');
  const b = to.split(' ');
  while (1 < a.length && 1 < b.length && a.at(-1) === b.at(-1)) {
    a.pop();
    b.pop();
  }
  return a.join(' ');
}
