import { Gap, Shape, spelled } from '../../../grammar/tokens.ts';
import type { ClaimTables } from '../../../model/claims.ts';
import type { Marks } from '../lexicon.ts';
import { CAPITAL, type Run } from './run.ts';

/** "JAKARTA – …": capitals at the beginning, parted from the text, say where it was written. */
export function isDateline(from: number, to: number, { tokens }: Marks): boolean {
  if (from !== 0 && tokens.gap[from]! < Gap.Line) return false;
  for (let at = from; at < to; at++) if (tokens.shape[at] !== Shape.Upper) return false;
  if (tokens.length <= to || !/^[-–—]$/u.test(spelled(tokens, to))) return false;
  // Glued to the text it is a place only if it is long: "LG-Chem" is a name.
  return tokens.gap[to] !== Gap.None || 4 < tokens.end[from]! - tokens.start[from]!;
}

/** "Badan Nasional Sensus (BNS)", "PT Roda Perkasa Tbk (RODA)": the short name in brackets is of the name before. */
export function bracketOf(
  words: readonly string[],
  from: number,
  to: number,
  marks: Marks,
  before: Run | undefined,
): string | null {
  if (before === undefined || before.to !== from - 1 || 3 < words.length) return null;
  if (
    from === 0 ||
    spelled(marks.tokens, from - 1) !== '(' ||
    (to < marks.tokens.length ? spelled(marks.tokens, to) : '') !== ')'
  )
    return null;
  const initials = before.name
    .split(' ')
    .map((word) => word[0])
    .join('');
  const same = 1 < initials.length && initials.toLowerCase().endsWith(words.join('').toLowerCase());
  return same || before.cues.has('org:form') ? before.key : null;
}

/** "KABAR.com", "KABAR.CO.ID": the name of a page, or its tail, not of somebody who acts. */
export function isWebsite(from: number, to: number, { tokens }: Marks): boolean {
  const glued = (at: number) =>
    0 < at &&
    at + 1 < tokens.length &&
    spelled(tokens, at) === '.' &&
    tokens.gap[at] === Gap.None &&
    tokens.gap[at + 1] === Gap.None;
  const domain = (at: number) => /^(?:com|co|id|net|org|tv|info|de|fr|ch|at|be)$/iu.test(spelled(tokens, at));
  return (glued(to) && domain(to + 1)) || (glued(from - 1) && domain(from));
}

/** "Sa'dun": where no article is cut short, an apostrophe inside a word is a letter. */
export function isGlottal(at: number, to: number, { tokens }: Marks, tables: ClaimTables): boolean {
  return (
    tables.bareNouns &&
    at + 1 < to &&
    /^['’‘]$/u.test(spelled(tokens, at)) &&
    tokens.gap[at] === Gap.None &&
    tokens.gap[at + 1] === Gap.None &&
    tokens.shape[at + 1] === Shape.Lower
  );
}

/** "M. Hendra": one letter and its stop. */
export function isInitialAt(at: number, { tokens }: Marks): boolean {
  return (
    at + 1 < tokens.length &&
    tokens.end[at]! - tokens.start[at]! === 1 &&
    (tokens.shape[at]! & CAPITAL) !== 0 &&
    spelled(tokens, at + 1) === '.' &&
    tokens.gap[at + 1] === Gap.None
  );
}

/** "CEO OpenAI Sam Altman": of what follows a role, the organisation comes first, the person then. */
export function roleSplit(from: number, to: number, marks: Marks): number {
  const before = marks.endingAt(from - 1);
  // "Kepala BKBD Hendra Wijaya": so it is with capitals behind a title.
  const house = before.includes('title') && marks.tokens.shape[from] === Shape.Upper && from + 1 < to;
  if (house && 2 < marks.tokens.end[from]! - marks.tokens.start[from]!) return from + 1;
  // "Bupati Kudus M. Hendra"
  if (before.includes('seat')) for (let at = from + 1; at < to; at++) if (isInitialAt(at, marks)) return at;
  // "saham PT Roda Perkasa"
  if (!before.includes('role-of') || marks.is(from, 'begins-name')) return to;
  for (let at = from + 1; at < to; at++) if (marks.is(at, 'given-name')) return at;
  return (marks.tokens.shape[from]! & (Shape.Mixed | Shape.Upper)) !== 0 && from + 2 < to ? from + 1 : to;
}

/** "Bankier Martin Feldkamp": plain words before a given name say what he is. */
export function personAt(from: number, to: number, { tokens, is }: Marks): number {
  // "Kemudian PT Roda …": a legal form that stands first begins the name.
  for (let at = from + 1; at < to; at++) if (is(at, 'begins-name')) return at;
  for (let at = from + 1; at + 1 < to; at++) {
    // "the RN Andrea Morand": the letters of a party before who stands for it.
    if (at - 1 === from && tokens.shape[from] === Shape.Upper && is(at, 'given-name')) return at;
    if (tokens.shape[at - 1] !== Shape.Capitalised || is(at - 1, 'given-name') || is(at - 1, 'known-org'))
      return from;
    if (is(at, 'given-name')) return at;
  }
  return from;
}
