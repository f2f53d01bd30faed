import { Gap, Shape, spelled, WORD } from '../../../grammar/tokens.ts';
import type { ClaimTables } from '../../../model/claims.ts';
import type { Marks } from '../lexicon.ts';
import { triggers } from '../signs.ts';
import { elided, possessive } from './apostrophes.ts';
import { isDateline, isGlottal } from './edges.ts';
import { determined } from './found.ts';
import { afterLand, articled, isCompounded, particle } from './heads.ts';
import { CAPITAL, type Context, startsSentence } from './run.ts';
import { tailOf } from './tails.ts';

/** A run as far as it is known: its first token, and the end of the block, where it ends at the latest. */
interface Begun {
  readonly first: number;
  readonly to: number;
}

/** Index after the run of capitalised words that begins at a token; the token itself where none does. */
export function runEnd(first: number, to: number, context: Context): number {
  const { marks } = context;
  if (
    !partOfName(first, context) ||
    isTail(first, context) ||
    // "Et Manivor ferme …": a sentence begins with "and", a name does not.
    (marks.is(first, 'and') && startsSentence(marks, first))
  )
    return first;
  const run: Begun = { first, to };
  let end = first + 1;
  while (end < to && marks.tokens.gap[end]! <= Gap.Space) {
    const more = goesOn(end, run, context);
    if (more === 0) break;
    end += more;
  }
  const numbered = withNumber(end, to, context);
  return numbered === end ? end : withModel(numbered, to, context);
}

/** "Lumo 15 Pro": behind the number a word in capitals names the model, where nouns have none. */
function withModel(end: number, to: number, context: Context): number {
  const { tokens } = context.marks;
  if (context.tables.nounsHaveCapitals) return end;
  let at = end;
  while (at < to && tokens.gap[at] === Gap.Space && (partOfName(at, context) || isInner(at, context))) at++;
  return at;
}

/** "JAKARTA-PT Roda Perkasa …": the place where it was written, glued to the text, is no part of what follows. */
export function beginsWithDateline(first: number, { marks }: Context): boolean {
  return isDateline(first, first + 1, marks);
}

/** How many tokens a way of going on adds to a run at a token; 0 where it is not that way. The first that adds some decides. */
const WAYS: readonly ((at: number, run: Begun, context: Context) => number)[] = [
  (at, { first }, context) =>
    Number(
      !isBearer(at, first, context) &&
        (partOfName(at, context) ||
          isInner(at, context) ||
          amidName(at, context) ||
          isWordOfName(at, context)),
    ),
  (at, { to }, context) =>
    isDotted(at, to, context) || isGlottal(at, to, context.marks, context.tables) ? 2 : 0,
  (at, { first, to }, context) => (at === first + 1 ? tailOf(first, to, context) : 0),
  (at, { to }, context) => hyphenates(at, to, context),
  (at, run, context) => (isInitial(at, run, context) ? 2 : 0),
  (at, { to }, context) => (isInserted(at, to, context) ? 3 : 0),
  (at, run, context) => doubles(at, run, context),
  (at, { to }, context) => possessive(at, to, context) || elided(at, to, context),
  (at, { to }, context) => foreignLink(at, to, context),
  (at, { first }, { marks }) =>
    Number(marks.is(at, 'model-word') !== 0 && (marks.tokens.shape[first]! & Shape.Mixed) !== 0),
  (at, _, { marks }) => (marks.is(at, 'org-tail') && isCapital(at, marks) ? 1 : 0),
  (at, run, context) => (isLinked(at, run, context) ? 2 : 0),
  (at, { first, to }, context) => {
    const next = particle(at, first, context);
    return 0 < next && next < to && partOfName(next, context) ? next - at + 1 : 0;
  },
];

function isCapital(at: number, { tokens }: Marks): boolean {
  return (tokens.shape[at]! & CAPITAL) !== 0;
}

function goesOn(at: number, run: Begun, context: Context): number {
  for (const way of WAYS) {
    const more = way(at, run, context);
    if (0 < more) return more;
  }
  return 0;
}

