import { beginningIn } from '../../grammar/search.ts';
import { tokenAt } from '../../grammar/tokens.ts';
import type { Found } from '../../model/found.ts';
import type { Tokens } from '../../model/text.ts';

/** A mention with the tokens that it covers. */
export interface PlacedMention {
  readonly mention: Found;
  readonly from: number;
  /** Index after its last token. */
  readonly to: number;
}

/** The mentions of an article by token. */
export interface Placed {
  readonly all: readonly PlacedMention[];
  /** Those that begin at tokens `from` … `to`, in order. */
  between(from: number, to: number): PlacedMention[];
  /** Index after the mention that begins at the token; the token itself where none does. */
  end(token: number): number;
  /** True where the token is part of a mention that no name runs over. */
  blocks(token: number): boolean;
  /** True of the words of a city that the article names: a place wherever they stand. */
  isCity(words: string): boolean;
  /** GeoNames id of the city whose name the token is part of. */
  cityAt(token: number): number | null;
}

export function place(mentions: readonly Found[], tokens: Tokens): Placed {
  const all = mentions
    .map((mention): PlacedMention => {
      const from = tokenAt(tokens, mention.start);
      return { mention, from, to: Math.max(from + 1, tokenAt(tokens, mention.end)) };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const ends = new Map<number, number>();
  const blocked = new Set<number>();
  const cities = new Map<number, number>();
  const surfaces = new Set<string>();
  for (const { mention, from, to } of all) {
    if (mention.kind === 'city' && !mention.embedded)
      surfaces.add(tokens.text.slice(mention.start, mention.end));
    ends.set(from, Math.max(to, ends.get(from) ?? 0));
    for (let at = from; at < to; at++) {
      if (mention.kind === 'city') cities.set(at, mention.geonames);
      if (mention.kind !== 'city' || !mention.embedded) blocked.add(at);
    }
  }
  return {
    all,
    between: (from, to) => beginningIn(all, from, to),
    end: (token) => ends.get(token) ?? token,
    blocks: (token) => blocked.has(token),
    isCity: (words) => surfaces.has(words),
    cityAt: (token) => cities.get(token) ?? null,
  };
}
