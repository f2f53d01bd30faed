import type { CityReading, Landmark } from '../../../model/cities.ts';
import type { Entry, Gazetteer } from '../../../model/gazetteer.ts';
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
  const { weighed, landmarks: known } = weigh(tokens, language, gazetteer);
  const landmarks: Landmark[] = known.map((landmark) => placed(landmark));
  for (const { candidate, score, embedded } of weighed) {
    if (score < 0 && !embedded) {
      // What is no city here may still be the country or region that tells where a city lies.
      const senses = candidate.entry.senses.filter((sense) => sense.entity);
      if (senses.length > 0) landmarks.push(placed({ ...candidate, entry: { ...candidate.entry, senses } }));
      continue;
    }
    const { weights } = language.cities;
    const evidence = [...new Set(candidate.evidence)]
      .filter((piece) => 0 < (weights[piece] ?? 0))
      .sort((a, b) => weights[b]! - weights[a]! || (a < b ? -1 : 1));
    readings.push({
      start: tokens.start[candidate.from]!,
      end: tokens.end[candidate.to - 1]!,
      rule: `${language.code}/city/${nameOf(evidence)}`,
      reading: {
        senses: candidate.entry.senses,
        ...(candidate.form === undefined ? {} : { form: candidate.form }),
        ...(embedded ? { embedded: true } : {}),
        evidence,
        landmarks,
      },
    });
  }
  landmarks.sort((a, b) => a.start - b.start);
  return readings;

  function placed({ from, to, entry }: { from: number; to: number; entry: Entry }): Landmark {
    return { start: tokens.start[from]!, end: tokens.end[to - 1]!, senses: entry.senses };
  }
}

/** A rule is named after the strongest evidence that says something by itself. */
function nameOf(evidence: readonly string[]): string {
  const told = evidence.find((piece) => !piece.startsWith('prior:') && !NEUTRAL.has(piece));
  return (told ?? 'known-name').replace(/[:+]/, '-');
}

/** What stands beside any word, and only tips the balance. */
const NEUTRAL = new Set([
  'left:capital',
  'left:comma',
  'left:first',
  'left:line',
  'left:lower',
  'left:sign',
  'left:stop',
  'right:comma',
  'right:cue',
  'right:digits',
  'right:end',
  'right:lower',
  'right:preposition',
  'right:quote',
  'right:sign',
  'right:stop',
]);
