import { beginningIn, endingAfter } from '../../grammar/search.ts';
import { Shape, spelled, tokenAt } from '../../grammar/tokens.ts';
import type { Segmented } from '../../model/text.ts';
import type { Marks } from './lexicon.ts';
import type { Range } from './modality.ts';
import type { KnownName, Naming } from './names.ts';
import { governed, isAside, joined } from './positions.ts';
import { beginsRow } from './rows.ts';
import { type Focus, isActor } from './scene.ts';
import { VERBS } from './verbs.ts';

/** Sentences that a pronoun or "the company" may reach back over. */
const REACH = 3;

/** Tokens at the beginning of a sentence in which "this" makes a noun stand for somebody. */
const OPENING = 6;

/** What the text before each sentence was about. */
export class Foci {
  readonly #main: KnownName | null;
  readonly #namings: readonly Naming[];
  readonly #marks: Marks;
  readonly #text: Segmented;

  constructor(names: readonly KnownName[], namings: readonly Naming[], marks: Marks, text: Segmented) {
    this.#main = mainOf(names);
    this.#namings = namings;
    this.#marks = marks;
    this.#text = text;
  }

  boilerplate(at: number): boolean {
    return endingAfter(this.#text.blocks, at)?.zone === 'boilerplate';
  }

  before(range: Range): Focus {
    const marks = this.#marks;
    let topic: Topic = NOBODY;
    let anything: KnownName | null = null;
    let subject: KnownName | null = null;
    let person: KnownName | null = null;
    let closed = false;
    let standsIn = false;
    let from = range.from;
    for (let k = 0; k < REACH && 0 < from && (topic === NOBODY || anything === null); k++) {
      const sentence = this.#text.sentence(this.#text.tokens.start[from - 1]!);
      const start = Math.min(from - 1, tokenAt(this.#text.tokens, sentence.start));
      const all = beginningIn(this.#namings, start, from);
      const own = all.filter((n) => n.name.type !== 'person' && n.name.type !== 'place');
      const free = own.filter((n) => !isAside(marks, n.from));
      // "Lumo, Vira and Tiko have …": a list is about none of its members.
      const alone = free.filter(
        (n) => !own.some((o) => o !== n && (joined(marks, n, o) || joined(marks, o, n))),
      );
      const roles: Roles = { marks, start };
      // "He founded X": whom the pronoun stands for is named further back.
      const names = own.map((n) => n.from);
      const unnamed = (to: number) => beginsUnnamed(marks, { from: start, to }, names);
      if (!closed)
        subject ??= alone.find((n) => isActor(n.name) && acts(n, roles) && !unnamed(n.from))?.name ?? null;
      closed ||= unnamed(from) || beginsWithSomebody(roles, all);
      if (k === 0) {
        const persons = all.filter((n) => n.name.type === 'person');
        const acting = persons.filter((n) => isPlaced(n, marks));
        const people = 0 < acting.length ? acting : persons;
        const noun = marks.any(start, ['title', 'people']);
        for (let at = start; noun && at < start + OPENING; at++) standsIn ||= marks.is(at, 'that') !== 0;
        if (new Set(people.map((n) => n.name.key)).size === 1) person = people[0]!.name;
      }
      if (topic === NOBODY) topic = topicOf(own, alone, roles);
      anything ??=
        (free.find((n) => n.name.type === 'product') ?? free.find((n) => n.name !== this.#main))?.name ??
        null;
      from = start;
    }
    const { name: organisation, torn } = topic;
    return { organisation, torn, anything, subject, person, standsIn, main: this.#main };
  }
}

/** Whom a sentence is about; `torn` where it names several, and does not tell of which it speaks. */
interface Topic {
  readonly name: KnownName | null;
  readonly torn: boolean;
}

const NOBODY: Topic = { name: null, torn: false };
const TORN: Topic = { name: null, torn: true };

/** What the place of a name in its sentence is told from. */
interface Roles {
  readonly marks: Marks;
  /** First token of the sentence. */
  readonly start: number;
}

/** The organisation that acts in a sentence; where none does, the only one, unless something is done to it. */
function topicOf(own: readonly Naming[], alone: readonly Naming[], roles: Roles): Topic {
  const { marks } = roles;
  const actors = alone.filter((n) => isActor(n.name));
  const acting = actors.filter((n) => acts(n, roles));
  const [first] = acting;
  // "X grows, Y shrinks": two that act are no topic.
  const rival = acting.some(
    (n) => n.name.key !== first!.name.key && beginsRow(n.from, marks) && marks.any(n.to, VERBS),
  );
  if (first !== undefined) return rival ? TORN : { name: first.name, torn: false };
  // "The takeover of X by Y is done": neither is whom "the company" stands for.
  const agents = own.filter((n) => isActor(n.name) && governed(marks, n.from, ['by']));
  const keys = new Set([...actors, ...agents].map((n) => n.name.key));
  if (1 < keys.size) return TORN;
  const other = actors.find((n) => !isPlaced(n, marks));
  if (other !== undefined) return { name: other.name, torn: false };
  // "The group buys the rival Y": who acts has no name here, but perhaps in the sentence before; "a group" has none there.
  const known = actors.every((n) => {
    const actor = actorBefore(n, roles);
    return actor === null || isKnown(actor, marks);
  });
  return known ? NOBODY : TORN;
}

function isPlaced({ from }: Naming, marks: Marks): boolean {
  return !governed(marks, from, ['prep', 'by', 'of']);
}

function acts(n: Naming, roles: Roles): boolean {
  const { marks } = roles;
  return isPlaced(n, marks) && !governed(marks, n.from, ['oblique']) && actorBefore(n, roles) === null;
}

/** "The group has bought X", "It has bought X": somebody without a name stands before the verb; null where nobody does. */
function actorBefore({ from }: Naming, { marks, start }: Roles): number | null {
  let verb = false;
  for (let at = from - 1; start <= at; at--) {
    if (/^[,;:]$/u.test(spelled(marks.tokens, at))) return null;
    if (verb && marks.any(at, SOMEBODY)) return governed(marks, at, ['prep', 'by', 'of']) ? null : at;
    verb ||= marks.any(at, VERBS);
  }
  return null;
}

/** "Le distributeur stéphanois est endetté. Il …": it is the retailer, whoever that is. */
function beginsWithSomebody({ marks, start }: Roles, namings: readonly Naming[]): boolean {
  const at = spelled(marks.tokens, start + 1) === "'" ? start + 2 : start + 1;
  if (!marks.any(start, ['determiner']) || !marks.any(at, ['org-before', 'org-kind'])) return false;
  if (namings.some((n) => at < n.from && n.from <= at + 5)) return false;
  // "Le groupe est endetté" speaks of the group that is known already.
  return (
    !marks.any(start, ['stand-in']) || (marks.tokens.shape[at + 1] === Shape.Lower && !marks.known(at + 1))
  );
}

const SOMEBODY = ['stand-in', 'org-before', 'other-actor', 'pronoun'];

/** "The group", "it"; not "a group", nor "groups". */
function isKnown(at: number, marks: Marks): boolean {
  if (marks.is(at, 'pronoun')) return true;
  return marks.any(at - 1, ['determiner']) && !marks.endingAt(at - 1).includes('indefinite');
}

/** The one organisation that an article is about: named thrice, and twice as often as the next. */
function mainOf(names: readonly KnownName[]): KnownName | null {
  const all = names.filter(isActor);
  const actors = all.filter((n) => n.type === 'organisation' || n.sure || (all.length === 1 && 2 <= n.count));
  const [first, second] = actors;
  if (first === undefined || first.count < (second !== undefined ? 3 : first.type === 'organisation' ? 1 : 2))
    return null;
  // One whose kind is not known may be what the article is about, if it is named more often.
  if (all.some((n) => first.count < n.count)) return null;
  return second === undefined || second.count * 2 <= first.count ? first : null;
}

/** Tokens at the beginning of a sentence among which its subject stands. */
const BEGINNING = 5;

/** True where a pronoun, or a word that stands for a name and has none behind it, comes first in a sentence. */
function beginsUnnamed(marks: Marks, { from, to }: Range, names: readonly number[]): boolean {
  for (let at = from; at < Math.min(to, from + BEGINNING); at++) {
    if (marks.is(at, 'pronoun')) return true;
    const stands = marks.is(at, 'stand-in');
    if (stands !== 0 && !names.includes(stands)) return true;
  }
  return false;
}
