import type { Entry } from '../../../model/gazetteer.ts';

/** A run of tokens that is the name of a populated place, and may or may not mean it here. */
export interface Candidate {
  /** Tokens, half open. */
  readonly from: number;
  readonly to: number;
  readonly key: number;
  readonly entry: Entry;
  readonly form?: 'adjective' | 'abbreviation';
  /** Pieces of evidence by name; a language weighs them. */
  readonly evidence: string[];
}

/** A name that can only be a country, region or other place. */
export interface Landmark {
  readonly from: number;
  readonly to: number;
  readonly key: number;
  readonly entry: Entry;
}

export interface Proposed {
  readonly candidates: Candidate[];
  readonly landmarks: Landmark[];
}
