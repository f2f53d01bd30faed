/** A populated place of GeoNames (feature class P). */
export interface Place {
  readonly geonames: number;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames code of the first-level region. */
  readonly region: string;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

/** Names and what they stand for. */
export interface Gazetteer {
  /** Hex digest of the compiled data. */
  readonly sha256: string;
  /** The places that go by a name in a language, most populous first. */
  places(name: string, language: string): readonly Place[];
}
