import { DIGITS } from '../../../grammar/lexicon.ts';
import type { Pattern } from '../../../grammar/pattern.ts';
import { EXCLUDED, type Rule } from '../../../grammar/scan.ts';
import { Gap, spelled, tokenise } from '../../../grammar/tokens.ts';
import type { AmountReading, AmountTables } from '../../../model/amounts.ts';

/** Names that begin with a number and read like amounts; each takes its words away from the rules. */
export function exclusionRules({ excluded }: AmountTables): Rule<AmountReading>[] {
  return excluded.map(({ words, reason, example }) => ({
    name: `not: ${words}`,
    pattern: verbatim(words),
    examples: [example],
    reason,
  }));
}

/** The words exactly as they are written. */
function verbatim(words: string): Pattern<typeof EXCLUDED> {
  const tokens = tokenise(words);
  const wanted = Array.from({ length: tokens.length }, (_, i) => spelled(tokens, i));
  return {
    first: DIGITS,
    empty: false,
    match: (a, at) =>
      wanted.every(
        (word, k) =>
          at + k < a.tokens.length &&
          (k === 0 || a.tokens.gap[at + k]! < Gap.Line) &&
          spelled(a.tokens, at + k) === word,
      )
        ? { next: at + wanted.length, value: EXCLUDED }
        : null,
  };
}
