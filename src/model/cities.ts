/** What the recognition of cities needs to know of a language. */
export interface CityTables {
  /** Words that announce a place: in, aus, di, ke, à … */
  readonly prepositions: readonly string[];
}

/** A name that may be a city, with what speaks for it. */
export interface CityReading {
  readonly name: string;
}
