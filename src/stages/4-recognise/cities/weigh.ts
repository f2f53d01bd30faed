import type { Gazetteer } from '../../../model/gazetteer.ts';
import type { Language } from '../../../model/language.ts';
import type { Tokens } from '../../../model/text.ts';
import type { Candidate } from './candidate.ts';
import { cuesOf } from './cues.ts';
import { look, type Scene } from './evidence.ts';
import { prior } from './prior.ts';
import { propose } from './propose.ts';

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
  'left:given',
  'left:initial',
  'left:title',
  'left:ampersand',
  'left:upper',
  'left:capital',
  'right:tail',
  'right:surname',
  'right:ampersand',
  'right:capital',
  'right:upper',
]);

/** Every candidate of a text with its score. */
export function weigh(tokens: Tokens, language: Language, gazetteer: Gazetteer): Weighed[] {
  const { candidates, landmarks } = propose(tokens, language, gazetteer);
  if (candidates.length === 0) return [];
  const geography = new Uint8Array(tokens.length);
  for (const { from, to } of landmarks) geography.fill(2, from, to);
  for (const { from, to, entry } of candidates)
    if (wellKnown(entry.senses[0]!, gazetteer)) geography.fill(1, from, to);
  const scene: Scene = { tokens, language, gazetteer, cues: cuesOf(language), geography };
  const { weights } = language.cities;
  const local = candidates.map((candidate) => {
    prior(candidate, scene);
    look(candidate, scene);
    return sum(candidate.evidence, weights);
  });
  // One sense a text: what is a city beyond doubt in one place speaks for the same name elsewhere, a person against it.
  const best = new Map<number, number>();
  const persons = new Set<number>();
  candidates.forEach(({ key, evidence }, k) => {
    best.set(key, Math.max(best.get(key) ?? -99, local[k]!));
    if (
      evidence.includes('left:given') ||
      evidence.includes('left:title') ||
      evidence.includes('left:initial')
    )
      persons.add(key);
  });
  return candidates.map((candidate, k) => {
    const { key, evidence } = candidate;
    if (local[k]! < best.get(key)! && 2 <= best.get(key)!) evidence.push('text:city');
    if (persons.has(key)) evidence.push('text:person');
    const score = sum(evidence, weights);
    const embedded =
      score < 0 &&
      evidence.some((piece) => EMBEDDING.has(piece)) &&
      wellKnown(candidate.entry.senses.find((s) => !s.entity)!, gazetteer);
    return { candidate, score, embedded };
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
