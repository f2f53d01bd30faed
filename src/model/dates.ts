import type { DateModifier } from './record.ts';

/** Calendar units, finest first. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** A period so many units from the publication date, or from the date named before it. */
export interface Shift {
  readonly unit: Unit;
  readonly by: number;
  readonly base: 'published' | 'named';
}

/** A day that recurs every year by a fixed rule; without fields its date is not computed. */
export interface Holiday {
  readonly month?: number;
  readonly day?: number;
  /** Days from Easter Sunday. */
  readonly easter?: number;
}

/**
 * A point or period as the words give it: only the fields that are said. What is missing above the coarsest field
 * comes from `shift`, or from the publication date and the dates named before.
 */
export interface Point {
  /** 19 for the years 1900 to 1999, as EDTF counts. */
  readonly century?: number;
  /** 199 for the years 1990 to 1999. */
  readonly decade?: number;
  /** Astronomical: 0 is 1 BCE. */
  readonly year?: number;
  /** True where `year` was written with two digits. */
  readonly shortYear?: boolean;
  readonly half?: number;
  readonly quarter?: number;
  /** 1 spring … 4 winter. */
  readonly season?: number;
  readonly month?: number;
  /** ISO week. */
  readonly week?: number;
  readonly day?: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  readonly weekend?: true;
  readonly holiday?: Holiday;
  readonly hour?: number;
  readonly minute?: number;
  readonly shift?: Shift;
  /** last, this or next of the fields said. */
  readonly way?: -1 | 0 | 1;
  /** Month and year are those of the date that follows ("3. bis 12. Mai"). */
  readonly borrows?: true;
}

/** A word in the same paragraph that tells whether the sentence looks back or ahead. */
export interface Cue {
  /** UTF-16 offset. */
  readonly at: number;
  readonly way: -1 | 1;
}

/** What the words of a temporal expression say, before the publication date is known. */
export interface DateReading {
  readonly type: 'date' | 'time' | 'duration' | 'set';
  readonly point?: Point;
  /** The other end of a range that begins with `point`. */
  readonly to?: Point;
  /** The value of a duration or set, which needs no resolution. */
  readonly value?: string;
  readonly quant?: string;
  readonly mod?: readonly DateModifier[];
  readonly cues?: readonly Cue[];
}

/** Words, and a number of units from where one stands. */
export interface ShiftWords {
  readonly words: string;
  readonly unit: Unit;
  readonly by: number;
  /** True where upper and lower case differ in meaning. */
  readonly exactCase?: boolean;
}

/** Words that look back (-1), at the present (0) or ahead (1). */
export interface WayWords {
  readonly words: string;
  readonly way: -1 | 0 | 1;
  /** True of plural forms, for nouns whose own form does not tell (ces derniers mois). */
  readonly many?: boolean;
  /** After a number and a unit: the point so far away, or the length of time from now. */
  readonly counted?: 'point' | 'length';
}

/** Words by which a sentence looks back or ahead. */
export interface CueWords {
  readonly words: readonly string[];
  /** Endings of words in lower case, of five letters or more. */
  readonly endings: readonly string[];
  /** Words that have such an ending and say nothing. */
  readonly except: readonly string[];
}

/** Names of the rules of the date grammar, the same in every language. */
export type DateRuleName =
  | 'day'
  | 'listed-day'
  | 'numeric'
  | 'iso'
  | 'english'
  | 'month'
  | 'year'
  | 'decade'
  | 'century'
  | 'season'
  | 'quarter'
  | 'week'
  | 'weekday'
  | 'deictic'
  | 'period'
  | 'distance'
  | 'anaphor'
  | 'holiday'
  | 'clock'
  | 'duration'
  | 'set'
  | 'excluded';

/**
 * What the date grammar needs to know of a language: its words, each table longest entry or shortest in any order.
 * Words are matched without regard to case unless a table says otherwise.
 */
