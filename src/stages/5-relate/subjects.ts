import { Gap, Shape, spelled } from '../../grammar/tokens.ts';
import type { Clause } from './clauses.ts';
import { VERBS } from './cues.ts';
import type { Marks } from './lexicon.ts';
import { infinitive } from './modality.ts';
import type { Naming } from './names.ts';
import { anotherNoun, otherActor, otherSubject } from './others.ts';
import { patientOf, sentencedOf } from './patients.ts';
import {
  governed,
  isAside,
  isPassive,
  joined,
  keyish,
  ofNounBefore,
  partOf,
  speaks,
  unbroken,
  within,
} from './positions.ts';
import { isActor, named, type Scene, type Subject, suits } from './scene.ts';
import type { Hit } from './signs.ts';
import { antecedent, implied, standIn } from './stand-ins.ts';

/** The subject of a hit, null where it is not sure; undefined where several share what is said. */
export function subjectOf(hit: Hit, scene: Scene): Subject | null | undefined {
  const { sign, predicate } = hit;
  if (predicate.subject === 'none') return null;
  const fits = (n: Naming) => suits(n.name, predicate);
  // What cannot do such a thing is passed over, but for people.
  const own = within(hit.clause, scene.namings, scene.marks).filter(
    (n) => n.name.type !== 'product' || fits(n),
  );
  switch (sign.form) {
    case 'object':
      return named(objectAfter(hit, scene, own).find(fits));
    case 'patient':
      return sentencedOf(hit, own.filter(fits), scene);
    case 'verb':
    case 'passive':
      return alone(ofVerb(hit, scene, own, fits), hit, scene);
    case 'noun':
      return alone(
        ofNoun(
          hit,
          scene,
          own.filter((n) => !speaks(scene.marks, n)),
          fits,
        ),
        hit,
        scene,
      );
  }
}

/** What stands behind the verb; where a verb may come before its subject, a subject has to stand before it. */
function objectAfter({ after, head }: Hit, { tables }: Scene, own: readonly Naming[]): readonly Naming[] {
  const behind = own.filter((n) => after <= n.from && n.from - after <= 4);
  // "1907 gründete Quandt …": the founder, not what he founded.
  return tables.order === 'both' && !own.some((n) => n.to <= head) ? behind.slice(1) : behind;
}

/** "X and Y invest 5 million": a sum or a share of two is that of neither. */
function alone(
  subject: Subject | null,
  { predicate, head }: Hit,
  { marks, namings }: Scene,
): Subject | null | undefined {
  if (subject === null || subject.via !== 'name' || !predicate.amount?.required) return subject;
  // "PX/Freie Liste": one of two that stand as one.
  if ([subject.from - 1, subject.to].some((at) => 0 <= at && at < marks.tokens.length && isSlash(at, marks)))
    return undefined;
  const together = namings.some(
    (n) =>
      n.name.key !== subject.name.key &&
      ((subject.to < n.from && joined(marks, subject, n)) ||
        (n.to < subject.from &&
          subject.from <= head &&
          // "After X, Y has announced": X has a preposition of its own.
          (governed(marks, subject.from, ['prep']) || !governed(marks, n.from, ['prep', 'cut'])) &&
          joined(marks, n, subject))),
  );
  return together ? undefined : subject;
}

function isSlash(at: number, { tokens }: Marks): boolean {
  return spelled(tokens, at) === '/' && tokens.gap[at] === Gap.None && tokens.gap[at + 1] === Gap.None;
}

