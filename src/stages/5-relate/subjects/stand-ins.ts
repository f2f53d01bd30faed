import { Gap, Shape, spelled } from '../../../grammar/tokens.ts';
import type { Clause } from '../clauses.ts';
import type { Marks } from '../lexicon.ts';
import type { KnownName, Naming } from '../names.ts';
import { governed, isAttribute, ofNounBefore } from '../positions.ts';
import { isActor, named, type Scene, type Subject, suits } from '../scene.ts';
import type { Hit } from '../signs.ts';

/** The words stand for a name that came before: "the company", "it". `undefined` where the clause has none. */
export function standIn(hit: Hit, scene: Scene, clause: Clause): Subject | null | undefined {
  const { marks, focus, namings, range } = scene;
  for (const at of clause.tokens) {
    const organisation = marks.is(at, 'stand-in') || definite(marks, at);
    const product = marks.is(at, 'stand-in-product');
    const pronoun = marks.is(at, 'pronoun');
    const we = marks.is(at, 'we');
    if (!organisation && !product && !pronoun && !we) continue;
    if (scene.tables.bareNouns && organisation && isAnother(marks, at, organisation)) continue;
    // "l'application Vélibre": the name itself follows.
    const itself = namings.find((n) => isCalledBy(n.from, Math.max(organisation, product), marks));
    if (itself !== undefined) return suits(itself.name, hit.predicate) ? named(itself) : null;
    // "le parti au pouvoir, la Ligue bleue, a recueilli …": it is explained by another name, and stands for none before.
    if (organisation !== 0 && isExplained(organisation, marks)) return null;
    if ((hit.sign.form !== 'noun' || pronoun) && governed(marks, at, ['prep', 'by'])) continue;
    // Far behind a figure "the company" is spoken of for another reason.
    if (hit.sign.form === 'noun' && hit.after + FAR < at) continue;
    const here = namings.filter(
      (n) =>
        n.to <= clause.from &&
        range.from <= n.from &&
        isActor(n.name) &&
        !marks.endingAt(n.from - 1).includes('source'),
    );
    const own = new Set(here.map((n) => n.name.key)).size === 1 ? here[0]!.name : null;
    const name = we
      ? (soleActor(namings) ?? focus.main)
      : product
        ? productOf(scene, at)
        : pronoun
          ? (own ?? spokenOf(hit, scene))
          : (own ?? (focus.torn ? null : (focus.organisation ?? focus.main)));
    if (name === null || !suits(name, hit.predicate)) return null;
    // Where the sentence names others before it, "the company" may be one of them.
    const others = namings.some(
      (n) =>
        range.from <= n.from &&
        n.to <= at &&
        isActor(n.name) &&
        n.name.key !== name.key &&
        !scene.tables.bareNouns,
    );
    if (others && (organisation !== 0 || pronoun !== 0)) return null;
    return { name, from: at, to: organisation || product || pronoun || we, via: 'stand-in' };
  }
  return undefined;
}

/** "l'application Vélibre", "la société bretonne Vélibre": the name follows, perhaps behind one adjective. */
function isCalledBy(name: number, end: number, { tokens, known, endingAt }: Marks): boolean {
  if (name === end) return true;
  if (name !== end + 1 || end === 0 || tokens.shape[end] !== Shape.Lower) return false;
  return !known(end) || endingAt(end).some((c) => c.startsWith('country:'));
}

/** True before ", la Ligue bleue": a comma within a few words, before any verb, with a capital behind it or its article. */
function isExplained(end: number, marks: Marks): boolean {
  const { tokens, nounsHaveCapitals } = marks;
  if (nounsHaveCapitals) return false;
  for (let at = end; at < end + APPOSED && at + 2 < tokens.length; at++) {
    if (marks.any(at, ['main-verb', 'finite', 'relative'])) return false;
    if (spelled(tokens, at) !== ',') continue;
    const name = marks.any(at + 1, ['determiner']) ? at + 2 : at + 1;
    return (tokens.shape[name]! & (Shape.Capitalised | Shape.Upper | Shape.Mixed)) !== 0;
  }
  return false;
}

/** Tokens between a stand-in and the comma before what explains it, at most. */
const APPOSED = 4;

/** "releases “X”, this album was …": what the sentence has named, else what the text was about. */
function productOf({ namings, range, focus: { anything } }: Scene, at: number): KnownName | null {
  const works = namings.filter((n) => range.from <= n.from && n.to <= at && n.name.type === 'product');
  if (new Set(works.map((n) => n.name.key)).size === 1) return works[0]!.name;
  return anything?.type === 'organisation' || anything?.type === 'person' ? null : anything;
}

/** In tokens. */
const FAR = 8;

/** Whom "it" or "she" stands for; nobody where the sentence before speaks both of a person and of an organisation. */
function spokenOf({ predicate }: Hit, { focus }: Scene): KnownName | null {
  const { subject, person } = focus;
  if (person === null || !suits(person, predicate)) return subject;
  return subject === null ? person : null;
}

