/** What telling a language from all others needs to know of it. Words are in lower case, separated by spaces. */
export interface DetectionTables {
  /** ISO 639-3 codes that the trigram models answer for the language itself. */
  readonly codes: readonly string[];
  /** ISO 639-3 codes of the languages that are taken for it, or it for them, when they are not offered as answers. */
  readonly neighbours: readonly string[];
  /**
   * Its commonest words (articles, prepositions, conjunctions, pronouns, auxiliaries), without those that are as
   * common in a neighbour.
   */
  readonly common: string;
  /** Languages so near that trigrams do not tell them apart, with the words that do. */
  readonly rivals?: readonly Rival[];
}

/** A pair of standard languages with largely one vocabulary and two spellings. */
export interface Rival {
  /** ISO 639-3 codes of the other language. */
  readonly codes: readonly string[];
  /** Words that only this language uses or spells so. */
  readonly own: string;
  /** Words that only the other uses or spells so. */
  readonly theirs: string;
  /** Endings of longer words that only this language has. */
  readonly ownEndings?: readonly string[];
  /** Endings of longer words that only the other has. */
  readonly theirEndings?: readonly string[];
}
