import { wordsOf } from '../../grammar/tokens.ts';
import { hashWord } from '../../grammar/units.ts';
import type { ClaimTables } from '../../model/claims.ts';

/** What classes of regions begin with. */
export const REGION = 'region:';

/** Words of the longest entries. */
export const LONGEST = 6;

/** One meaning of a word. */
export interface Sense {
  readonly class: string;
  /** The words after the first. */
  readonly rest: readonly string[];
  /** The words that end the clause of a verb in two parts ("baut … ab"). */
  readonly particle?: readonly string[];
}

/** The senses of a first word, longest first. */
export interface Senses {
  readonly all: readonly Sense[];
  /** Those of one word. */
  readonly single: readonly Sense[];
  /** Those of several by the hash of the second; null where there are none. */
  readonly byNext: ReadonlyMap<number, readonly Sense[]> | null;
  /** Those of verbs in two parts; null where there are none. */
  readonly apart: readonly Sense[] | null;
}

/** No words. */
export const NONE: readonly string[] = [];

/** The senses of each first word of a language's tables. */
export function sensesOf(tables: ClaimTables): Map<string, Senses> {
  // Most words have one sense, and share it with all others of their class: that keeps a start short, as do loops
  // without iterators, for this runs once, before the engine has compiled it.
  const first = new Map<string, Senses | Sense[]>();
  for (const [name, words] of classesOf(tables)) {
    const sense: Sense = { class: name, rest: NONE };
    const alone = grouped([sense]);
    const entries = words.toLowerCase().split(',');
    for (let k = 0; k < entries.length; k++) {
      const entry = entries[k]!.trim();
      const plain = !entry.includes(' ') && !entry.includes('…') ? wordsOf(entry) : null;
      if (plain?.length === 1) add(first, plain[0]!, sense, alone);
      else addPhrase(first, entry, name);
    }
  }
  for (const [word, senses] of first) if (Array.isArray(senses)) first.set(word, grouped(senses));
  return first as Map<string, Senses>;
}

function classesOf({ words, countries, regions = {} }: ClaimTables): (readonly [string, string])[] {
  return [
    ...Object.entries(words),
    ...Object.entries(countries).map(([code, names]) => [`country:${code}`, names] as const),
    ...Object.entries(regions).map(([code, names]) => [`${REGION}${code}`, names] as const),
  ];
}

/** Adds a sense of a word: what stands there where it is the only one is `alone`. */
function add(
  first: Map<string, Senses | Sense[]>,
  word: string,
  sense: Sense,
  alone: Senses | Sense[],
): void {
  const known = first.get(word);
  if (known === undefined) first.set(word, alone);
  else if (Array.isArray(known)) known.push(sense);
  else first.set(word, [...known.all, sense]);
}

/** Adds an entry of several words, or of a verb in two parts. */
function addPhrase(first: Map<string, Senses | Sense[]>, entry: string, name: string): void {
  const gap = entry.indexOf('…');
  const words = wordsOf(gap < 0 ? entry : entry.slice(0, gap).trim());
  if (words.length === 0) return;
  if (LONGEST < words.length) throw new Error(`too many words: ${entry}`);
  if (0 <= gap && words.length !== 1) throw new Error(`several words before the gap: ${entry}`);
  const sense: Sense = {
    class: name,
    rest: words.slice(1),
    ...(gap < 0 ? {} : { particle: wordsOf(entry.slice(gap + 1).trim()) }),
  };
  add(first, words[0]!, sense, [sense]);
}

function grouped(senses: readonly Sense[]): Senses {
  const parted = senses.filter(({ particle }) => particle !== undefined);
  const apart = parted.length === 0 ? null : parted;
  const all = senses.filter(({ particle }) => particle === undefined);
  const single = all.filter(({ rest }) => rest.length === 0);
  if (single.length === all.length) return { all, single, byNext: null, apart };
  all.sort((a, b) => b.rest.length - a.rest.length);
  const byNext = new Map<number, Sense[]>();
  for (const sense of all) if (0 < sense.rest.length) pushTo(byNext, hashWord(sense.rest[0]!), sense);
  return { all, single, byNext, apart };
}

/** Adds to the list of a key. */
export function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
