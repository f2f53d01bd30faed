import { DATE_FIELD } from '../../grammar/field.ts';
import type { DateReading } from '../../model/dates.ts';
import type { Language } from '../../model/language.ts';
import type { Message, Published } from '../../model/record.ts';
import type { Reading, Segmented } from '../../model/text.ts';
import { type Candidate, candidatesOf, isPossible } from './published-text.ts';

export interface Dated {
  readonly published: Published | null;
  readonly messages: readonly Message[];
}

/**
 * When the article was published, in this order of precedence:
 *
 * 1. what stands outside the text: a field or sidecar, the page's JSON-LD, its meta elements, its `<time>`, its address;
 * 2. a field that a scraper left before the text ("date 2024-10 …");
 * 3. the line of date or author, and the dateline of the first paragraph;
 * 4. a whole date with its weekday in a sentence that reports what was said that day, or that is called today.
 *
 * Every candidate is kept as evidence. A date that no calendar has, or whose weekday is another, is refused with a
 * message; so is a date of the text if the text looks back on a later year. Neither the clock nor the file is asked.
 */
export function datePublished(
  readings: readonly Reading<DateReading>[],
  { text, language }: { text: Segmented; language: Language },
): Dated {
  const messages: Message[] = [];
  const field = DATE_FIELD.exec(text.article.text.slice(0, 200));
  const stated: Candidate[] = [
    ...(text.article.metadata.published ?? []),
    ...(field === null ? [] : [{ value: field[1]!.slice(0, 10), basis: 'line', exact: field[0].trim() }]),
  ];
  const possible = stated.filter(({ value, exact }) => {
    if (isPossible(value)) return true;
    messages.push({
      code: 'published-refused',
      severity: 'warning',
      reason: `the publication date stated is no day of the calendar: ${JSON.stringify(exact.slice(0, 60))}`,
    });
    return false;
  });
  const { dateline, said } = candidatesOf(readings, { text, language, messages });
  const evidence = [...possible, ...dateline, ...said];
  const best = evidence[0];
  if (best === undefined) return { published: null, messages };
  const written = dateline[0];
  if (written !== undefined && 0 < possible.length && far(best.value, written.value))
    messages.push({
      code: 'published-disagree',
      severity: 'info',
      reason: `published ${best.value} (${best.basis}), but the text is dated ${written.value}`,
    });
  const basis = 0 < possible.length ? 'metadata' : written !== undefined ? 'dateline' : 'text';
  return {
    published: {
      value: best.value,
      basis,
      evidence: evidence.map(({ value, basis, exact }) => ({ value, basis, exact })),
    },
    messages,
  };
}

/** Whether two dates lie in different months, or more than three days apart in one. */
function far(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length);
  if (a.slice(0, Math.min(shared, 7)) !== b.slice(0, Math.min(shared, 7))) return true;
  return shared === 10 && 3 < Math.abs(Number(a.slice(8)) - Number(b.slice(8)));
}
