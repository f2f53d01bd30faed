import { Gap, Shape, spelled } from '../../../grammar/tokens.ts';
import { keyOf, nameText } from '../keys.ts';
import type { Marks } from '../lexicon.ts';
import { VERBS } from '../verbs.ts';
import { CAPITAL, type Context, type Run } from './run.ts';

/** Tokens of a title at most. */
const LONGEST = 10;

/** Quotation marks that open, and those that close what they open. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
]);

/** The cue of a name that stands between quotation marks. */
export const QUOTED = 'quoted';

/** Words that make a sentence of a quotation; with a capital they are a part of a title. */
const SENTENCE: readonly string[] = [
  ...VERBS,
  'main-verb',
  'have',
  'have-aux',
  'passive-aux',
  'negation',
  'pronoun',
  'say',
  'we',
];

/**
 * A short quotation that begins with a capital and is no sentence is a title: "End of the Road", « Le Grand Bal ». Where
 * some of its words are a run, the name is the whole.
 */
export function titled(runs: readonly Run[], from: number, to: number, context: Context): Run[] {
  const titles = titlesOf(from, to, context.marks);
  if (titles.length === 0) return [...runs];
  const inside = ({ from: start, to: end }: Run, [low, high]: Title) => low <= start && end <= high;
  const rest = runs.filter((run) => !titles.some((title) => inside(run, title)));
  const whole = titles.flatMap((title) => {
    const own = runs.filter((run) => inside(run, title));
    return own.length === 0 ? [] : [wholeOf(title, own, context)];
  });
  return [...rest, ...whole].sort((a, b) => a.from - b.from);
}

/** True where quotation marks stand on both sides. */
export function isQuoted({ tokens }: Marks, from: number, to: number): boolean {
  const closing = 0 < from ? CLOSING.get(spelled(tokens, from - 1)) : undefined;
  return closing !== undefined && to < tokens.length && closing.includes(spelled(tokens, to));
}

/** The first token of a title, and the one behind its last. */
type Title = readonly [number, number];

function titlesOf(from: number, to: number, marks: Marks): Title[] {
  const { tokens } = marks;
  const titles: Title[] = [];
  for (let at = from; at + 2 < to; at++) {
    const closing = CLOSING.get(spelled(tokens, at));
    if (closing === undefined || !opens(at, from, marks)) continue;
    const end = closes(at + 1, to, closing, marks);
    if (end !== null && isTitle(at + 1, end, marks)) {
      titles.push([at + 1, end]);
      at = end;
    }
  }
  return titles;
}

/** The same sign closes as well: one that opens stands apart from the word before it. */
function opens(at: number, from: number, { tokens }: Marks): boolean {
  return at === from || tokens.gap[at] !== Gap.None || /^[(/[]$/u.test(spelled(tokens, at - 1));
}

function closes(from: number, to: number, closing: string, { tokens }: Marks): number | null {
  for (let at = from; at < Math.min(to, from + LONGEST + 1); at++) {
    const surface = spelled(tokens, at);
    if (closing.includes(surface)) return at;
    if (Gap.Space < tokens.gap[at]! || /^[.;:…"“”„«»]$/u.test(surface)) return null;
  }
  return null;
}

function isTitle(from: number, to: number, marks: Marks): boolean {
  const { tokens } = marks;
  if (to === from || (tokens.shape[from]! & CAPITAL) === 0) return false;
  // "„Ja“, sagte X", "X: „Ein Erfolg“": what somebody says.
  if (spelled(tokens, to - 1) === ',' || (1 < from && spelled(tokens, from - 2) === ':')) return false;
  const next = to + 1 < tokens.length && spelled(tokens, to + 1) === ',' ? to + 2 : to + 1;
  if (marks.any(next, ['say', 'speaks', 'announce'])) return false;
  for (let at = from; at < to; at++)
    if (tokens.shape[at] === Shape.Lower && marks.any(at, SENTENCE)) return false;
  return true;
}

/** What stands before the quotation, past "called". */
function kindBefore(last: number, marks: Marks): readonly string[] {
  if (last < 0) return [];
  const ending = marks.endingAt(last);
  if (!ending.includes('called')) return ending;
  const kinds = [1, 2, 3].flatMap((k) => marks.endingAt(last - k));
  return [...ending, ...kinds.filter((name) => name === 'org-before')];
}

/** The title is one name; where nothing else tells what it is, a work or a thing. */
function wholeOf([from, to]: Title, own: readonly Run[], context: Context): Run {
  const { marks, tables, placed, headline } = context;
  const { tokens } = marks;
  const words = Array.from({ length: to - from }, (_, k) => spelled(tokens, from + k));
  const cues = new Set(own.flatMap((run) => [...run.cues].filter((cue) => /^(?:org|product):/u.test(cue))));
  const before = kindBefore(from - 2, marks);
  if (before.some((name) => ['org-before', 'org-kind', 'site'].includes(name))) cues.add('org:before');
  if (before.includes('product-before')) cues.add('product:before');
  cues.add(QUOTED);
  // Where only names have them, capitals throughout are those of a title.
  const spelledOut =
    !tables.nounsHaveCapitals &&
    !headline &&
    words.every((word, k) => word.length < 4 || tokens.shape[from + k] !== Shape.Lower);
  const kind = [...cues].some((cue) => cue.endsWith(':before'));
  return {
    from,
    to,
    key: keyOf(words, from, marks, placed),
    name: nameText(marks, from, to),
    proposed: own.some((run) => run.proposed) || spelledOut || (kind && !headline),
    initial: false,
    determined: false,
    cues,
    bracketOf: null,
  };
}
