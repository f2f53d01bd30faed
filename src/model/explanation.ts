import type { Kind, Zone } from './record.ts';
import type { Span } from './text.ts';

/** Why a place in a text is, or is not, a mention. Spans are UTF-16. */
export interface Explanation {
  /** Null where the language is none of those known: nothing is looked for then. */
  readonly language: string | null;
  readonly zone: Zone;
  readonly sentence: Span;
  /** The word at the place; null between words. */
  readonly word: Span | null;
  /** What the rules read there, longest first. */
  readonly readings: readonly ExplainedReading[];
  /** Names of the gazetteer there, whether or not they are taken for cities. */
  readonly names: readonly ExplainedName[];
  /** How the subjects of what the sentence may say were found. */
  readonly subjects: readonly ExplainedSubject[];
  /** Rows of exclusions that hold the word. */
  readonly excluded: readonly { readonly words: string; readonly reason: string }[];
}

export interface ExplainedReading extends Span {
  readonly kind: Kind;
  readonly rule: string;
  /** False where another reading of the same words was preferred. */
  readonly kept: boolean;
}

/** The span is that of the word that something is said with. */
export interface ExplainedSubject extends Span {
  readonly predicate: string;
  /** Name of the reading that decided. */
  readonly reading: string;
  /** Null where the reading says that it is not sure who. */
  readonly subject: string | null;
}

export interface ExplainedName extends Span {
  /** The most populous place of the name. */
  readonly place: string;
  /** Sum of the weights, in log-odds; 0 or more is a city. */
  readonly score: number;
  /** Part of another name. */
  readonly embedded: boolean;
  /** What speaks for and against a city, strongest first. */
  readonly evidence: readonly { readonly name: string; readonly weight: number }[];
}
