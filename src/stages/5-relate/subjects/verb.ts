import { Gap, Shape, spelled } from '../../../grammar/tokens.ts';
import type { Marks } from '../lexicon.ts';
import { infinitive } from '../modality.ts';
import type { Naming } from '../names.ts';
import { governed, isPassive, partOf, within } from '../positions.ts';
import { isQuoted } from '../runs/titles.ts';
import { named, type Scene, type Subject } from '../scene.ts';
import type { Hit } from '../signs.ts';
import { isActive } from './candidates.ts';
import { anotherNoun, otherActor, otherSubject } from './others.ts';
import { fits, type Reading, settled } from './reading.ts';
import { isSlashed, secondFrom } from './second.ts';
import { antecedent, implied, standIn } from './stand-ins.ts';
import { tellerOf } from './tellers.ts';

/**
 * The readings of verbs and participles. The order goes from near to far: first what the verb's form says of whoever
 * stands there (a participle of somebody else, an agent), then the names of its clause, then the words that stand for
 * one, then the clauses around it, and last whom the article is about. What refuses stands before what would be taken in
 * by it.
 */
export const VERB_READINGS: readonly Reading[] = [
  {
    // "Lumen bewertet das Unternehmen mit …": who values is not what is valued.
    name: 'acts-on-another',
    read: ({ hit, scene: { marks } }) =>
      hit.sign.form === 'passive' && marks.is(hit.head, 'active-too') && !isPassive(marks, hit)
        ? null
        : undefined,
  },
  {
    // "Feldkamp has founded X and Y", "Feldkamp has founded": what is founded is not one name.
    name: 'not-one-acted-upon',
    read: ({ hit, scene, free }) => (isActive(hit, scene) && free.length !== 1 ? null : undefined),
  },
  {
    // "X announced the closing of the plant, founded in 1900": the participle is not that of X.
    name: 'participle-of-another',
    read: ({ hit, scene, free }) => {
      const { marks, tables } = scene;
      const [first] = free;
      return hit.sign.form === 'passive' &&
        tables.order === 'after' &&
        first !== undefined &&
        first.from < hit.head &&
        !isPassive(marks, hit) &&
        !tables.bareNouns &&
        !explains(first.to, hit.head, marks)
        ? null
        : undefined;
    },
  },
  {
    // "X had launched a plan in 2018": a participle behind "to have" is no passive.
    name: 'participle-of-have',
    read: ({ hit: { sign, head }, scene: { marks } }) =>
      sign.form === 'passive' &&
      [1, 2].some((k) => marks.is(head - k, 'active-aux')) &&
      !marks.is(head - 1, 'passive-aux')
        ? null
        : undefined,
  },
  {
    // "X was bought by Y": who acts.
    name: 'agent',
    read: (question) => {
      const { hit, scene, own } = question;
      if (!hit.predicate.object || !isPassive(scene.marks, hit)) return undefined;
      const near = (n: Naming) =>
        scene.tables.order === 'both' || (hit.after <= n.from && n.from - hit.after <= 6);
      const agent = own.find((n) => near(n) && governed(scene.marks, n.from, ['by']));
      return agent === undefined ? null : settled(question, agent);
    },
  },
  {
    // "kesepakatan itu bernilai …": a plain noun is what the passive is of.
    name: 'another-noun',
    read: ({ hit: { sign, clause, head }, scene: { marks, tables } }) =>
      sign.form === 'passive' && tables.bareNouns && anotherNoun(marks, clause, head) ? null : undefined,
  },
  {
    // "The hospital in X opens a service": the site is who acts, and not what is opened.
    name: 'site-acts',
    read: ({ hit: { sign, need, head }, scene: { tables }, first }) =>
      first !== undefined && tables.order === 'after' && sign.form === 'verb' && need !== null && need < head
        ? null
        : undefined,
  },
  {
    // "The governor opens the office of X": whose site it is, not who cuts the ribbon.
    name: 'owner-of-site',
    read: (question) => {
      const { hit, scene, own, first } = question;
      const owner = ofSite(hit, own, scene.marks);
      return owner !== undefined &&
        (first === undefined || first.name.type === 'person') &&
        fits(question, owner)
        ? named(owner)
        : undefined;
    },
  },
  {
    // "X that Y has bought earned 5 million": what a clause without commas names is no subject of what follows.
    name: 'bare-relative',
    read: ({ hit, scene, first }) =>
      scene.tables.bareNouns && hit.clause.kind === 'relative' && first !== undefined
        ? antecedent(hit, scene)
        : undefined,
  },
  {
    // "Gita's third album “Waves” was released": of a band and its work the work.
    name: 'quoted-work',
    read: (question) => {
      const { hit, scene, own } = question;
      if (hit.sign.form !== 'passive' || hit.predicate.subject !== 'thing') return undefined;
      const works = own.filter((n) => n.from < hit.head && isQuoted(scene.marks, n.from, n.to));
      return works.length === 1 ? settled(question, works[0]!) : undefined;
    },
  },
  {
    // "X kam auf 21 Prozent und die Freie Liste kam auf 8 Prozent": the second verb has a subject of its own.
    name: 'own-subject',
    read: (question) => {
      const { hit, scene, free } = question;
      const from = secondFrom(hit, scene.marks);
      if (scene.tables.order !== 'both' || from === undefined) return undefined;
      const own = free.find((n) => from <= n.from && n.from < hit.head);
      if (own !== undefined && !isSlashed(own, scene.marks)) return settled(question, own);
      for (let at = from; at < hit.head; at++)
        if ((scene.marks.tokens.shape[at]! & CAPITAL) !== 0) return null;
      return undefined;
    },
  },
  {
    // "X opens an office"
    name: 'name',
    read: (question) => question.first && settled(question, question.first),
  },
  {
    // "The management of X closes the plant"
    name: 'part',
    read: (question) => {
      const { hit, scene, own } = question;
      // "the second album of the group X, released in 1975"
      if (hit.sign.form === 'passive' && hit.predicate.value === 'date') return undefined;
      const part = own.find((n) => n.from < hit.head && partOf(scene.marks, n.from));
      return part && settled(question, part);
    },
  },
  {
    // "The company opens an office"
    name: 'stand-in',
    read: ({ hit, scene }) => standIn(hit, scene, hit.clause),
  },
  {
    // "X, which opens an office, …"
    name: 'relative',
    read: ({ hit, scene }) =>
      hit.clause.kind === 'relative' ? (antecedent(hit, scene) ?? standInBefore(hit, scene)) : undefined,
  },
  {
    // "A dealer cuts 250 jobs"
    name: 'another-subject',
    read: ({ hit, scene: { marks } }) => (otherSubject(marks, hit) ? null : undefined),
  },
  {
    // "X plans to open an office", "X announced that it had …"
    name: 'clause-above',
    read: (question) => {
      const { hit, scene } = question;
      if (!takesSubjectFromAbove(hit, scene.marks)) return undefined;
      const above = within(hit.clause.parent!, scene.namings, scene.marks).find(
        (n) => !governed(scene.marks, n.from, ['prep', 'by', 'of']),
      );
      return above === undefined ? standIn(hit, scene, hit.clause.parent!) : settled(question, above);
    },
  },
  {
    // "Founded in 2006, X employs …"
    name: 'fronted-participle',
    read: (question) => {
      const { hit, scene, own } = question;
      if (hit.sign.form !== 'passive' || 1 < hit.head - hit.clause.from) return undefined;
      const { marks } = scene;
      let comma = hit.after;
      while (comma < scene.range.to && spelled(marks.tokens, comma) !== ',') comma++;
      const next = own.find((n) => comma < n.from && n.from - comma <= 4);
      return next && !governed(marks, next.from, ['prep']) ? settled(question, next) : undefined;
    },
  },
  {
    // "Offered at 42,500 euros, the long version …": what the comma leads to is none that has a name.
    name: 'fronted-before-noun',
    read: ({ hit: { head, after, clause }, scene: { marks, range } }) => {
      if (1 < head - clause.from || clause.kind !== 'main') return undefined;
      let comma = after;
      while (comma + 1 < range.to && !isComma(comma, marks)) comma++;
      return marks.is(comma + 1, 'determiner') && !marks.is(comma + 1, 'stand-in') ? null : undefined;
    },
  },
  {
    // "Since it opened in 2022, X …": the clause after the comma names it.
    name: 'clause-after',
    read: (question) => {
      const { clause, head } = question.hit;
      if (clause.parent !== null || clause.kind !== 'sub') return undefined;
      const { namings, marks } = question.scene;
      const next = namings.find((n) => head < n.from && !clause.tokens.includes(n.from));
      return next === undefined || governed(marks, next.from, ['prep', 'by', 'of'])
        ? undefined
        : settled(question, next);
    },
  },
  {
    // "At X, 120 jobs will go", "120 jobs will go at X"
    name: 'place-of-passive',
    read: (question) => {
      const { hit, scene, own } = question;
      if (!befalls(hit, scene.marks)) return undefined;
      const at = own.find((n) => governed(scene.marks, n.from, ['at-org']));
      return at && settled(question, at);
    },
  },
  {
    // "In the plant of X, 300 jobs will be cut"
    name: 'owner-of-place',
    read: (question) => {
      const { hit, scene, own } = question;
      if (!befalls(hit, scene.marks)) return undefined;
      const owner = own.find((n) => isOwner(n, scene.marks));
      return owner && fits(question, owner) ? named(owner) : undefined;
    },
  },
  {
    // "120 jobs will go, X said"
    name: 'teller',
    read: (question) => {
      const { hit, scene } = question;
      return isUnsaid(hit, scene.marks) ? tellerOf(question) : undefined;
    },
  },
  {
    // "The government has promised …"
    name: 'another-actor',
    read: ({ hit, scene }) => (otherActor(hit, scene) ? null : undefined),
  },
  {
    // "5 million were invested": who spends without being named may be the state as well.
    name: 'spent-by-somebody',
    read: ({ hit, scene: { marks } }) => (hit.predicate.spends && isPassive(marks, hit) ? null : undefined),
  },
  {
    // "The plant in X will close", "120 jobs were cut": nobody acts, so it is whom the article is about.
    name: 'implied',
    read: ({ hit, scene }) => {
      return isUnsaid(hit, scene.marks) ? implied(hit, scene) : undefined;
    },
  },
];

