/** What the amount grammar needs to know of a language. */
export interface AmountTables {
  /** Decimal and grouping signs as the language writes them. */
  readonly decimal: string;
  readonly grouping: readonly string[];
}

/** What the words of an amount say, before currencies and nouns are settled. */
export interface AmountReading {
  readonly type: 'money' | 'percent' | 'count' | 'quantity';
}
