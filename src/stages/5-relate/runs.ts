import { Gap, Shape, spelled, WORD } from '../../grammar/tokens.ts';
import type { ClaimTables } from '../../model/claims.ts';
import { isApposed, isExplained, isRegion, VERBS } from './cues.ts';
import { bracketOf, isDateline, isGlottal, isWebsite, personAt, roleSplit } from './edges.ts';
import { keyOf, nameText, uninflected } from './keys.ts';
import type { Marks } from './lexicon.ts';
import type { Placed } from './placed.ts';
import { triggers } from './signs.ts';

/** A run of capitalised words before it is known to be a name. */
export interface Run {
  from: number;
  to: number;
  key: string;
  name: string;
  /** Proposed by its place; a run that is not takes part only if another one of its key is. */
  proposed: boolean;
  /** The first word has its capital for beginning a sentence, perhaps. */
  readonly initial: boolean;
  /** An article or adjective stands before it: its first word may be a noun. */
  readonly determined: boolean;
  readonly cues: Set<string>;
  /** Key of the name right before the bracket that this run stands in: "Long Name (LN)". */
  readonly bracketOf: string | null;
}

const CAPITAL = Shape.Capitalised | Shape.Upper | Shape.Mixed;
/** Classes whose words may be part of a name. */
const NAME_PARTS = ['org-after', 'connector', 'given-name', 'known-org', 'party', 'name-adjective'];

/** What a block is read with. */
export interface Context {
  readonly tables: ClaimTables;
  readonly marks: Marks;
  readonly placed: Placed;
  readonly headline: boolean;
}

/** Adds the runs of capitalised words of the tokens `from` … `to`. */
export function runsOf(from: number, to: number, context: Context, runs: Run[]): void {
  const { marks, tables } = context;
  const { tokens } = marks;
  for (let at = from; at < to; ) {
    // "Et Manivor ferme …": a sentence begins with "and", a name does not.
    if (
      !partOfName(at, context) ||
      isTail(at, context) ||
      (marks.is(at, 'and') && startsSentence(marks, at))
    ) {
      at++;
      continue;
    }
    let end = at + 1;
    // "JAKARTA-PT Roda Perkasa …": the place where it was written, glued to the text.
    if (isDateline(at, end, marks)) {
      at = end;
      continue;
    }
    while (end < to) {
      if (Gap.Space < tokens.gap[end]!) break;
      const surface = spelled(tokens, end);
      if (partOfName(end, context) || isInner(end, context) || amidName(end, context)) end++;
      else if (isDotted(end, to, context) || isGlottal(end, to, marks, tables)) end += 2;
      else if (0 < hyphenates(end, to, context)) end += hyphenates(end, to, context);
      else if (
        (surface === '&' ||
          surface === '-' ||
          (marks.is(end, 'connector') &&
            end === at + 1 &&
            (marks.any(at, ['org-after', 'given-name']) || marks.endingAt(at - 1).includes('org-before')))) &&
        end + 1 < to &&
        tokens.gap[end + 1]! <= Gap.Space &&
        (partOfName(end + 1, context) || isInner(end + 1, context)) &&
        !(surface === '-' && tables.nounsHaveCapitals)
      )
        end += 2;
      else break;
    }
    end = withNumber(end, to, context);
    const part = roleSplit(at, end, marks);
    if (part !== end) propose(at, part, context, runs);
    propose(part === end ? at : part, end, context, runs);
    at = end;
  }
}

