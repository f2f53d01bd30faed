import type { AmountMention } from './record.ts';

/** What makes a predicate: a head word and the words that have to stand in its clause. */
export interface Sign {
  /** Word class of the head, listed by each language. */
  readonly head: string;
  /** Word classes of which each has to have a word in the same clause. */
  readonly needs?: readonly string[];
  /**
   * `verb`: who acts is the subject. `passive`: what is acted upon is the subject ("was founded in"). `object`: the
   * same, of an active verb ("founded X in"). `patient`: the one name of the right kind in the clause. `noun`: the
   * subject stands anywhere near.
   */
  readonly form: 'verb' | 'passive' | 'object' | 'patient' | 'noun';
  /** True of a head that says enough only beside its subject: "a growth of 5 %" may be one of sales. */
  readonly named?: boolean;
  /** True of a head that says the same of people: its subject has to be known for what it is. */
  readonly known?: boolean;
  /** Class of which a word has to stand near, but in another clause. */
  readonly around?: string;
  /** Class of words for somebody without a name, of whom it is said as well. */
  readonly unnamed?: string;
  /** True of a head whose amount alone says what is counted: nothing is named behind it, and the text tells of no poll. */
  readonly bare?: boolean;
}

/** How the amount of a predicate has to be. */
export interface AmountRole {
  readonly type: AmountMention['type'];
  readonly required: boolean;
  /** The counted noun is the head itself, or a word of this class, next to the number. */
  readonly noun?: string;
  /** The number is of all there are: additional ones are something else. */
  readonly total?: boolean;
  /** Smaller sums are something else (a share price for a valuation). */
  readonly least?: number;
  /** Values outside are something else (a growth of 2,000 %). */
  readonly most?: number;
}

/** One row of the catalogue: language-neutral; languages list the words of its classes. */
export interface Predicate {
  readonly name: string;
  /** How tables call it. */
  readonly label: string;
  readonly signs: readonly Sign[];
  /** `body`: an organisation, or one that has no name here ("the city"). */
  readonly subject: 'organisation' | 'body' | 'person' | 'country' | 'thing' | 'product' | 'anyone' | 'none';
  readonly city?: 'required' | 'optional';
  readonly date?: 'required' | 'optional';
  readonly duration?: 'required' | 'optional';
  readonly amount?: AmountRole;
  /** A second name: what is acquired. */
  readonly object?: 'required';
  /** The role whose values sources may agree or differ on. */
  readonly value: Role;
  /** The role that, beside the subject, tells one event from another; null: the time alone does. */
  readonly identity: 'city' | 'object' | null;
  /** True where a subject has many such events (rounds, revenues): they merge only where their times meet. */
  readonly recurs: boolean;
  /** True of figures of a period: a day is never theirs. */
  readonly period?: boolean;
  /** True of results of a house: a sentence that begins with one goes on with the house of the sentence before. */
  readonly result?: boolean;
  /** True of shares: in one sentence everybody has one. */
  readonly share?: boolean;
  /** True of sums that are spent: planned where what they are spent on is. */
  readonly spends?: boolean;
  /** True where the subject is whom it is done to: a name behind a word of the class `against` comes first. */
  readonly against?: boolean;
  /** True of what says something though nobody is named whose it is: an aid of 5 million, a sentence to 3 years. */
  readonly anonymous?: boolean;
  /** True of figures that change from day to day (users): two values without a time are no contradiction. */
  readonly varies?: boolean;
}
export type Role = 'city' | 'date' | 'duration' | 'amount';

/** What a language knows of claims: words by class (comma-separated), endings of compounds, worked examples. */
export interface ClaimTables {
  /**
   * Class → words; `baut … ab` is a verb whose second part ends its clause. Classes of the engine are listed in
   * `5-relate/lexicon.ts`, those of predicates in the catalogue.
   */
  readonly words: Readonly<Record<string, string>>;
  /** Class → endings of words of that class, for languages that write compounds as one word. */
  readonly endings: Readonly<Record<string, string>>;
  /** Where what a verb takes may stand: after it, or on both sides. */
  readonly order: 'after' | 'both';
  /** True where every noun has a capital, so that a capital alone makes no name. */
  readonly nounsHaveCapitals: boolean;
  /** True where sentences begin with nouns without an article, so that a capital there says nothing. */
  readonly bareNouns: boolean;
  /** Endings of adjectives at the beginning of names, and what each is where nothing governs the name. */
  readonly inflections?: Readonly<Record<string, string>>;
  /** Endings that a name takes in the genitive. */
  readonly genitive: readonly string[];
  /** Countries by ISO 3166-1 alpha-2, as subjects of growth and inflation. */
  readonly countries: Readonly<Record<string, string>>;
  /** Provinces or states by ISO 3166-2, the name first: subjects of the same. */
  readonly regions?: Readonly<Record<string, string>>;
  /** Texts with the claims expected, run as tests: `text => predicate | subject | role=value … | modality`. */
  readonly examples: readonly string[];
}