/** True of a verb that does not say who acts: a passive, an infinitive, a site that closes. */
function isUnsaid(hit: Hit, marks: Marks): boolean {
  const site = hit.need !== null && hit.need < hit.head;
  return hit.sign.form === 'passive' || site || isPassive(marks, hit) || infinitive(marks, hit);
}

/** True of what happens to an organisation, and is told with a sum or a number: jobs that go. */
function befalls(hit: Hit, marks: Marks): boolean {
  const { sign, predicate } = hit;
  if (predicate.subject !== 'organisation' || predicate.amount === undefined) return false;
  return sign.form === 'passive' || isPassive(marks, hit);
}

/** "das Werk der X AG", "am Standort von X": the name right behind a site that has it for its owner. */
function isOwner({ from }: Naming, marks: Marks): boolean {
  return governed(marks, from, ['of']) && [2, 3, 4].some((k) => marks.endingAt(from - k).includes('site'));
}

/** "The company, which had raised 5 million, …": the word that stands for a name ends right before the clause. */
function standInBefore(hit: Hit, scene: Scene): Subject | null {
  const { clause } = hit;
  const { marks } = scene;
  if (clause.parent === null) return null;
  const end = clause.from - (isComma(clause.from - 1, marks) ? 1 : 0);
  const stands = clause.parent.tokens.some((at) => marks.is(at, 'stand-in') === end);
  return stands ? (standIn(hit, scene, clause.parent) ?? null) : null;
}

