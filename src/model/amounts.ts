/** An exact decimal number: `units` × 10^`exponent`. */
export interface Decimal {
  readonly units: bigint;
  readonly exponent: number;
}

export type Bound = 'about' | 'at-least' | 'at-most' | 'over' | 'under';

/** Words separated by bars, as a text writes them: `Million|Millionen`. */
export type Words = string;

/** How a language writes numbers. */
export interface NumberTables {
  /** Sign before the fraction. */
  readonly decimal: ',' | '.';
  /** Signs between groups of three digits; a space stands for every kind of space. */
  readonly grouping: readonly string[];
  /** Words that are added up: 0 to 99, and whole ones such as "seratus" (100). */
  readonly words: Readonly<Record<number, Words>>;
  /** Words that multiply the unit before them: "ratus" by 100. */
  readonly times: Readonly<Record<number, Words>>;
  /** Words that add ten to the unit before them: "belas". */
  readonly teen?: Words;
  /** Power of ten → words for it. */
  readonly scales: Readonly<Record<number, Words>>;
  /** Power of ten → abbreviations, in exact case, that are read only beside a currency. */
  readonly shortScales: Readonly<Record<number, Words>>;
  /** Multipliers and scales that may stand without a number before them: "tausend Euro". */
  readonly alone: Words;
  /** Half of what follows, or half more of what stands before: "setengah". */
  readonly half?: Words;
  /** True where a half after one replaces it: "eine halbe Million". */
  readonly halfOfOne?: boolean;
  /** A half that stands after the scale or noun: "et demi". */
  readonly halfAfter?: Words;
  /** Fractions, by denominator. */
  readonly fractions?: Readonly<Record<number, Words>>;
  /** Collective numerals, which are approximate: "une centaine". */
  readonly collective?: Readonly<Record<number, Words>>;
  /** Tens on which 10 to 19 pile up: soixante-dix. */
  readonly stacked?: readonly number[];
  /** Word between unit and ten where the unit comes first: dreiundzwanzig. */
  readonly unitFirst?: Words;
  /** Words and signs between number words: "vingt et un". */
  readonly joiners?: Words;
  /** True where number words are written as one word, of any length. */
  readonly compound?: boolean;
  /** Adjectives that grow onto a number word: "zehnprozentige", "dreijährige". */
  readonly tails?: { readonly percent: Words; readonly age: Words };
  /** The decimal sign, spoken. */
  readonly point: Words;
  /** Words between a scale and what it measures: "millions d'euros". */
  readonly link?: Words;
  /** Quantifiers after which a bare "hundert" is no number: "mehrere". */
  readonly vague: Words;
}

/** Words for a currency that several countries share, and how to tell which is meant. */
export interface CurrencyFamily {
  readonly words: Words;
  /** Those of them that stand before the number, in exact case. */
  readonly before?: Words;
  /** Hundredths of it. */
  readonly minor?: Words;
  /** Currency → words that speak for it, in lower case. */
  readonly evidence: Readonly<Record<string, Words>>;
  /** What it usually is; without it the currency stays open where nothing speaks for one. */
  readonly usual?: string;
  /** The least value of which the usual currency is believed. */
  readonly usualFrom?: number;
  /** Of words that often are no money ("Krone", "livre"): the value below which, without a currency, there is no amount. */
  readonly doubtfulBelow?: number;
}

export interface CurrencyTables {
  /** ISO 4217 → names, after the number. */
  readonly names: readonly Readonly<Record<string, Words>>[];
  /** ISO 4217 → symbols, exact case, before or after the number. */
  readonly symbols: Readonly<Record<string, Words>>;
  /** Power of ten → codes with their scale inside, and what each means: `MEUR:EUR`. */
  readonly scaledCodes?: Readonly<Record<number, Words>>;
  /** ISO codes that texts use in capitals for other things. */
  readonly notCodes: Words;
  /** ISO 4217 → names of the hundredth. */
  readonly minor: Readonly<Record<string, Words>>;
  /** By a name of their own: "dollar". */
  readonly families: Readonly<Record<string, CurrencyFamily>>;
  /** True where symbols and codes stand before the number, so that those before a number are not of the one before them. */
  readonly symbolsFirst?: boolean;
}

