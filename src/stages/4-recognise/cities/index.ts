import type { CityReading } from '../../../model/cities.ts';
import type { Gazetteer } from '../../../model/gazetteer.ts';
import type { Language } from '../../../model/language.ts';
import type { Reading, Segmented } from '../../../model/text.ts';
import { weigh } from './weigh.ts';

/** The names in a text that are cities, and those that are part of another name. */
export function recogniseCities(
  text: Segmented,
  language: Language,
  gazetteer: Gazetteer,
): Reading<CityReading>[] {
  const { tokens } = text;
  const readings: Reading<CityReading>[] = [];
  for (const { candidate, score, embedded } of weigh(tokens, language, gazetteer)) {
    if (score < 0 && !embedded) continue;
    const { weights } = language.cities;
    const evidence = [...new Set(candidate.evidence)]
      .filter((piece) => 0 < (weights[piece] ?? 0))
      .sort((a, b) => weights[b]! - weights[a]! || (a < b ? -1 : 1));
    readings.push({
      start: tokens.start[candidate.from]!,
      end: tokens.end[candidate.to - 1]!,
      rule: `${language.code}/city/${(evidence.find((e) => !e.startsWith('prior:')) ?? 'name').replace(':', '-')}`,
      reading: {
        senses: candidate.entry.senses,
        ...(candidate.form === undefined ? {} : { form: candidate.form }),
        ...(embedded ? { embedded: true } : {}),
        evidence,
      },
    });
  }
  return readings;
}