function ofVerb(
  hit: Hit,
  scene: Scene,
  own: readonly Naming[],
  fits: (n: Naming) => boolean,
): Subject | null {
  const { marks, tables } = scene;
  const { clause, head, predicate, sign } = hit;
  // "Lumen bewertet das Unternehmen mit …": who values is not what is valued.
  if (sign.form === 'passive' && marks.is(head, 'active-too') && !isPassive(marks, hit)) return null;
  const roles = ['prep', 'by', 'of'];
  // "Die Standorte Altmark und Kiel": the name beside a site is where it is, where nouns have capitals.
  const located = (n: Naming) =>
    tables.nounsHaveCapitals && predicate.city === 'required' && marks.endingAt(n.from - 1).includes('site');
  // "Feldkamp has founded X": who acts is not what is founded. "das 2023 gegründete Unternehmen hat …" founds nothing.
  const attributive = tables.nounsHaveCapitals && marks.tokens.shape[hit.after] === Shape.Capitalised;
  const acts =
    sign.form === 'passive' &&
    !isPassive(marks, hit) &&
    !attributive &&
    clause.tokens.some((at) => marks.is(at, 'have-aux'));
  const free = own
    .filter(
      (n) => !speaks(marks, n) && !governed(marks, n.from, roles) && !ofNounBefore(n, scene) && !located(n),
    )
    .slice(acts ? 1 : 0);
  if (acts && free.length !== 1) return null;
  const side = tables.order === 'after' ? free.filter((n) => n.from < head) : free;
  // "X announced the closing of the plant, founded in 1900": the participle is not that of X.
  if (
    sign.form === 'passive' &&
    tables.order === 'after' &&
    side[0] !== undefined &&
    !isPassive(marks, hit) &&
    !tables.bareNouns &&
    !explains(side[0].to, head, marks)
  )
    return null;
  // "X had launched a plan in 2018": a participle behind "to have" is no passive.
  if (
    sign.form === 'passive' &&
    [1, 2].some((k) => marks.is(head - k, 'active-aux')) &&
    !marks.is(head - 1, 'passive-aux')
  )
    return null;
  // "X was bought by Y": who acts.
  if (predicate.object && isPassive(marks, hit)) {
    const agent = own.find(
      (n) => hit.after <= n.from && n.from - hit.after <= 6 && governed(marks, n.from, ['by']),
    );
    return agent !== undefined && fits(agent) ? named(agent) : null;
  }
  // "Founded by X and Y, Z has raised …": the verb is of Z.
  const acting = side.filter((n) => marks.any(n.to, VERBS)).at(-1);
  // "X kam auf 21 Prozent und Y landete bei 8 Prozent": the verb is of the name right before it.
  const nearest = marks.is(head, 'main-verb') ? side.find((n) => n.to === head) : undefined;
  const first =
    nearest ??
    (tables.order === 'after' && side[0] !== undefined && spelled(marks.tokens, side[0].to) === ','
      ? (acting ?? side[0])
      : side[0]);
  if (sign.form === 'passive' && tables.bareNouns && anotherNoun(marks, clause, head)) return null;
  // "The hospital in X opens a service": the site is who acts, and not what is opened.
  if (
    first !== undefined &&
    tables.order === 'after' &&
    sign.form === 'verb' &&
    hit.need !== null &&
    hit.need < head
  )
    return null;
  // "The governor opens the office of X": whose site it is, not who cuts the ribbon.
  const owner = ofSite(hit, own, marks);
  if (owner !== undefined && (first === undefined || first.name.type === 'person') && fits(owner))
    return named(owner);
  // "X that Y has bought earned 5 million": what a clause without commas names is no subject of what follows.
  if (tables.bareNouns && clause.kind === 'relative' && first !== undefined)
    return antecedent(clause, scene, fits);
  if (first !== undefined) return fits(first) ? named(first) : null;
  const part = own.find((n) => n.from < head && partOf(marks, n.from));
  if (part !== undefined) return fits(part) ? named(part) : null;
  const stand = standIn(hit, scene, clause);
  if (stand !== undefined) return stand;
  if (clause.kind === 'relative') return antecedent(clause, scene, fits);
  if (otherSubject(marks, clause, head)) return null;
  const parent = clause.parent;
  // "X announced that it had …"
  const same = clause.kind === 'sub' && marks.is(clause.from + 1, 'same') !== 0;
  if (
    parent !== null &&
    (same || infinitive(marks, hit) || clause.kind === 'main' || sign.form === 'passive')
  ) {
    const above = within(parent, scene.namings, marks).filter(
      (n) => !governed(marks, n.from, ['prep', 'by', 'of']),
    );
    if (above[0] !== undefined) return fits(above[0]) ? named(above[0]) : null;
    const stood = standIn(hit, scene, parent);
    if (stood !== undefined) return stood;
  }
  if (sign.form === 'passive' && head - clause.from <= 1) {
    // "Founded in 2006, X employs …"
    const next = own.find(
      (n) => head < n.from && [1, 2, 3, 4].some((k) => spelled(marks.tokens, n.from - k) === ','),
    );
    if (next !== undefined) return fits(next) ? named(next) : null;
  }
  if (clause.parent === null && clause.kind === 'sub') {
    // "Since its launch in 2022, X …": the clause after the comma names it.
    const next = scene.namings.find((n) => head < n.from && !clause.tokens.includes(n.from));
    if (next !== undefined && !governed(marks, next.from, ['prep', 'by', 'of']))
      return fits(next) ? named(next) : null;
  }
  // "At X, 120 jobs will go"
  const at = isPassive(marks, hit)
    ? own.find((n) => n.from < head && governed(marks, n.from, ['at-org']))
    : undefined;
  if (at !== undefined) return fits(at) ? named(at) : null;
  // "The plant in X will close": the site itself stands where the subject would.
  const site = hit.need !== null && hit.need < head;
  if (otherActor(hit, scene)) return null;
  // Who spends without being named may be the state as well.
  if (predicate.spends && isPassive(marks, hit)) return null;
  if (sign.form === 'passive' || site || isPassive(marks, hit) || infinitive(marks, hit))
    return implied(predicate, scene);
  return null;
}

/** The name right behind the site, or a few words behind it. */
function ofSite({ need, head, predicate }: Hit, own: readonly Naming[], marks: Marks): Naming | undefined {
  if (predicate.city !== 'required' || need === null || need < head) return undefined;
  return own.find(
    (n) => need < n.from && n.from - need <= 4 && !governed(marks, n.from, ['prep', 'place-prep', 'by']),
  );
}

