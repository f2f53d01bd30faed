import { Gap, Shape } from '../../../grammar/tokens.ts';
import type { Gazetteer, Sense } from '../../../model/gazetteer.ts';
import type { Language } from '../../../model/language.ts';
import type { Tokens } from '../../../model/text.ts';
import type { Candidate, Landmark } from './candidate.ts';
import { Cue, cueAt, cuesOf } from './cues.ts';
import { look, type Scene } from './evidence.ts';
import { prior } from './prior.ts';
import { propose } from './propose.ts';
import { DASHES, signAt } from './signs.ts';

export interface Weighed {
  readonly candidate: Candidate;
  /** Log-odds of a city; 0 or more is one. */
  readonly score: number;
  /** True where it is no city by itself but part of another name. */
  readonly embedded: boolean;
}

/** Evidence that the name is part of the name of something else. */
const EMBEDDING = new Set([
  'left:body',
  'left:body-of',
  'left:body-name',
  'left:area',
  'left:area-of',
  'left:given',
  'left:initial',
  'left:title',
  'left:ampersand',
  'left:upper',
  'right:tail',
  'right:surname',
  'right:person',
  'right:ampersand',
]);

/** The same, where a capital letter says that a word is a name. */
const EMBEDDING_BY_CAPITALS = new Set(['left:capital', 'right:capital', 'right:upper']);

/** Evidence that the name is a person's. */
const PERSONAL = ['left:given', 'left:title', 'left:initial'];

/** Every candidate of a text with its score. */
export function weigh(
  tokens: Tokens,
  language: Language,
  gazetteer: Gazetteer,
): { weighed: Weighed[]; landmarks: Landmark[] } {
  const { candidates, landmarks } = propose(tokens, language, gazetteer);
  if (candidates.length === 0) return { weighed: [], landmarks };
  const geography = new Uint8Array(tokens.length);
  const isPlace = (sense: Sense) => !sense.entity || gazetteer.entity(sense.index).kind !== 'brand';
  for (const { from, to, entry } of landmarks) if (entry.senses.some(isPlace)) geography.fill(2, from, to);
  for (const { from, to, entry } of candidates)
    if (wellKnown(entry.senses.find(isPlace)!, gazetteer)) geography.fill(1, from, to);
  const scene: Scene = { tokens, language, gazetteer, cues: cuesOf(language), geography };
  const { weights } = language.cities;
  const local = candidates.map((candidate, k) => {
    prior(candidate, scene);
    look(candidate, scene);
    share(candidates[k - 1], candidate, tokens);
    if (candidate.evidence[0] === 'form:ending') possessive(candidate.evidence);
    return sum(candidate.evidence, weights);
  });
  listed(candidates, local, scene);
  // One sense a text: what is a city beyond doubt in one place speaks for the same name elsewhere, a person against it.
  const best = new Map<number, number>();
  const persons = new Set<number>();
  candidates.forEach(({ key, evidence }, k) => {
    best.set(key, Math.max(best.get(key) ?? -99, local[k]!));
    if (PERSONAL.some((piece) => evidence.includes(piece))) persons.add(key);
  });
  const weighed = candidates.map((candidate, k): Weighed => {
    const { key, evidence } = candidate;
    if (local[k]! < best.get(key)! && 2 <= best.get(key)!) evidence.push('text:city');
    if (persons.has(key) && !PERSONAL.some((piece) => evidence.includes(piece))) evidence.push('text:person');
    if (candidate.form === 'adjective') return adjective(candidate, scene);
    const score = sum(evidence, weights);
    const embedded =
      score < 0 &&
      !evidence.includes('prior:also-region') &&
      evidence.some(
        (piece) =>
          EMBEDDING.has(piece) ||
          (EMBEDDING_BY_CAPITALS.has(piece) && (candidate.entry.given || !language.cities.nounsCapitalised)),
      ) &&
      wellKnown(candidate.entry.senses.find((s) => !s.entity)!, gazetteer);
    return { candidate, score, embedded };
  });
  return { weighed, landmarks };
}

