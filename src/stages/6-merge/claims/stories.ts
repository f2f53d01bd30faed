import type { Said, Story } from './contributions.ts';

/** Articles that tell one story, and why they count as one voice. */
export interface SameStory {
  readonly articles: readonly string[];
  readonly because: string;
}

/** Two stories are one where they share this many names and facts at least … */
const SHARED = 8;
/** … among them names of people, organisations and products … */
const SHARED_NAMES = 3;
/** … which are this part of the shorter story at least … */
const PART = 0.55;
/** … and this part of the shared places and numbers comes in the same order. */
const ORDER = 0.5;
/** Days between two publications of one story at most. */
const DAYS = 30;
/** Above that many articles only copies of the words are told, since every pair would have to be compared. */
const COMPARED = 200;

/** Voices of the articles of one event: the number of each, from 1 in the order of their ids, and the stories shared. */
export function voicesOf(
  said: readonly Said[],
  voiceOf: ReadonlyMap<string, string>,
): { numbers: ReadonlyMap<string, number>; stories: SameStory[] } {
  const stories = new Map<string, { story: Story; published: number | null }>();
  for (const { citation, story, published } of said) stories.set(citation.article, { story, published });
  const ids = [...stories.keys()].sort(); // sort for determinism
  const leader = new Map(ids.map((id) => [id, id]));
  const find = (id: string): string => {
    let at = id;
    while (leader.get(at) !== at) at = leader.get(at)!;
    return at;
  };
  const reasons = new Map<string, string>();
  const copies = new Map<string, string>();
  for (const id of ids) {
    const words = voiceOf.get(id);
    if (words === undefined) continue;
    const first = copies.get(words);
    if (first === undefined) copies.set(words, id);
    else {
      leader.set(find(id), find(first));
      reasons.set(find(first), 'the same words');
    }
  }
  if (ids.length <= COMPARED)
    for (const [k, b] of ids.entries())
      for (const a of ids.slice(0, k)) {
        if (find(a) === find(b)) continue;
        const one = stories.get(a)!;
        const other = stories.get(b)!;
        if (
          one.published !== null &&
          other.published !== null &&
          DAYS < Math.abs(one.published - other.published)
        )
          continue;
        const because = sameStory(one.story, other.story);
        if (because === null) continue;
        const [low, high] = [find(a), find(b)].sort() as [string, string];
        leader.set(high, low);
        reasons.set(low, reasons.get(low) ?? because);
      }
  const groups = new Map<string, string[]>();
  const numbers = new Map<string, number>();
  for (const id of ids) {
    const root = find(id);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [id]);
    else group.push(id);
    numbers.set(id, [...groups.keys()].indexOf(root) + 1);
  }
  const shared = [...groups]
    .filter(([, articles]) => 1 < articles.length)
    .map(([root, articles]) => ({ articles, because: reasons.get(root) ?? 'the same words' }));
  return { numbers, stories: shared };
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
  return `one story: ${names.length} names, ${facts.length} places and numbers shared, ${ordered} of these in the same order`;
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