/** "Kolm & Sohn", "Bank of Ulm": a sign or a short word between two parts of one name. */
function isLinked(at: number, { first, to }: Begun, context: Context): boolean {
  const { marks, tables } = context;
  const { tokens } = marks;
  const next = at + 1;
  if (to <= next || Gap.Space < tokens.gap[next]!) return false;
  if (!partOfName(next, context) && !isInner(next, context)) return false;
  const sign = spelled(tokens, at);
  if (sign === '&') return true;
  if (sign === '-') return !tables.nounsHaveCapitals;
  return (
    marks.is(at, 'connector') !== 0 &&
    at === first + 1 &&
    (marks.any(first, ['org-after', 'given-name']) || marks.endingAt(first - 1).includes('org-before'))
  );
}

/** "l'Alliance démocrate Claire Morand": behind the plain words of a name a given name begins another. */
function isBearer(at: number, first: number, { marks: { tokens, is } }: Context): boolean {
  return is(first, 'tail-head') !== 0 && tokens.shape[at - 1] === Shape.Lower && is(at, 'given-name') !== 0;
}

/** "Bank of the Lake": words of another language that join two parts of one name. */
function foreignLink(at: number, to: number, context: Context): number {
  const next = context.marks.is(at, 'foreign-link');
  if (next === 0 || to <= next || Gap.Space < context.marks.tokens.gap[next]!) return 0;
  return partOfName(next, context) || isInner(next, context) ? next - at + 1 : 0;
}

/** Classes whose words may be part of a name. */
const NAME_PARTS = [
  'org-after',
  'connector',
  'given-name',
  'known-org',
  'party',
  'name-adjective',
  'somebody',
  'period-noun',
  'name-tail',
  'model-word',
];

function partOfName(at: number, { marks, placed, tables }: Context): boolean {
  const { tokens } = marks;
  const shape = tokens.shape[at]!;
  if ((shape & CAPITAL) === 0) return false;
  if (placed.blocks(at)) return false;
  // "Eigentum AG": a legal form makes a name of any noun.
  if (shape === Shape.Capitalised && marks.is(at + 1, 'legal-form') && tokens.gap[at + 1] === Gap.Space)
    return true;
  if (marks.known(at) && !marks.any(at, NAME_PARTS) && !headsName(at, { marks, tables, placed }))
    return isNumberOfName(at, marks, tables);
  // "Linden Stiftung": what is listed as part of names is none of the nouns that its ending is one of.
  return (
    marks.any(at, ['name-adjective', 'org-after']) || !(tables.nounsHaveCapitals && marks.is(at, 'no-name'))
  );
}

/** "Toko Raya", "Hotel Aurora": in the middle of a sentence a capital makes the noun a part of the name. */
function headsName(at: number, { marks, tables, placed }: Omit<Context, 'headline'>): boolean {
  const { tokens } = marks;
  if (isCompounded(at, { marks, tables })) return true;
  if (articled(at, { marks, tables }) || afterLand(at, { marks, tables, placed })) return true;
  if (0 < tailOf(at, tokens.length, { marks, tables, placed, headline: false })) return true;
  if (tables.nounsHaveCapitals || !marks.any(at, ['site', 'org-head'])) return false;
  if (startsSentence(marks, at) && !marks.is(at, 'org-head')) return false;
  const behind = Math.max(at + 1, marks.is(at, 'org-head'));
  const next = marks.is(behind + 1, 'inserted') ? behind + 3 : behind;
  return (
    next < tokens.length &&
    tokens.gap[next] === Gap.Space &&
    (tokens.shape[next]! & CAPITAL) !== 0 &&
    (!marks.known(next) ||
      marks.is(next, 'inner-land') !== 0 ||
      (marks.is(at, 'org-head') !== 0 && marks.any(next, ['ministry', 'org-head'])))
  );
}

/** "merek Tiga Roda": so it does with a number, but for the first word of a sentence. */
function isNumberOfName(at: number, marks: Marks, tables: ClaimTables): boolean {
  const { tokens } = marks;
  return (
    tables.bareNouns &&
    marks.is(at, 'number') !== 0 &&
    tokens.shape[at] === Shape.Capitalised &&
    !startsSentence(marks, at) &&
    at + 1 < tokens.length &&
    tokens.gap[at + 1] === Gap.Space &&
    (tokens.shape[at + 1]! & CAPITAL) !== 0 &&
    !marks.known(at + 1)
  );
}

