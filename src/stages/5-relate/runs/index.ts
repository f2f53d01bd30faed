import { keyOf, nameText, uninflected } from '../keys.ts';
import { beginsWithDateline, runEnd } from './bounds.ts';
import { bracketOf, roleSplit } from './edges.ts';
import { addWeakEvidence, evidenceOf } from './evidence.ts';
import { determined, type Found, foundAt, isPlain } from './found.ts';
import { isNoName, isProposed } from './proposed.ts';
import type { Context, Run } from './run.ts';

/**
 * Adds the runs of capitalised words of the tokens `from` … `to`: where each begins and ends (`bounds.ts`, `edges.ts`),
 * what its place says of it (`evidence.ts`), and whether its place proposes a name (`proposed.ts`).
 */
export function runsOf(from: number, to: number, context: Context, runs: Run[]): void {
  for (let at = from; at < to; ) {
    const end = runEnd(at, to, context);
    if (end === at || beginsWithDateline(at, context)) {
      at++;
      continue;
    }
    const part = roleSplit(at, end, context.marks);
    if (part !== end) add(foundAt(at, part, context, runs.at(-1)), runs);
    add(foundAt(part === end ? at : part, end, context, runs.at(-1)), runs);
    at = end;
  }
}

function add(found: Found, runs: Run[]): void {
  if (isNoName(found)) return;
  const { from, to, words, initial, single, marks, placed, tables, previous } = found;
  const cues = evidenceOf(found);
  let bare = true;
  // "in Absprache": where nouns have capitals, a preposition shows a place only of what is a name.
  for (const cue of cues)
    bare &&= cue.startsWith('person') || (tables.nounsHaveCapitals && cue === 'place:region');
  if (bare && isPlain(found)) addWeakEvidence(found, cues);
  // What it is called where nothing governs it: "der Deutschen Bank" is "Deutsche Bank".
  const adjective = marks.is(from, 'name-adjective') !== 0;
  const [first = '', ...rest] = words;
  const base = single || !adjective ? first : uninflected(first, tables);
  runs.push({
    from,
    to,
    key: keyOf([base, ...rest], from, marks, placed),
    name: base + nameText(marks, from, to).slice(first.length),
    proposed: isProposed(found, cues, bare),
    initial: initial && bare,
    determined: tables.nounsHaveCapitals && !adjective && determined(marks, from - 1),
    cues,
    bracketOf: bracketOf(words, from, to, marks, previous),
  });
}
