import type { Annotated, Lexicon } from '../../../grammar/lexicon.ts';
import { map, seq, where, word } from '../../../grammar/pattern.ts';
import type { Rule } from '../../../grammar/scan.ts';
import { Gap, Shape, spelled, WORD } from '../../../grammar/tokens.ts';
import type { AmountReading } from '../../../model/amounts.ts';
import { Class } from './lexicon.ts';
import type { Magnitude, Magnitudes, Measured } from './magnitudes.ts';
import type { NumberReader } from './numbers.ts';

type MeasureRule = Omit<Rule<AmountReading>, 'examples'>;

/** Percentages and quantities: a number with its sign or unit after it. */
export function measureRules(
  lexicon: Lexicon,
  { number, tailed }: NumberReader,
  { before }: Magnitudes,
): MeasureRule[] {
  const percent = word<true>(lexicon, Class.percent);
  const points = word<number>(lexicon, Class.points);
  const unit = word<string>(lexicon, Class.unit);
  return [
    {
      name: 'percent',
      // "0%1%2%3%" is what a progress bar leaves in a text.
      pattern: map(seq(before(number, percent), where(noDigitNext)), ([m], a, at) =>
        isFraction(a, at) ? null : { type: 'percent', ...numbers(m) },
      ),
    },
    {
      name: 'percent-adjective',
      pattern: map(tailed, (word) =>
        word.tail === 'percent' ? { type: 'percent', number: word.number } : null,
      ),
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
      pattern: map(seq(before(number, unit), where(wordEnds)), ([m], a, _at, next) =>
        plausible(m, spelled(a.tokens, next - 1))
          ? { type: 'quantity', ...numbers(m), unit: turned(m, a, next) }
          : null,
      ),
    },
  ];
}

/** "2, 11 %": what a space parted from its number is no percentage of its own; in a list another number follows. */
function isFraction({ tokens }: Annotated, at: number): boolean {
  const { gap, shape } = tokens;
  if (at < 2 || tokens.end[at]! - tokens.start[at]! !== 2 || shape[at] !== Shape.Digits) return false;
  if (gap[at] !== Gap.Space || gap[at - 1] !== Gap.None || !/^[.,]$/u.test(spelled(tokens, at - 1)))
    return false;
  const single = at + 1 < tokens.length && tokens.shape[at + 1] !== Shape.Digits && gap[at + 1] === Gap.None;
  return single && shape[at - 2] === Shape.Digits && (at < 3 || !/^[.,]$/u.test(spelled(tokens, at - 3)));
}

/** "360 Grad" and the "180-Grad-Wende" are angles; other degrees in news are temperatures. */
function turned({ number, mark }: Measured<string>, a: Annotated, next: number): string {
  if (mark !== 'Cel' || spelled(a.tokens, next - 1).endsWith('C')) return mark;
  const compound = spelled(a.tokens, next - 2) === '-';
  return number.value.units === 360n || (compound && [90n, 180n, 270n].includes(number.value.units))
    ? 'deg'
    : mark;
}

function noDigitNext({ tokens }: Annotated, at: number): boolean {
  return at >= tokens.length || tokens.gap[at] !== Gap.None || tokens.shape[at] !== Shape.Digits;
}

export function numbers({ number, to }: Magnitude): Pick<AmountReading, 'number' | 'to'> {
  return to === undefined ? { number } : { number, to };
}

/** False where one foot, inch, knot or degree is more likely something else ("un pied", "ein Zoll", "à un degré moindre"), and for letters after words ("une t"). */
function plausible({ number, mark }: Measured<string>, written: string): boolean {
  if (!number.words) return true;
  return (
    1 < written.length &&
    !(/^(?:\[(?:ft|in|kn)_i\]|Cel)$/.test(mark) && number.value.units === 1n && number.scale === 0)
  );
}

/** False where the unit is the beginning of something else: "5 m/s" read as metres, "3 l'heure". */
function wordEnds({ tokens }: Annotated, at: number): boolean {
  if (at >= tokens.length || tokens.gap[at] !== Gap.None) return true;
  if ((tokens.shape[at]! & (WORD | Shape.Digits)) !== 0) return false;
  const sign = spelled(tokens, at);
  // "80 mg/100 ml", "570 kaki²": another unit than the one read.
  return (
    !/^['’²³^]$/.test(sign) && !(sign === '/' && at + 1 < tokens.length && tokens.gap[at + 1] === Gap.None)
  );
}
