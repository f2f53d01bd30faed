import type { Claim } from '../../../model/record.ts';
import type { Marks } from '../lexicon.ts';
import type { Range } from '../modality.ts';
import type { KnownName } from '../names.ts';
import type { PlacedMention } from '../placed.ts';
import { isActor, type Scene, type Subject, suits } from '../scene.ts';
import type { Hit } from '../signs.ts';
import { ofOthers } from './others.ts';

/** How far into a sentence the figure may stand that it is about, in tokens. */
const OPENING = 4;

/** Whom one sentence says something of, for the next one that goes on with it. */
export class Thread {
  readonly #names: readonly KnownName[];
  #end = -1;
  #name: KnownName | null = null;
  #figures = false;

  constructor(names: readonly KnownName[]) {
    this.#names = names;
  }

  /** Notes what a sentence said. */
  note(range: Range, claims: readonly Claim[]): void {
    const keys = new Set(claims.map(({ subject }) => subject?.key ?? null));
    const [key] = keys;
    this.#end = range.to;
    this.#name = keys.size === 1 && key !== null ? (this.#names.find((n) => n.key === key) ?? null) : null;
    this.#figures = claims.some(({ predicate }) => FIGURES.has(predicate));
  }

  /**
   * "X earned 5 million. The profit rose to 300,000.", "X opens a plant. This project will create 80 jobs.": a sentence
   * that names nobody goes on with the one right before it.
   */
  subjectOf(hit: Hit, { range, namings, marks }: Scene, amount?: PlacedMention): Subject | null {
    const name = this.#name;
    if (name === null || this.#end !== range.from || !suits(name, hit.predicate)) return null;
    if (namings.some((n) => n.from < hit.head && isActor(n.name))) return null;
    const taken = marks.is(range.from, 'takes-up');
    if (0 < taken) return { name, from: range.from, to: taken, via: 'stand-in' };
    return this.#figures && isNextFigure(hit, range, marks) && !ofOthers(hit, marks, amount)
      ? { name, from: range.from, to: range.from, via: 'implied' }
      : null;
  }
}

const FIGURES: ReadonlySet<string> = new Set(['revenue', 'profit', 'loss']);

/** True of a figure that a sentence begins with. */
function isNextFigure({ head, sign, predicate, clause }: Hit, { from }: Range, marks: Marks): boolean {
  if (!FIGURES.has(predicate.name) || sign.form !== 'noun' || OPENING < head - from) return false;
  if (clause.tokens[0] !== from) return false;
  for (let at = from; at < head; at++) if (marks.any(at, ['prep', 'place-prep', 'indefinite'])) return false;
  return true;
}
