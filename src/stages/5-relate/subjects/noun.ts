import { spelled } from '../../../grammar/tokens.ts';
import type { Clause } from '../clauses.ts';
import type { Marks } from '../lexicon.ts';
import type { Naming } from '../names.ts';
import { governed, isAside, isPassive, keyish, speaks, unbroken } from '../positions.ts';
import { beginsRow } from '../rows.ts';
import { isActor, named, type Scene, suits } from '../scene.ts';
import { type Hit, triggers } from '../signs.ts';
import { isWhereSiteLies } from './candidates.ts';
import { otherActor } from './others.ts';
import { patientOf } from './patients.ts';
import { fits, type Question, type Reading, settled } from './reading.ts';
import { antecedent, implied, standIn } from './stand-ins.ts';
import { tellerOf } from './tellers.ts';

/** Further behind its noun than this (in tokens) a name is spoken of for another reason. */
const SOLE_REACH = 8;
/** Tokens before a name that stands at the beginning of its clause, at most. */
const FRONT = 6;
/** From a name over "with" and a number to what is counted, in tokens at most. */
const WITH = 4;

/**
 * The readings of nouns. A noun has no subject of its own, so the order goes by how closely a word ties a name to it: to
 * whom it is done and by whom, whose it is, who is named where the sentence has its subject, the words that stand for a
 * name, the only name of the sentence, and last whom the article is about.
 */
