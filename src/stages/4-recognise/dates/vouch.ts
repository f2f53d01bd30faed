import type { Annotated } from '../../../grammar/lexicon.ts';
import { Gap, spelled } from '../../../grammar/tokens.ts';

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** True where one of the words stands right before a token, on the same line; words of two parts are written with a space. */
export function vouches(words: readonly string[], { tokens }: Annotated, at: number): boolean {
  let set = known.get(words);
  if (set === undefined) known.set(words, (set = new Set(words)));
  if (at === 0 || tokens.gap[at] === Gap.Paragraph) return false;
  const before = spelled(tokens, at - 1).toLowerCase();
  if (set.has(before)) return true;
  return 1 < at && set.has(`${spelled(tokens, at - 2).toLowerCase()} ${before}`);
}
