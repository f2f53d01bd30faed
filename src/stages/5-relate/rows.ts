import { Shape, spelled } from '../../grammar/tokens.ts';
import type { AmountMention } from '../../model/record.ts';
import type { Marks } from './lexicon.ts';
import type { Naming } from './names.ts';
import type { Placed, PlacedMention } from './placed.ts';
import type { Scene, Subject } from './scene.ts';
import type { Hit } from './signs.ts';

/** What a clause says once: of whom, how much, where. */
export interface Said {
  readonly subject: Subject | null;
  readonly amount: PlacedMention | undefined;
  /** The only city. */
  readonly city: PlacedMention | undefined;
}

/** What a sentence goes on with where it has said its verb: "…, Y 30 and Z 20 seats", "… and 150 in Ulm". */
interface Row {
  readonly naming: Naming | undefined;
  readonly amount: PlacedMention | undefined;
  readonly city: PlacedMention | undefined;
  /** A number without a noun, which no claim can cite. */
  readonly bare: boolean;
  readonly follows: boolean;
  /** Index after its last word. */
  readonly to: number;
}

/** Words between what is told and the comma behind it at most ("… 30 Sitze im Parlament, "). */
const TRAIL = 4;
/** What may stand in a row beside a name, an amount and a city. */
const LINKS = [
  'determiner',
  'org-before',
  'org-kind',
  'title',
  'to',
  'bound',
  'compared',
  'city-word',
  'votes',
];
/** The same, where no name may stand behind it: what a preposition governs does nothing. */
const GOVERNORS = ['prep', 'place-prep'];
/** The same, but for what "followed" takes: "followed by Y and by Z". */
const OF = ['of', 'by'];

/**
 * Of whom and where else a verb says the same, with amounts of their own. A row has a name or a city, and an amount if the
 * verb has one; a city only where the first amount has one beside it, too, so that places for another reason are none.
 */
export function rowsAfter(said: Said, { marks, namings, range }: Scene, placed: Placed): Said[] {
  const found: Said[] = [];
  const { subject, amount, city } = said;
  if (subject !== null && (subject.via !== 'name' || (amount?.from ?? subject.to) < subject.to)) return found;
  const paired = city !== undefined && (amount === undefined || isBeside(city, amount, marks));
  const reader: Reader = { marks, namings, placed, like: amount, end: range.to };
  let last = Math.max(amount?.to ?? 0, paired ? city.to : 0);
  let follows = false;
  for (;;) {
    const from = separator(last, reader);
    const row: Row | undefined = from === 0 ? undefined : rowAt(from, follows, reader);
    if (row === undefined || (row.city !== undefined && !paired)) return found;
    const { naming } = row;
    if (naming === undefined && (row.city === undefined || (amount === undefined && subject !== null)))
      return found;
    if (naming !== undefined && subject === null) return found;
    last = row.to;
    follows = row.follows;
    if (row.bare) continue;
    if ((amount === undefined) !== (row.amount === undefined)) return found;
    if (amount === undefined && row.city === undefined) return found;
    const other =
      naming === undefined
        ? subject
        : { name: naming.name, from: naming.from, to: naming.to, via: 'name' as const };
    found.push({ subject: other, amount: row.amount, city: row.city });
  }
}

/** "700 Stellen in Kiel", "in Kiel 700 Stellen". */
export function isBeside(city: PlacedMention, amount: PlacedMention, marks: Marks): boolean {
  if (city.to === amount.from) return true;
  let at = amount.to;
  // "1.200 postes supprimés à Rouen"
  if (at < city.from && !marks.any(at, ['place-prep']) && marks.tokens.shape[at] === Shape.Lower) at++;
  while (at < city.from && marks.any(at, ['place-prep', 'city-word', 'determiner'])) at++;
  return amount.to < at && at === city.from;
}

interface Reader {
  readonly marks: Marks;
  readonly namings: readonly Naming[];
  readonly placed: Placed;
  /** The amount that those of the rows are like. */
  readonly like: PlacedMention | undefined;
  readonly end: number;
}

/** Index after the comma or "and" that ends what came before; 0 where there is none near. */
function separator(to: number, { marks, placed, end }: Reader): number {
  const from = behindRemark(to, marks, end);
  for (let at = from; at < Math.min(end, from + TRAIL); at++) {
    const comma = spelled(marks.tokens, at) === ',';
    if (comma || marks.is(at, 'and')) {
      let next = comma ? at + 1 : marks.is(at, 'and');
      // ", while Y …", ", and Y …"
      for (const name of ['and', 'cut', 'cut-bare']) next = Math.max(next, marks.is(next, name));
      return next;
    }
    if (marks.is(at, 'followed') || marks.is(at, 'cut-bare')) return at;
    if (marks.tokens.shape[at] === Shape.Sign || placed.end(at) !== at) return 0;
  }
  return 0;
}

/** "mit 30 Prozent (+2), …", "in Ulm (Kreis Y) 30": what brackets add is passed over. */
export function behindRemark(from: number, { tokens }: Marks, end: number = tokens.length): number {
  if (end <= from || spelled(tokens, from) !== '(') return from;
  for (let at = from + 1; at < Math.min(end, from + REMARK); at++)
    if (spelled(tokens, at) === ')') return at + 1;
  return from;
}

const REMARK = 10;

/** Tokens of a row at most. */
const ROW = 16;

/** A row that is being read. */
interface Draft {
  naming: Naming | undefined;
  amount: PlacedMention | undefined;
  city: PlacedMention | undefined;
  bare: boolean;
  /** A preposition governs what comes next. */
  governed: boolean;
  /** "…, followed by Y with 24 % and by Z with 12 %" */
  follows: boolean;
  /** "…, against 24 % for Y" */
  readonly compares: boolean;
}

