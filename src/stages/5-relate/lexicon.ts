import { same, WordTable } from '../../grammar/table.ts';
import { Gap, Shape, spelled } from '../../grammar/tokens.ts';
import { FOLDED, unitOf } from '../../grammar/units.ts';
import type { ClaimTables } from '../../model/claims.ts';
import type { Tokens } from '../../model/text.ts';
import { LONGEST, NONE, pushTo, REGION, type Sense, type Senses, sensesOf } from './senses.ts';

/**
 * Word classes that the engine itself asks for; the others belong to predicates. A language leaves out what it lacks.
 *
 * - clauses: `cut` (begins a clause after a comma or at the sentence's start), `cut-bare` (wherever it stands),
 *   `relative`, `relative-bare` (the same, of clauses that tell more of the word before), `main-verb` (finite: one makes a main
 *   clause), `and`, `including`
 *   `apposes` (begins what a clause that waits for its verb says of a name)
 * - prepositions: `prep` (what follows is no subject), `of`, `by` (the agent), `place-prep`
 * - modality: `plan`, `plan-verb` (governs nouns too), `perfect`, `perfect-state`,
 *   `hearsay`, `would` (a verb that says itself that it is only said), `negation`, `denial`, `announce`, `takes-up` (begins a sentence
 *   on what the one before announced), `say`, `have`
 * - amounts: `from` … `to`, `step` ("by"), `change-of` ("a fall of"), `change-of` ("a fall of"), `compared`, `since` (a date behind it is when it was otherwise)
 * - places: `near`, `existing`, `based`, `beside`
 * - figures: `other-figure` (phrases that hold a head and are another figure), `figure-follows`, `part`, `respectively` (several figures of several), `of-whole`, `period-noun` (with "of" behind a figure it tells when), `equals`, `each`,
 *   `give`, `cause`, `receive`, `about` (what a case is of), `instead` (served where a fine is not paid), `region-word`
 * - names: `source` (a name behind it is only quoted), `stand-in`, `stand-in-product`, `we`, `pronoun`, `he` (a pronoun of people alone), `determiner`, `no-name`, `title`, `maker`, `org-before`,
 *   `org-kind` (the same of what does not stand for a name alone), `known-org`, `name-adjective`, `org-after`,
 *   `org-role`, `product-before`, `region-prep` (a name behind it is a place), `street` (with a number behind it, too), `inner` (begins no name, but may stand
 *   inside one), `inner-land` (countries: the same, and behind an `org-head`)
 *   `tail-head` (begins a name whose other words have no capital; `tail-head-alone`: also where it begins a sentence),
 *   `name-tail` (adjectives of such names), `foreign-link` ("of the"), `model-word`,
 *   `is-a` (leads from a name to what it is), `with`, `blames` (who does so speaks of what others do)
 * - all: `idle`, phrases whose words mean nothing of what they mean elsewhere ("sales in growth")
 */
export interface Marks {
  readonly tokens: Tokens;
  /** True where every noun has a capital. */
  readonly nounsHaveCapitals: boolean;
  /** Index after the words of the class that begin at the token; 0 where none does. */
  is(at: number, name: string): number;
  /** True where any word of the classes begins at the token. */
  any(at: number, names: readonly string[]): boolean;
  /** True where any word of the classes begins at the token; for sets of many classes. */
  anyOf(at: number, names: ReadonlySet<string>): boolean;
  /** True where the token is part of any word of the lexicon. */
  known(at: number): boolean;
  /** Classes of the words that end with the token. */
  endingAt(token: number): readonly string[];
  /** Tokens at which words of the class begin, in order. */
  all(name: string): readonly number[];
}

/** Tokens between the parts of a verb at most. */
const FIELD = 30;

/** The words of a language's claims by their first word, compiled once per language. */
export class ClaimLexicon {
  readonly #endings: Endings = { before: new Map(), senses: [] };
  /** The first words, as the table numbers them. */
  readonly #table: WordTable;
  readonly #senses: readonly (Senses | undefined)[];
  /** Endings are those of nouns where nouns have capitals, else those of verbs. */
  readonly #shape: number;
  /** Words that link clauses: the second part of a verb stands before them. */
  readonly #links: ReadonlySet<string>;

