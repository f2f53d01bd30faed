import type { CityReading } from '../../model/cities.ts';
import type { Found } from '../../model/found.ts';
import type { Gazetteer, Place, Sense } from '../../model/gazetteer.ts';
import type { Language } from '../../model/language.ts';
import type { CityMention } from '../../model/record.ts';
import type { Reading, Segmented } from '../../model/text.ts';
import { type Near, type Surroundings, surroundingsOf } from './surroundings.ts';

interface Context {
  readonly text: Segmented;
  readonly language: Language;
  readonly gazetteer: Gazetteer;
}

/**
 * What speaks for one place among several of the name, in powers of ten of population: people live where people
 * write about, unless the text says otherwise.
 */
const Weight = {
  /** A region or country right behind the name: "Vienne (Isère)". */
  besideRegion: 5,
  besideCountry: 2.5,
  /** The same, behind another mention of the name. */
  elsewhereRegion: 3,
  elsewhereCountry: 1.5,
  /** A region or country that the text names, or an adjective of the country near the name. */
  region: 0.6,
  country: 0.3,
  adjective: 1.5,
  /** Other cities of the region or country, each. */
  regionCity: 0.2,
  countryCity: 0.1,
  home: 0.6,
  /** Capitals are in the news. */
  capital: 0.7,
  /** The language's own name of the place, not its canonical one. */
  tagged: 0.6,
  plain: -0.3,
  short: -0.2,
  alternate: -1.5,
} as const;

/** Where the best place leads by less than this, the text does not settle which one is meant. */
const CLEAR = 0.1;
/** Stands in for a population that GeoNames does not know, and keeps hamlets apart from nothing. */
const LEAST = 500;

/** Decides which place each name means. */
export function resolveCities(
  readings: readonly Reading<CityReading>[],
  context: Context,
): Found<CityMention>[] {
  let known: Surroundings | undefined;
  const surroundings = (): Surroundings => (known ??= surroundingsOf(readings, context));
  return readings.map((reading) => mentionOf(reading, surroundings, context));
}

function mentionOf(
  { start, end, rule, reading }: Reading<CityReading>,
  surroundingsOfText: () => Surroundings,
  { gazetteer, language }: Context,
): Found<CityMention> {
  const senses = reading.senses.filter((sense) => !sense.entity);
  let best = gazetteer.place(senses[0]!.index);
  let evidence: readonly string[] = [];
  let lead = Number.POSITIVE_INFINITY;
  if (1 < senses.length) {
    const surroundings = surroundingsOfText();
    const name = surroundings.textOf(start, end);
    const near = surroundings.near(name, start, end);
    const scored = senses
      .slice(0, MOST_PLACES)
      .map((sense) => weigh(sense, gazetteer.place(sense.index), { surroundings, name, near }))
      // Sort for determinism: by score, then by the order of the gazetteer.
      .sort((a, b) => b.score - a.score || a.sense.index - b.sense.index);
    best = scored[0]!.place;
    evidence = scored[0]!.evidence;
    lead = scored[0]!.score - scored[1]!.score;
  }
  return {
    kind: 'city',
    start,
    end,
    rule,
    ...(reading.form === undefined ? {} : { form: reading.form }),
    geonames: best.geonames,
    name: best.name,
    country: best.country,
    latitude: best.latitude,
    longitude: best.longitude,
    ...(reading.embedded ? { embedded: true as const } : {}),
    ...(lead < CLEAR ? { ambiguous: true as const } : {}),
    evidence: [...reading.evidence, ...evidence],
  };

  function weigh(
    sense: Sense,
    place: Place,
    { surroundings, name, near }: { surroundings: Surroundings; name: string; near: Near },
  ): { sense: Sense; place: Place; score: number; evidence: string[] } {
    const found: string[] = [];
    let score = Math.log10(place.population + LEAST);
    const add = (piece: string, weight: number, times = 1): void => {
      score += weight * times;
      if (0 < weight) found.push(`place:${piece}`);
    };
    if (near.beside.regions.has(place.region)) add('region-beside', Weight.besideRegion);
    else if (near.beside.countries.has(place.country)) add('country-beside', Weight.besideCountry);
    if (near.elsewhere.regions.has(place.region)) add('region-elsewhere', Weight.elsewhereRegion);
    else if (near.elsewhere.countries.has(place.country)) add('country-elsewhere', Weight.elsewhereCountry);
    if (surroundings.regions.has(place.region)) add('region', Weight.region);
    if (surroundings.countries.has(place.country)) add('country', Weight.country);
    if (near.adjectives.has(place.country)) add('adjective', Weight.adjective);
    const regionCities = surroundings.citiesOf(place.region, name);
    if (0 < regionCities) add('region-cities', Weight.regionCity, Math.min(3, regionCities));
    const countryCities = surroundings.citiesOf(place.country, name);
    if (0 < countryCities) add('country-cities', Weight.countryCity, Math.min(3, countryCities));
    if (language.cities.home.includes(place.country)) add('home', Weight.home);
    if (place.capital) add('capital', Weight.capital);
    if (!sense.canonical && !sense.plain && !sense.short && !sense.alternate) add('tagged', Weight.tagged);
    if (sense.plain) score += Weight.plain;
    if (sense.short) score += Weight.short;
    if (sense.alternate) score += Weight.alternate;
    return { sense, place, score, evidence: found };
  }
}

/** Places of a name that are weighed, most populous first; "San Antonio" has hundreds. */
const MOST_PLACES = 40;
