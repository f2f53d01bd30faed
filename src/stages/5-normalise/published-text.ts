import { spelled, tokenAt } from '../../grammar/tokens.ts';
import type { DateReading, Point } from '../../model/dates.ts';
import type { Language } from '../../model/language.ts';
import type { Message } from '../../model/record.ts';
import type { Block, Reading, Segmented } from '../../model/text.ts';

export interface Candidate {
  /** EDTF, to the day at most. */
  readonly value: string;
  readonly basis: string;
  readonly exact: string;
}

interface Context {
  readonly text: Segmented;
  readonly language: Language;
  readonly messages: Message[];
}

/** UTF-16 code units of the body in which a date can tell when the article was written. */
const REACH = 4000;
/** Units of the paragraph behind a dateline in which the day of the news stands. */
const LEAD = 600;

/** The dates that the text gives for its own: in lines of date or author and datelines, and in what it reports. */
export function candidatesOf(
  readings: readonly Reading<DateReading>[],
  context: Context,
): { dateline: Candidate[]; said: Candidate[] } {
  const { text, messages } = context;
  const dateline: Candidate[] = [];
  const lead: Candidate[] = [];
  const changed: Candidate[] = [];
  const today: Candidate[] = [];
  const said: Candidate[] = [];
  /** What the text does not expect but tells of. */
  const later: DateReading[] = [];
  const body = text.blocks.find((block) => block.zone === 'body')?.start ?? 0;
  let at = 0;
  let before = 0;
  for (const reading of readings) {
    while (at < text.blocks.length && text.blocks[at]!.end <= reading.start) at++;
    const block = text.blocks[at];
    if (block === undefined) break;
    const from = Math.max(before, block.start);
    before = reading.end;
    if (block.zone !== 'boilerplate' && !looksAhead(reading, text)) later.push(reading.reading);
    if (block.zone !== 'dateline' && (block.zone !== 'body' || body + REACH < reading.start)) continue;
    const { point } = reading.reading;
    if (point === undefined || reading.reading.to !== undefined || reading.reading.mod?.length) continue;
    const value = dayOf(point, block.zone === 'dateline');
    if (value === undefined) continue;
    const exact = text.article.text.slice(reading.start, reading.end);
    const refusal = refusalOf(value, point);
    if (refusal !== undefined) {
      if (block.zone === 'dateline' || point.weekday !== undefined)
        messages.push({
          code: 'published-refused',
          severity: 'warning',
          reason: `${JSON.stringify(exact)} ${refusal}`,
          start: reading.start,
          end: reading.end,
        });
      continue;
    }
    if (block.zone === 'dateline') {
      const cue = text.article.text.slice(from, reading.start).toLowerCase();
      const change = lastOf(cue, context.language.zones.updated);
      const isChange = 0 <= change && lastOf(cue, context.language.zones.published) <= change;
      (isChange ? changed : dateline).push({ value, basis: isChange ? 'updated' : 'dateline', exact });
    } else if (value.length === 10) {
      if (isToday(reading, block, context)) today.push({ value, basis: 'text', exact });
      else if (!looksAhead(reading, text) && (opens(reading, text, at) || isReported(reading, context))) {
        const inLead = text.blocks[at - 1]?.zone === 'dateline' && reading.start < block.start + LEAD;
        (inLead ? lead : said).push({ value, basis: inLead ? 'dateline' : 'text', exact });
      }
    }
  }
  const current = ({ value }: Candidate) => !isOutlived(value, later);
  // What is said last is said on the day of publication; the days before are told of.
  const sorted = said.filter(current).sort((a, b) => (a.value < b.value ? 1 : b.value < a.value ? -1 : 0));
  return {
    dateline: [...dateline, ...lead.filter(current), ...(dateline.length ? changed : [])],
    said: [...today, ...sorted],
  };
}

/** Whether a date stands right behind a dateline. */
function opens({ start }: Reading<DateReading>, { blocks }: Segmented, at: number): boolean {
  return (
    blocks[at - 1]?.zone === 'dateline' &&
    start <= blocks[at]!.start + 3 &&
    blocks[at]!.start <= blocks[at - 1]!.end + 3
  );
}

