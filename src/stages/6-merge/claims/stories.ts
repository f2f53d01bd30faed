import type { Entry } from '../entry.ts';
import type { Retold, Voices } from '../voices.ts';
import { SAME_WORDS } from '../voices.ts';
import type { Said, Story } from './contributions.ts';

/** Articles of one event that are one voice, and why. */
export interface SameStory {
  readonly articles: readonly string[];
  readonly because: string;
}

/** Two stories are one where they share this many names and facts at least … */
const SHARED = 8;
/** … among them names of people, organisations and products … */
const SHARED_NAMES = 4;
/** … which are this part of the shorter story at least … */
const PART = 0.7;
/** … and this part of the shared places and numbers comes in the same order. */
const ORDER = 0.5;
/** Days between two publications of one story at most. */
const DAYS = 30;
/** Of an event of more articles only the first are compared, since every pair has to be. */
const COMPARED = 200;

/** The stories told twice, among articles that say something of the same subject and kind. */
export function* retold(contributions: Iterable<Entry>): Generator<Retold, void, undefined> {
  let key = '';
  let group = new Map<string, Said>();
  for (const entry of contributions) {
    if (!isClaim(entry)) continue;
    if (entry.key !== key) {
      yield* pairs(group);
      key = entry.key;
      group = new Map();
    }
    const said = JSON.parse(entry.value) as Said;
    if (group.size < COMPARED) group.set(said.citation.article, said);
  }
  yield* pairs(group);
}

function isClaim({ key }: Entry): boolean {
  return key[key.indexOf('\0\0') + 2] === '1';
}

function* pairs(group: ReadonlyMap<string, Said>): Generator<Retold, void, undefined> {
  // sort for determinism
  const all = [...group].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [k, [b, other]] of all.entries())
    for (const [a, one] of all.slice(0, k)) {
      if (
        one.published !== null &&
        other.published !== null &&
        DAYS < Math.abs(one.published - other.published)
      )
        continue;
      const because = sameStory(one.story, other.story);
      if (because !== null) yield { articles: [a, b], because };
    }
}

/** The voices of the articles of one event: the number of each, from 1 in the order of their ids, and what they share. */
export function voicesOf(
  said: readonly Said[],
  voices: Voices,
): { numbers: ReadonlyMap<string, number>; stories: SameStory[] } {
  const ids = [...new Set(said.map(({ citation }) => citation.article))].sort(); // sort for determinism
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const voice = voices.of.get(id) ?? id;
    const group = groups.get(voice);
    if (group === undefined) groups.set(voice, [id]);
    else group.push(id);
  }
  const numbers = new Map<string, number>();
  for (const [k, articles] of [...groups.values()].entries())
    for (const id of articles) numbers.set(id, k + 1);
  const stories = [...groups]
    .filter(([, articles]) => 1 < articles.length)
    .map(([voice, articles]) => ({ articles, because: voices.because.get(voice) ?? SAME_WORDS }));
  return { numbers, stories };
}

/** Why two stories are one, or null. */
export function sameStory(a: Story, b: Story): string | null {
  const names = a.names.filter((name) => b.names.includes(name));
  const facts = a.facts.filter((fact) => b.facts.includes(fact));
  const shared = names.length + facts.length;
  const size = Math.min(a.names.length + a.facts.length, b.names.length + b.facts.length);
  if (shared < SHARED || names.length < SHARED_NAMES || shared < size * PART) return null;
  const ordered = inOrder(
    facts,
    b.facts.filter((fact) => facts.includes(fact)),
  );
  if (ordered < facts.length * ORDER) return null;
  return `one story: ${names.length} names and ${facts.length} places and numbers shared, ${ordered} of these in the same order`;
}

/** Length of the longest sequence that both have in order. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const item of a) {
    const next = [0];
    for (const [k, other] of b.entries())
      next.push(item === other ? row[k]! + 1 : Math.max(row[k + 1]!, next[k]!));
    row = next;
  }
  return row.at(-1)!;
}
