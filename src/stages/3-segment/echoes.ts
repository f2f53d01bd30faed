import { Gap, Shape, spelled, tokenAt } from '../../grammar/tokens.ts';
import { HASH_SEED, hashUnit, hashWord } from '../../grammar/units.ts';
import type { Span, Tokens } from '../../model/text.ts';

/** Letters that a repeated passage must have at the least, so that a refrain of few words is no echo. */
const LEAST = 24;

/**
 * Passages that the text has already said word for word: a lead that the first paragraph repeats, a pulled quote, a
 * line that a scraper emitted twice, wholly or from its colon on. The first saying counts, the later ones do not.
 * Words and numbers alone are compared, so that quotes, leading marks and white space make no difference.
 */
export function echoes(tokens: Tokens, spans: readonly Span[]): Span[] {
  const { text, start, end, shape } = tokens;
  /** What was said, by its hash. */
  const said = new Map<number, Passage[]>();
  const found: { start: number; end: number }[] = [];
  for (const span of spans) {
    const stop = tokenAt(tokens, span.end);
    let whole = begin(tokenAt(tokens, span.start));
    let rest: Open | null = null;
    for (let at = whole.from; at < stop; at++) {
      if (shape[at] !== Shape.Sign) {
        const key = keyOf(tokens, at);
        const letters = end[at]! - start[at]! + 1;
        take(whole, key, letters);
        if (rest !== null) take(rest, key, letters);
      } else if (rest === null && opensRest(tokens, at)) rest = begin(at + 1);
      const next = at + 1 === stop ? stop : sentenceEnd(tokens, at, stop);
      if (next === 0) continue;
      close(whole, rest, next, span);
      whole = begin(next);
      rest = null;
      at = next - 1;
    }
  }
  return found;

  function close(whole: Open, rest: Open | null, to: number, span: Span): void {
    if (LEAST < whole.letters && isSaid(whole, to)) {
      const last = found.at(-1);
      const from = start[whole.from]!;
      if (last !== undefined && span.start <= last.start && text.slice(last.end, from).trim() === '')
        last.end = end[to - 1]!;
      else found.push({ start: from, end: end[to - 1]! });
    }
    for (const passage of [whole, rest])
      if (passage !== null && LEAST < passage.letters) {
        const known = said.get(passage.hash);
        if (known === undefined) said.set(passage.hash, [{ from: passage.from, to }]);
        else known.push({ from: passage.from, to });
      }
  }

  function isSaid({ from, hash }: Open, to: number): boolean {
    return said.get(hash)?.some((before) => alike(tokens, before, { from, to })) ?? false;
  }
}

interface Passage {
  readonly from: number;
  readonly to: number;
}

/** A passage while it is read. */
interface Open {
  readonly from: number;
  hash: number;
  /** Letters and digits, and a space after each word. */
  letters: number;
}

const begin = (from: number): Open => ({ from, hash: HASH_SEED, letters: 0 });

function take(passage: Open, key: number, letters: number): void {
  passage.hash = hashUnit(passage.hash, key);
  passage.letters += letters;
}

/** What a word or number is compared by, in any case. */
function keyOf(tokens: Tokens, at: number): number {
  return tokens.hash[at]! || hashWord(spelled(tokens, at).toLowerCase());
}

/** True where the rest of a sentence may be what was said elsewhere: behind a colon or a dash. */
function opensRest({ text, start, gap, length }: Tokens, at: number): boolean {
  return at + 1 < length && gap[at + 1]! !== Gap.None && ':–—'.includes(text[start[at]!]!);
}

/** The token after a sentence that ends with the full stop at a token, or 0; rough, but the same for the same words. */
function sentenceEnd({ text, start, end, gap, shape }: Tokens, at: number, stop: number): number {
  if (shape[at] !== Shape.Sign || gap[at] !== Gap.None || !'.!?…'.includes(text[start[at]!]!)) return 0;
  const before = text[start[at]! - 1]!;
  if (text[start[at]!] === '.' && /\d/.test(before)) return 0;
  if (!/[\p{Ll}\p{Pf}\p{Pe}"\d]/u.test(before)) return 0;
  const quoted = at + 1 < stop && gap[at + 1] === Gap.None && '"”“»’)'.includes(text[start[at + 1]!]!);
  const next = quoted ? at + 2 : at + 1;
  if (stop <= next || gap[next] === Gap.None) return 0;
  return /[\p{Lu}\p{Pi}\p{Ps}"„:]/u.test(text.slice(start[next], end[next])[0]!) ? next : 0;
}

/** True where two passages have the same words. */
function alike(tokens: Tokens, a: Passage, b: Passage): boolean {
  const { shape } = tokens;
  let [k, l] = [a.from, b.from];
  for (;;) {
    while (k < a.to && shape[k] === Shape.Sign) k++;
    while (l < b.to && shape[l] === Shape.Sign) l++;
    if (a.to <= k || b.to <= l) return a.to <= k && b.to <= l;
    if (keyOf(tokens, k++) !== keyOf(tokens, l++)) return false;
  }
}
