import type { CityReading } from '../../model/cities.ts';
import type { Found } from '../../model/found.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Language } from '../../model/language.ts';
import type { CityMention } from '../../model/record.ts';
import type { Reading, Segmented } from '../../model/text.ts';

/** Decides which place each name means. */
export function resolveCities(
  _readings: readonly Reading<CityReading>[],
  _context: { text: Segmented; language: Language; gazetteer: Gazetteer },
): Found<CityMention>[] {
  return [];
}
