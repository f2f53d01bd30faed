import { Shape, spelled, WORD } from '../../../grammar/tokens.ts';
import type { Entry, Gazetteer } from '../../../model/gazetteer.ts';
import type { Language } from '../../../model/language.ts';
import type { Tokens } from '../../../model/text.ts';
import type { Candidate, Landmark, Proposed } from './candidate.ts';
import { Cue, cueAt, cuesOf } from './cues.ts';

/** Everything in the text that could name a populated place, longest names first, from left to right. */
export function propose(tokens: Tokens, language: Language, gazetteer: Gazetteer): Proposed {
  const candidates: Candidate[] = [];
  const landmarks: Landmark[] = [];
  const home = gazetteer.languages.indexOf(language.code);
  const bit = 1 << home;
  const cues = cuesOf(language);
  const { endings, adjectives, adjectiveWords, contractions } = language.cities;
  const hasAdjectives = 0 < Object.keys(adjectiveWords).length;
  for (let i = 0; i < tokens.length; i++) {
    const shape = tokens.shape[i]!;
    if ((shape & WORD) === 0) continue;
    if (shape === Shape.Lower && tokens.end[i]! - tokens.start[i]! < LOWERED_LETTERS) continue;
    if (shape === Shape.Lower) {
      const found = lowered(i) ?? adjectiveWord(i);
      if (found === null) continue;
      candidates.push(found);
      i = found.to - 1;
      continue;
    }
    const key = gazetteer.longest(tokens, i);
    const { matched } = gazetteer;
    if (0 < i && contractions !== undefined && shape === Shape.Capitalised) {
      const contracted = behindContraction(i);
      if (contracted !== null) {
        candidates.push(contracted);
        continue;
      }
    }
    if (0 <= key) {
      const to = i + matched;
      const entry = seen(gazetteer.entry(key), i, matched);
      // The word for a city is none ("Kota Bandung"), and the last word of a name is capitalised ("Les lilas" is none).
      if (entry.senses.length > 0 && (matched === 1 ? !isCue(i) : tokens.shape[to - 1] !== Shape.Lower)) {
        if (entry.senses.some((sense) => !sense.entity)) {
          const first = entry.senses.find((sense) => !sense.entity)!;
          const form = first.abbreviation && !first.canonical ? ({ form: 'abbreviation' } as const) : {};
          candidates.push({ from: i, to, key, entry, evidence: [], ...form });
        } else landmarks.push({ from: i, to, key, entry });
        i = to - 1;
        continue;
      }
    }
    if (tokens.end[i]! - tokens.start[i]! < 5 || shape !== Shape.Capitalised) continue;
    const derived = inflected(tokens, i, { gazetteer, bit, endings, adjectives });
    if (derived !== null) candidates.push(derived);
  }
  return { candidates, landmarks };

  /** "parisien": an adjective of its own, in lower case. */
  function adjectiveWord(at: number): Candidate | null {
    if (!hasAdjectives || tokens.end[at]! - tokens.start[at]! <= LOWERED_LETTERS) return null;
    const id = cues.adjectives.at(tokens, at);
    if (id === 0) return null;
    const word = id < 0 ? spelled(tokens, at) : cues.adjectiveWords[id]!;
    if (!Object.hasOwn(adjectiveWords, word)) return null;
    const key = gazetteer.find(adjectiveWords[word]!);
    const entry = key < 0 ? undefined : places(gazetteer.entry(key), bit);
    if (entry === undefined) return null;
    return { from: at, to: at + 1, key, entry, evidence: ['form:adjective-word'], form: 'adjective' };
  }

  /** "au Havre", "du Caire": the article of the name has melted into the preposition. */
  function behindContraction(at: number): Candidate | null {
    if (tokens.gap[at] !== 1 || tokens.shape[at - 1] === Shape.Sign) return null;
    const word = spelled(tokens, at - 1).toLowerCase();
    if (contractions === undefined || !Object.hasOwn(contractions, word)) return null;
    const article = contractions[word];
    const key = gazetteer.find(`${article} ${spelled(tokens, at)}`);
    const entry = key < 0 ? undefined : places(gazetteer.entry(key), bit);
    return entry === undefined ? null : { from: at, to: at + 1, key, entry, evidence: ['form:contraction'] };
  }

  function isCue(at: number): boolean {
    return ((cues.words.get(spelled(tokens, at).toLowerCase()) ?? 0) & (Cue.kind | Cue.title)) !== 0;
  }

  /** The entry with the senses that a name written like this in this language can have. */
  function seen(entry: Entry, at: number, width: number): Entry {
    const shape = tokens.shape[at]!;
    const upper = width > 1 || shape === Shape.Upper || shape === Shape.Mixed;
    const fits = (s: Entry['senses'][number]) =>
      (upper || !s.abbreviation) && (s.canonical || (s.languages & bit) !== 0);
    return entry.senses.every(fits) ? entry : { ...entry, senses: entry.senses.filter(fits) };
  }

  /** A well-known city in lower case, where a word stands before it that leads to places. */
  function lowered(at: number): Candidate | null {
    if ((cueAt(cues, tokens, at - 1) & (Cue.locative | Cue.kind)) === 0) return null;
    const key = gazetteer.longest(tokens, at);
    if (key < 0) return null;
    const { matched } = gazetteer;
    const entry = gazetteer.entry(key);
    const first = entry.senses[0];
    if (first === undefined || first.entity || first.alternate || 0 < (entry.common[home] ?? 0)) return null;
    const { population } = gazetteer.place(first.index);
    if (population < (entry.given ? LOWERED_GIVEN_FROM : LOWERED_FROM)) return null;
    return { from: at, to: at + matched, key, entry, evidence: ['prior:lower'] };
  }
}