export const NOUN_READINGS: readonly Reading[] = [
  {
    // "X receives aid of 5 million": who receives a sum does not spend it.
    name: 'receives',
    read: ({ hit: { predicate, clause, head }, scene: { marks } }) =>
      predicate.spends &&
      !predicate.against &&
      clause.tokens.some((at) => at < head && marks.is(at, 'receive'))
        ? null
        : undefined,
  },
  {
    // "X that Y has bought with a profit of 5 million": what a clause without commas names is not whose it is.
    name: 'bare-relative',
    read: ({ hit, scene, own }) =>
      scene.tables.bareNouns && hit.clause.kind === 'relative' && own.some((n) => n.from < hit.head)
        ? antecedent(hit, scene)
        : undefined,
  },
  {
    // "a fine against X", "fined X 5 million": to whom it is done; nobody where that is not said.
    name: 'patient',
    read: (question) => {
      const { hit, scene, own } = question;
      if (!hit.predicate.against) return undefined;
      const patient = patientOf(
        own.filter((n) => fits(question, n)),
        hit,
        scene.marks,
      );
      return patient && named(patient);
    },
  },
  {
    // "the takeover of X by Y"
    name: 'agent',
    read: (question) => {
      const { hit, scene, own } = question;
      if (!hit.predicate.object) return undefined;
      const actor = own.find((n) => hit.after <= n.from && governed(scene.marks, n.from, ['by']));
      return actor && settled(question, actor);
    },
  },
  {
    // "the cut of 500 jobs at X"
    name: 'beside',
    read: (question) => {
      const { hit, scene, own } = question;
      const beside = own.find(
        (n) =>
          hit.after <= n.from &&
          n.from - hit.after <= SOLE_REACH &&
          governed(scene.marks, n.from, ['at']) &&
          !parted(scene.marks, hit.after, n.from),
      );
      return beside !== undefined && !hit.predicate.object && fits(question, beside)
        ? named(beside)
        : undefined;
    },
  },
  {
    // "Bei der X AG stieg der Umsatz"
    name: 'at-the-front',
    read: (question) => {
      const { hit, scene, own } = question;
      if (!hit.predicate.period || hit.predicate.spends) return undefined;
      const front = own.find(
        (n) => n.to <= hit.head && n.from - hit.clause.from <= FRONT && governed(scene.marks, n.from, ['at']),
      );
      return front !== undefined && fits(question, front) ? named(front) : undefined;
    },
  },
  {
    // "X 31 seats, Y 24 seats and Z 7 seats": each number is of the name right before it.
    name: 'before-number',
    read: (question) => {
      const { hit, scene, own, amount } = question;
      if (amount === undefined || hit.head < amount.from || amount.to <= hit.head) return undefined;
      const before = own.find((n) => n.to === amount.from);
      const listed = before !== undefined && beginsRow(before.from, scene.marks);
      return listed && fits(question, before) ? named(before) : undefined;
    },
  },
  {
    // "Die Schließung des Standorts Altmark": the name is where the site lies.
    name: 'place-of-site',
    read: ({ hit, scene, own }) => (own.some((n) => isWhereSiteLies(n, hit, scene)) ? null : undefined),
  },
  {
    // "X won 16 seats, followed by Y with 3 seats"
    name: 'with',
    read: (question) => {
      const { hit, scene, own } = question;
      const { head } = hit;
      const owner = own.find(
        (n) => n.to < head && head - n.to <= WITH && scene.marks.is(afterBracket(n.to, scene.marks), 'with'),
      );
      return owner !== undefined && fits(question, owner) ? named(owner) : undefined;
    },
  },
  {
    // "the profit of X", "laba X"
    name: 'possessor',
    read: (question) => {
      const { hit, scene, own } = question;
      if (hit.predicate.object) return undefined;
      const anchor = Math.max(afterBracket(hit.after, scene.marks), hit.need === null ? 0 : hit.need + 1);
      const possessor = own.find(
        (n) =>
          anchor <= n.from &&
          n.from - anchor <= 4 &&
          !parted(scene.marks, anchor, n.from) &&
          // "31 % of the votes, followed by X"
          unbroken(scene.marks, anchor, n.from) &&
          (governed(scene.marks, n.from, ['of']) || n.from === anchor),
      );
      return possessor !== undefined && fits(question, possessor) ? named(possessor) : undefined;
    },
  },
  {
    // "Nordwinds Umsatz"
    name: 'genitive',
    read: (question) => {
      const { hit, scene, own } = question;
      const genitive = own.find(
        (n) =>
          n.to <= hit.head &&
          hit.head - n.to <= 3 &&
          n.name.key !== keyish(scene.marks, n) &&
          unbroken(scene.marks, n.to, hit.head),
      );
      return genitive !== undefined && fits(question, genitive) ? named(genitive) : undefined;
    },
  },
  {
    // "The closing was announced on Monday by X"
    name: 'announcer',
    read: (question) => {
      const { hit, scene, own } = question;
      const { marks } = scene;
      if (
        !isPassive(marks, hit) ||
        !hit.clause.tokens.some((at) => hit.after <= at && marks.is(at, 'announce'))
      )
        return undefined;
      const by = own.find((n) => hit.after <= n.from && governed(marks, n.from, ['by']));
      return by !== undefined && fits(question, by) ? named(by) : undefined;
    },
  },
  {
    // "The union X denounces the closing": who speaks of it does not do it.
    name: 'speaks-of-it',
    read: ({ hit, scene: { marks }, first }) =>
      first !== undefined && first.from < hit.head && marks.is(afterBracket(first.to, marks), 'blames')
        ? null
        : undefined,
  },
  {
    // "The head of X, Jane Doe, aims at …": for X.
    name: 'house-of-head',
    read: (question) => {
      const { scene, own, first } = question;
      if (first?.name.type !== 'person' || fits(question, first)) return undefined;
      const house = own.find((n) => n.to === first.from && governed(scene.marks, n.from, ['of']));
      return house !== undefined && fits(question, house) ? named(house) : undefined;
    },
  },
  {
    // "Its founder, X, aims at …": what the possessive stands for.
    name: 'possessive-of-head',
    read: (question) => {
      const { hit, scene, first } = question;
      if (first?.name.type !== 'person' || fits(question, first)) return undefined;
      const { marks, focus } = scene;
      const owned = hit.clause.tokens.find((at) => marks.is(at, 'possessive'));
      if (!owned || hit.head <= owned || !marks.any(owned + 1, ['title', 'org-role'])) return undefined;
      return focus.organisation !== null && suits(focus.organisation, hit.predicate)
        ? { name: focus.organisation, from: owned, to: owned + 1, via: 'stand-in' }
        : null;
    },
  },
  {
    // "Der Staat hat die X AG mit 5 Millionen gestützt": where a name may stand on either side, it is not who gives.
    name: 'somebody-gives',
    read: ({ hit, scene }) =>
      scene.tables.order === 'both' &&
      hit.predicate.spends &&
      !hit.predicate.against &&
      otherActor(hit, scene)
        ? null
        : undefined,
  },
  {
    // "Er erreichte 21 Prozent und unterlag X": who acts is a pronoun, and X is somebody else.
    name: 'pronoun-acts',
    read: ({ hit, scene, first }) => {
      const { clause, head, sign } = hit;
      const { marks, tables } = scene;
      return tables.order === 'both' &&
        sign.form === 'noun' &&
        first !== undefined &&
        head < first.from &&
        clause.tokens.some((at) => at < head && marks.is(at, 'same'))
        ? (standIn(hit, scene, clause) ?? null)
        : undefined;
    },
  },
  {
    // "X made a profit of 5 million", "a budget of 5 million, says X": the subject of the sentence, or its only name.
    name: 'name',
    read: (question) => {
      const { hit, scene, free, first } = question;
      if (first === undefined) return undefined;
      const sole =
        free.length === 1 &&
        first.from - hit.after <= SOLE_REACH &&
        !governed(scene.marks, first.from, ['of']);
      return first.from < hit.head || sole ? settled(question, first) : undefined;
    },
  },
  {
    // "The company made a profit of 5 million"
    name: 'stand-in',
    read: ({ hit, scene }) => standIn(hit, scene, hit.clause),
  },
  {
    // "X, which made a profit of 5 million, …"
    name: 'relative',
    read: ({ hit, scene }) =>
      hit.clause.kind === 'relative' ? (antecedent(hit, scene) ?? undefined) : undefined,
  },
  {
    // "The city made a profit of 5 million"
    name: 'another-actor',
    read: ({ hit, scene }) => (otherActor(hit, scene) ? null : undefined),
  },
  {
    // "X is content: the profit rose to 5 million": the one name of the sentence, and nobody where it has several.
    name: 'only-of-sentence',
    read: (question) => {
      const others = question.scene.namings.filter((n) => speaksOfIt(n, question));
      if (others.length === 0) return undefined;
      const keys = new Set(others.map((n) => n.name.key));
      if (1 < keys.size) return null;
      return fits(question, others[0]!) ? named(others[0]!) : undefined;
    },
  },
  {
    // "Profit rose to 5 million, X said"
    name: 'teller',
    read: tellerOf,
  },
  {
    // "Profit rose to 5 million"
    name: 'implied',
    read: ({ hit, scene }) => implied(hit, scene),
  },
];

