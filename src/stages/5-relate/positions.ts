import { Gap, Shape, spelled } from '../../grammar/tokens.ts';
import type { ClaimTables } from '../../model/claims.ts';
import type { Clause } from './clauses.ts';
import type { Marks } from './lexicon.ts';
import type { Range } from './modality.ts';
import type { KnownName, Naming } from './names.ts';
import { isActor } from './scene.ts';
import { type Hit, triggers } from './signs.ts';

/** How a name stands in its clause: what governs it, what it is a part of. */
interface Place {
  readonly marks: Marks;
  readonly tables: ClaimTables;
  readonly range: Range;
}

/** The namings of a clause that can take part in what it says. */
export function within(clause: Clause, namings: readonly Naming[], marks: Marks): Naming[] {
  const own = new Set(clause.tokens);
  return namings.filter((n) => own.has(n.from) && !isModifier(marks, n) && !isBracketed(marks, n));
}

/** Tokens of the phrase before a name that one preposition governs, at most. */
const PHRASE = 4;

/** True where a word of the classes stands right before the token (or before its article). */
export function governed(marks: Marks, at: number, classes: readonly string[]): boolean {
  let article = false;
  const reach = marks.nounsHaveCapitals ? PHRASE + 2 : PHRASE;
  for (let k = at - 1; at - reach <= k && 0 <= k; k--) {
    const ending = marks.endingAt(k);
    if (ending.some((name) => classes.includes(name))) return true;
    if (classes.includes('of') && ending.includes('genitive') && followsNoun(marks, k)) return true;
    // "aus A-Zs viertem Album X": a dative that nothing but a preposition, or a verb of giving, can have.
    if (k === at - 1 && classes.includes('prep') && isDative(marks, k)) return true;
    const through =
      ending.some((name) => TRANSPARENT.includes(name) || isNationality(name, marks, k)) ||
      (!article && isAttribute(marks, k));
    article ||= ending.includes('determiner');
    const quote = k === at - 1 && /^["“„«»]$/u.test(spelled(marks.tokens, k));
    if (spelled(marks.tokens, k) !== "'" && !quote && !through) return false;
  }
  return false;
}

function isDative({ tokens, known, nounsHaveCapitals }: Marks, at: number): boolean {
  return (
    nounsHaveCapitals &&
    tokens.shape[at] === Shape.Lower &&
    !known(at) &&
    /[a-zß]{3}em$/u.test(spelled(tokens, at))
  );
}

/** "par le britannique X" */
function isNationality(name: string, { tokens }: Marks, at: number): boolean {
  return tokens.shape[at] === Shape.Lower && name.startsWith('country:');
}

/** "vom kanadischen Konzern X", "bei den City Video X": adjectives and nouns that one preposition governs with the name. */
export function isAttribute(marks: Marks, at: number): boolean {
  const { tokens, nounsHaveCapitals } = marks;
  if (!nounsHaveCapitals || Gap.Space < tokens.gap[at + 1]!) return false;
  const shape = tokens.shape[at]!;
  // "über ihre neu gegründete Tochter X"
  if (shape === Shape.Lower && marks.any(at, ['founded', 'no-name'])) return true;
  if (shape === Shape.Lower) return !marks.known(at) && /e[mnrs]?$/u.test(spelled(tokens, at));
  return (shape & (Shape.Capitalised | Shape.Upper | Shape.Mixed)) !== 0;
}

/** What stands between a preposition and the name that it governs: "mit dem Hersteller X". */
const TRANSPARENT = ['determiner', 'org-before', 'org-kind', 'region-word', 'source-kind'];

/** "were opened": a participle with its auxiliary, which says nothing of who acts. */
export function isPassive(marks: Marks, { clause, head }: Hit): boolean {
  return !marks.is(head, 'infinitive-word') && clause.tokens.some((at) => marks.is(at, 'passive-aux'));
}

/** "The management of X" acts for X. */
export function partOf(marks: Marks, at: number): boolean {
  for (let k = at - 1; at - 4 <= k && 0 <= k; k--) if (marks.is(k, 'org-part')) return true;
  return false;
}

/** "laporan Pentagon": where nouns take no article, a noun right before a name has it for its possessor. */
export function ofNounBefore({ from }: Naming, { marks, tables, range }: Place): boolean {
  const { tokens } = marks;
  const before = from - 1;
  if (!tables.bareNouns || before < range.from || tokens.shape[before] !== Shape.Lower) return false;
  if (marks.known(before) && !triggers(marks, before)) return false;
  // "SUV lima penumpang listrik X"
  if (range.from <= before - 3 && marks.endingAt(before - 3).includes('product-before')) return false;
  for (let k = before; before - 3 < k && range.from <= k; k--)
    if (marks.endingAt(k).some((name) => CUES.includes(name))) return false;
  return true;
}

const CUES = ['org-before', 'org-kind', 'product-before', 'title', 'role-of', 'site', 'and'];

/** "…, said X": who says it is not who does it. */
export function speaks(marks: Marks, { from, to, name }: Naming): boolean {
  const { tokens } = marks;
  if (name.type === 'organisation' || name.type === 'place') return false;
  if (name.type !== 'person') {
    // Two or three plain words, as people have them: "Hendra Wijaya from X said".
    if (to - from < 2 || 3 < to - from) return false;
    for (let at = from; at < to; at++) if (tokens.shape[at] !== Shape.Capitalised) return false;
    for (let at = to; at < to + 5 && at < tokens.length; at++) {
      if (marks.any(at, ['say'])) return true;
      if (tokens.shape[at] === Shape.Lower && !marks.any(at, ['prep', 'of', 'place-prep'])) break;
    }
    return false;
  }
  if (marks.any(to, ['say'])) return true;
  // "menyebutkan X memperoleh …": behind some of these verbs stands of whom they tell.
  for (let k = from - 1; from - 4 <= k && 0 <= k; k--)
    if (marks.any(k, ['say']) && !marks.is(k, 'says-that')) return true;
  return false;
}

/** True of a name that a preposition keeps from being what a sentence is about; a possessor is not kept. */
export function isAside(marks: Marks, at: number): boolean {
  return governed(marks, at, ['prep']) || (governed(marks, at, ['by']) && !governed(marks, at, ['of']));
}

/** A genitive article follows the noun that it belongs to, on the same line. */
function followsNoun({ tokens }: Marks, at: number): boolean {
  if (at === 0 || Gap.Space < tokens.gap[at]!) return false;
  // "das Gerät (ABC) des X"
  if (spelled(tokens, at - 1) === ')') return true;
  return (tokens.shape[at - 1]! & (Shape.Capitalised | Shape.Upper | Shape.Mixed)) !== 0;
}

/** "ChatGPT-Hersteller": a name that only begins a compound. */
function isModifier({ tokens }: Marks, { to }: Naming): boolean {
  return (
    to + 1 < tokens.length &&
    spelled(tokens, to) === '-' &&
    tokens.gap[to] === Gap.None &&
    tokens.gap[to + 1] === Gap.None
  );
}

/** "in Ulm (Landkreis Neu-Ulm)": what brackets add is no subject. */
export function isBracketed({ tokens }: Marks, { from }: { readonly from: number }): boolean {
  for (let k = from - 1; from - 4 <= k && 0 <= k; k--) {
    const surface = spelled(tokens, k);
    if (surface === '(') return true;
    if (surface === ')') return false;
  }
  return false;
}

/** True where "and", perhaps with a word of what the second is, is all between two names, or a comma between two alike. */
export function joined(
  marks: Marks,
  first: { to: number; name: KnownName },
  second: { from: number; name: KnownName },
): boolean {
  const { to } = first;
  const { from } = second;
  if (from <= to) return false;
  if (from - to === 1 && spelled(marks.tokens, to) === '/') return true;
  if (from - to === 1 && spelled(marks.tokens, to) === ',')
    return first.name.type === second.name.type || (isActor(first.name) && isActor(second.name));
  // "PT Bank Daerah Timur atau Bank Timur": two names of one.
  if (marks.is(to, 'or')) return false;
  const and = marks.is(spelled(marks.tokens, to) === ',' ? to + 1 : to, 'and');
  if (3 < from - to || and === 0) return false;
  for (let at = and; at < from; at++) if (!marks.any(at, ['title', 'org-before', 'determiner'])) return false;
  return true;
}

/** True where no sign parts the tokens. */
export function unbroken({ tokens }: Marks, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^[,;:()–—-]$/u.test(spelled(tokens, at))) return false;
  return true;
}

/** The last word of a naming, folded: where it differs from the key, the name stands in the genitive. */
export function keyish(marks: Marks, { from, to, name }: Naming): string {
  return to - from === 1
    ? spelled(marks.tokens, from).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
    : name.key;
}