/** What a row may be made of: each takes what begins at a token into the draft, and gives the index after it, or 0. */
const PARTS: readonly ((draft: Draft, at: number, reader: Reader) => number)[] = [
  takeMention,
  takeName,
  takeBracket,
  takeLink,
  takeNumber,
];

/** The row that begins at a token; undefined where something else stands there, or a verb of its own behind it. */
function rowAt(from: number, follows: boolean, reader: Reader): Row | undefined {
  const { marks, like, end } = reader;
  const compares = marks.is(from, 'compared') !== 0;
  const draft: Draft = {
    naming: undefined,
    amount: undefined,
    city: undefined,
    bare: false,
    governed: false,
    follows,
    compares,
  };
  let at = from;
  while (at < Math.min(end, from + ROW) && !isEnd(at, from, marks)) {
    let next = 0;
    for (const part of PARTS) if (next === 0) next = part(draft, at, reader);
    if (next === 0) return undefined;
    at = next;
  }
  const { naming, amount, city, bare } = draft;
  if (naming === undefined && city === undefined) return undefined;
  if (like !== undefined && amount === undefined && !bare) return undefined;
  return { naming, amount, city, bare, follows: draft.follows, to: at };
}

function takeMention(draft: Draft, at: number, { placed, like }: Reader): number {
  const [found] = placed.between(at, at + 1);
  if (found === undefined) return 0;
  if (found.mention.kind === 'city' && draft.city === undefined && found.mention.ambiguous !== true)
    draft.city = found;
  else if (like !== undefined && draft.amount === undefined && isAlike(found, like)) draft.amount = found;
  else return 0;
  return found.to;
}

function takeName(draft: Draft, at: number, { namings, placed }: Reader): number {
  const naming = namings.find((n) => n.from === at);
  if (naming === undefined || draft.naming !== undefined || draft.governed || placed.end(at) !== at) return 0;
  draft.naming = naming;
  return naming.to;
}

/** "Y (PY) mit 7 Prozent", "Y (7 Prozent)" */
function takeBracket(draft: Draft, at: number, reader: Reader): number {
  const { marks, end } = reader;
  if (spelled(marks.tokens, at) !== '(' || draft.naming === undefined) return 0;
  const inside = takeMention(draft, at + 1, reader);
  if (inside === 0) return behindRemark(at, marks, end) === at ? 0 : behindRemark(at, marks, end);
  return inside < end && spelled(marks.tokens, inside) === ')' ? inside + 1 : 0;
}

function takeLink(draft: Draft, at: number, { marks, placed }: Reader): number {
  if (placed.end(at) !== at) return 0;
  if (spelled(marks.tokens, at) === "'") return at + 1;
  const longest = (names: readonly string[]) => Math.max(...names.map((name) => marks.is(at, name)));
  const governor = longest(GOVERNORS);
  const of = longest(OF);
  const followed = marks.is(at, 'followed');
  if (followed !== 0 && Math.max(governor, of) <= followed) {
    draft.follows = true;
    draft.governed = false;
  } else if (marks.any(at, ['prep']) || (governor !== 0 && !marks.any(at, ['determiner'])))
    draft.governed = !(draft.compares && marks.is(at, 'for') !== 0);
  else if (of !== 0 && !marks.any(at, ['determiner'])) draft.governed ||= !draft.follows;
  return Math.max(followed, governor, of, longest(LINKS));
}

function takeNumber(draft: Draft, at: number, { marks, placed }: Reader): number {
  if (draft.amount !== undefined || draft.bare || placed.blocks(at) || !isNumber(at, marks)) return 0;
  draft.bare = true;
  return at + 1;
}

/** Nothing but the end, a comma or "and" may follow, or the row has a verb of its own. */
function isEnd(at: number, from: number, marks: Marks): boolean {
  const sign = spelled(marks.tokens, at);
  if (/^[,.;:!?–—]$/u.test(sign)) return true;
  return (
    from < at && (marks.any(at, ['and']) || (marks.is(at, 'followed') !== 0 && !marks.any(at, ['prep'])))
  );
}

/** True of a place behind a name that a comma or "and" sets off: "opens a plant in Kiel, Y one in Ulm". */
export function isOfNextName(
  { from }: PlacedMention,
  { clause, after }: Pick<Hit, 'clause' | 'after'>,
  { namings, marks }: Pick<Scene, 'namings' | 'marks'>,
): boolean {
  return namings.some(
    (n) => after <= n.from && n.to <= from && clause.tokens.includes(n.from) && beginsRow(n.from, marks),
  );
}

/** A comma or "and" stands before it, perhaps with an article. */
export function beginsRow(from: number, marks: Marks): boolean {
  let before = from - 1;
  while (marks.any(before, ['determiner', 'org-before', 'org-kind'])) before--;
  return 0 <= before && (spelled(marks.tokens, before) === ',' || marks.is(before, 'and') !== 0);
}

/** A number in digits or words. */
export function isNumber(at: number, marks: Marks): boolean {
  return marks.tokens.shape[at] === Shape.Digits || marks.is(at, 'number') !== 0;
}

function isAlike({ mention }: PlacedMention, first: PlacedMention): boolean {
  const model = first.mention as AmountMention;
  return (
    mention.kind === 'amount' &&
    mention.type === model.type &&
    mention.currency === model.currency &&
    mention.counted === model.counted
  );
}

/** An amount of the same type; what is counted is not always spelled alike ("lima orang tewas", "tiga orang"). */
export function isOfKind({ mention }: PlacedMention, first: PlacedMention): boolean {
  return mention.kind === 'amount' && mention.type === (first.mention as AmountMention).type;
}