/** "Bruno Le Maire", "Air France": words that begin no name may stand inside one. */
function isInner(at: number, { marks, placed }: Context): boolean {
  if ((marks.tokens.shape[at]! & CAPITAL) === 0 || placed.blocks(at)) return false;
  return marks.any(at, ['inner', 'inner-land', 'tail-head']);
}

/** "Bank Pembangunan Daerah": a word that would make a claim, with capitals on both sides, is a part of the name. */
function amidName(at: number, { marks, tables, placed, headline }: Context): boolean {
  const { tokens } = marks;
  return (
    !tables.nounsHaveCapitals &&
    !headline &&
    tokens.shape[at] === Shape.Capitalised &&
    !placed.blocks(at) &&
    triggers(marks, at) &&
    at + 1 < tokens.length &&
    tokens.gap[at + 1] === Gap.Space &&
    (tokens.shape[at + 1]! & CAPITAL) !== 0 &&
    !placed.blocks(at + 1)
  );
}

/**
 * "PT Roda Bersama Makmur", "Komisi Persaingan Usaha": where nouns take no article, no word but a name's has a capital
 * behind a name, save titles and what a language lists as no name.
 */
function isWordOfName(at: number, { marks, tables, placed, headline }: Context): boolean {
  if (!tables.bareNouns || headline || placed.blocks(at)) return false;
  if (marks.tokens.shape[at] !== Shape.Capitalised) return false;
  // "Pemerintah Provinsi Jawa": the second word of what heads a name.
  if (at < marks.is(at - 1, 'org-head')) return true;
  return marks.is(at, 'number') !== 0 || !marks.any(at, NO_PARTS);
}

const NO_PARTS = ['title', 'role-of', 'org-role', 'no-name', 'site', 'org-head', 'say', 'finite', 'plan'];

/** "Bupati Wonokarto M. Hendra": an initial with its stop goes before a name. */
function isInitial(at: number, { first, to }: Begun, context: Context): boolean {
  const { tokens } = context.marks;
  const letter = at - 1;
  if (spelled(tokens, at) !== '.' || tokens.gap[at] !== Gap.None || to <= at + 1) return false;
  if (tokens.end[letter]! - tokens.start[letter]! !== 1 || (tokens.shape[letter]! & CAPITAL) === 0)
    return false;
  if (tokens.shape[at + 1] !== Shape.Capitalised || tokens.gap[at + 1] !== Gap.Space) return false;
  const person = first < letter || context.marks.endingAt(first - 1).includes('title');
  return person && partOfName(at + 1, context);
}

/** "PT Bank Raya (Persero) Tbk": what brackets insert into a name. */
function isInserted(at: number, to: number, context: Context): boolean {
  const { marks } = context;
  if (spelled(marks.tokens, at) !== '(' || to <= at + 3 || !marks.is(at + 1, 'inserted')) return false;
  return spelled(marks.tokens, at + 2) === ')' && partOfName(at + 3, context);
}

/** "Club-Abonnés", "Ille-et-Rance": behind a hyphen a word of the lexicon is a part of the name as well; tokens to add. */
function hyphenates(at: number, to: number, { marks, placed, tables }: Context): number {
  const { tokens } = marks;
  const dash = (k: number) =>
    k + 1 < to && spelled(tokens, k) === '-' && tokens.gap[k] === Gap.None && tokens.gap[k + 1] === Gap.None;
  const capital = (k: number) => tokens.shape[k] === Shape.Capitalised && !placed.blocks(k);
  if (tables.nounsHaveCapitals || !dash(at)) return 0;
  if (capital(at + 1)) return 2;
  return tokens.shape[at + 1] === Shape.Lower && dash(at + 2) && capital(at + 3) ? 4 : 0;
}