/** "the chip maker", with no name behind it. */
function definite(marks: Marks, at: number): number {
  const noun = marks.is(at, 'org-before');
  const next = noun === 0 ? 0 : reached(marks, noun);
  // "der Münchner Autobauer", "das kleine Start-up"
  const before = beginOf(at, marks) - 1;
  const article = isAttribute(marks, before) && !marks.any(before, ['determiner']) ? before - 1 : before;
  if (next === 0 || !(marks.is(next, 'that') || marks.endingAt(article).includes('determiner'))) return 0;
  if (marks.endingAt(article).some((name) => name === 'indefinite' || name === 'plural')) return 0;
  const { tokens } = marks;
  const named =
    next < tokens.length &&
    tokens.gap[next]! <= Gap.Space &&
    (tokens.shape[next]! & (Shape.Capitalised | Shape.Upper | Shape.Mixed)) !== 0;
  return named ? 0 : next;
}

/** "der US-Konzern": index of the first of the words that hyphens join to the noun. */
function beginOf(at: number, { tokens }: Marks): number {
  let begin = at;
  while (1 < begin && spelled(tokens, begin - 1) === '-' && tokens.gap[begin] === Gap.None) begin -= 2;
  return begin;
}

/** "perusahaan aplikasi transportasi itu": plain words may stand between the noun and what makes it definite. */
function reached({ tokens, known, is }: Marks, noun: number): number {
  for (let at = noun; at < noun + 4 && at < tokens.length; at++) {
    if (is(at, 'that')) return at;
    if (tokens.shape[at] === Shape.Upper || is(at, 'org-after')) continue;
    if (tokens.shape[at] !== Shape.Lower || known(at)) break;
  }
  return noun;
}

function soleActor(namings: readonly Naming[]): KnownName | null {
  const organisations = namings.filter(
    (n) => n.name.type === 'organisation' || (n.name.type === 'name' && n.name.sure),
  );
  return new Set(organisations.map((n) => n.name.key)).size === 1 ? organisations[0]!.name : null;
}

/** "enam perusahaan", "perusahaan asing": where nouns take no article, a number or a word behind makes them others. */
function isAnother({ tokens, known, endingAt, is }: Marks, at: number, after: number): boolean {
  if (0 < at && (tokens.shape[at - 1] === Shape.Digits || endingAt(at - 1).includes('number'))) return true;
  if (endingAt(after - 1).includes('that') || is(at, 'stand-in') === 0) return false;
  return (
    after < tokens.length &&
    tokens.gap[after]! <= Gap.Space &&
    (tokens.shape[after]! & (Shape.Lower | Shape.Capitalised)) !== 0 &&
    !known(after)
  );
}

/** What a relative clause tells more of: the name that ends right before it. */
export function antecedent({ clause, predicate }: Hit, scene: Scene): Subject | null {
  const { marks } = scene;
  const before = scene.namings
    .filter((n) => n.to <= clause.from && (clause.from - n.to <= 2 || isCalled(n.to, clause.from, marks)))
    .at(-1);
  if (before === undefined) return classed(clause, predicate, scene);
  if (!suits(before.name, predicate) || ofNounBefore(before, scene)) return null;
  // "X or a company that …": where nouns take no article, a word between them is what the clause tells more of.
  for (let at = before.to; scene.tables.bareNouns && at < clause.from; at++)
    if (marks.tokens.shape[at] !== Shape.Sign) return null;
  return named(before);
}

/** "X is a club that …": the one name of what stands before says it of itself. */
function classed(
  { from }: Clause,
  predicate: Hit['predicate'],
  { marks, namings, range }: Scene,
): Subject | null {
  const before = namings.filter((n) => range.from <= n.from && n.to <= from);
  const [first] = before;
  if (first === undefined || 1 < before.length || !marks.is(first.to, 'is-a')) return null;
  return from - first.to <= CLASS && suits(first.name, predicate) ? named(first) : null;
}

/** Tokens of what somebody is said to be, at most. */
const CLASS = 8;

/** "X, a start-up that …" */
function isCalled(from: number, to: number, marks: Marks): boolean {
  if (spelled(marks.tokens, from) !== ',' || 5 < to - from || !marks.is(from + 1, 'determiner')) return false;
  return marks.any(from + 2, ['org-before', 'product-before']);
}

/** The one organisation that the article is about, where nobody else is near. */
export function implied({ predicate }: Hit, scene: Scene): Subject | null {
  const { focus, namings, range } = scene;
  const { main, organisation, person, torn } = focus;
  if (main === null || !suits(main, predicate) || (predicate.subject === 'thing' && !predicate.amount))
    return null;
  // Votes and fines are of many.
  if (predicate.subject === 'anyone' && (!predicate.spends || predicate.against)) return null;
  if (torn || (organisation !== null && organisation.key !== main.key)) return null;
  // An article that tells more of somebody else, whom the sentence before is about.
  if (person !== null && main.count < person.count) return null;
  // Named once, elsewhere: what is said here may be of anybody.
  if (organisation === null && main.count < 2 && !isNamedHere(main, scene)) return null;
  if (namings.some((n) => isActor(n.name) && n.name.key !== main.key && n.name.type !== 'person'))
    return null;
  return { name: main, from: range.from, to: range.from, via: 'implied' };
}

/** "The sales of X rose, the profit fell": a main clause of the sentence names it. */
function isNamedHere({ key }: KnownName, { namings, clauses }: Scene): boolean {
  return namings.some(
    (n) =>
      n.name.key === key && clauses.some(({ kind, tokens }) => kind === 'main' && tokens.includes(n.from)),
  );
}
