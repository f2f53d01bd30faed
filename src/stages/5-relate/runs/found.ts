import { Gap, Shape, spelled } from '../../../grammar/tokens.ts';
import type { Marks } from '../lexicon.ts';
import { personAt } from './edges.ts';
import { type Context, type Run, spelledAt, startsSentence } from './run.ts';

/** A run of capitalised words with what the tables of evidence and of refusals ask of it. */
export interface Found extends Context {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  /** A word stands before it that may say what it is; a lone sign at the beginning of the text says nothing. */
  readonly preceded: boolean;
  /** Classes of the words that end right before it. */
  readonly back: readonly string[];
  readonly single: boolean;
  /** Shape of its first word. */
  readonly shape: number;
  /** A word of it is in capitals, or has them inside, as nouns do not. */
  readonly marked: boolean;
  readonly initial: boolean;
  /** The token that a hyphen joins to it: "X-Hersteller"; -1 where none does. */
  readonly compound: number;
  /** The run before it. */
  readonly previous: Run | undefined;
}

export function foundAt(
  first: number,
  to: number,
  { marks, tables, placed, headline }: Context,
  previous: Run | undefined,
): Found {
  const { tokens } = marks;
  const from = personAt(first, to, marks);
  const words: string[] = [];
  let marked = false;
  for (let at = from; at < to; at++) {
    const word = spelled(tokens, at);
    words.push(word);
    marked ||= (tokens.shape[at]! & (Shape.Mixed | Shape.Upper)) !== 0 && 1 < word.length;
  }
  const initial = startsSentence(marks, from);
  const preceded = 1 < from || !initial;
  const hyphen =
    spelledAt(marks, to) === '-' && tokens.gap[to] === Gap.None && tokens.gap[to + 1] === Gap.None;
  return {
    marks,
    tables,
    placed,
    headline,
    from,
    to,
    words,
    preceded,
    back: preceded ? marks.endingAt(from - 1) : NONE,
    single: to - from === 1,
    shape: tokens.shape[from]!,
    marked,
    initial,
    compound: hyphen ? to + 1 : -1,
    previous,
  };
}

const NONE: readonly string[] = [];

/** One word with a capital at its beginning alone, as any noun or first word of a sentence may have. */
export function isPlain({ single, shape }: Found): boolean {
  return single && shape === Shape.Capitalised;
}

/** German: what an article, an adjective or a number stands before is a noun, not a name. */
export function determined(marks: Marks, before: number): boolean {
  const { tokens } = marks;
  if (before < 0) return false;
  if (isArticle(marks, before)) return true;
  const shape = tokens.shape[before]!;
  return shape === Shape.Lower && !marks.known(before) && /(?:e|er|es|en|em)$/u.test(spelled(tokens, before));
}

export function isArticle(marks: Marks, before: number): boolean {
  return marks.any(before, ['determiner']) || marks.tokens.shape[before] === Shape.Digits;
}