const CAPITAL = Shape.Capitalised | Shape.Upper | Shape.Mixed;

/** True of a clause whose verb may have its subject in the clause above. */
function takesSubjectFromAbove(hit: Hit, marks: Marks): boolean {
  const { clause, sign } = hit;
  if (clause.parent === null) return false;
  const same = clause.kind === 'sub' && marks.is(clause.from + 1, 'same') !== 0;
  return same || infinitive(marks, hit) || clause.kind === 'main' || sign.form === 'passive';
}

/** The name right behind the site, or a few words behind it. */
function ofSite({ need, head, predicate }: Hit, own: readonly Naming[], marks: Marks): Naming | undefined {
  if (predicate.city !== 'required' || need === null) return undefined;
  // "Das Werk der X AG in Ulm wird geschlossen"
  if (need < head)
    return own.find((n) => need < n.from && n.from < head && n.from - need <= 3 && isOwner(n, marks));
  return own.find(
    (n) => need < n.from && n.from - need <= 4 && !governed(marks, n.from, ['prep', 'place-prep', 'by']),
  );
}

/** "X founded in 2006", "X, a start-up founded in 2006": a participle right behind a name, or behind what it is called. */
function explains(from: number, head: number, marks: Marks): boolean {
  if (head - from <= 2) return true;
  if (spelled(marks.tokens, from) !== ',' || APPOSITION < head - from) return false;
  for (let at = from; at < head; at++) if (marks.any(at, ['finite', 'announce', 'say'])) return false;
  return true;
}

const APPOSITION = 14;

function isComma(at: number, { tokens }: Marks): boolean {
  return spelled(tokens, at) === ',' && tokens.gap[at + 1] !== Gap.None;
}
