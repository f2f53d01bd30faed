import { Shape } from '../../../grammar/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { Scene } from './evidence.ts';

/** Names what a candidate is by itself, whatever stands around it. */
export function prior(candidate: Candidate, { tokens, language, gazetteer }: Scene): void {
  const { entry, evidence, from, to } = candidate;
  const senses = entry.senses.filter((sense) => !sense.entity);
  const first = senses[0]!;
  const place = gazetteer.place(first.index);
  evidence.push(`prior:${sizeOf(place.population)}`);
  if (place.capital) evidence.push('prior:capital');
  if (language.cities.home.includes(place.country)) evidence.push('prior:home');
  const common = entry.common[gazetteer.languages.indexOf(language.code)] ?? 0;
  if (0 < common) evidence.push(`prior:common-${common}`);
  // Capitals are in the news for themselves, whoever else bears the name.
  const capital = place.capital && CAPITAL_FROM <= place.population;
  if (entry.given && !capital) evidence.push('prior:given');
  if (entry.surname && !capital) evidence.push('prior:surname');
  const others = new Set<string>();
  for (const sense of entry.senses)
    if (sense.entity) {
      const { kind, country, region } = gazetteer.entity(sense.index);
      if (kind === 'country' && CITY_STATES.includes(country)) continue;
      // Berlin lies in Berlin: either way the city.
      others.add(
        kind === 'region' && (capital || region === place.region) ? 'prior:seat' : `prior:also-${kind}`,
      );
    }
  // A village in the name's shadow: Venezuela in Cuba, Wyoming in Michigan.
  if (others.has('prior:also-country') && !place.capital && place.population < MINOR_BELOW)
    others.add('prior:minor-country');
  if (
    others.has('prior:also-region') &&
    !isSmallRegion(entry, gazetteer) &&
    place.population < MINOR_BELOW / 3
  )
    others.add('prior:minor-region');
  evidence.push(...others);
  if (1 < to - from) evidence.push('prior:words');
  else if (tokens.end[from]! - tokens.start[from]! <= 3) evidence.push('prior:letters-3');
  else if (tokens.end[from]! - tokens.start[from]! === 4) evidence.push('prior:letters-4');
  if (first.plain) evidence.push('prior:plain');
  if (first.short) evidence.push('prior:short');
  if (first.alternate) evidence.push('prior:alternate');
  if (first.abbreviation) evidence.push('prior:abbreviation');
  if (tokens.shape[from] === Shape.Upper) evidence.push('prior:upper');
  if (tokens.shape[from] === Shape.Mixed) evidence.push('prior:mixed');
}

/** States that are one city: the name is the city's either way. */
const CITY_STATES: readonly string[] = ['SG', 'HK', 'MO', 'MC', 'VA', 'GI'];

/** Population below which a place is hardly meant by a name that a country bears, too. */
const MINOR_BELOW = 300_000;

/** True where one of the regions of the name is a French département: those are named after rivers and hills. */
function isSmallRegion({ senses }: Candidate['entry'], gazetteer: Scene['gazetteer']): boolean {
  return senses.some((sense) => sense.entity && gazetteer.entity(sense.index).region.includes('.d'));
}

/** Least population of a capital that outweighs its namesakes. */
const CAPITAL_FROM = 500_000;

/** Size of the largest place of the name, in steps that double as words for people. */
function sizeOf(population: number): string {
  if (population < 2_000) return 'hamlet';
  if (population < 5_000) return 'village';
  if (population < 15_000) return 'small-town';
  if (population < 50_000) return 'town';
  if (population < 150_000) return 'large-town';
  if (population < 500_000) return 'city';
  if (population < 2_000_000) return 'large-city';
  return 'metropolis';
}
