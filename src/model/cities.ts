import type { Sense } from './gazetteer.ts';

/** What a word does beside a name; a language lists its words for each, and ends of words with a hyphen before them. */
export interface CityCues {
  /** Prepositions that lead to a place: in, à, di. */
  readonly locative: readonly string[];
  /** Prepositions that lead to places and to other things: von, de, dari. */
  readonly preposition: readonly string[];
  /** Prepositions that join a name to the noun before it: von, de, dari. */
  readonly of: readonly string[];
  /** Words that say on which side of a place, or how far from it: selatan, sud, südlich. */
  readonly side: readonly string[];
  /** Articles that, with an adjective between, stand before a city: im alten Rom. */
  readonly neuter: readonly string[];
  readonly article: readonly string[];
  readonly conjunction: readonly string[];
  /** Nouns that say "populated place": Stadt, ville, kota, Hauptstadt. */
  readonly kind: readonly string[];
  /** Offices whose seat or charge is a city: Bürgermeister, maire, wali kota. */
  readonly office: readonly string[];
  /** What stands before persons: Herr, Mme, Pak, Trainer. */
  readonly title: readonly string[];
  /** Organisations, buildings, events, streets whose names end in a city: Universität, FC, Jalan. */
  readonly body: readonly string[];
  /** Battles, treaties and the like, which are named after a place: Schlacht, traité. */
  readonly event: readonly string[];
  /** What stands before regions and other places: Kabupaten, province, Kreis. */
  readonly area: readonly string[];
  /** What follows a city in the name of an organisation, building, event, part: Stock, Marathon, Selatan. */
  readonly tail: readonly string[];
  /** Verbs of saying: what they follow is somebody. */
  readonly saying: readonly string[];
  /** Participles and nouns that follow a city as a place: ansässig, entfernt, mendatang. */
  readonly placed: readonly string[];
  /** Verbs between a name and the word for what it is: adalah, ist, est. */
  readonly copula: readonly string[];
}

/** What the recognition of cities needs to know of a language. */
export interface CityTables {
  readonly cues: CityCues;
  /** True where every noun is capitalised, so that a capital letter says nothing. */
  readonly nounsCapitalised: boolean;
  /** Words that a preposition and the article of a name have become: au (Le Havre). */
  readonly contractions?: Readonly<Record<string, string>>;
  /** Endings that a name of a city takes without changing what it means: the German genitive. */
  readonly endings: readonly string[];
  /** Endings of the adjectives that stand between such an article and a city. */
  readonly attributes: readonly string[];
  /** Endings that make an adjective of a city, with what they replace. */
  readonly adjectives: readonly { readonly ending: string; readonly for: readonly string[] }[];
  /** Adjectives in lower case whose city the ending does not tell: parisien → Paris. */
  readonly adjectiveWords: Readonly<Record<string, string>>;
  /** ISO 3166-1 codes of the countries whose small places its news name without saying where they are. */
  readonly home: readonly string[];
  /** Beginnings of adjectives that tell a country, with its ISO 3166-1 code: französisch → FR. */
  readonly demonyms: Readonly<Record<string, string>>;
  /** What each piece of evidence weighs, in log-odds; the names that sum to 0 or more are cities. */
  readonly weights: Readonly<Record<string, number>>;
}

/** A name in the text that is a country, region or other place, for the resolution of cities near it. */
export interface Landmark {
  readonly start: number;
  readonly end: number;
  readonly senses: readonly Sense[];
}

/** A name that is a city, with what speaks for it. */
export interface CityReading {
  /** What the name may mean. */
  readonly senses: readonly Sense[];
  readonly form?: 'adjective' | 'abbreviation';
  readonly embedded?: true;
  /** Strongest first. */
  readonly evidence: readonly string[];
  /** Countries, regions and other places of the text, from its beginning; all readings of a text share them. */
  readonly landmarks: readonly Landmark[];
}
