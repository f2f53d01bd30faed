import type { CityReading } from '../../model/cities.ts';
import type { Found } from '../../model/found.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Language } from '../../model/language.ts';
import type { CityMention } from '../../model/record.ts';
import type { Reading, Segmented } from '../../model/text.ts';

/** Decides which place each name means. */
export function resolveCities(
  readings: readonly Reading<CityReading>[],
  { gazetteer }: { text: Segmented; language: Language; gazetteer: Gazetteer },
): Found<CityMention>[] {
  return readings.map(({ start, end, rule, reading }) => {
    const place = gazetteer.place(reading.senses.find((sense) => !sense.entity)!.index);
    return {
      kind: 'city',
      start,
      end,
      rule,
      ...(reading.form === undefined ? {} : { form: reading.form }),
      geonames: place.geonames,
      name: place.name,
      country: place.country,
      latitude: place.latitude,
      longitude: place.longitude,
      ...(reading.embedded ? { embedded: true } : {}),
      evidence: [...reading.evidence],
    };
  });
}
