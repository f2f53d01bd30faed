import { spelling } from '../../grammar/tokens.ts';
import type { Language } from '../../model/language.ts';
import type { ZoneTables } from '../../model/zones.ts';

/** The phrases of one language's tables, ready to be looked up by their first word. */
export type Cues = Record<Exclude<keyof ZoneTables, 'said' | 'today'>, Phrases> & {
  /** Finds a teaser's announcement inside a line, after a sentence or a bracket. */
  readonly inline: RegExp;
};
type Phrases = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<ZoneTables, Cues>();

export function cuesOf({ zones }: Language): Cues {
  let cues = known.get(zones);
  if (cues !== undefined) return cues;
  const alternatives = zones.teasers
    .filter((phrase) => phrase.includes(' '))
    .map((phrase) =>
      phrase
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll("'", "['’]")
        .replaceAll(' ', '[ \u00a0]'),
    );
  cues = {
    teasers: phrases(zones.teasers),
    furniture: phrases(zones.furniture),
    menu: phrases(zones.menu),
    closing: phrases(zones.closing),
    home: phrases(zones.home),
    published: phrases(zones.published),
    updated: phrases(zones.updated),
    byline: phrases(zones.byline),
    inline: new RegExp(`(?<=[.!?…”"»)] ?|[(\\[] ?)(?:${alternatives.join('|')})[ \u00a0]?[:>»|–-]`, 'giu'),
  };
  known.set(zones, cues);
  return cues;
}

function phrases(list: readonly string[]): Phrases {
  const byFirst = new Map<string, string[]>();
  for (const phrase of list) {
    const first = firstWord(phrase);
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [phrase]);
    else others.push(phrase);
  }
  // longest first
  for (const same of byFirst.values()) same.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return byFirst;
}

/** UTF-16 code units at the head of a line that phrases are compared with. */
const HEAD = 80;

/** The head of a line as the tables spell it: lower case, without bullets, arrows and emoji before it. */
export function head(line: string): string {
  return spelling(line.slice(0, HEAD))
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}©(>]+/u, '')
    .replace(/\s+/g, ' ');
}

function firstWord(line: string): string {
  return /^(?:\p{L}+|[^\p{L}\s]+)/u.exec(line)?.[0] ?? '';
}

/** The phrase that a line's head begins with, ending at a word boundary; the longest. */
export function begins(lineHead: string, table: Phrases): string | undefined {
  const candidates = table.get(firstWord(lineHead));
  return candidates?.find(
    (phrase) =>
      lineHead.startsWith(phrase) &&
      !(/[\p{L}\p{N}]$/u.test(phrase) && /^[\p{L}\p{N}-]/u.test(lineHead.slice(phrase.length))),
  );
}
