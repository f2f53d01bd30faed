import type { Tokens } from './text.ts';

/** A populated place of GeoNames (feature class P). */
export interface Place {
  readonly geonames: number;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Country and GeoNames code of the first-level region ("DE.02"); in France the département ("FR.d38"). */
  readonly region: string;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** People, exact to three digits; 0 where GeoNames does not know. */
  readonly population: number;
  /** True for the capital of a country. */
  readonly capital: boolean;
}

/** What a name may mean beside a populated place. */
export interface Entity {
  readonly kind: 'country' | 'region' | 'other' | 'brand';
  /** ISO 3166-1 alpha-2; empty for the others. */
  readonly country: string;
  /** As in `Place`; empty where it is no region. */
  readonly region: string;
}

/** How a name stands to the place or entity it names. */
export interface Sense {
  /** Index of the place or entity, ascending with falling population. */
  readonly index: number;
  readonly entity: boolean;
  /** Bit mask: the languages whose name it is, in the order of `Gazetteer.languages`. */
  readonly languages: number;
  readonly canonical: boolean;
  /** Written without its diacritics. */
  readonly plain: boolean;
  /** Without the part that tells it from its namesakes. */
  readonly short: boolean;
  /** An alternate name of no stated language. */
  readonly alternate: boolean;
  readonly abbreviation: boolean;
}

/** What is known of a word or of several words in a row. */
export interface Entry {
  readonly senses: readonly Sense[];
  readonly given: boolean;
  readonly surname: boolean;
  /** 0 no common word … 3 hardly ever a name, by language. */
  readonly common: readonly number[];
}

/** Names and what they stand for. */
export interface Gazetteer {
  /** Hex digest of the compiled data. */
  readonly sha256: string;
  /** ISO 639-1 codes that masks and counts refer to. */
  readonly languages: readonly string[];
  /**
   * The longest name that begins at a token: its key, or -1; `matched` then holds how many tokens it takes. Nothing
   * is allocated.
   */
  longest(tokens: Tokens, at: number): number;
  readonly matched: number;
  /** The key of the one word between two offsets of a text, or -1; for words without their endings. */
  word(text: string, start: number, end: number): number;
  /** The key of a name in any case, or -1. */
  find(name: string): number;
  entry(key: number): Entry;
  place(index: number): Place;
  entity(index: number): Entity;
  /** The places that go by a name in a language, most populous first. */
  places(name: string, language: string): readonly Place[];
}
