/**
 * What the page is made of: the builder writes it as one JSON block, the client reads it. Offsets in here are UTF-16
 * code units, as browsers count them; `at` keeps the code points of the files, so that links name what the files name.
 */
export interface ReportData {
  readonly articles: readonly ReportArticle[];
  readonly facts: readonly ReportFact[];
  readonly claims: readonly ReportClaim[];
  /** What the page leaves out, where the batch is too large for one page. */
  readonly left: LeftOut | null;
}

export interface LeftOut {
  readonly articles: number;
  readonly facts: number;
  readonly claims: number;
  /** How the articles shown were chosen, one sentence. */
  readonly rule: string;
}

export type ReportKind = 'city' | 'date' | 'amount';

export interface ReportArticle {
  readonly id: string;
  readonly source: string;
  readonly language: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** EDTF, its label, and where it is stated. */
  readonly published: { readonly value: string; readonly label: string; readonly basis: string } | null;
  readonly days: Days | null;
  /** Null where the text is not at hand or has changed since. */
  readonly text: string | null;
  /** Half-open ranges of the text that are not the article's own. */
  readonly boilerplate: readonly (readonly [start: number, end: number])[];
  readonly mentions: readonly ReportMention[];
  readonly problems: readonly ReportProblem[];
}

export interface ReportProblem {
  readonly code: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly reason: string;
}

export interface ReportMention {
  readonly kind: ReportKind;
  readonly start: number;
  readonly end: number;
  /** First code point. */
  readonly at: number;
  /** Index of the fact that it states, or null. */
  readonly fact: number | null;
  /** The value in words. */
  readonly label: string;
  readonly rule: string;
  /** What else the place says: modifiers, bounds, why it makes no fact. */
  readonly notes: readonly string[];
  readonly boilerplate: boolean;
  /** The words and those on either side, where the article's text is not at hand. */
  readonly quote?: readonly [prefix: string, exact: string, suffix: string];
}

/** Days since 1970-01-01, half open. */
export type Days = readonly [from: number, to: number];

/** A place in an article: indices into `articles` and into the article's `mentions`. */
export type Place = readonly [article: number, mention: number];

interface Stated {
  readonly id: string;
  readonly label: string;
  readonly places: readonly Place[];
}
export interface ReportCity extends Stated {
  readonly kind: 'city';
  readonly country: string;
  readonly geonames: number;
  /** Map units. */
  readonly x: number;
  readonly y: number;
}
export interface ReportDate extends Stated {
  readonly kind: 'date';
  readonly precision: Precision;
  readonly days: Days | null;
}
export interface ReportAmount extends Stated {
  readonly kind: 'amount';
  readonly type: 'money' | 'percent' | 'count' | 'quantity';
  /** What shares an axis row: the currency, the noun, the unit. */
  readonly row: string;
  readonly low: number;
  readonly high: number;
}
export type ReportFact = ReportCity | ReportDate | ReportAmount;

/** From coarse to fine; an interval names both its ends. */
export type Precision =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'day'
  | 'time'
  | 'interval'
  | 'unknown';

export interface ReportClaim {
  readonly id: string;
  readonly predicate: string;
  readonly subject: string;
  /** What the event is told apart by (a city, a year), in words; empty where nothing is. */
  readonly about: string;
  readonly status: 'single' | 'agreed' | 'compatible' | 'disputed';
  /** Which articles tell one story, and why they count as one voice. */
  readonly why: readonly { readonly articles: readonly number[]; readonly because: string }[];
  /** Independent voices that speak of it. */
  readonly voices: number;
  readonly values: readonly ReportValue[];
}

/** One of the values that a claim is given, with the places that give it. */
export interface ReportValue {
  readonly label: string;
  /** False where the words name no certain value, or none at all. */
  readonly settled: boolean;
  /** stated, planned, reported, denied. */
  readonly modality: string;
  readonly sources: readonly ReportSource[];
}

export interface ReportSource {
  readonly article: number;
  readonly modality: string;
  /** The sentence. */
  readonly start: number;
  readonly end: number;
  /** First code point of the clause. */
  readonly at: number;
  readonly subject: readonly [start: number, end: number] | null;
  /** Indices of the article's mentions that fill the roles. */
  readonly mentions: readonly number[];
  /** The number of its voice, where the claim has several sources. */
  readonly voice: number | null;
  /** The words, where the article's text is not at hand. */
  readonly quote?: string;
}
