import { DATE_FIELD } from '../../grammar/field.ts';
import type { DateReading } from '../../model/dates.ts';
import type { Language } from '../../model/language.ts';
import type { Published } from '../../model/record.ts';
import type { Reading, Segmented } from '../../model/text.ts';

/** When the article was published: what its metadata state, else its dateline, else a leading date of its text. */
export function datePublished(
  _readings: readonly Reading<DateReading>[],
  { text }: { text: Segmented; language: Language },
): Published | null {
  const field = DATE_FIELD.exec(text.article.text.slice(0, 200));
  const stated = [
    ...(text.article.metadata.published ?? []),
    ...(field === null ? [] : [{ value: field[1]!.slice(0, 10), basis: 'field', exact: field[0].trim() }]),
  ];
  const best = stated[0];
  return best === undefined ? null : { value: best.value, basis: 'metadata', evidence: stated };
}
