import { Shape, spelled, tokenise } from '../../grammar/tokens.ts';
import type { ClaimTables } from '../../model/claims.ts';
import type { Tokens } from '../../model/text.ts';

/**
 * Word classes that the engine itself asks for; the others belong to predicates. A language leaves out what it lacks.
 *
 * - clauses: `cut` (begins a clause after a comma or at the sentence's start), `cut-bare` (wherever it stands),
 *   `relative`, `relative-bare` (the same, of clauses that tell more of the word before), `and`, `including`
 * - prepositions: `prep` (what follows is no subject), `of`, `by` (the agent), `place-prep`
 * - modality: `plan`, `plan-verb` (governs nouns too), `hearsay`, `negation`, `denial`, `announce`, `say`, `have`
 * - amounts: `from` … `to`, `step` ("by"), `compared`
 * - places: `existing`, `based`, `beside`
 * - names: `stand-in`, `stand-in-product`, `we`, `pronoun`, `determiner`, `no-name`, `title`, `maker`, `org-before`,
 *   `org-after`, `org-role`, `product-before`
 */
export interface Marks {
  readonly tokens: Tokens;
  /** Index after the words of the class that begin at the token; 0 where none does. */
  is(at: number, name: string): number;
  /** True where any word of the classes begins at the token. */
  any(at: number, names: readonly string[]): boolean;
  /** True where the token is part of any word of the lexicon. */
  known(at: number): boolean;
  /** Classes of the words that end with the token. */
  endingAt(token: number): readonly string[];
  /** Tokens at which words of the class begin, in order. */
  all(name: string): readonly number[];
}

interface Sense {
  readonly class: string;
  readonly rest: readonly string[];
}

/** The words of a language's claims by their first word, compiled once per language. */
export class ClaimLexicon {
  readonly #senses = new Map<string, Sense[]>();
  readonly #endings = new Map<string, string[]>();
  readonly #lengths: number[];

  constructor(tables: ClaimTables) {
    const countries = Object.entries(tables.countries).map(
      ([code, words]) => [`country:${code}`, words] as const,
    );
    for (const [name, words] of [...Object.entries(tables.words), ...countries])
      for (const entry of words.split(',')) {
        const [first, ...rest] = wordsOf(entry);
        if (first === undefined) continue;
        const senses = this.#senses.get(first);
        if (senses === undefined) this.#senses.set(first, [{ class: name, rest }]);
        else senses.push({ class: name, rest });
      }
    for (const senses of this.#senses.values()) senses.sort((a, b) => b.rest.length - a.rest.length);
    for (const [name, endings] of Object.entries(tables.endings))
      for (const ending of endings.split(',').map((e) => e.trim().toLowerCase()))
        this.#endings.set(ending, [...(this.#endings.get(ending) ?? []), name]);
    this.#lengths = [...new Set([...this.#endings.keys()].map((e) => e.length))].sort((a, b) => b - a);
  }

  annotate(tokens: Tokens): Marks {
    const covered = new Uint8Array(tokens.length);
    const hits: ({ class: string; next: number }[] | undefined)[] = new Array(tokens.length);
    const places = new Map<string, number[]>();
    const ending = new Map<number, string[]>();
    for (let at = 0; at < tokens.length; at++) {
      if (tokens.shape[at] === Shape.Digits) continue;
      const word = spelled(tokens, at).toLowerCase();
      const senses = this.#senses.get(word);
      let found: { class: string; next: number }[] | undefined;
      for (const sense of senses ?? [])
        if (reads(tokens, at + 1, sense.rest) && !found?.some((f) => f.class === sense.class))
          (found ??= []).push({ class: sense.class, next: at + 1 + sense.rest.length });
      // An ending makes a compound only with a whole word before it.
      for (const length of this.#lengths)
        if (length + 3 <= word.length)
          for (const name of this.#endings.get(word.slice(-length)) ?? [])
            if (!found?.some((f) => f.class === name)) (found ??= []).push({ class: name, next: at + 1 });
      if (found === undefined) continue;
      hits[at] = found;
      for (const { class: name, next } of found) {
        for (let k = at + 1; k < next; k++) covered[k] = 1;
        const classes = ending.get(next - 1);
        if (classes === undefined) ending.set(next - 1, [name]);
        else classes.push(name);
        const known = places.get(name);
        if (known === undefined) places.set(name, [at]);
        else known.push(at);
      }
    }
    const is = (at: number, name: string) => hits[at]?.find((h) => h.class === name)?.next ?? 0;
    return {
      tokens,
      is,
      any: (at, names) => hits[at]?.some((h) => names.includes(h.class)) ?? false,
      known: (at) => hits[at] !== undefined || covered[at] === 1,
      endingAt: (token) => ending.get(token) ?? [],
      all: (name) => places.get(name) ?? [],
    };
  }
}

const compiled = new WeakMap<ClaimTables, ClaimLexicon>();

export function lexiconOf(tables: ClaimTables): ClaimLexicon {
  let lexicon = compiled.get(tables);
  if (lexicon === undefined) compiled.set(tables, (lexicon = new ClaimLexicon(tables)));
  return lexicon;
}

function reads(tokens: Tokens, at: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++)
    if (tokens.length <= at + k || spelled(tokens, at + k).toLowerCase() !== words[k]) return false;
  return true;
}

function wordsOf(entry: string): string[] {
  const tokens = tokenise(entry);
  return Array.from({ length: tokens.length }, (_, i) => spelled(tokens, i).toLowerCase());
}
