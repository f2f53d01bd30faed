import { nameText } from '../keys.ts';
import { VERBS } from '../verbs.ts';
import { isDateline, isWebsite } from './edges.ts';
import { hasRole } from './evidence.ts';
import { isExplained } from './explained.ts';
import { determined, type Found, isPlain } from './found.ts';

/** What capitalised words may be instead of a name. */
interface Refusal {
  readonly name: string;
  holds(found: Found, cues: ReadonlySet<string>): boolean;
}

/** Runs that are no names, wherever else the article has them. */
const NO_NAMES: readonly Refusal[] = [
  // "A", "Tbk", "de"
  {
    name: 'letters',
    holds: ({ words, from, single, marks }) =>
      !words.includes('&') &&
      words.every(
        (word, k) =>
          (word.length === 1 && !/[0-9]/.test(words.at(-1)!)) ||
          marks.is(from + k, 'connector') ||
          (single && marks.any(from, ['org-after', 'name-adjective'])),
      ),
  },
  // "GmbH Deutsche"
  {
    name: 'form-alone',
    holds: ({ words, from, marks }) =>
      words.length < 3 &&
      words.every(
        (_, k) => marks.is(from + k, 'org-after') || (0 < k && marks.is(from + k, 'name-adjective')),
      ),
  },
  // "JAKARTA – …"
  { name: 'dateline', holds: ({ from, to, marks }) => isDateline(from, to, marks) },
  // "KABAR.com"
  { name: 'website', holds: ({ from, to, marks }) => isWebsite(from, to, marks) },
  { name: 'city', holds: ({ from, to, marks, placed }) => placed.isCity(nameText(marks, from, to)) },
  // "Gewinn-Marge"
  {
    name: 'half-a-noun',
    holds: (found) =>
      found.compound !== -1 && found.tables.nounsHaveCapitals && !found.marked && !hasRole(found),
  },
];

/** Places that propose no name; another place of the same words may. */
const NOT_PROPOSED: readonly Refusal[] = [
  // A headline names what its noun says of it: "Start-up Lumetra sammelt …".
  {
    name: 'headline',
    holds: ({ headline, tables }, cues) => headline && !(tables.nounsHaveCapitals && cues.has('org:before')),
  },
];

/** The same for one plain word of which its neighbours say nothing, where nouns have capitals. */
const NOT_PROPOSED_NOUN: readonly Refusal[] = [
  // "Umsatz und Gewinn …"
  {
    name: 'begins-sentence',
    holds: ({ initial, to, marks }, cues) => initial && !cues.has('explained') && !marks.any(to, ['finite']),
  },
  // "der Umsatz"
  { name: 'determined', holds: ({ initial, from, marks }) => !initial && determined(marks, from - 1) },
  // "… hat in Umsatz und Gewinn …"
  {
    name: 'nothing-beside',
    holds: ({ initial, from, to, marks }) =>
      !initial &&
      !marks.any(from - 1, ['of', 'by', 'prep', 'finite', 'say']) &&
      !marks.any(to, ['finite', 'say']),
  },
];

/** The same where only names have capitals, and the first words of sentences. */
const NOT_PROPOSED_WORD: readonly Refusal[] = [
  // "les Lyonnais"
  { name: 'plural', holds: ({ from, marks }) => marks.endingAt(from - 1).includes('plural') },
  // "Hier, …"
  {
    name: 'begins-sentence',
    holds: ({ initial, tables, to, marks }) =>
      initial && (tables.bareNouns || !(marks.any(to, VERBS) || isExplained(to, marks))),
  },
];

export function isNoName(found: Found): boolean {
  return NO_NAMES.some(({ holds }) => holds(found, NOTHING));
}

const NOTHING: ReadonlySet<string> = new Set();

/** `bare`: nothing but perhaps a person's cue, or a preposition before a noun, says what it is. */
export function isProposed(found: Found, cues: ReadonlySet<string>, bare: boolean): boolean {
  const refused = ({ holds }: Refusal) => holds(found, cues);
  if (NOT_PROPOSED.some(refused)) return false;
  if (!bare || !isPlain(found)) return true;
  return !(found.tables.nounsHaveCapitals ? NOT_PROPOSED_NOUN : NOT_PROPOSED_WORD).some(refused);
}
