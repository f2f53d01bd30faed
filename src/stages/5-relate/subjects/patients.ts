import { spelled } from '../../../grammar/tokens.ts';
import type { Marks } from '../lexicon.ts';
import type { Naming } from '../names.ts';
import { governed, unbroken } from '../positions.ts';
import { named, type Scene, type Subject } from '../scene.ts';
import type { Hit } from '../signs.ts';
import { antecedent } from './stand-ins.ts';

/** The one person of the clause who is neither judge nor prosecutor; else the one name that stands free. */
export function sentencedOf(hit: Hit, own: readonly Naming[], scene: Scene): Subject | null {
  const { marks, tables } = scene;
  const free = own.filter((n) => !governed(marks, n.from, ['court']));
  const persons = free.filter((n) => n.name.type === 'person');
  const others = free.filter((n) =>
    tables.bareNouns ? n.to === hit.head : !governed(marks, n.from, ['prep', 'by', 'of']),
  );
  const patients = 0 < persons.length ? persons : others;
  // "…, with X, who was sentenced to"
  if (patients.length === 0 && hit.clause.kind === 'relative') return antecedent(hit, scene);
  if (patients.length === 0) return pronounOf(hit, scene);
  const right = persons.filter(
    (n) => n.to <= hit.head && hit.head - n.to <= 2 && unbroken(marks, n.to, hit.head),
  );
  if (right.length === 1) return named(right[0]);
  const called = persons.filter((n) => isCalled(n.to, hit.head, marks));
  if (called.length === 1) return named(called[0]);
  return new Set(patients.map((n) => n.name.key)).size === 1 ? named(patients[0]) : null;
}

/** "X, mantan Menteri Kelautan dan Perikanan, divonis": what he was stands between commas, and names a house. */
function isCalled(from: number, head: number, marks: Marks): boolean {
  if (head <= from || spelled(marks.tokens, from) !== ',' || !marks.any(from + 1, ['title'])) return false;
  const second = head - 1;
  return spelled(marks.tokens, second) === ',' && second - from <= APPOSITION;
}

/** Tokens of what somebody was, at most. */
const APPOSITION = 10;

/** "He was sentenced to three years": the one person of the sentence before, unless it begins with a noun for one. */
function pronounOf({ clause, head }: Hit, { marks, focus, range }: Scene): Subject | null {
  const at = clause.tokens.find((k) => k < head && marks.any(k, ['pronoun', 'he']));
  if (at === undefined || focus.person === null || focus.standsIn) return null;
  return range.from <= at ? { name: focus.person, from: at, to: at + 1, via: 'stand-in' } : null;
}

/**
 * Whom it is done to: behind a word of the class `against`, or what a verb of the class `punish` takes; null where somebody
 * does it and the clause does not say to whom, so that who does it is not taken for it.
 */
export function patientOf(
  own: readonly Naming[],
  { clause, head }: Hit,
  marks: Marks,
): Naming | null | undefined {
  const against = own.find((n) => governed(marks, n.from, ['against']));
  if (against !== undefined) return against;
  // "The court rules that X has to pay a fine"
  const pays = clause.tokens.find((at) => at <= head && marks.is(at, 'pays'));
  const payer = pays === undefined ? undefined : own.filter((n) => n.to <= pays).at(-1);
  if (payer !== undefined) return payer;
  const undergoes = clause.tokens.some((at) => marks.is(at, 'undergo'));
  if (undergoes || !clause.tokens.some((at) => marks.is(at, 'inflict'))) return undefined;
  for (const at of clause.tokens) {
    if (!marks.is(at, 'punish')) continue;
    const next = own.find(
      (n) => at < n.from && n.from - at <= 5 && !governed(marks, n.from, ['prep', 'by', 'of']),
    );
    if (next !== undefined) return next;
  }
  // "Das Landgericht hat die X AG zu … verurteilt": beside a court the one name is whom it is done to.
  const free = own.filter((n) => !governed(marks, n.from, ['prep', 'by', 'court']));
  return marks.nounsHaveCapitals && free.length === 1 && clause.tokens.some((at) => marks.is(at, 'court'))
    ? free[0]!
    : null;
}