/** "Flughafen Köln/Bonn": the word before the first of a pair is the second's, too. */
function share(first: Candidate | undefined, { from, evidence }: Candidate, tokens: Tokens): void {
  if (first === undefined || first.to + 1 !== from || !first.evidence.includes('left:body')) return;
  if (tokens.gap[from] !== Gap.None || tokens.gap[first.to] !== Gap.None) return;
  if (!`/${DASHES}`.includes(signAt(tokens, first.to) || '\0')) return;
  const at = evidence.findIndex((piece) => piece.startsWith('left:'));
  if (0 <= at) evidence[at] = 'left:body';
}

/**
 * What a list joins to a sure city is one, too: "in Frankfurt am Main und Essen"; and the two ends of a route vouch for
 * each other: "Semarang-Solo".
 */
function listed(candidates: readonly Candidate[], local: number[], { tokens, cues, language }: Scene): void {
  const { weights } = language.cities;
  const carry = (from: number, to: number, piece: string): void => {
    const { evidence, form } = candidates[to]!;
    const enough = piece === 'list:city' && !candidates[from]!.evidence.includes(piece) ? SURE : 0;
    if (local[from]! < enough || form === 'adjective' || evidence.includes(piece)) return;
    evidence.push(piece);
    local[to]! += weights[piece] ?? 0;
  };
  for (let k = 0; k + 1 < candidates.length; k++) {
    const piece = joined(k);
    if (piece !== null) carry(k, k + 1, piece);
  }
  for (let k = candidates.length - 2; 0 <= k; k--) {
    const piece = joined(k);
    if (piece !== null) carry(k + 1, k, piece);
  }

  function joined(k: number): 'list:city' | 'route:city' | null {
    const from = candidates[k]!.to;
    const to = candidates[k + 1]!.from;
    if (to <= from || from + 2 < to || tokens.gap[to]! >= Gap.Line) return null;
    if (from + 1 === to && DASHES.includes(signAt(tokens, from) || '\0')) return 'route:city';
    for (let at = from; at < to; at++) {
      if (tokens.gap[at]! >= Gap.Line) return null;
      const comma = tokens.shape[at] === Shape.Sign && tokens.text.startsWith(',', tokens.start[at]);
      if (!comma && (cueAt(cues, tokens, at) & Cue.conjunction) === 0) return null;
    }
    return tokens.gap[to] === Gap.Space ? 'list:city' : null;
  }
}

/** Log-odds from which a city vouches for its neighbours in a list. */
const SURE = 2;

/**
 * "Pariser Büro": the adjective of a larger city before a noun, or a word that is nothing else ("parisien"). In the
 * name of an organisation, treaty or event it is embedded.
 */
function adjective(candidate: Candidate, { tokens, gazetteer, cues }: Scene): Weighed {
  const { evidence, to, entry } = candidate;
  if (evidence.includes('form:adjective-word')) return { candidate, score: 1, embedded: false };
  const place = gazetteer.place(entry.senses.find((sense) => !sense.entity)!.index);
  const noun = to < tokens.length && tokens.shape[to] === Shape.Capitalised && tokens.gap[to] === Gap.Space;
  const person = evidence.some(
    (piece) => PERSONAL.includes(piece) || piece === 'right:surname' || piece === 'right:given',
  );
  const known = ADJECTIVE_FROM <= place.population && !entry.senses[0]!.alternate;
  if (!noun || person || !known) return { candidate, score: -1, embedded: false };
  return { candidate, score: 1, embedded: (cueAt(cues, tokens, to) & (Cue.body | Cue.tail)) !== 0 };
}

/** Least population of a city whose adjective is recognised. */
const ADJECTIVE_FROM = 50_000;

/** A genitive stands between nouns: "die Geschicke Mosbachs", "Bremens Stürmer". */
function possessive(evidence: string[]): void {
  evidence.forEach((piece, k) => {
    if (piece === 'left:capital' || piece === 'right:capital')
      evidence[k] = `possessive:${piece.split(':')[0]}`;
  });
}

function sum(evidence: readonly string[], weights: Readonly<Record<string, number>>): number {
  let total = weights['prior:'] ?? 0;
  for (const piece of evidence) total += weights[piece] ?? 0;
  return total;
}

function wellKnown(
  sense: { index: number; entity: boolean; alternate: boolean },
  gazetteer: Gazetteer,
): boolean {
  return sense.entity || (!sense.alternate && 100_000 <= gazetteer.place(sense.index).population);
}
