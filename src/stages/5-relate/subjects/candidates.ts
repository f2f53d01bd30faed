import { Shape, spelled } from '../../../grammar/tokens.ts';
import type { Marks } from '../lexicon.ts';
import type { Naming } from '../names.ts';
import type { PlacedMention } from '../placed.ts';
import { governed, isPassive, ofNounBefore, speaks, within } from '../positions.ts';
import type { Scene } from '../scene.ts';
import type { Hit } from '../signs.ts';
import { VERBS } from '../verbs.ts';
import { fits, type Question } from './reading.ts';

/** The question with the names that a form of sign chooses among. */
export function questionOf(hit: Hit, scene: Scene, amount: PlacedMention | undefined): Question {
  // What cannot do such a thing is passed over, but for people.
  const own = within(hit.clause, scene.namings, scene.marks).filter(
    (n) => n.name.type !== 'product' || fits({ hit }, n),
  );
  switch (hit.sign.form) {
    case 'verb':
    case 'passive':
      return { hit, scene, amount, own, ...ofVerb(hit, scene, own) };
    case 'noun': {
      const silent = own.filter((n) => !speaks(scene.marks, n));
      return { hit, scene, amount, own: silent, ...ofNoun(hit, scene, silent) };
    }
    default:
      return { hit, scene, amount, own, free: own, first: own[0] };
  }
}

type Chosen = Pick<Question, 'free' | 'first'>;

function ofVerb(hit: Hit, scene: Scene, own: readonly Naming[]): Chosen {
  const { marks } = scene;
  const free = own
    .filter(
      (n) =>
        !speaks(marks, n) &&
        !governed(marks, n.from, ['prep', 'by', 'of', 'oblique']) &&
        !ofNounBefore(n, scene) &&
        !isWhereSiteLies(n, hit, scene),
    )
    .slice(isActive(hit, scene) ? 1 : 0);
  return { free, first: subjectOfVerb(free, hit, scene) };
}

/** Nothing between a name and its verb but a bracket, or the comma behind an apposition. */
function reaches(end: number, head: number, { tokens }: Marks): boolean {
  if (end === head || (end + 1 === head && spelled(tokens, end) === ',')) return true;
  return end + 3 === head && spelled(tokens, end) === '(' && spelled(tokens, end + 2) === ')';
}

/** The first name before the verb, or beside it; on both sides of it where a language lets the subject follow. */
function subjectOfVerb(
  free: readonly Naming[],
  { head, sign }: Hit,
  { marks, tables }: Scene,
): Naming | undefined {
  const side = tables.order === 'after' ? free.filter((n) => n.from < head) : free;
  // "X kam auf 21 Prozent und Y landete bei 8 Prozent": the verb is of the name right before it.
  // "X selesai dibangun, dan Y didirikan": so is a participle that needs no other verb.
  const bare = tables.bareNouns && sign.form === 'passive';
  const nearest =
    marks.is(head, 'main-verb') || bare ? side.find((n) => reaches(n.to, head, marks)) : undefined;
  if (nearest !== undefined) return nearest;
  const [first] = side;
  // "Founded by X and Y, Z has raised …": the verb is of Z.
  return tables.order === 'after' && first !== undefined && spelled(marks.tokens, first.to) === ','
    ? (side.filter((n) => marks.any(n.to, VERBS)).at(-1) ?? first)
    : first;
}

function ofNoun(hit: Hit, scene: Scene, own: readonly Naming[]): Chosen {
  const { marks } = scene;
  const { predicate, head } = hit;
  // "Der Rat genehmigte dem X einen Zuschuss": who is given a sum does not spend it.
  const gives = predicate.spends === true && predicate.against !== true;
  const free = own.filter(
    (n) =>
      !governed(marks, n.from, gives ? ['prep', 'by', 'oblique'] : ['prep', 'by']) &&
      !(predicate.object && governed(marks, n.from, ['of'])) &&
      !ofNounBefore(n, scene),
  );
  const [first] = free;
  // "Founded under X, Y has announced …": Y is whom the verb is of.
  const acting =
    first !== undefined && governed(marks, first.from, ['of'])
      ? free.find((n) => n.from < head && marks.any(n.to, ['finite', 'announce', 'plan', 'plan-verb']))
      : undefined;
  return { free, first: acting ?? first };
}

/** "Die Standorte Altmark und Kiel": the name beside a site is where it is, where nouns have capitals. */
export function isWhereSiteLies({ from }: Naming, { predicate }: Hit, { marks, tables }: Scene): boolean {
  return (
    tables.nounsHaveCapitals && predicate.city === 'required' && marks.endingAt(from - 1).includes('site')
  );
}

/**
 * "Feldkamp has founded X": of a participle behind "to have" the first name is who acts, and not what is founded. "das 2023
 * gegründete Unternehmen hat …" founds nothing.
 */
export function isActive(hit: Hit, { marks, tables }: Scene): boolean {
  if (hit.sign.form !== 'passive' || isPassive(marks, hit)) return false;
  const attributive = tables.nounsHaveCapitals && marks.tokens.shape[hit.after] === Shape.Capitalised;
  return !attributive && hit.clause.tokens.some((at) => marks.is(at, 'have-aux'));
}
