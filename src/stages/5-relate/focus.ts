import { beginningIn, endingAfter } from '../../grammar/search.ts';
import { tokenAt } from '../../grammar/tokens.ts';
import type { Segmented } from '../../model/text.ts';
import type { Marks } from './lexicon.ts';
import type { Range } from './modality.ts';
import type { KnownName, Naming } from './names.ts';
import { governed, isAside, joined } from './positions.ts';
import { type Focus, isActor } from './scene.ts';

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
    let organisation: KnownName | null = null;
    let anything: KnownName | null = null;
    let subject: KnownName | null = null;
    let person: KnownName | null = null;
    let closed = false;
    let standsIn = false;
    let torn = false;
    let from = range.from;
    for (let k = 0; k < REACH && 0 < from && (organisation === null || anything === null); k++) {
      const sentence = this.#text.sentence(this.#text.tokens.start[from - 1]!);
      const start = Math.min(from - 1, tokenAt(this.#text.tokens, sentence.start));
      const own = beginningIn(this.#namings, start, from).filter(
        (n) => start <= n.from && n.from < from && n.name.type !== 'person' && n.name.type !== 'place',
      );
      const free = own.filter((n) => !isAside(this.#marks, n.from));
      // "Lumo, Vira and Tiko have …": a list is about none of its members.
      const alone = free.filter(
        (n) => !own.some((o) => o !== n && (joined(this.#marks, n, o) || joined(this.#marks, o, n))),
      );
      const placed = (n: Naming) => !governed(this.#marks, n.from, ['prep', 'by', 'of']);
      const acts = (n: Naming) => placed(n) && !governed(this.#marks, n.from, ['oblique']);
      const undergoes = (n: Naming) => placed(n) && !acts(n);
      // "He founded X": the name is what is acted upon, and whom the pronoun stands for is named further back.
      const names = own.map((n) => n.from);
      const unnamed = (to: number) => beginsUnnamed(this.#marks, { from: start, to }, names);
      if (!closed)
        subject ??= alone.find((n) => isActor(n.name) && placed(n) && !unnamed(n.from))?.name ?? null;
      closed ||= unnamed(from);
      if (k === 0) {
        const all = beginningIn(this.#namings, start, from).filter((n) => n.name.type === 'person');
        const acting = all.filter(placed);
        const people = 0 < acting.length ? acting : all;
        const noun = this.#marks.any(start, ['title', 'people']);
        for (let at = start; noun && at < start + OPENING; at++)
          standsIn ||= this.#marks.is(at, 'that') !== 0;
        if (new Set(people.map((n) => n.name.key)).size === 1) person = people[0]!.name;
      }
      if (organisation === null && !torn) {
        const actors = alone.filter((n) => isActor(n.name));
        // "The takeover of X has cost the group Y millions": neither is whom "the company" stands for.
        torn = 1 < new Set(actors.map((n) => n.name.key)).size && !actors.some(acts);
        // "The group buys the rival Y": who acts has no name here, but perhaps in the sentence before.
        const others = actors.filter((n) => !undergoes(n));
        if (!torn) organisation = (others.find(acts) ?? others[0])?.name ?? null;
      }
      anything ??=
        (free.find((n) => n.name.type === 'product') ?? free.find((n) => n.name !== this.#main))?.name ??
        null;
      from = start;
    }
    return { organisation, anything, subject, person, standsIn, main: this.#main };
  }
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