/** "Bruno Le Maire", "Air France": words that begin no name may stand inside one. */
function isInner(at: number, { marks, placed }: Context): boolean {
  if ((marks.tokens.shape[at]! & CAPITAL) === 0 || placed.blocks(at)) return false;
  return marks.any(at, ['inner', 'inner-land']);
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

function partOfName(at: number, { marks, placed, tables }: Context): boolean {
  const { tokens } = marks;
  const shape = tokens.shape[at]!;
  if ((shape & CAPITAL) === 0) return false;
  if (placed.blocks(at)) return false;
  if (marks.known(at) && !marks.any(at, NAME_PARTS) && !headsName(at, { marks, tables })) return false;
  return marks.is(at, 'name-adjective') !== 0 || !(tables.nounsHaveCapitals && marks.any(at, ['no-name']));
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

/** "Toko Raya", "Hotel Aurora": in the middle of a sentence a capital makes the noun a part of the name. */
function headsName(at: number, { marks, tables }: Pick<Context, 'marks' | 'tables'>): boolean {
  const { tokens } = marks;
  if (tables.nounsHaveCapitals || !marks.any(at, ['site', 'org-head'])) return false;
  if (startsSentence(marks, at) && !marks.is(at, 'org-head')) return false;
  return (
    at + 1 < tokens.length &&
    tokens.gap[at + 1] === Gap.Space &&
    (tokens.shape[at + 1]! & CAPITAL) !== 0 &&
    (!marks.known(at + 1) || marks.is(at + 1, 'inner-land') !== 0)
  );
}

function propose(first: number, to: number, context: Context, runs: Run[]): void {
  const { marks, tables, headline, placed } = context;
  const from = personAt(first, to, marks);
  const { tokens } = marks;
  const cues = new Set<string>();
  const initial = startsSentence(marks, from);
  const before = from - 1;
  const words = Array.from({ length: to - from }, (_, k) => spelled(tokens, from + k));
  const single = to - from === 1;
  const shape = tokens.shape[from]!;
  const marked = words.some(
    (_, k) => (tokens.shape[from + k]! & (Shape.Mixed | Shape.Upper)) !== 0 && 1 < words[k]!.length,
  );
  if (
    words.every(
      (word, k) =>
        (word.length === 1 && !/[0-9]/.test(words.at(-1)!)) ||
        marks.is(from + k, 'connector') ||
        (single && marks.any(from, ['org-after', 'name-adjective'])),
    )
  )
    return;
  if (
    words.length < 3 &&
    words.every((_, k) => marks.is(from + k, 'org-after') || (0 < k && marks.is(from + k, 'name-adjective')))
  )
    return;
  if (isDateline(from, to, marks) || isWebsite(from, to, marks)) return;
  if (placed.isCity(nameText(marks, from, to))) return;
  const compound =
    spelledAt(marks, to) === '-' && tokens.gap[to] === Gap.None && tokens.gap[to + 1] === Gap.None
      ? to + 1
      : -1;
  if (!initial || 0 < before) cuesBefore(before, marks, cues);
  if (isRegion(from, to, marks, placed)) cues.add('place:region');
  // "Kaiserallee 17"
  if (marks.tokens.shape[to - 1] === Shape.Digits && marks.is(to - 2, 'street')) cues.add('place:street');
  if (compound !== -1) {
    if (marks.any(compound, marked ? ['org-role', 'title'] : ['org-role'])) cues.add('org:role');
    else if (tables.nounsHaveCapitals && !marked) return;
    else if (marks.is(compound, 'maker')) cues.add('product:maker');
  }
  if (words.some((_, k) => marks.any(from + k, ['org-after', 'site', 'org-head']))) cues.add('org:form');
  if (marks.any(to, ['org-after']) && tokens.gap[to]! <= Gap.Space && tokens.shape[to] !== Shape.Lower)
    cues.add('org:form');
  if (marks.is(from, 'authority')) cues.add('org:authority');
  if (marks.is(from, 'known-org') === to) cues.add('org:known');
  if (words.some((_, k) => marks.is(from + k, 'given-name'))) cues.add('person:given-name');
  // "Kepala BKBD": capitals behind a title are of the house, not of who leads it.
  if (cues.has('person:title') && single && shape === Shape.Upper && 2 < words[0]!.length) {
    cues.delete('person:title');
    cues.add('org:role');
  }
  // "Direktur Utama RODA, Hendra Wijaya": who bears the role stands behind the house.
  const house = runs.at(-1);
  if (tables.bareNouns && !single && house?.to === before && spelledAt(marks, before) === ',')
    if (house.cues.has('org:role')) cues.add('person:title');
  if (spelledAt(marks, to) === ',' && marks.any(to + 1, ['title'])) cues.add('person:title');
  // "sagte Feldkamp": where nothing else tells what the name is, who speaks is a person.
  if (marks.is(to, 'speaks') || marks.is(before, 'speaks')) cues.add('speaks');
  // A headline names what its noun says of it: "Start-up Lumetra sammelt …".
  let proposed = !headline || (tables.nounsHaveCapitals && cues.has('org:before'));
  const cued = [...cues].some((cue) => !cue.startsWith('person'));
  if (single && shape === Shape.Capitalised && !cued) {
    if (tables.nounsHaveCapitals) {
      if (initial && marks.is(to + 1, 'explains') && isExplained(to, marks)) cues.add('explained');
      else if (initial ? !marks.any(to, ['finite']) : determined(marks, before)) proposed = false;
      if (
        !initial &&
        !marks.any(before, ['of', 'by', 'prep', 'finite', 'say']) &&
        !marks.any(to, ['finite', 'say'])
      )
        proposed = false;
      if (!initial && determined(marks, before)) cues.add(isArticle(marks, before) ? 'noun' : 'noun?');
    } else if (marks.endingAt(before).includes('plural')) proposed = false;
    else if (initial)
      proposed = proposed && !tables.bareNouns && (marks.any(to, VERBS) || isExplained(to, marks));
  }
  const name = nameText(marks, from, to);
  const base = single || marks.is(from, 'name-adjective') === 0 ? words[0]! : uninflected(words[0]!, tables);
  const key = keyOf([base, ...words.slice(1)], from, marks, placed);
  runs.push({
    from,
    to,
    key,
    name: base + name.slice(words[0]!.length),
    proposed,
    initial: initial && !cued,
    determined:
      tables.nounsHaveCapitals && marks.is(from, 'name-adjective') === 0 && determined(marks, from - 1),
    cues,
    bracketOf: bracketOf(words, from, to, marks, runs.at(-1)),
  });
}

function cuesBefore(before: number, marks: Marks, cues: Set<string>): void {
  if (before < 0) return;
  const back = marks.endingAt(before);
  if (back.some((name) => ['org-before', 'org-kind', 'site'].includes(name)) || isApposed(before, marks))
    cues.add('org:before');
  if (back.includes('product-before')) cues.add('product:before');
  if (back.includes('title') && !back.includes('role-of')) cues.add('person:title');
  if (spelled(marks.tokens, before) === ',' && marks.endingAt(before - 1).includes('title'))
    cues.add('person:title');
  if (back.includes('of') && marks.endingAt(before - 1).some((c) => c === 'org-role' || c === 'title'))
    cues.add('org:role');
  if (back.includes('role-of')) cues.add('org:role');
}

/** German: what an article, an adjective or a number stands before is a noun, not a name. */
function determined(marks: Marks, before: number): boolean {
  const { tokens } = marks;
  if (before < 0) return false;
  if (isArticle(marks, before)) return true;
  const shape = tokens.shape[before]!;
  return shape === Shape.Lower && !marks.known(before) && /(?:e|er|es|en|em)$/u.test(spelled(tokens, before));
}

function isArticle(marks: Marks, before: number): boolean {
  return marks.any(before, ['determiner']) || marks.tokens.shape[before] === Shape.Digits;
}

/** A heading in capitals, or one word of two with a capital, proposes no names. */
export function isHeadline(marks: Marks, from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const shape = marks.tokens.shape[at]!;
    if (shape === Shape.Sign || shape === Shape.Digits) continue;
    words++;
    if ((shape & CAPITAL) !== 0) capitals++;
  }
  if (words < 2) return true;
  // Sentences end with a stop; headings do not.
  return words < 25 && words < capitals * 1.8 && !/[.!?…»"”]/u.test(spelled(marks.tokens, to - 1));
}

function startsSentence(marks: Marks, at: number): boolean {
  const { tokens } = marks;
  if (at === 0 || Gap.Line <= tokens.gap[at]!) return true;
  // "JAKARTA -- Perusahaan …", "… – Perusahaan …"
  if (/^[-–—]$/u.test(spelled(tokens, at - 1)) && 1 < at)
    return tokens.gap[at - 1] !== Gap.None || /^[-–—]$/u.test(spelled(tokens, at - 2));
  return (
    /[.!?:;"“”„«»‘'•*|(]/u.test(spelled(tokens, at - 1)) &&
    !(spelled(tokens, at - 1) === "'" && tokens.gap[at] === Gap.None)
  );
}

function spelledAt(marks: Marks, at: number): string {
  return at < marks.tokens.length ? spelled(marks.tokens, at) : '';
}
