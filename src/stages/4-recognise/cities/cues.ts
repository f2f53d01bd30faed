import { spelled } from '../../../grammar/tokens.ts';
import type { CityCues } from '../../../model/cities.ts';
import type { Language } from '../../../model/language.ts';
import type { Tokens } from '../../../model/text.ts';

/** The classes of cue words, one bit each. */
export const Cue = {
  locative: 1 << 0,
  preposition: 1 << 1,
  article: 1 << 2,
  conjunction: 1 << 3,
  kind: 1 << 4,
  office: 1 << 5,
  title: 1 << 6,
  body: 1 << 7,
  area: 1 << 8,
  tail: 1 << 9,
  saying: 1 << 10,
  placed: 1 << 11,
} as const satisfies Record<keyof CityCues, number>;

const compiled = new WeakMap<Language, ReadonlyMap<string, number>>();

/** The cue words of a language, in lower case, each with its classes; compiled on first use. */
export function cuesOf(language: Language): ReadonlyMap<string, number> {
  let cues = compiled.get(language);
  if (cues === undefined) {
    const map = new Map<string, number>();
    for (const name of Object.keys(Cue) as (keyof CityCues)[])
      for (const word of language.cities.cues[name]) {
        const key = word.toLowerCase();
        map.set(key, (map.get(key) ?? 0) | Cue[name]);
      }
    compiled.set(language, (cues = map));
  }
  return cues;
}

/** The classes of the token `at`; 0 where it is no cue or no token. */
export function cueAt(cues: ReadonlyMap<string, number>, tokens: Tokens, at: number): number {
  if (at < 0 || tokens.length <= at) return 0;
  return cues.get(spelled(tokens, at).toLowerCase()) ?? 0;
}
