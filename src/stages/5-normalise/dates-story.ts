import { endingAfter } from '../../grammar/search.ts';
import type { DateReading, Shift } from '../../model/dates.ts';
import type { Reading, Segmented, Span } from '../../model/text.ts';
import type { When } from './dates-value.ts';

/** UTF-16 units of a paragraph that is no more than a heading. */
const HEADING = 60;

/** True where a text tells of other years than its own: many distant dates, hardly a word told from its own day. */
export function isNarrative(readings: readonly Reading<DateReading>[], issued: When | null): boolean {
  let distant = 0;
  let near = 0;
  for (const { reading } of readings) {
    const point = reading.point;
    if (point === undefined || reading.type !== 'date') continue;
    if (point.year !== undefined)
      if (issued?.year === undefined || point.year < issued.year - 2) distant++;
      else near += 2;
    else if (point.shift ? isClose(point.shift) : point.weekday !== undefined && point.day === undefined)
      near++;
  }
  return 5 <= distant && near * 2 <= distant;
}

/** True for a word that only makes sense on the day of publication. */
const isClose = ({ unit, base }: Shift): boolean =>
  base === 'published' && (unit === 'day' || unit === 'week');

/**
 * The time that a narrative has come to. Dates that go on from it move it, a heading sets it, and a date of other
 * years is an aside, unless the next one agrees with it.
 */
export class Story {
  #now: When | null = null;
  #aside: When | null = null;
  readonly #text: Segmented;

  constructor(text: Segmented) {
    this.#text = text;
  }

  get now(): When | null {
    return this.#now;
  }

  /** Takes note of a date that the text states with its year. */
  read(when: When, explicit: boolean, at: Span): void {
    if (when.year === undefined) return;
    const now = this.#now;
    const precise = when.month !== undefined || when.season !== undefined;
    if (!explicit) return;
    if (now?.year === undefined || isHeading(this.#text, at)) {
      this.#move(when);
      return;
    }
    const ahead = when.year - now.year;
    if (ahead === 0 || (ahead === 1 && precise)) {
      if (precise) this.#move(when);
    } else if (precise && this.#aside?.year !== undefined && Math.abs(when.year - this.#aside.year) <= 1)
      this.#move(when);
    else if (precise) this.#aside = when;
  }

  #move(when: When): void {
    this.#now = when;
    this.#aside = null;
  }
}

function isHeading({ blocks }: Segmented, at: Span): boolean {
  const block = endingAfter(blocks, at.start);
  return block !== undefined && block.start <= at.start && block.end - block.start <= HEADING;
}
