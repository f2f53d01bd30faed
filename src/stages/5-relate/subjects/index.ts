import type { Sign } from '../../../model/claims.ts';
import type { Span } from '../../../model/text.ts';
import type { Placed, PlacedMention } from '../placed.ts';
import type { Scene, Subject } from '../scene.ts';
import type { Hit } from '../signs.ts';
import { questionOf } from './candidates.ts';
import { countryOf } from './countries.ts';
import { NOUN_READINGS } from './noun.ts';
import type { Reading } from './reading.ts';
import { isShared } from './shared.ts';
import { OBJECT_READINGS, PATIENT_READINGS } from './undergoer.ts';
import { VERB_READINGS } from './verb.ts';

/** The readings of each form of sign, in the order in which they are asked. */
export const READINGS: Readonly<Record<Sign['form'], readonly Reading[]>> = {
  verb: VERB_READINGS,
  passive: VERB_READINGS,
  noun: NOUN_READINGS,
  object: OBJECT_READINGS,
  patient: PATIENT_READINGS,
};

/** Whom a hit is about, and which reading told. */
export interface Decision {
  /** Null where it is not sure; undefined where several share what is said, so that it is said of none. */
  readonly subject: Subject | null | undefined;
  /** Name of the reading; `none` where none had an answer, `not-asked` of what is said of nobody, `country` of rates. */
  readonly by: string;
}

/** What is told to whoever wants to know how subjects are found; the span is that of the head. */
export interface Told extends Span {
  readonly predicate: string;
  readonly form: Sign['form'];
  readonly reading: string;
  /** Null where the reading says that it is not sure who. */
  readonly subject: string | null;
}

const NOT_ASKED: Decision = { subject: null, by: 'not-asked' };
const NONE: Decision = { subject: null, by: 'none' };

/** Asks the readings one after the other; the first that answers decides. */
export function decide(
  hit: Hit,
  scene: Scene,
  { placed, amount }: { placed: Placed; amount: PlacedMention | undefined },
): Decision {
  const { subject: who } = hit.predicate;
  if (who === 'none') return NOT_ASKED;
  if (who === 'country') return { subject: countryOf(hit, scene, placed), by: 'country' };
  const question = questionOf(hit, scene, amount);
  for (const { name, read } of READINGS[hit.sign.form]) {
    const subject = read(question);
    if (subject === undefined) continue;
    const shared = subject !== null && ASKED_ALONE.has(hit.sign.form) && isShared(subject, hit, scene);
    return { subject: shared ? undefined : subject, by: shared ? `${name}, shared` : name };
  }
  return NONE;
}

/** Forms whose subject acts, and so may act together with others. */
const ASKED_ALONE: ReadonlySet<Sign['form']> = new Set(['verb', 'passive', 'noun']);