/** Further behind its noun than this (in tokens) a name is spoken of for another reason. */
const SOLE_REACH = 8;

function ofNoun(
  hit: Hit,
  scene: Scene,
  own: readonly Naming[],
  fits: (n: Naming) => boolean,
): Subject | null {
  const { marks, tables } = scene;
  const { clause, head, after, predicate } = hit;
  // Who receives a sum does not spend it.
  if (
    predicate.spends &&
    !predicate.against &&
    clause.tokens.some((at) => at < head && marks.is(at, 'receive'))
  )
    return null;
  if (tables.bareNouns && clause.kind === 'relative' && own.some((n) => n.from < head))
    return antecedent(clause, scene, fits);
  if (predicate.against) {
    const patient = patientOf(own.filter(fits), hit, marks);
    if (patient !== undefined) return named(patient ?? undefined);
  }
  if (predicate.object) {
    // "the takeover of X by Y"
    const actor = own.find((n) => after <= n.from && governed(marks, n.from, ['by']));
    if (actor !== undefined) return fits(actor) ? named(actor) : null;
  }
  // "the cut of 500 jobs at X"
  const beside = own.find(
    (n) =>
      after <= n.from &&
      n.from - after <= SOLE_REACH &&
      governed(marks, n.from, ['at']) &&
      !parted(marks, after, n.from),
  );
  if (beside !== undefined && !predicate.object && fits(beside)) return named(beside);
  if (
    tables.nounsHaveCapitals &&
    predicate.city === 'required' &&
    own.some((n) => marks.endingAt(n.from - 1).includes('site'))
  )
    return null;
  const anchor = Math.max(after, hit.need === null ? 0 : hit.need + 1);
  const possessor = predicate.object
    ? undefined
    : own.find(
        (n) =>
          anchor <= n.from &&
          n.from - anchor <= 4 &&
          !parted(marks, anchor, n.from) &&
          (governed(marks, n.from, ['of']) || n.from === anchor),
      );
  if (possessor !== undefined && fits(possessor)) return named(possessor);
  const genitive = own.find(
    (n) => n.to <= head && head - n.to <= 3 && n.name.key !== keyish(marks, n) && unbroken(marks, n.to, head),
  );
  if (genitive !== undefined && fits(genitive)) return named(genitive);
  const free = own.filter(
    (n) =>
      !governed(marks, n.from, ['prep', 'by']) &&
      !(predicate.object && governed(marks, n.from, ['of'])) &&
      !ofNounBefore(n, scene),
  );
  // "Founded under X, Y has announced …": Y is whom the verb is of.
  const acting = free.find(
    (n) => n.from < head && marks.any(n.to, ['finite', 'announce', 'plan', 'plan-verb']),
  );
  const first =
    free[0] !== undefined && governed(marks, free[0].from, ['of']) ? (acting ?? free[0]) : free[0];
  // "The head of X, Jane Doe, aims at …": for X.
  if (first?.name.type === 'person' && !fits(first)) {
    const firm = own.find((n) => n.to === first.from && governed(marks, n.from, ['of']));
    if (firm !== undefined && fits(firm)) return named(firm);
  }
  // "Its founder, X, aims at …": what the possessive stands for.
  const owned =
    first?.name.type === 'person' && !fits(first) && clause.tokens.find((at) => marks.is(at, 'possessive'));
  if (owned && owned < head && marks.any(owned + 1, ['title', 'org-role'])) {
    const { organisation } = scene.focus;
    return organisation !== null && suits(organisation, predicate)
      ? { name: organisation, from: owned, to: owned + 1, via: 'stand-in' }
      : null;
  }
  const sole =
    free.length === 1 && first!.from - after <= SOLE_REACH && !governed(marks, first!.from, ['of']);
  if (first !== undefined && (first.from < head || sole)) return fits(first) ? named(first) : null;
  const stand = standIn(hit, scene, clause);
  if (stand !== undefined) return stand;
  if (clause.kind === 'relative') {
    const before = antecedent(clause, scene, fits);
    if (before !== null) return before;
  }
  if (otherActor(hit, scene)) return null;
  const others = scene.namings.filter(
    (n) =>
      isActor(n.name) &&
      !speaks(marks, n) &&
      !isAside(marks, n.from) &&
      !below(n, clause, scene) &&
      n.from - after <= SOLE_REACH &&
      !(predicate.value === 'amount' && governed(marks, n.from, ['of'])),
  );
  const keys = new Set(others.map((n) => n.name.key));
  if (keys.size === 1 && fits(others[0]!)) return named(others[0]!);
  if (1 < keys.size) return null;
  return implied(predicate, scene);
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

/** "X founded in 2006", "X, a start-up founded in 2006": a participle right behind a name, or behind what it is called. */
function explains(from: number, head: number, marks: Marks): boolean {
  if (head - from <= 2) return true;
  if (spelled(marks.tokens, from) !== ',' || APPOSITION < head - from) return false;
  for (let at = from; at < head; at++) if (marks.any(at, ['finite', 'announce', 'say'])) return false;
  return true;
}

const APPOSITION = 14;
