import { Shape, spelled } from '../../../grammar/tokens.ts';
import type { Marks } from '../lexicon.ts';
import type { Placed } from '../placed.ts';
import { VERBS } from '../verbs.ts';

/** "le fabricant de disjoncteurs Gardor": the name stands beside a noun that more words belong to. */
export function isApposed(before: number, marks: Marks): boolean {
  const { tokens } = marks;
  const plain = (at: number) => tokens.shape[at] === Shape.Lower || spelled(tokens, at) === "'";
  if (!plain(before) || marks.known(before)) return false;
  for (let at = before; 0 < at && before - APPOSITION <= at && plain(at); at--) {
    if (marks.is(at, 'org-before'))
      return marks.endingAt(at - 1).includes('determiner') || spelled(tokens, at - 1) === "'";
    if (marks.known(at) && !marks.any(at, ['of', 'determiner'])) return false;
  }
  return false;
}

/** Tokens between such a noun and the name at most. */
const APPOSITION = 5;

/** "en Alsace", "Ottmar (Alsace)": what stands behind such a preposition, or a city in brackets, is where it lies. */
export function isRegion(from: number, to: number, marks: Marks, placed: Placed): boolean {
  const { tokens } = marks;
  const before = spelledAt(marks, from - 1) === "'" ? from - 2 : from - 1;
  if (before < 0) return false;
  if (marks.endingAt(before).includes('region-prep')) return true;
  return (
    spelled(tokens, before) === '(' &&
    /^[),]$/u.test(spelledAt(marks, to)) &&
    placed.cityAt(before - 1) !== null
  );
}

/** "Panavor, le boulanger industriel, veut …": only a name is explained before its verb. */
export function isExplained(at: number, marks: Marks): boolean {
  const { tokens } = marks;
  if (spelledAt(marks, at) !== ',') return false;
  const relative = marks.is(at + 1, 'relative-explains') !== 0 || marks.any(at + 1, VERBS);
  if (!relative && !marks.any(at + 1, ['determiner', 'org-before', 'apposes'])) return false;
  for (let k = at + 2; k < at + EXPLANATION && k + 1 < tokens.length; k++) {
    if (
      /[.!?;:]/u.test(spelled(tokens, k)) ||
      (!relative && !marks.any(at + 2, ['org-before']) && marks.is(k, 'relative-bare'))
    )
      return false;
    if (spelled(tokens, k) === ',' && marks.any(k + 1, VERBS)) return true;
  }
  return false;
}

const EXPLANATION = 20;

function spelledAt(marks: Marks, at: number): string {
  return at < marks.tokens.length ? spelled(marks.tokens, at) : '';
}
