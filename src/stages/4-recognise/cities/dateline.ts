import { Gap, Shape } from '../../../grammar/tokens.ts';
import type { Tokens } from '../../../model/text.ts';
import { DASHES, signAt } from './signs.ts';

/**
 * "Jakarta –", and with what names an agency or a site between: "Berlin (dpa) –", "San Francisco, situs.com –"; near
 * the beginning of a line.
 */
export function datelineAfter(
  tokens: Tokens,
  from: number,
  to: number,
): 'dateline' | 'dateline-agency' | 'dateline-capitals' | null {
  let first = from;
  while (0 < first && tokens.gap[first]! < Gap.Line && from - first < DATELINE_BEFORE) first--;
  if (0 < first && tokens.gap[first]! < Gap.Line) return null;
  for (let k = first; k < from; k++) if (tokens.shape[k] === Shape.Lower) return null;
  const sign = signAt(tokens, to);
  if (sign === '(') {
    for (let k = to + 1; within(k, 9); k++)
      if (signAt(tokens, k) === ')')
        return dash(k + 1) || ':.'.includes(signAt(tokens, k + 1) || '\0') ? 'dateline-agency' : null;
    return null;
  }
  if (sign === ',') {
    // "Tours, le 12 mars": a date.
    for (let k = to + 1; within(k, 3); k++)
      if (first === from && tokens.shape[k] === Shape.Digits && tokens.end[k]! - tokens.start[k]! < 3)
        return 'dateline-agency';
    if (first < from && !',/'.includes(signAt(tokens, from - 1) || '\0')) return null;
    for (let k = to + 1; within(k, 9); k++) {
      if (dash(k) && tokens.gap[k] !== Gap.None) return 'dateline-agency';
      // A word in lower case is part of a site's name ("situs.com") or the line is a sentence.
      const site =
        signAt(tokens, k - 1) === '.' || (signAt(tokens, k + 1) === '.' && tokens.gap[k + 2] === Gap.None);
      if (tokens.shape[k] === Shape.Lower && !site) return null;
    }
    return null;
  }
  // "CIREBON - Hujan deras": capitals that the line does not go on with.
  const behind = to + 1 < tokens.length && tokens.shape[to + 1] !== Shape.Upper;
  if (
    first === from &&
    tokens.shape[from] === Shape.Upper &&
    behind &&
    dash(to) &&
    tokens.gap[to] !== Gap.None
  )
    return 'dateline-capitals';
  // "Brücken- und" is half a word.
  return dash(to) && (tokens.gap[to] !== Gap.None || sign !== '-') ? 'dateline' : null;

  function within(at: number, reach: number): boolean {
    return at < to + reach && at < tokens.length && tokens.gap[at]! < Gap.Line;
  }

  function dash(at: number): boolean {
    return (
      at + 1 < tokens.length &&
      DASHES.includes(signAt(tokens, at) || '\0') &&
      (tokens.gap[at] !== Gap.None || tokens.gap[at + 1] !== Gap.None)
    );
  }
}

/** Tokens that may stand before the city of a dateline: "TEMPO.CO, Jakarta –". */
const DATELINE_BEFORE = 7;
