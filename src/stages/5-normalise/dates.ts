import type { DateReading } from '../../model/dates.ts';
import type { Found } from '../../model/found.ts';
import type { Language } from '../../model/language.ts';
import type { DateMention, Published } from '../../model/record.ts';
import type { Reading, Segmented } from '../../model/text.ts';

/** Resolves what dates say against the publication date and the dates named before. */
export function resolveDates(
  _readings: readonly Reading<DateReading>[],
  _context: { text: Segmented; language: Language; published: Published | null },
): Found<DateMention>[] {
  return [];
}
