import type { Annotated, Lexicon } from '../../../grammar/lexicon.ts';
import { Gap, Shape, spelled } from '../../../grammar/tokens.ts';
import type { Bound } from '../../../model/amounts.ts';
import { Class } from './lexicon.ts';

/** Most words of a phrase such as "tidak lebih dari". */
const LONGEST = 5;

/** The bound that the words on either side of an amount put on it: "mehr als …", "… atau lebih". */
export function boundReader(lexicon: Lexicon): (a: Annotated, from: number, to: number) => Bound | undefined {
  const before = lexicon.bit(Class.before);
  const after = lexicon.bit(Class.after);
  return (a, from, to) => {
    if (to < a.tokens.length && a.tokens.gap[to] !== Gap.Paragraph) {
      const sense = lexicon.sense(a, after, to);
      if (sense?.value !== undefined) return sense.value as Bound;
    }
    let found: Bound | undefined;
    if (from < a.tokens.length && a.tokens.gap[from] === Gap.Paragraph) return found;
    // The longest phrase that ends here: "nicht mehr als" is not "mehr als".
    for (let k = 1; k <= LONGEST && k <= from; k++) {
      if (k !== 1 && a.tokens.gap[from - k + 1] === Gap.Paragraph) break;
      const sense = lexicon.sense(a, before, from - k);
      if (sense?.next === from) found = sense.value as Bound | undefined;
    }
    return found;
  };
}

/** True where a minus stands before the number: a sign that touches it and nothing else, or the word. */
export function minusReader(lexicon: Lexicon): (a: Annotated, from: number) => boolean {
  const minus = lexicon.bit(Class.minus);
  const before = lexicon.bit(Class.before);
  return (a, from) => {
    const { tokens } = a;
    if (from === 0 || lexicon.sense(a, minus, from - 1)?.next !== from) return false;
    if (tokens.shape[from - 1] !== Shape.Sign) {
      // "au moins 10" is a bound, no minus ten.
      for (let k = 2; k <= LONGEST && k <= from; k++)
        if (lexicon.sense(a, before, from - k)?.next === from) return false;
      return tokens.gap[from] !== Gap.Paragraph;
    }
    if (tokens.gap[from] !== Gap.None) return false;
    return from === 1 || tokens.gap[from - 1] !== Gap.None || spelled(tokens, from - 2) === '(';
  };
}
