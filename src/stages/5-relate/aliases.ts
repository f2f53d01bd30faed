import type { ClaimTables } from '../../model/claims.ts';
import type { Run } from './runs/run.ts';
import { QUOTED } from './runs/titles.ts';

/**
 * Runs grouped by the name that they are: genitives join their base, a surname joins the one person of the article that
 * bears it, the first word of one longer name joins that. What two longer names could be stays apart.
 */
export function aliases(runs: readonly Run[], tables: ClaimTables): Map<string, Run[]> {
  const groups = new Map<string, Run[]>();
  for (const run of runs) add(groups, run.key, run);
  for (const { key, bracketOf: long } of runs)
    if (long !== null && long !== key && groups.has(key) && groups.has(long)) join(groups, key, long);
  if (tables.bareNouns) withoutPlaces(groups);
  const nouns = new Set<string>();
  for (const [key, group] of groups)
    if (tables.nounsHaveCapitals && !key.includes(' ') && isNoun(group)) nouns.add(key);
  for (const key of nouns)
    if (!groups.get(key)!.some((run) => [...run.cues].some((c) => c.startsWith('org')))) groups.delete(key);
  for (const key of [...groups.keys()].sort()) {
    const rest = key.slice(key.indexOf(' ') + 1);
    const group = groups.get(key)!;
    // A sentence that begins with a verb before a name: the name is known elsewhere.
    // So does a noun behind an article: "der Optiker Klarsicht".
    if (!key.includes(' ') || !groups.has(rest) || !group.every((run) => run.initial || run.determined))
      continue;
    for (const run of group) run.from += 1;
    join(groups, key, rest);
  }
  for (const ending of tables.genitive)
    for (const key of [...groups.keys()].sort()) {
      const base = key.slice(0, -ending.length);
      if (key.endsWith(ending) && groups.has(base)) join(groups, key, base);
    }
  const long = [...groups.keys()]
    .filter((key) => key.includes(' ') && groups.get(key)!.some((run) => run.proposed))
    // The last word of a title is no surname.
    .filter((key) => !groups.get(key)!.every((run) => run.cues.has(QUOTED)))
    .sort();
  const byFirst = new Map<string, string[]>();
  const byLast = new Map<string, string[]>();
  for (const key of long) {
    const words = key.split(' ');
    push(byFirst, words[0]!, key);
    push(byLast, words.at(-1)!, key);
  }
  for (const key of [...groups.keys()].sort()) {
    if (key.includes(' ')) continue;
    const last = byLast.get(key) ?? [];
    const first = byFirst.get(key) ?? [];
    const group = groups.get(key)!;
    const own = group.some((run) =>
      [...run.cues].some((cue) => cue.startsWith('org') || cue.startsWith('product')),
    );
    if (last.length === 1 && first.length === 0 && !own) {
      for (const run of groups.get(last[0]!)!)
        if (
          !/\d/u.test(run.key) &&
          ![...run.cues].some((c) => c.startsWith('org') || c.startsWith('product'))
        )
          run.cues.add('person:surname');
      join(groups, key, last[0]!);
    } else if (
      first.length === 1 &&
      last.length === 0 &&
      group.length <= groups.get(first[0]!)!.length * 4 &&
      groups.get(first[0]!)!.some((run) => run.cues.has('org:form') || run.cues.has('person:given-name'))
    )
      join(groups, key, first[0]!);
  }
  return groups;
}

/**
 * An article before it shows a noun. What ends like an adjective may be a verb ("so machen Nordwind und …"): one such
 * place among many shows nothing.
 */
function isNoun(group: readonly Run[]): boolean {
  const perhaps = group.filter((run) => run.cues.has('noun?')).length;
  return group.some((run) => run.cues.has('noun')) || group.length < perhaps * 3;
}

function add(groups: Map<string, Run[]>, key: string, run: Run): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [run]);
  else known.push(run);
}

function join(groups: Map<string, Run[]>, from: string, into: string): void {
  groups.set(
    into,
    [...groups.get(into)!, ...groups.get(from)!].sort((a, b) => a.from - b.from),
  );
  groups.delete(from);
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/**
 * "Bupati Wonokarto Hendra Wijaya", "Direktur Utama Bank Timur Hendra": behind a title stands what it is of, then who
 * bears it. Where the article names the one or the other alone, the run is cut there.
 */
function withoutPlaces(groups: Map<string, Run[]>): void {
  const byName = new Map<string, string>();
  for (const key of [...groups.keys()].sort()) byName.set(groups.get(key)![0]!.name, key);
  for (const key of [...groups.keys()].sort())
    for (const run of [...groups.get(key)!]) {
      const words = run.name.split(' ');
      if (words.length < 2 || run.to - run.from !== words.length) continue;
      const cut = words.map((_, k) => k).slice(1);
      if (run.cues.has('person:title')) {
        // A surname alone is how one is named again.
        const at = cut.find((k) => 2 < words.length && byName.has(words.slice(k).join(' ')));
        if (at !== undefined)
          move(groups, run, key, byName.get(words.slice(at).join(' '))!, at, words.length);
      } else if (run.cues.has('org:role')) {
        const at = cut.reverse().find((k) => byName.has(words.slice(0, k).join(' ')));
        if (at !== undefined) move(groups, run, key, byName.get(words.slice(0, at).join(' '))!, 0, at);
      }
    }
}

/** Gives a run, cut to some of its words, to another name. */
function move(
  groups: Map<string, Run[]>,
  run: Run,
  key: string,
  into: string,
  low: number,
  high: number,
): void {
  if (key === into) return;
  const group = groups.get(key)!.filter((other) => other !== run);
  if (group.length === 0) groups.delete(key);
  else groups.set(key, group);
  run.name = run.name.split(' ').slice(low, high).join(' ');
  run.to = run.from + high;
  run.from += low;
  run.key = into;
  groups.set(
    into,
    [...groups.get(into)!, run].sort((a, b) => a.from - b.from),
  );
}