/**
 * "die Reederei Kolm-Harden", "teilte Kolm-Harden mit": where nouns have capitals, a hyphen joins two names only where a word
 * beside them says that they are one.
 */
function doubles(at: number, { first, to }: Begun, context: Context): number {
  const { marks, placed, tables } = context;
  const { tokens } = marks;
  const second = at + 1;
  if (!tables.nounsHaveCapitals || to <= second || spelled(tokens, at) !== '-') return 0;
  if (tokens.gap[at] !== Gap.None || tokens.gap[second] !== Gap.None) return 0;
  if (tokens.shape[second] !== Shape.Capitalised || marks.known(second) || placed.blocks(second)) return 0;
  if (spelled(tokens, second + 1 < tokens.length ? second + 1 : at) === '-' && second + 1 < tokens.length)
    return 0;
  const before = marks.endingAt(first - 1);
  const called = before.some((name) => DOUBLED.includes(name)) || marks.is(first, 'given-name') !== 0;
  const acts = !determined(marks, first - 1) && marks.any(second + 1, ['finite', 'say']);
  const said = before.some((name) => name === 'announce' || name === 'say');
  return called || acts || said ? 2 : 0;
}

const DOUBLED = ['org-before', 'org-kind', 'title'];

/** "Lumen.Bio": what a stop joins without a space, and begins no sentence. */
function isDotted(at: number, to: number, { marks }: Context): boolean {
  const { tokens } = marks;
  return (
    at + 1 < to &&
    spelled(tokens, at) === '.' &&
    tokens.gap[at] === Gap.None &&
    tokens.gap[at + 1] === Gap.None &&
    tokens.shape[at + 1] === Shape.Capitalised &&
    tokens.end[at + 1]! - tokens.start[at + 1]! <= 4 &&
    !marks.known(at + 1)
  );
}

/** "Gewinn-Marge": where nouns have capitals, what a hyphen joins to a word before it is a noun or half a name. */
function isTail(at: number, { marks: { tokens }, tables }: Context): boolean {
  // "WIESE.DE AG": behind the stop of an address no name begins.
  if (
    1 < at &&
    spelled(tokens, at - 1) === '.' &&
    tokens.gap[at] === Gap.None &&
    tokens.gap[at - 1] === Gap.None
  )
    return tokens.shape[at] === Shape.Upper;
  return (
    tables.nounsHaveCapitals &&
    1 < at &&
    spelled(tokens, at - 1) === '-' &&
    tokens.gap[at] === Gap.None &&
    tokens.gap[at - 1] === Gap.None &&
    (tokens.shape[at]! & CAPITAL) === Shape.Capitalised
  );
}

/** "SF-9", "Z4", "iPhone 17": a number that is no mention belongs to the name before it. */
function withNumber(
  end: number,
  to: number,
  { marks: { tokens }, placed, tables: { nounsHaveCapitals } }: Context,
): number {
  const dash = end < to && spelled(tokens, end) === '-' && tokens.gap[end] === Gap.None ? 1 : 0;
  const at = end + dash;
  if (to <= at || tokens.shape[at] !== Shape.Digits || placed.blocks(at)) return end;
  const gap = tokens.gap[at]!;
  const short = tokens.end[at]! - tokens.start[at]! <= 4;
  // "Kolm & Sohn 12 Läden": what is counted is no name.
  if (
    nounsHaveCapitals &&
    at + 1 < to &&
    tokens.shape[at + 1] === Shape.Capitalised &&
    tokens.gap[at + 1] === Gap.Space
  )
    return end;
  const ends =
    to <= at + 1 ||
    tokens.gap[at + 1] !== Gap.None ||
    !/^[.,:/]$/u.test(spelled(tokens, at + 1)) ||
    tokens.shape[at + 2] !== Shape.Digits;
  if (!short || !ends || !(gap === Gap.None || (gap === Gap.Space && dash === 0))) return end;
  // "Lumo 6s"
  const letter =
    at + 1 < to &&
    tokens.gap[at + 1] === Gap.None &&
    (tokens.shape[at + 1]! & WORD) !== 0 &&
    !placed.blocks(at + 1);
  return letter ? at + 2 : at + 1;
}