export interface DateTables {
  /** January to December, all spellings. */
  readonly months: readonly (readonly string[])[];
  /** Abbreviations, which need a day or a year beside them; without their full stop. */
  readonly shortMonths: readonly (readonly string[])[];
  /** Monday to Sunday. */
  readonly weekdays: readonly (readonly string[])[];
  /** Abbreviations, which need a date beside them; without their full stop. */
  readonly shortWeekdays: readonly (readonly string[])[];
  /** How names of months and weekdays are written within a sentence. */
  readonly names: 'capital' | 'small';
  /** True where every noun is capitalised, so that a capitalised word after a number may be what is counted. */
  readonly nounsCapitalised?: boolean;
  /** Words that may follow a weekday or a day and name a part of it. */
  readonly dayParts: readonly string[];
  readonly units: {
    readonly [U in Unit]?: { readonly one: readonly string[]; readonly many: readonly string[] };
  };
  /** Words that are a date by themselves, told from the publication date (heute, kemarin). */
  readonly deictic: readonly ShiftWords[];
  /** Words that are a date by themselves, told from the date named before (tags darauf, le lendemain). */
  readonly anaphors: readonly ShiftWords[];
  /** last, this, next before the noun, and after it. */
  readonly before: readonly WayWords[];
  readonly after: readonly WayWords[];
  /** Before a number with its unit: the distance back or ahead (vor zwei Jahren). */
  readonly distance: readonly WayWords[];
  /** After a number with its unit: the distance from the date named before (zwei Tage später). */
  readonly later: readonly WayWords[];
  readonly parts: {
    readonly start: readonly string[];
    readonly mid: readonly string[];
    readonly end: readonly string[];
    /** The course of a period, which is the whole of it (im Laufe des Jahres). */
    readonly whole: readonly string[];
  };
  /** One word for the beginning, middle or end of a unit (Jahresende). */
  readonly edges: readonly {
    readonly words: string;
    readonly unit: Unit;
    readonly part: 'start' | 'mid' | 'end';
  }[];
  /** Spring to winter. */
  readonly seasons: readonly (readonly string[])[];
  readonly seasonParts: readonly {
    readonly words: string;
    readonly season: number;
    readonly part: 'start' | 'mid' | 'end';
  }[];
  /** First, second, …; all forms. */
  readonly ordinals: readonly (readonly string[])[];
  /** Ordinals that are no number: the last quarter. */
  readonly lastOrdinals: readonly string[];
  /** What makes an ordinal of a number, before it (ke-) or after it ("." or "ème"). */
  readonly ordinalMarks: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** What may follow a day number directly ("." or "er"). */
  readonly dayMarks: readonly string[];
  /** Number words; null for some, several, few. */
  readonly numbers: Readonly<Record<string, number | null>>;
  readonly holidays: readonly (Holiday & { readonly words: string })[];
  readonly beforeChrist: readonly string[];
  readonly afterChrist: readonly string[];
  /** Articles and "of" between the parts of an expression. */
  readonly fillers: readonly string[];
  readonly clock: {
    /** Words before the hour (pukul). */
    readonly before: readonly string[];
    /** Words after it (Uhr, h). */
    readonly after: readonly string[];
    /** Signs between hour and minutes, where a clock word stands beside. */
    readonly signs: string;
    readonly words: Readonly<Record<string, readonly [hour: number, minute: number]>>;
    /** Words after an hour below twelve that put it into the second half of the day. */
    readonly afternoon: readonly string[];
    readonly zones: readonly string[];
  };
  readonly each: readonly string[];
  /** Words right before a weekday by which every such day is meant (le lundi). */
  readonly habits: readonly string[];
  /** Words right before a weekday by which any such day is meant (un lundi). */
  readonly indefinite: readonly string[];
  /** One word for a set (täglich, montags), with its TIMEX3 value. */
  readonly sets: readonly { readonly words: string; readonly value: string }[];
  /** Words for a decade (achtziger): the first year of it in its century. */
  readonly decades: Readonly<Record<string, number>>;
  /** Nouns that are a decade by themselves (Achtzigerjahre). */
  readonly decadeNouns: Readonly<Record<string, number>>;
  /** What makes a decade of a number, after it: "er" (1990er), "an" (1990-an). */
  readonly decadeMarks: readonly string[];
  /** Words before the number of a calendar week. */
  readonly weekMarks: readonly string[];
  /** Letters of quarters and halves before a digit, in exact case: Q3, T3, S1. */
  readonly quarterMarks: readonly string[];
  readonly halfMarks: readonly string[];
  /** Words before an expression that modify it; they stay outside its span. */
  readonly mods: Readonly<Partial<Record<DateModifier, readonly string[]>>>;
  /** Words right before a number or name that vouch for a month, a year, a day. */
  readonly vouch: {
    readonly month: readonly string[];
    readonly year: readonly string[];
    readonly day: readonly string[];
  };
  /** Nouns and units after which a number of four digits is a count. */
  readonly counted: readonly string[];
  /** Endings of such nouns. */
  readonly countedEndings: readonly string[];
  /** Words with such an ending that are no nouns. */
  readonly uncounted: readonly string[];
  /** One of a unit said in one word ("sepekan"), and the words before it where it is a length and no rate ("dua kali sepekan"). */
  readonly lengths?: {
    readonly words: Readonly<Partial<Record<Unit, readonly string[]>>>;
    readonly after: readonly string[];
  };
  /** Words before a number that is a label: Nr., Pasal. */
  readonly labels: readonly string[];
  /** What stands before or after the length of a life. */
  readonly ages: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    /** Words soon after it that make it a term to serve. */
    readonly terms?: readonly string[];
  };
  /** What may stand between two expressions that belong together. */
  readonly joints: {
    readonly range: readonly string[];
    /** Words before a range that is written with "and" (zwischen … und). */
    readonly between: readonly string[];
    readonly and: readonly string[];
    readonly date: readonly string[];
    readonly clock: readonly string[];
    /** Prepositions between a period and what lies in it (heuer im Herbst). */
    readonly inner: readonly string[];
  };
  readonly cues: { readonly past: CueWords; readonly future: CueWords };
  /** Words that look like dates and are none. */
  readonly excluded: readonly { readonly words: string; readonly reason: string }[];
  readonly examples: Readonly<Record<DateRuleName, readonly string[]>>;
}