export interface CountTables {
  /** Concept, or an empty name, → nouns; forms of one lemma separated by a slash, lemma first. */
  readonly nouns: Readonly<Record<string, Words>>;
  /** Classifiers: the noun after them is what is counted. */
  readonly classifiers?: Words;
  /** Nouns are capitalised; else any word that is not in `stop`. */
  readonly capitalised: boolean;
  /** Words outside the table that are never counted (verbs, durations): a regular expression's source. */
  readonly never?: string;
  /** Endings that a counted noun outside the table must have, as a regular expression's source. */
  readonly plural?: string;
  /** Endings of nouns of the table after a number above one, where the plural shows: a regular expression's source. */
  readonly listed?: string;
  /** Words that may stand between number and noun: a regular expression's source. */
  readonly adjective?: string;
  /** Words after a number that are not counted, in lower case. */
  readonly stop: Words;
  /** Endings of such words, as a regular expression's source: streets. */
  readonly labelEnding?: string;
  /** Words before a round number that make it the base of a rate: "je 100.000 Einwohner". */
  readonly rates?: Words;
  /** Between the two numbers of a share: "drei von zehn". */
  readonly of?: Words;
  /** Words before a number that make it a name, a label or a year: "Artikel", "Pasal", in lower case. */
  readonly labels: Words;
}

export interface AgeTables {
  /** After the number: "Jahre alt", "jährige". */
  readonly after: Words;
  /** After a hyphen or tight after the number: "jährige". */
  readonly suffix?: Words;
  /** Nouns whose age a suffix does not tell: "Laufzeit". */
  readonly notOf?: Words;
  /** Word for years, which is an age only after `before` or between commas after a name. */
  readonly years: Words;
  /** Before the number: "berusia", "im Alter von". */
  readonly before: Words;
  /** True where news name people by initials: "AB (34)". */
  readonly initials?: boolean;
  /** Person nouns that, with `of`, announce an age: "un homme de 17 ans". */
  readonly of?: Words;
}

/** What the amount grammar needs to know of a language. */
export interface AmountTables {
  readonly numbers: NumberTables;
  readonly currencies: CurrencyTables;
  readonly percent: Words;
  readonly points: Words;
  readonly basisPoints: Words;
  /** UCUM → names, any case for words of three letters and more, else exact case. */
  readonly units: readonly Readonly<Record<string, Words>>[];
  /** What may be said before and after an amount. */
  readonly before: Readonly<Record<Bound, Words>>;
  readonly after: Readonly<Record<Bound, Words>>;
  /** What looks like a bound and is none: "Kredit über" states the sum, "lebih dari" after an amount goes on. */
  readonly notBefore?: Words;
  readonly notAfter?: Words;
  /** Between the ends of a range. */
  readonly to: Words;
  /** The same, but with the unit on both sides rather a change than a range: "de 5 € à 10 €". */
  readonly toShared?: Words;
  /** Verbs of change, before which even that is no range: "passer de 5 à 10 %". */
  readonly change?: Words;
  /** Between alternatives. */
  readonly or: Words;
  /** Before a range whose ends `and` joins. */
  readonly between: Words;
  readonly and: Words;
  readonly minus: Words;
  /** Before and between the numbers of a change that name their unit once: "von 45 auf 40 Euro". */
  readonly from?: Words;
  readonly onto?: Words;
  readonly counts: CountTables;
  readonly ages: AgeTables;
  /** Names that read like amounts, as they are written, each with its reason and an example. */
  readonly excluded: readonly { readonly words: string; readonly reason: string; readonly example: string }[];
  /** Rule name → its examples; a rule without examples is not used for the language. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
}

/** A number as written. */
export interface NumberReading {
  readonly value: Decimal;
  /** The value if point and comma changed roles; given where both readings are possible. */
  readonly other?: Decimal;
  /** Whose signs it certainly uses: the language's own, or point and comma the other way round. */
  readonly style?: 'own' | 'foreign';
  /** Power of ten of its last scale word, 0 without. */
  readonly scale: number;
  /** Written in digits alone, without grouping and scale: their number; else 0. */
  readonly bare: number;
  readonly words: boolean;
  readonly approximate: boolean;
}

/** What names the money: a code, or a family whose member is told by the article. */
export interface CurrencySense {
  readonly code?: string;
  readonly family?: string;
  /** True for hundredths. */
  readonly minor?: boolean;
  /** Power of ten that the code itself holds: 6 of MEUR. */
  readonly power?: number;
}

/** What the words of an amount say, before currencies, families and number styles are settled. */
export interface AmountReading {
  readonly type: 'money' | 'percent' | 'count' | 'quantity';
  readonly number: NumberReading;
  /** Upper end, of ranges. */
  readonly to?: NumberReading;
  /** Hundredths beside the number: "2 Euro 20". */
  readonly hundredths?: NumberReading;
  readonly negative?: boolean;
  readonly currency?: CurrencySense;
  readonly unit?: string;
  readonly points?: boolean;
  /** Power of ten of the unit itself: basis points are -2. */
  readonly shift?: number;
  readonly counted?: string;
  readonly concept?: string;
  readonly age?: boolean;
  readonly bound?: Bound;
}
