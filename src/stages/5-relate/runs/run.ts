import { Gap, Shape, spelled } from '../../../grammar/tokens.ts';
import type { ClaimTables } from '../../../model/claims.ts';
import type { Marks } from '../lexicon.ts';
import type { Placed } from '../placed.ts';

/** A run of capitalised words before it is known to be a name. */
export interface Run {
  from: number;
  to: number;
  key: string;
  name: string;
  /** Proposed by its place; a run that is not takes part only if another one of its key is. */
  proposed: boolean;
  /** The first word has its capital for beginning a sentence, perhaps. */
  readonly initial: boolean;
  /** An article or adjective stands before it: its first word may be a noun. */
  readonly determined: boolean;
  readonly cues: Set<string>;
  /** Key of the name right before the bracket that this run stands in: "Long Name (LN)". */
  readonly bracketOf: string | null;
}

/** What a block is read with. */
export interface Context {
  readonly tables: ClaimTables;
  readonly marks: Marks;
  readonly placed: Placed;
  readonly headline: boolean;
}

export const CAPITAL = Shape.Capitalised | Shape.Upper | Shape.Mixed;

export function startsSentence(marks: Marks, at: number): boolean {
  const { tokens } = marks;
  if (at === 0 || Gap.Line <= tokens.gap[at]!) return true;
  // "JAKARTA -- Perusahaan …", "… – Perusahaan …"
  if (/^[-–—]$/u.test(spelled(tokens, at - 1)) && 1 < at)
    return tokens.gap[at - 1] !== Gap.None || /^[-–—]$/u.test(spelled(tokens, at - 2));
  return (
    /[.!?:;"“”„«»‘'•*|(]/u.test(spelled(tokens, at - 1)) &&
    !(spelled(tokens, at - 1) === "'" && tokens.gap[at] === Gap.None)
  );
}

export function spelledAt(marks: Marks, at: number): string {
  return at < marks.tokens.length ? spelled(marks.tokens, at) : '';
}
