import { Gap, Shape, spelled } from '../../../grammar/tokens.ts';
import type { Marks } from '../lexicon.ts';
import { isInitialAt } from './edges.ts';
import { isApposed, isExplained, isRegion } from './explained.ts';
import { determined, type Found, isArticle } from './found.ts';
import { spelledAt } from './run.ts';

/** The cue of a region that the language lists: a place, whatever stands before it. */
export const PLACE_KNOWN = 'place:known';

/** What a place of a run says of its name: `org:`, `person:`, `product:` and `place:` vote for a type (`names.ts`). */
interface Evidence {
  readonly cue: string;
  holds(found: Found): boolean;
}

/** Every row is asked; where several rows have one cue, one that holds is enough. */
const EVIDENCE: readonly Evidence[] = [
  // "the chip maker X", "le fabricant de disjoncteurs X"
  {
    cue: 'org:before',
    holds: ({ back, from, preceded, marks }) =>
      back.some((name) => ['org-before', 'org-kind', 'site'].includes(name)) ||
      (preceded && isApposed(from - 1, marks)),
  },
  // "X is a French company"
  { cue: 'org:called', holds: ({ to, marks }) => isCalled(to, marks, 'org-before') },
  { cue: 'product:called', holds: ({ to, marks }) => isCalled(to, marks, 'product-before') },
  // "the app X"
  { cue: 'product:before', holds: ({ back }) => back.includes('product-before') },
  // "Minister X", "the minister, X"; not "Kepala BKBD": capitals behind a title are of the house, not of who leads it.
  { cue: 'person:title', holds: (found) => isBehindTitle(found) && !isHouse(found) },
  { cue: 'org:role', holds: (found) => isBehindTitle(found) && isHouse(found) },
  // "X, Minister"
  {
    cue: 'person:title',
    holds: ({ marks, to }) => spelledAt(marks, to) === ',' && marks.any(to + 1, ['title']),
  },
  // "Direktur Utama RODA, Hendra Wijaya": who bears the role stands behind the house.
  {
    cue: 'person:title',
    holds: ({ tables, single, previous, from, marks }) =>
      tables.bareNouns &&
      !single &&
      previous?.to === from - 1 &&
      spelledAt(marks, from - 1) === ',' &&
      previous.cues.has('org:role'),
  },
  // "the head of X", "CEO X"
  {
    cue: 'org:role',
    holds: ({ back, from, marks }) =>
      back.includes('role-of') ||
      (back.includes('of') && marks.endingAt(from - 2).some((c) => c === 'org-role' || c === 'title')),
  },
  // "X-Chef"
  { cue: 'org:role', holds: hasRole },
  // "iPhone-Hersteller"
  {
    cue: 'product:maker',
    holds: (found) =>
      found.compound !== -1 && !hasRole(found) && found.marks.is(found.compound, 'maker') !== 0,
  },
  {
    cue: 'place:region',
    holds: (found) => isSeat(found) || isRegion(found.from, found.to, found.marks, found.placed),
  },
  {
    cue: PLACE_KNOWN,
    holds: ({ from, to, marks, tables }) =>
      Object.keys(tables.regions ?? {}).some((code) => marks.is(from, `region:${code}`) === to),
  },
  // "Kaiserallee 17"
  {
    cue: 'place:street',
    holds: ({ to, marks }) => marks.tokens.shape[to - 1] === Shape.Digits && marks.is(to - 2, 'street') !== 0,
  },
  // "PT X", "X AG", "Hotel X"
  {
    cue: 'org:form',
    holds: ({ from, to, marks }) => {
      for (let at = from; at < to; at++) {
        if (marks.any(at, ['org-after', 'site', 'org-head', 'tail-head'])) return true;
        if (from < at && marks.is(at, 'org-tail')) return true;
      }
      const { gap, shape } = marks.tokens;
      return marks.any(to, ['org-after']) && gap[to]! <= Gap.Space && shape[to] !== Shape.Lower;
    },
  },
  { cue: 'org:authority', holds: ({ from, marks }) => marks.is(from, 'authority') !== 0 },
  { cue: 'org:known', holds: ({ from, to, marks }) => marks.is(from, 'known-org') === to },
  {
    cue: 'person:given-name',
    holds: ({ from, to, marks }) => {
      for (let at = from; at < to; at++) if (marks.is(at, 'given-name')) return true;
      return false;
    },
  },
  // "sagte Feldkamp": where nothing else tells what the name is, who speaks is a person.
  {
    cue: 'speaks',
    holds: ({ from, to, marks }) => marks.is(to, 'speaks') !== 0 || marks.is(from - 1, 'speaks') !== 0,
  },
];

/** What speaks for or against one plain word being a name at all, where nouns have capitals. */
const WEAK_EVIDENCE: readonly Evidence[] = [
  // "Panavor, der Bäcker, will …"
  {
    cue: 'explained',
    holds: ({ initial, to, marks }) =>
      initial && marks.is(to + 1, 'explains') !== 0 && isExplained(to, marks),
  },
  // "der Umsatz": an article or a number shows a noun; what ends like an adjective shows it less.
  {
    cue: 'noun',
    holds: ({ initial, from, marks }) =>
      !initial && determined(marks, from - 1) && isArticle(marks, from - 1),
  },
  {
    cue: 'noun?',
    holds: ({ initial, from, marks }) =>
      !initial && determined(marks, from - 1) && !isArticle(marks, from - 1),
  },
];

export function evidenceOf(found: Found): Set<string> {
  return gathered(EVIDENCE, found, new Set());
}

export function addWeakEvidence(found: Found, cues: Set<string>): void {
  if (found.tables.nounsHaveCapitals) gathered(WEAK_EVIDENCE, found, cues);
}

function gathered(table: readonly Evidence[], found: Found, cues: Set<string>): Set<string> {
  for (const { cue, holds } of table) if (!cues.has(cue) && holds(found)) cues.add(cue);
  return cues;
}

/** What a name is said to be, with one adjective before it at most. */
function isCalled(to: number, marks: Marks, kind: string): boolean {
  const next = marks.is(to, 'is-a');
  return next !== 0 && (marks.is(next, kind) !== 0 || marks.is(next + 1, kind) !== 0);
}

function isBehindTitle(found: Found): boolean {
  const { back, from, preceded, marks } = found;
  if (isSeat(found)) return false;
  if (back.includes('title') && !back.includes('role-of')) return true;
  return preceded && spelled(marks.tokens, from - 1) === ',' && marks.endingAt(from - 2).includes('title');
}

/** "Bupati Kudus M. Hendra", "Bupati Muara Enim, Muzakir Sai": what somebody governs, and his name behind it. */
function isSeat({ back, from, to, marks }: Found): boolean {
  if (!back.includes('seat') || marks.is(from, 'given-name')) return false;
  const capital = (at: number) => marks.tokens.shape[at] === Shape.Capitalised;
  if (isInitialAt(to, marks) || marks.is(to, 'term')) return true;
  return (
    spelled(marks.tokens, to) === ',' && capital(to + 1) && capital(to + 2) && !marks.any(to + 1, ['title'])
  );
}

function isHouse({ single, shape, words, back, from, marks }: Found): boolean {
  // "mantan Menteri Sosial": what a minister is of.
  if (single && back.includes('portfolio') && !marks.is(from, 'given-name')) return true;
  return single && shape === Shape.Upper && 2 < words[0]!.length;
}

/** "X-Chef"; behind a name that no noun could be, any title. */
export function hasRole({ compound, marked, marks }: Found): boolean {
  return compound !== -1 && marks.any(compound, marked ? ['org-role', 'title'] : ['org-role']);
}
