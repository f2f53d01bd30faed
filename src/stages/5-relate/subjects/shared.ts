import { Gap, spelled } from '../../../grammar/tokens.ts';
import type { Marks } from '../lexicon.ts';
import { governed, joined } from '../positions.ts';
import type { Scene, Subject } from '../scene.ts';
import type { Hit } from '../signs.ts';

/** "X and Y invest 5 million": a sum or a share of two is that of neither. */
export function isShared(subject: Subject, { predicate, head }: Hit, { marks, namings }: Scene): boolean {
  if (subject.via !== 'name' || !predicate.amount?.required) return false;
  // "PX/Freie Liste": one of two that stand as one.
  if ([subject.from - 1, subject.to].some((at) => 0 <= at && at < marks.tokens.length && isSlash(at, marks)))
    return true;
  return namings.some(
    (n) =>
      n.name.key !== subject.name.key &&
      ((subject.to < n.from && joined(marks, subject, n)) ||
        (n.to < subject.from &&
          subject.from <= head &&
          // "After X, Y has announced": X has a preposition of its own.
          (governed(marks, subject.from, ['prep']) || !governed(marks, n.from, ['prep', 'cut'])) &&
          joined(marks, n, subject))),
  );
}

function isSlash(at: number, { tokens }: Marks): boolean {
  return spelled(tokens, at) === '/' && tokens.gap[at] === Gap.None && tokens.gap[at + 1] === Gap.None;
}
