import { Shape, WORD } from '../../../grammar/tokens.ts';
import type { Entry, Gazetteer } from '../../../model/gazetteer.ts';
import type { Language } from '../../../model/language.ts';
import type { Tokens } from '../../../model/text.ts';
import type { Candidate, Landmark, Proposed } from './candidate.ts';
import { Cue, cueAt, cuesOf } from './cues.ts';

/** Everything in the text that could name a populated place, longest names first, from left to right. */
export function propose(tokens: Tokens, language: Language, gazetteer: Gazetteer): Proposed {
  const candidates: Candidate[] = [];
  const landmarks: Landmark[] = [];
  const bit = 1 << gazetteer.languages.indexOf(language.code);
  const cues = cuesOf(language);
  const { endings, adjectives } = language.cities;
  for (let i = 0; i < tokens.length; i++) {
    const shape = tokens.shape[i]!;
    if ((shape & WORD) === 0 || shape === Shape.Lower) continue;
    // "Kota Bandung", "Ville de Québec": the word for a city is none here, whatever place bears it as a name.
    if ((cueAt(cues, tokens, i) & (Cue.kind | Cue.title)) !== 0) continue;
    const key = gazetteer.longest(tokens, i);
    let entry: Entry | undefined;
    if (0 <= key) {
      const to = i + gazetteer.matched;
      // The last word of a name of several words is capitalised, or else the match is chance ("Les lilas").
      if (gazetteer.matched === 1 || tokens.shape[to - 1] !== Shape.Lower) {
        entry = gazetteer.entry(key);
        const senses = usable(entry, {
          bit,
          upper: shape === Shape.Upper || shape === Shape.Mixed || gazetteer.matched > 1,
        });
        if (senses !== entry.senses) entry = { ...entry, senses };
        if (senses.some((sense) => !sense.entity)) {
          const abbreviation = senses[0]!.abbreviation && !senses[0]!.canonical;
          candidates.push({
            from: i,
            to,
            key,
            entry,
            evidence: [],
            ...(abbreviation ? { form: 'abbreviation' } : {}),
          });
          i = to - 1;
          continue;
        }
        if (senses.length > 0) {
          landmarks.push({ from: i, to, key, entry });
          i = to - 1;
          continue;
        }
      }
    }
    if (tokens.end[i]! - tokens.start[i]! < 5 || shape !== Shape.Capitalised) continue;
    const derived = inflected(tokens, i, { gazetteer, bit, endings, adjectives });
    if (derived !== null) candidates.push(derived);
  }
  return { candidates, landmarks };
}

/** The senses that a name written like this in this language can have. */
function usable(entry: Entry, { bit, upper }: { bit: number; upper: boolean }): Entry['senses'] {
  if (entry.senses.every((s) => (upper || !s.abbreviation) && (s.canonical || (s.languages & bit) !== 0)))
    return entry.senses;
  return entry.senses.filter((s) => (upper || !s.abbreviation) && (s.canonical || (s.languages & bit) !== 0));
}

function inflected(
  tokens: Tokens,
  at: number,
  {
    gazetteer,
    bit,
    endings,
    adjectives,
  }: {
    gazetteer: Gazetteer;
    bit: number;
    endings: readonly string[];
    adjectives: readonly { readonly ending: string; readonly for: readonly string[] }[];
  },
): Candidate | null {
  const end = tokens.end[at]!;
  const { text } = tokens;
  for (const ending of endings) {
    if (!text.startsWith(ending, end - ending.length)) continue;
    const key = gazetteer.find(text.slice(tokens.start[at]!, end - ending.length));
    const entry = key < 0 ? undefined : places(gazetteer.entry(key), bit);
    if (entry !== undefined) return { from: at, to: at + 1, key, entry, evidence: ['form:ending'] };
  }
  for (const adjective of adjectives) {
    if (!text.startsWith(adjective.ending, end - adjective.ending.length)) continue;
    const stem = text.slice(tokens.start[at]!, end - adjective.ending.length);
    for (const rest of adjective.for) {
      const key = gazetteer.find(stem + rest);
      const entry = key < 0 ? undefined : places(gazetteer.entry(key), bit);
      if (entry !== undefined)
        return { from: at, to: at + 1, key, entry, evidence: ['form:adjective'], form: 'adjective' };
    }
  }
  return null;
}

function places(entry: Entry, bit: number): Entry | undefined {
  const senses = entry.senses.filter((s) => !s.abbreviation && (s.canonical || (s.languages & bit) !== 0));
  return senses.some((sense) => !sense.entity) ? { ...entry, senses } : undefined;
}
