import type { Annotated } from '../../../grammar/lexicon.ts';
import { Gap, Shape, spelled } from '../../../grammar/tokens.ts';
import type { Cue, CueWords, DateTables } from '../../../model/dates.ts';

/** Tokens on either side that are looked at. */
const WINDOW = 30;
const known = new WeakMap<DateTables, Map<string, -1 | 1>>();

/** The words around an expression, in its paragraph, by which its sentence looks back or ahead. */
export function cuesAround({ tokens }: Annotated, from: number, to: number, t: DateTables): Cue[] {
  let words = known.get(t);
  if (words === undefined) {
    words = new Map([
      ...t.cues.past.words.map((w) => [w, -1] as const),
      ...t.cues.future.words.map((w) => [w, 1] as const),
    ]);
    known.set(t, words);
  }
  const cues: Cue[] = [];
  const look = (k: number): void => {
    if (tokens.shape[k] === Shape.Digits || tokens.shape[k] === Shape.Sign) return;
    const word = spelled(tokens, k).toLowerCase();
    const way = words.get(word) ?? (tokens.shape[k] === Shape.Lower ? byEnding(word, t) : undefined);
    if (way !== undefined) cues.push({ at: tokens.start[k]!, way });
  };
  let first = from;
  while (0 < first && from - first < WINDOW && tokens.gap[first] !== Gap.Paragraph) first--;
  for (let k = first; k < from; k++) look(k);
  for (let k = to; k < tokens.length && k - to < WINDOW && tokens.gap[k] !== Gap.Paragraph; k++) look(k);
  return cues;
}

function byEnding(word: string, { cues }: DateTables): -1 | 1 | undefined {
  if (word.length < 5) return undefined;
  const has = ({ endings, except }: CueWords): boolean =>
    endings.some((e) => word.endsWith(e)) && !except.includes(word);
  return has(cues.future) ? 1 : has(cues.past) ? -1 : undefined;
}
