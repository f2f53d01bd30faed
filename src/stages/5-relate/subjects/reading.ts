import type { Naming } from '../names.ts';
import type { PlacedMention } from '../placed.ts';
import { named, type Scene, type Subject, suits } from '../scene.ts';
import type { Hit } from '../signs.ts';

/** What is asked: of whom does the sentence say what the hit says? */
export interface Question {
  readonly hit: Hit;
  readonly scene: Scene;
  /** The amount that the hit is said with. */
  readonly amount: PlacedMention | undefined;
  /** The names of the clause that can take part in what it says, in order. */
  readonly own: readonly Naming[];
  /** Those of them that no other word governs. */
  readonly free: readonly Naming[];
  /** The one that stands where the subject does. */
  readonly first: Naming | undefined;
}

/**
 * One way in which a sentence tells who it is: the name; null where it is somebody, but not sure who, so that nobody is
 * asked any further; undefined where another way has to tell.
 */
export interface Reading {
  readonly name: string;
  read(question: Question): Answer;
}

export type Answer = Subject | null | undefined;

/** True of a name that can do, or be, what the hit says. */
export function fits({ hit }: Pick<Question, 'hit'>, { name }: Naming): boolean {
  return suits(name, hit.predicate);
}

/** The name where it can be the subject, nobody where it cannot: nobody else is asked. */
export function settled(question: Question, naming: Naming): Subject | null {
  return fits(question, naming) ? named(naming) : null;
}
