import type { Annotated, Lexicon } from '../../../grammar/lexicon.ts';
import { map, seq, where, word } from '../../../grammar/pattern.ts';
import type { Rule } from '../../../grammar/scan.ts';
import { Gap, spelled, WORD } from '../../../grammar/tokens.ts';
import type { AmountReading } from '../../../model/amounts.ts';
import { Class } from './lexicon.ts';
import type { Magnitude, Magnitudes } from './magnitudes.ts';
import type { NumberReader } from './numbers.ts';

type MeasureRule = Omit<Rule<AmountReading>, 'examples'>;

/** Percentages and quantities: a number with its sign or unit after it. */
export function measureRules(
  lexicon: Lexicon,
  { number }: NumberReader,
  { before }: Magnitudes,
): MeasureRule[] {
  const percent = word<true>(lexicon, Class.percent);
  const points = word<number>(lexicon, Class.points);
  const unit = word<string>(lexicon, Class.unit);
  return [
    {
      name: 'percent',
      pattern: map(before(number, percent), (m) => ({ type: 'percent', ...numbers(m) })),
    },
    {
      name: 'percentage-points',
      pattern: map(before(number, points), (m) => ({
        type: 'percent',
        ...numbers(m),
        points: true,
        ...(m.mark === 0 ? {} : { shift: m.mark }),
      })),
    },
    {
      name: 'quantity',
      pattern: map(seq(before(number, unit), where(wordEnds)), ([m]) => ({
        type: 'quantity',
        ...numbers(m),
        unit: m.mark,
      })),
    },
  ];
}

export function numbers({ number, to }: Magnitude): Pick<AmountReading, 'number' | 'to'> {
  return to === undefined ? { number } : { number, to };
}

/** False where the unit is the beginning of something else: "5 m/s" read as metres, "3 l'heure". */
function wordEnds({ tokens }: Annotated, at: number): boolean {
  if (at >= tokens.length || tokens.gap[at] !== Gap.None) return true;
  if ((tokens.shape[at]! & WORD) !== 0) return false;
  return !/^['’]$/.test(spelled(tokens, at));
}
