import type { Predicate } from '../../../model/claims.ts';
import type { Marks } from '../lexicon.ts';
import type { Range } from '../modality.ts';
import type { KnownName } from '../names.ts';
import type { PlacedMention } from '../placed.ts';
import { isActor, type Scene, type Subject, suits } from '../scene.ts';
import type { Hit } from '../signs.ts';
import { ofOthers } from './others.ts';

/** How far into a sentence the result may stand that it is about, in tokens. */
const OPENING = 4;

/** Whom one sentence says something of, for the next one that goes on with it. */
export class Thread {
  #end = -1;
  #last: KnownName | null = null;
  #results = false;
  #said: { readonly name: KnownName | null; readonly predicate: Predicate }[] = [];

  /** Notes whom a claim of the sentence is about. */
  add(subject: Subject | null, predicate: Predicate): void {
    this.#said.push({ name: subject?.name ?? null, predicate });
  }

  /** Ends a sentence with what it said. */
  close(range: Range): void {
    const [first] = this.#said;
    const alone = first !== undefined && this.#said.every(({ name }) => name?.key === first.name?.key);
    this.#last = alone ? first.name : null;
    this.#results = this.#said.some(({ predicate }) => predicate.result);
    this.#said = [];
    this.#end = range.to;
  }

  /**
   * "X earned 5 million. The profit rose to 300,000.", "X opens a plant. This project will create 80 jobs.", "X cuts 80
   * jobs. Its profit fell to 300,000.": a sentence that names nobody goes on with the one right before it.
   */
  subjectOf(hit: Hit, scene: Scene, amount?: PlacedMention): Subject | null {
    const { range, namings, marks, focus } = scene;
    if (namings.some((n) => n.from < hit.head && isActor(n.name))) return null;
    const next = this.#end === range.from ? this.#last : null;
    const suited = (name: KnownName | null) => (name !== null && fits(name, hit.predicate) ? name : null);
    const from = range.from;
    const taken = marks.is(from, 'takes-up');
    if (0 < taken) return as(suited(next), from, taken, 'stand-in');
    if (hit.predicate.subject === 'country') return as(suited(next), from, from, 'implied');
    if (!isNextResult(hit, range, marks) || ofOthers(hit, marks, amount)) return null;
    const owned = marks.is(from, 'possessive');
    if (0 < owned) return as(suited(next ?? focus.subject), from, owned, 'stand-in');
    return this.#results ? as(suited(next), from, from, 'implied') : null;
  }
}

function fits(name: KnownName, predicate: Predicate): boolean {
  return predicate.subject === 'country' ? name.type === 'place' : suits(name, predicate);
}

function as(name: KnownName | null, from: number, to: number, via: Subject['via']): Subject | null {
  return name === null ? null : { name, from, to, via };
}

/** True of a result that a sentence begins with. */
function isNextResult({ head, sign, predicate, clause }: Hit, { from }: Range, marks: Marks): boolean {
  if (!predicate.result || sign.form !== 'noun' || OPENING < head - from) return false;
  if (clause.tokens[0] !== from) return false;
  for (let at = from; at < head; at++) if (marks.any(at, ['prep', 'place-prep', 'indefinite'])) return false;
  return true;
}
