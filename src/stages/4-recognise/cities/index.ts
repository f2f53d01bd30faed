import type { CityReading } from '../../../model/cities.ts';
import type { Gazetteer } from '../../../model/gazetteer.ts';
import type { Language } from '../../../model/language.ts';
import type { Reading, Segmented } from '../../../model/text.ts';

export function recogniseCities(
  _text: Segmented,
  _language: Language,
  _gazetteer: Gazetteer,
): Reading<CityReading>[] {
  return [];
}