/** Index behind one word in brackets, as may follow a name or a noun: "X (LX)", "das Betriebsergebnis (Ebit) der X AG". */
function afterBracket(at: number, { tokens }: Marks): number {
  const closed = at + 2 < tokens.length && spelled(tokens, at) === '(' && spelled(tokens, at + 2) === ')';
  return closed ? at + 3 : at;
}

/** True of an organisation of another clause that what the noun says may be of. */
function speaksOfIt(n: Naming, { hit, scene }: Question): boolean {
  const { marks } = scene;
  return (
    isActor(n.name) &&
    !speaks(marks, n) &&
    !isAside(marks, n.from) &&
    !(hit.predicate.spends && governed(marks, n.from, ['oblique'])) &&
    !below(n, hit.clause, scene) &&
    n.from - hit.after <= SOLE_REACH &&
    (hit.predicate.value !== 'amount' || !governed(marks, n.from, ['of']) || isOfFigure(n, hit, marks))
  );
}

/** "The revenue of X rose to 5 million, the profit to 300,000": what goes before says a figure of X, too. */
function isOfFigure({ from }: Naming, { head }: Hit, marks: Marks): boolean {
  return from < head && [1, 2, 3].some((k) => triggers(marks, from - k));
}

/** True of a name in a clause that hangs on this one, or on none that holds it: "… , while X …" speaks of somebody else. */
function below({ from }: Naming, clause: Clause, { clauses }: Scene): boolean {
  const own = clauses.find(({ tokens }) => tokens.includes(from));
  if (own === undefined || own === clause || own.kind === 'main') return false;
  for (let at: Clause | null = clause; at !== null; at = at.parent) if (at === own) return false;
  return true;
}

/** "The budget was drawn up by X": a verb stands between, so X is not whose budget it is. */
function parted(marks: Marks, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (marks.is(at, 'main-verb')) return true;
  return false;
}
