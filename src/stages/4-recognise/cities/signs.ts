import { Shape } from '../../../grammar/tokens.ts';
import type { Tokens } from '../../../model/text.ts';

export const STOPS = '.!?…:;';
export const DASHES = '-–—‐‑';

/** The sign that the token `at` is; empty where it is a word, a number or no token. */
export function signAt(tokens: Tokens, at: number): string {
  if (at < 0 || tokens.length <= at || tokens.shape[at] !== Shape.Sign) return '';
  return tokens.text.slice(tokens.start[at], tokens.end[at]);
}
