import { Shape, spelled, tokenAt } from '../../grammar/tokens.ts';
import type { CityReading, Landmark } from '../../model/cities.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Language } from '../../model/language.ts';
import type { Reading, Segmented } from '../../model/text.ts';

export interface Codes {
  readonly countries: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
}

/** What the words around one mention say. */
export interface Near {
  /** Right behind it. */
  readonly beside: Codes;
  /** Right behind other mentions of the same name. */
  readonly elsewhere: Codes;
  /** Countries whose adjective stands before it. */
  readonly adjectives: ReadonlySet<string>;
}

/** What a text says of where its cities lie. */
export interface Surroundings extends Codes {
  textOf(start: number, end: number): string;
  near(name: string, start: number, end: number): Near;
  /** How many cities of a country or region the text names beyond doubt, under other names. */
  citiesOf(code: string, name: string): number;
}

/** Characters between a name and the region that tells which place it is: "Portland im US-Bundesstaat Oregon". */
const BESIDE = 24;
/** Tokens before a name in which an adjective may tell its country: "in der französischen Stadt Vienne". */
const NEAR = 8;
/** Least population of a city that speaks for its country, where its name has other places. */
const BEYOND_DOUBT = 300_000;

export function surroundingsOf(
  readings: readonly Reading<CityReading>[],
  { text, language, gazetteer }: { text: Segmented; language: Language; gazetteer: Gazetteer },
): Surroundings {
  const source = text.article.text;
  const landmarks = readings[0]?.reading.landmarks ?? [];
  const demonyms = Object.entries(language.cities.demonyms);
  const all = codesOf(landmarks, gazetteer);
  /** Lower-cased name → what stands right behind its mentions. */
  const byName = new Map<string, Codes>();
  const cities = new Map<string, Set<string>>();
  for (const { start, end, reading } of readings) {
    const name = source.slice(start, end).toLowerCase();
    const beside = besideOf(start, end);
    if (0 < beside.countries.size + beside.regions.size) {
      const known = byName.get(name);
      byName.set(name, known === undefined ? beside : union(known, beside));
    }
    const places = reading.senses.filter((sense) => !sense.entity);
    const place = gazetteer.place(places[0]!.index);
    if (reading.embedded || (1 < places.length && place.population < BEYOND_DOUBT)) continue;
    for (const code of [place.country, place.region]) {
      const of = cities.get(code);
      if (of === undefined) cities.set(code, new Set([name]));
      else of.add(name);
    }
  }
  return {
    ...all,
    textOf: (start, end) => source.slice(start, end).toLowerCase(),
    near: (name, start, end) => ({
      beside: besideOf(start, end),
      elsewhere: byName.get(name) ?? NONE,
      adjectives: adjectivesBefore(start),
    }),
    citiesOf(code, name) {
      const of = cities.get(code);
      return of === undefined ? 0 : of.size - (of.has(name) ? 1 : 0);
    },
  };

  function besideOf(start: number, end: number): Codes {
    const digits = /^ ?\((\d{2})\)/.exec(source.slice(end, end + 6));
    const near: Landmark[] = [];
    for (
      let k = firstFrom(landmarks, end);
      k < landmarks.length && landmarks[k]!.start <= end + BESIDE;
      k++
    ) {
      const between = source.slice(end, landmarks[k]!.start);
      if (/[.!?;:\n]|\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(between.replace(/US-/, ''))) break;
      if (/^[\s,(/]*(?:\p{Ll}+ )?(?:\p{Ll}+ )?(?:[\p{L}-]+ )?$/u.test(between)) near.push(landmarks[k]!);
    }
    const codes = codesOf(near, gazetteer);
    // Départements by their number: "Vienne (38)".
    if (digits !== null) return { ...codes, regions: new Set([...codes.regions, `FR.d${digits[1]}`]) };
    return start === end ? NONE : codes;
  }

  function adjectivesBefore(at: number): Set<string> {
    const { tokens } = text;
    const countries = new Set<string>();
    const here = tokenAt(tokens, at);
    for (let k = Math.max(0, here - NEAR); k < here; k++) {
      if (tokens.shape[k] === Shape.Sign || tokens.shape[k] === Shape.Digits) continue;
      const word = spelled(tokens, k).toLowerCase();
      for (const [stem, code] of demonyms) if (word.startsWith(stem)) countries.add(code);
    }
    return countries;
  }
}

const NONE: Codes = { countries: new Set(), regions: new Set() };

function union(a: Codes, b: Codes): Codes {
  return {
    countries: new Set([...a.countries, ...b.countries]),
    regions: new Set([...a.regions, ...b.regions]),
  };
}

function codesOf(landmarks: readonly Landmark[], gazetteer: Gazetteer): Codes {
  const countries = new Set<string>();
  const regions = new Set<string>();
  for (const { senses } of landmarks)
    for (const sense of senses) {
      const { country, region } = gazetteer.entity(sense.index);
      if (country !== '') countries.add(country);
      if (region !== '') regions.add(region);
    }
  return { countries, regions };
}

/** The first landmark that begins at or after a place in the text. */
function firstFrom(landmarks: readonly Landmark[], at: number): number {
  let low = 0;
  let high = landmarks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (landmarks[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