/** Least letters and least population of a city that is recognised in lower case. */
const LOWERED_LETTERS = 4;
const LOWERED_FROM = 150_000;
const LOWERED_GIVEN_FROM = 400_000;
/** Least population of a city that is recognised with an ending. */
const INFLECTED_FROM = 15_000;

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
    const key = gazetteer.word(text, tokens.start[at]!, end - ending.length);
    const entry = key < 0 ? undefined : places(gazetteer.entry(key), bit);
    if (
      entry !== undefined &&
      INFLECTED_FROM <= gazetteer.place(entry.senses.find((s) => !s.entity)!.index).population
    )
      return { from: at, to: at + 1, key, entry, evidence: ['form:ending'] };
  }
  for (const adjective of adjectives) {
    if (!text.startsWith(adjective.ending, end - adjective.ending.length)) continue;
    const stem = text.slice(tokens.start[at]!, end - adjective.ending.length);
    // "New Yorker" is no adjective of York.
    const before =
      0 < at && tokens.gap[at] === 1 && tokens.shape[at - 1] === Shape.Capitalised
        ? spelled(tokens, at - 1)
        : '';
    for (const [from, name] of [
      [at - 1, `${before} ${stem}`],
      [at, stem],
    ] as const) {
      if (from < at && before === '') continue;
      for (const rest of adjective.for) {
        const whole = name + rest;
        const key = from < at ? gazetteer.find(whole) : gazetteer.word(whole, 0, whole.length);
        const entry = key < 0 ? undefined : places(gazetteer.entry(key), bit);
        if (entry !== undefined)
          return { from, to: at + 1, key, entry, evidence: ['form:adjective'], form: 'adjective' };
      }
    }
  }
  return null;
}

function places(entry: Entry, bit: number): Entry | undefined {
  const senses = entry.senses.filter(
    (s) => !s.abbreviation && !s.alternate && (s.canonical || (s.languages & bit) !== 0),
  );
  return senses.some((sense) => !sense.entity) ? { ...entry, senses } : undefined;
}
