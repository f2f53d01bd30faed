import { Shape, spelled, tokenAt } from '../../grammar/tokens.ts';
import type { NameType } from '../../model/claim-schemas.ts';
import type { ClaimTables } from '../../model/claims.ts';
import type { Name } from '../../model/record.ts';
import type { Segmented } from '../../model/text.ts';
import { aliases } from './aliases.ts';
import type { Marks } from './lexicon.ts';
import type { Placed } from './placed.ts';
import { PLACE_KNOWN } from './runs/evidence.ts';
import { isHeadline } from './runs/headline.ts';
import { runsOf } from './runs/index.ts';
import type { Run } from './runs/run.ts';
import { QUOTED, titled } from './runs/titles.ts';

/** One place where a name stands, in tokens. */
export interface Naming {
  readonly from: number;
  readonly to: number;
  readonly name: KnownName;
}

/** A name of the article with what the article tells of it. */
export interface KnownName extends Name {
  type: NameType;
  /** True where the article alone is enough to take it for what it is. */
  readonly sure: boolean;
}

/** More names than this an article does not tell of; what follows is a list. */
const MOST_NAMES = 200;

/** The names of an article, found without a model: capitals, the words around them, and how often they recur. */
export function namesOf(
  text: Segmented,
  tables: ClaimTables,
  marks: Marks,
  placed: Placed,
): { names: KnownName[]; namings: Naming[] } {
  const runs: Run[] = [];
  for (const block of text.blocks) {
    if (block.zone === 'boilerplate') continue;
    const from = tokenAt(text.tokens, block.start);
    const to = tokenAt(text.tokens, block.end);
    const context = { tables, marks, placed, headline: isHeadline(marks, from, to) };
    const own: Run[] = [];
    runsOf(from, to, context, own);
    runs.push(...titled(own, from, to, context));
  }
  const groups = aliases(runs, tables);
  const names: KnownName[] = [];
  const namings: Naming[] = [];
  for (const [key, group] of groups) {
    if (!group.some((run) => run.proposed) || MOST_NAMES <= names.length) continue;
    const known = nameOf(key, group, marks);
    if (tables.nounsHaveCapitals && isNoun(known, group, marks)) continue;
    names.push(known);
    for (const run of group) namings.push({ from: run.from, to: run.to, name: known });
  }
  // sort for determinism
  names.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  namings.sort((a, b) => a.from - b.from);
  return { names, namings };
}

/** German: one plain word that nothing shows to be a name, or an adjective that begins a sentence, and its noun. */
function isNoun(name: KnownName, group: readonly Run[], marks: Marks): boolean {
  if (name.type !== 'name' || (!name.key.includes(' ') && isCommon(group, marks)))
    return name.type === 'name';
  if (name.sure) return false;
  if (name.key.includes(' '))
    return group.every(
      ({ initial, from, to }) =>
        initial &&
        to - from === 2 &&
        /(?:e|er|es|en|em)$/u.test(spelled(marks.tokens, from)) &&
        marks.tokens.shape[to - 1] === Shape.Capitalised,
    );
  const speaks = (run: Run) =>
    marks.any(run.to, ['finite', 'say']) || marks.any(run.from - 1, ['finite', 'say']);
  const [first] = group;
  if (marks.tokens.shape[first!.from] !== Shape.Capitalised || evidenced(group)) return false;
  return !group.some(speaks) || group.length === 1;
}

/** "Händler haben …", "Teuer … ist teuer": a plural verb, or the word without its capital, shows a noun. */
function isCommon(group: readonly Run[], marks: Marks): boolean {
  const { tokens } = marks;
  const { from } = group[0]!;
  if (tokens.shape[from] !== Shape.Capitalised || marks.any(from, ['party', 'known-org'])) return false;
  if (group.some((run) => marks.is(run.to, 'plural-verb'))) return true;
  const word = spelled(tokens, from).toLowerCase();
  for (let at = 0; at < tokens.length; at++)
    if (tokens.shape[at] === Shape.Lower && spelled(tokens, at) === word) return true;
  return false;
}

function evidenced(group: readonly Run[]): boolean {
  return group.some(({ cues }) => cues.has('explained'));
}

function nameOf(key: string, group: readonly Run[], marks: Marks): KnownName {
  const evidence = new Map<string, number>();
  for (const run of group) for (const cue of run.cues) evidence.set(cue, (evidence.get(cue) ?? 0) + 1);
  const score = (type: string) =>
    [...evidence].reduce((sum, [cue, n]) => sum + (cue.startsWith(`${type}:`) ? n : 0), 0);
  const organisation = score('org');
  const person = score('person');
  const product = score('product');
  // "as the daily X reports": whom only quoting names does nothing here.
  if (group.every((run) => marks.endingAt(run.from - 1).includes('source'))) evidence.set('org:source', 1);
  const own = group.filter((run) => run.key === key);
  const forms = (0 < own.length ? own : group)
    .map((run) => run.name)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const name = forms[0]!;
  const plain = group.every((run) => {
    for (let at = run.from; at < run.to; at++) if (marks.tokens.shape[at] !== Shape.Capitalised) return false;
    return true;
  });
  const place =
    evidence.has(PLACE_KNOWN) ||
    (organisation + person + product === 0 && group.length <= 2 * score('place'));
  const type: NameType = place
    ? 'place'
    : evidence.has('org:form') && person <= organisation
      ? 'organisation'
      : 0 < person && organisation <= person
        ? 'person'
        : 0 < product && organisation < product
          ? 'product'
          : 0 < organisation
            ? 'organisation'
            : evidence.get(QUOTED) === group.length
              ? 'product'
              : evidence.has('speaks')
                ? 'person'
                : 'name';
  const mixed = !plain && /\p{Lu}/u.test(name);
  const sure =
    type === 'organisation' || type === 'person' || type === 'product' ? true : mixed || 3 <= group.length;
  // sort for determinism
  return {
    key,
    name,
    type,
    count: group.length,
    evidence: [...evidence.keys()].filter((e) => e.includes(':') || e === 'speaks').sort(),
    sure,
  };
}
