import { readdirSync, readFileSync } from 'node:fs';
import edtf from 'edtf';
import { describe, expect, test } from 'vitest';
import { languages } from '../src/languages/index.ts';
import type { DateReading, Point } from '../src/model/dates.ts';
import { explicitValue } from '../src/stages/5-normalise/dates.ts';
import {
  dayNumber,
  dayOf,
  easterOf,
  mondayOf,
  weekdayOf,
  weekOf,
} from '../src/stages/5-normalise/dates-calendar.ts';

/** What EDTF has no form for: ISO weeks, clock times without a day, ISO durations, TIMEX3 sets. */
const WEEK = /^-?\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/;
const CLOCK = /^T([01]\d|2[0-3]):[0-5]\d$/;
const DURATION =
  /^P(?=[\dXT])(?:(?:\d+|X)Y)?(?:(?:\d+|X)M)?(?:(?:\d+|X)W)?(?:(?:\d+|X)D)?(?:T(?:(?:\d+|X)H)?(?:(?:\d+|X)M)?(?:(?:\d+|X)S)?)?$/;
const SET = /^XXXX-WXX-[1-7]$/;

/** True for a value that a date mention may have, told by an independent parser where the form is EDTF. */
function isValue(value: string): boolean {
  if ([CLOCK, DURATION, SET].some((form) => form.test(value))) return true;
  const ends = value.split('/');
  if (2 < ends.length) return false;
  if (ends.some((end) => WEEK.test(end) || CLOCK.test(end)))
    return ends.every((end) => WEEK.test(end) || CLOCK.test(end));
  try {
    // The parser wants seconds in a time, which news does not give.
    edtf(value.replace(/T(\d\d:\d\d)(?=$|\/)/g, 'T$1:00'));
    return true;
  } catch {
    return false;
  }
}

describe('every value in the corpora is EDTF, an ISO week, a duration or a set', () => {
  const root = new URL('corpus/', import.meta.url);
  for (const language of readdirSync(root))
    for (const file of readdirSync(new URL(`${language}/`, root)).filter((name) => name.startsWith('dates')))
      test(`${language}/${file}`, () => {
        const values = readFileSync(new URL(`${language}/${file}`, root), 'utf8')
          .split('\n')
          .filter((line) => /^ *\^/.test(line))
          .flatMap((line) => line.replace(/^[ ^]+/, '').split(/[ ()|]+/))
          .filter((word) => /^[-\dPTX]/.test(word));
        expect(values.length).toBeGreaterThan(0);
        expect(values.filter((value) => !isValue(value))).toEqual([]);
      });
});

test('the grammar of values refuses what is none', () => {
  for (const value of [
    '2024-13',
    '2024-02-31',
    '2024-W54',
    'P',
    'P5',
    'T25:00',
    '2024/2023/2022',
    'gestern',
    'XXXX-WXX-8',
  ])
    expect(isValue(value) ? value : '').toBe('');
});

describe('calendar', () => {
  test('days and their numbers are each other’s inverse', () => {
    for (let n = dayNumber(-50, 1, 1); n < dayNumber(2200, 1, 1); n += 97) {
      const { year, month, day } = dayOf(n);
      expect(dayNumber(year, month, day)).toBe(n);
    }
  });
  test('agrees with the platform on days, weekdays and weeks', () => {
    for (let n = dayNumber(1890, 1, 1); n < dayNumber(2110, 1, 1); n += 31) {
      const date = new Date(n * 86_400_000);
      expect(dayOf(n)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
      expect(weekdayOf(n) % 7).toBe(date.getUTCDay());
      const { year, week } = weekOf(n);
      expect(mondayOf(year, week)).toBe(n - weekdayOf(n) + 1);
    }
  });
  test('Easter Sundays', () => {
    expect([1818, 1943, 2000, 2008, 2024, 2025, 2038].map((year) => dayOf(easterOf(year)))).toEqual([
      { year: 1818, month: 3, day: 22 },
      { year: 1943, month: 4, day: 25 },
      { year: 2000, month: 4, day: 23 },
      { year: 2008, month: 3, day: 23 },
      { year: 2024, month: 3, day: 31 },
      { year: 2025, month: 4, day: 20 },
      { year: 2038, month: 4, day: 25 },
    ]);
  });
});

test('an explicit reading has a value without any context, any other has none', () => {
  const reading = (point: Point): DateReading => ({ type: 'date', point });
  expect(explicitValue(reading({ year: 2024, month: 2, day: 29 }))).toBe('2024-02-29');
  expect(explicitValue(reading({ year: 2023, month: 2, day: 29 }))).toBeNull();
  expect(explicitValue(reading({ month: 2, day: 29 }))).toBeNull();
  expect(explicitValue(reading({ shift: { unit: 'day', by: -1, base: 'published' } }))).toBeNull();
});

test('weekdays, months and units are told apart in every language', () => {
  for (const { code, dates } of languages) {
    expect([code, dates.months.length, dates.shortMonths.length, dates.weekdays.length]).toEqual([
      code,
      12,
      12,
      7,
    ]);
    expect(dates.seasons.length).toBe(4);
  }
});
