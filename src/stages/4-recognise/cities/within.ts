import { Gap, Shape } from '../../../grammar/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { Scene } from './evidence.ts';

/** True where the country or region that follows holds a place of the name: "Vienne (Isère)", "Valence, en Espagne". */
export function liesIn({ entry }: Candidate, next: number, { tokens, gazetteer, geography }: Scene): boolean {
  if (tokens.length <= next) return false;
  const word = tokens.shape[next] === Shape.Lower && tokens.end[next]! - tokens.start[next]! < 5;
  const at = word ? next + 1 : next;
  if (tokens.length <= at || geography[at] === 0) return false;
  const key = gazetteer.longest(tokens, at);
  if (key < 0) return false;
  for (const around of gazetteer.entry(key).senses) {
    if (!around.entity) continue;
    const { country, region } = gazetteer.entity(around.index);
    if (country === '') continue;
    for (const sense of entry.senses) {
      if (sense.entity) continue;
      const place = gazetteer.place(sense.index);
      if (region === '' ? place.country === country : place.region === region) return true;
    }
  }
  return false;
}

/**
 * "Belleville, Ontario": the place before the comma lies in the region of this name. A city that is known beyond its
 * region's namesake is none: "Rome, New York".
 */
export function holds(from: number, comma: number, { tokens, gazetteer, geography }: Scene): boolean {
  let first = comma - 1;
  while (0 < first && geography[first - 1] !== 0 && comma - first < 4 && tokens.gap[first] === Gap.Space)
    first--;
  const region = gazetteer.longest(tokens, from);
  if (region < 0) return false;
  const { senses } = gazetteer.entry(region);
  const itself = senses.find((sense) => !sense.entity);
  const regions = senses.flatMap((sense) => {
    if (!sense.entity) return [];
    const entity = gazetteer.entity(sense.index);
    return entity.kind === 'region' && entity.region !== '' ? [entity.region] : [];
  });
  // New York lies in New York: either way the city.
  if (regions.length === 0 || (itself && regions.includes(gazetteer.place(itself.index).region)))
    return false;
  for (let at = first; at < comma; at++) {
    const key = gazetteer.longest(tokens, at);
    if (key < 0 || at + gazetteer.matched !== comma) continue;
    for (const sense of gazetteer.entry(key).senses) {
      if (sense.entity) continue;
      const place = gazetteer.place(sense.index);
      if (regions.includes(place.region)) return true;
      if (KNOWN_FROM <= place.population) return false;
    }
    return false;
  }
  return false;
}

/** Least population of a city that a list names without its region. */
const KNOWN_FROM = 500_000;