/** Whether a whole date is called today, in its own words or by those right before it. */
function isToday({ start, end }: Reading<DateReading>, block: Block, { text, language }: Context): boolean {
  const { text: whole } = text.article;
  const before = whole
    .slice(Math.max(block.start, start - 24), start)
    .toLowerCase()
    .replace(/’/g, "'");
  const exact = whole.slice(start, end).toLowerCase().replace(/’/g, "'");
  return language.zones.today.some(
    (word) => (exact.startsWith(word) && !/^\p{L}/u.test(exact.slice(word.length))) || endsIn(before, word),
  );
}

/** Whether a text ends in a phrase, with nothing but signs behind it. */
function endsIn(text: string, phrase: string): boolean {
  const trimmed = text.replace(/[\s,(]+$/, '');
  return trimmed.endsWith(phrase) && !/\p{L}$/u.test(trimmed.slice(0, -phrase.length));
}

/** Whether a whole date stands with its weekday in a sentence that reports. */
function isReported({ start, reading }: Reading<DateReading>, { text, language }: Context): boolean {
  if (reading.point?.weekday === undefined) return false;
  const { tokens } = text;
  const sentence = text.sentence(start);
  const said = wordSet(language);
  for (let i = tokenAt(tokens, sentence.start); i < tokens.length && tokens.start[i]! < sentence.end; i++)
    if (said.has(spelled(tokens, i).toLowerCase())) return true;
  return false;
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

function wordSet({ zones }: Language): ReadonlySet<string> {
  let words = known.get(zones.said);
  if (words === undefined) known.set(zones.said, (words = new Set(zones.said)));
  return words;
}

/** Whether the cue nearest to the date, in its sentence, looks ahead. */
function looksAhead({ start, end, reading }: Reading<DateReading>, text: Segmented): boolean {
  const cues = reading.cues ?? [];
  if (!cues.some((cue) => cue.way === 1)) return false;
  const sentence = text.sentence(start);
  let ahead = false;
  let least = Number.POSITIVE_INFINITY;
  for (const { at, way } of cues) {
    if (at < sentence.start || sentence.end <= at) continue;
    const distance = at < start ? start - at : at - end;
    if (distance < least) {
      least = distance;
      ahead = way === 1;
    }
  }
  return ahead;
}

/** The latest place where one of the phrases stands as a word; -1 where none does. */
function lastOf(line: string, phrases: readonly string[]): number {
  let last = -1;
  for (const phrase of phrases) {
    const at = line.lastIndexOf(phrase);
    if (at < 0 || /\p{L}/u.test(line[at - 1] ?? '') || /\p{L}/u.test(line[at + phrase.length] ?? ''))
      continue;
    last = Math.max(last, at + phrase.length);
  }
  return last;
}

/** Year, month and day, of a line of date also year and month. Years of two digits are of this century there. */
function dayOf({ year, shortYear, month, day }: Point, isDateline: boolean): string | undefined {
  if (year === undefined || month === undefined || (shortYear && !isDateline)) return undefined;
  const full = shortYear && year < 100 ? 2000 + year : year;
  const value = `${String(full).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return isDateline ? value : undefined;
  return `${value}-${String(day).padStart(2, '0')}`;
}

/** Whether the text looks back on a later month, or names later years more than once: then it was written after. */
function isOutlived(value: string, told: readonly DateReading[]): boolean {
  let years = 0;
  for (const { type, point, mod } of told) {
    if (type !== 'date' || point?.year === undefined || point.shortYear || mod?.length) continue;
    if (point.year <= Number(value.slice(0, 4)) && point.month === undefined) continue;
    if (point.month === undefined) years++;
    else if (value.slice(0, 7) < `${point.year}-${String(point.month).padStart(2, '0')}`) return true;
  }
  return 1 < years;
}

/** Why a date is none. */
function refusalOf(value: string, { weekday }: Point): string | undefined {
  if (!isPossible(value)) return 'is no day of the calendar';
  if (weekday === undefined || value.length < 10) return undefined;
  return weekdayOf(value) === weekday ? undefined : 'is not on that day of the week';
}

/** Whether a date is in the calendar and between the first newspapers and the far future. */
export function isPossible(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value);
  if (match === null) return /^\d{2,3}X+$/.test(value);
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  if (year < 1600 || 2200 < year) return false;
  // EDTF numbers seasons, quarters and halves from 21.
  if (match[3] === undefined) return (1 <= month && month <= 12) || (21 <= month && month <= 41);
  return 1 <= month && month <= 12 && 1 <= day && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 1 Monday … 7 Sunday. */
function weekdayOf(value: string): number {
  return new Date(`${value}T00:00:00Z`).getUTCDay() || 7;
}