  constructor(tables: ClaimTables) {
    this.#shape = tables.nounsHaveCapitals ? Shape.Capitalised : Shape.Lower;
    this.#links = new Set((tables.words.and ?? '').split(', '));
    const senses = sensesOf(tables);
    this.#table = new WordTable(['', ...senses.keys()]);
    this.#senses = [undefined, ...senses.values()];
    for (const [name, endings] of Object.entries(tables.endings))
      for (const ending of endings.split(','))
        endingOf(this.#endings, ending.trim().toLowerCase()).senses.push({ class: name, rest: NONE });
  }

  annotate(tokens: Tokens): Marks {
    const hits: (readonly Sense[] | undefined)[] = new Array(tokens.length);
    const covered = new Uint8Array(tokens.length);
    for (let at = 0; at < tokens.length; at++) {
      const shape = tokens.shape[at]!;
      if (shape === Shape.Digits) continue;
      const id = this.#table.at(tokens, at);
      const senses = this.#senses[id < 0 ? this.#table.of(spelled(tokens, at).toLowerCase()) : id];
      let found = senses === undefined ? undefined : this.#reading(tokens, at, senses);
      if (shape === this.#shape) found = this.#compound(spelled(tokens, at), found);
      if (found === undefined) continue;
      hits[at] = found;
      // Names hold regions as they hold any word.
      const longest = found.find((sense) => !sense.class.startsWith(REGION));
      if (longest === undefined) continue;
      for (let k = at + longest.rest.length; at <= k; k--) covered[k] = 1;
    }
    silence(hits);
    let places: Map<string, number[]> | undefined;
    return {
      tokens,
      nounsHaveCapitals: this.#shape === Shape.Capitalised,
      is(at, name) {
        const here = hits[at];
        if (here !== undefined)
          for (const sense of here) if (sense.class === name) return at + 1 + sense.rest.length;
        return 0;
      },
      any(at, names) {
        const here = hits[at];
        if (here !== undefined) for (const sense of here) if (names.includes(sense.class)) return true;
        return false;
      },
      anyOf(at, names) {
        const here = hits[at];
        if (here !== undefined) for (const sense of here) if (names.has(sense.class)) return true;
        return false;
      },
      known: (at) => covered[at] === 1,
      endingAt(token) {
        const classes: string[] = [];
        for (let at = token; token - LONGEST < at && 0 <= at; at--) {
          const here = hits[at];
          if (here === undefined) continue;
          for (const sense of here) if (at + sense.rest.length === token) classes.push(sense.class);
        }
        return classes;
      },
      all(name) {
        if (places === undefined) {
          places = new Map();
          for (let at = 0; at < hits.length; at++) {
            const here = hits[at];
            if (here !== undefined) for (const sense of here) pushTo(places, sense.class, at);
          }
        }
        return places.get(name) ?? [];
      },
    };
  }

  /** The senses whose words stand here, longest first; of each class the longest. */
  #reading(tokens: Tokens, at: number, senses: Senses): readonly Sense[] | undefined {
    const whole = this.#whole(tokens, at, senses);
    const apart = senses.apart?.filter(
      (sense) =>
        !whole?.some((f) => f.class === sense.class) && endsClause(tokens, at, sense.particle!, this.#links),
    );
    return apart === undefined || apart.length === 0 ? whole : [...(whole ?? NOTHING), ...apart];
  }

  #whole(tokens: Tokens, at: number, { all, single, byNext }: Senses): readonly Sense[] | undefined {
    // A number has no hash, nor has what only its spelling tells.
    const next = at + 1 < tokens.length ? tokens.hash[at + 1]! : 1;
    const several = byNext === null ? undefined : next === 0 ? all : byNext.get(next);
    const longer =
      several?.filter((sense) => 0 < sense.rest.length && reads(tokens, at + 1, sense.rest)) ?? NOTHING;
    if (longer.length === 0) return single.length === 0 ? undefined : single;
    const found: Sense[] = [];
    for (const sense of [...longer, ...single])
      if (!found.some((f) => f.class === sense.class)) found.push(sense);
    return found;
  }

  /** Adds what the ending says; it makes a compound only with a word of three letters or more before it. */
  #compound(word: string, found: readonly Sense[] | undefined): readonly Sense[] | undefined {
    let all = found;
    let endings: Endings | undefined = this.#endings;
    for (let at = word.length - 1; 3 <= at; at--) {
      endings = endings.before.get(unitOf(word.charCodeAt(at)) & FOLDED);
      if (endings === undefined) break;
      for (const sense of endings.senses)
        if (!all?.some((f) => f.class === sense.class)) all = all === undefined ? [sense] : [...all, sense];
    }
    return all;
  }
}

/** Endings by their last letter, those by the one before it, and so on. */
interface Endings {
  readonly before: Map<number, Endings>;
  /** Of the ending that is read to its first letter. */
  readonly senses: Sense[];
}

function endingOf(all: Endings, ending: string): Endings {
  let endings = all;
  for (let at = ending.length - 1; 0 <= at; at--) {
    const unit = ending.charCodeAt(at);
    const known = endings.before.get(unit);
    if (known === undefined) endings.before.set(unit, (endings = { before: new Map(), senses: [] }));
    else endings = known;
  }
  return endings;
}

/** The words of an idle phrase mean nothing of what they mean elsewhere. */
function silence(hits: (readonly Sense[] | undefined)[]): void {
  for (let at = 0; at < hits.length; at++) {
    const idle = hits[at]?.find((sense) => sense.class === 'idle');
    if (idle === undefined) continue;
    hits[at] = [idle];
    for (let k = 1; k <= idle.rest.length; k++) hits[at + k] = undefined;
    at += idle.rest.length;
  }
}

const compiled = new WeakMap<ClaimTables, ClaimLexicon>();

export function lexiconOf(tables: ClaimTables): ClaimLexicon {
  let lexicon = compiled.get(tables);
  if (lexicon === undefined) compiled.set(tables, (lexicon = new ClaimLexicon(tables)));
  return lexicon;
}

const NOTHING: readonly Sense[] = [];

/** True where the words stand at the end of the clause that the token begins: before a sign or a word that links clauses. */
function endsClause(
  tokens: Tokens,
  verb: number,
  particle: readonly string[],
  links: ReadonlySet<string>,
): boolean {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + FIELD); at++) {
    const after = at + particle.length;
    const last = after === tokens.length;
    if (tokens.shape[at] === Shape.Sign) {
      // The comma of a number ends nothing.
      if (!/[,.;:!?]/u.test(spelled(tokens, at))) continue;
      if (at + 1 === tokens.length || tokens.gap[at + 1] !== Gap.None) return false;
    } else if (spelled(tokens, at) === particle[0] && reads(tokens, at + 1, particle.slice(1)))
      if (last || tokens.shape[after] === Shape.Sign || links.has(spelled(tokens, after))) return true;
  }
  return false;
}

function reads(tokens: Tokens, at: number, rest: readonly string[]): boolean {
  if (tokens.length < at + rest.length) return false;
  for (let k = 0; k < rest.length; k++) {
    const word = rest[k]!;
    if (
      tokens.hash[at + k] !== 0 ? !same(word, tokens, at + k) : spelled(tokens, at + k).toLowerCase() !== word
    )
      return false;
  }
  return true;
}
