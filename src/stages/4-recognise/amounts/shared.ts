import { scaled } from '../../../grammar/decimal.ts';
import { type Annotated, DIGITS } from '../../../grammar/lexicon.ts';
import type { Hit } from '../../../grammar/scan.ts';
import { Gap, spelled } from '../../../grammar/tokens.ts';
import type { AmountReading, AmountTables } from '../../../model/amounts.ts';
import { split } from './lexicon.ts';
import { yearLike } from './magnitudes.ts';
import { isolated, type NumberReader } from './numbers.ts';

/** Most tokens of a number in digits. */
const LONGEST = 7;

/**
 * The first number of a change that names its unit once, after the second: "von 45 auf 40 Euro" are two amounts, as are
 * "von 1,2 auf 0,8 Milliarden Euro". Answers the hits with those added, in order.
 */
export function sharedReader(
  tables: AmountTables,
  { number }: NumberReader,
): (a: Annotated, hits: readonly Hit<AmountReading>[]) => Hit<AmountReading>[] {
  const from = new Set(split(tables.from));
  const onto = new Set(split(tables.onto));

  function first(a: Annotated, hit: Hit<AmountReading>, least: number): Hit<AmountReading> | null {
    const { reading } = hit;
    const join = hit.from - 1;
    if (reading.to !== undefined || reading.age || reading.type === 'count') return null;
    if (join < 2 || !onto.has(spelled(a.tokens, join)) || a.tokens.gap[hit.from] !== Gap.Space) return null;
    for (let at = join - 1; Math.max(least, join - LONGEST) <= at && 0 < at; at--) {
      if (a.mask[at] !== DIGITS || !from.has(spelled(a.tokens, at - 1)) || !isolated(a, at)) continue;
      const found = number.match(a, at);
      if (found?.next !== join || yearLike(found.value)) return null;
      const { value, scale } = found.value;
      const shared = scale === 0 ? scaled(value, reading.number.scale) : value;
      const { bound: _, hundredths: __, negative: ___, ...same } = reading;
      return {
        rule: hit.rule,
        from: at,
        to: join,
        reading: { ...same, number: { ...found.value, value: shared } },
      };
    }
    return null;
  }

  return (a, hits) => {
    const all: Hit<AmountReading>[] = [];
    for (const hit of hits) {
      const before = first(a, hit, all.at(-1)?.to ?? 0);
      if (before !== null) all.push(before);
      all.push(hit);
    }
    return all;
  };
}
