import { Gap, Shape, spelled } from '../../../grammar/tokens.ts';
import type { Context } from './run.ts';

/** "Anatole's": where nouns have no capitals, an apostrophe and an s behind a name are a part of it. */
export function possessive(at: number, to: number, { marks: { tokens }, tables }: Context): number {
  if (tables.nounsHaveCapitals || to <= at + 1 || tokens.gap[at] !== Gap.None) return 0;
  if (!/^['’]$/u.test(spelled(tokens, at)) || tokens.gap[at + 1] !== Gap.None) return 0;
  if (spelled(tokens, at + 1) !== 's') return 0;
  return at + 2 < to && tokens.gap[at + 2] === Gap.None && tokens.shape[at + 2] !== Shape.Sign ? 0 : 2;
}

/** "Pain'Or": an apostrophe between two capitals, where no short word is cut before it ("L'Oise", "Lorsqu'Anatole"). */
export function elided(at: number, to: number, { marks: { tokens }, tables }: Context): number {
  if (tables.nounsHaveCapitals || to <= at + 1 || tokens.gap[at] !== Gap.None) return 0;
  if (!/^['’]$/u.test(spelled(tokens, at)) || tokens.gap[at + 1] !== Gap.None) return 0;
  const before = spelled(tokens, at - 1);
  if (before.length < 3 || /qu$/iu.test(before)) return 0;
  return tokens.shape[at + 1] === Shape.Capitalised ? 2 : 0;
}
