import type { Rule } from '../../../grammar/scan.ts';
import type { DateReading } from '../../../model/dates.ts';
import type { Language } from '../../../model/language.ts';
import type { Reading, Segmented } from '../../../model/text.ts';

export function recogniseDates(_text: Segmented, _language: Language): Reading<DateReading>[] {
  return [];
}

/** The rules that read a language, for tests and explanations. */
export function dateRules(_language: Language): readonly Rule<DateReading>[] {
  return [];
}
