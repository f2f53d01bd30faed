import type { Annotated } from '../../../grammar/lexicon.ts';
import { Gap, spelled } from '../../../grammar/tokens.ts';
import type { DateTables } from '../../../model/dates.ts';
import type { Draft } from './draft.ts';

/** An expression with its place, in token indexes. */
export interface Piece {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly draft: Draft;
}

/** Tokens that may stand between two pieces that belong together. */
export const REACH = 4;

export interface Joints {
  readonly range: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly date: ReadonlySet<string>;
  readonly clock: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly inner: ReadonlySet<string>;
}
const known = new WeakMap<DateTables, Joints>();

export function jointsOf(t: DateTables): Joints {
  let joints = known.get(t);
  if (joints === undefined) {
    joints = {
      range: new Set(['-', '–', '—', ...t.joints.range]),
      between: new Set(t.joints.between),
      and: new Set(t.joints.and),
      date: new Set(['', ',', '(', ...t.joints.date]),
      clock: new Set(['', ',', ...t.joints.clock]),
      fillers: new Set(['', ...t.fillers]),
      inner: new Set(['', ',', ...t.fillers, ...t.joints.inner]),
    };
    known.set(t, joints);
  }
  return joints;
}

/** The words between two tokens in lower case with single spaces, or null where a paragraph ends. */
export function textBetween({ tokens }: Annotated, from: number, to: number): string | null {
  let text = '';
  for (let k = from; k <= to; k++) {
    if (tokens.gap[k] === Gap.Paragraph) return null;
    if (k < to)
      text += (text !== '' && tokens.gap[k] !== Gap.None ? ' ' : '') + spelled(tokens, k).toLowerCase();
  }
  return text;
}
