import { type Annotated, DIGITS, type Lexicon } from '../../../grammar/lexicon.ts';
import type { Found, Pattern } from '../../../grammar/pattern.ts';
import type { Rule } from '../../../grammar/scan.ts';
import { Gap, Shape, spelled, WORD } from '../../../grammar/tokens.ts';
import type { AmountReading, AmountTables, NumberReading } from '../../../model/amounts.ts';
import type { Tokens } from '../../../model/text.ts';
import { Class, type Noun, split } from './lexicon.ts';
import { type Magnitude, type Magnitudes, yearLike } from './magnitudes.ts';
import { numbers } from './measures.ts';
import type { NumberReader } from './numbers.ts';

type CountRule = Omit<Rule<AmountReading>, 'examples'>;

/** Digits of a postcode, which stands before the name of a town as a count before its noun. */
const POSTCODE = 5;

/** Adjectives between a number and its noun. */
const MOST_ADJECTIVES = 2;

/** Power of ten from which only listed nouns are counted: "9 milliards de provisions" is money in disguise. */
const HUGE = 9;

/** An abbreviation without a vowel ("pts") says too little to be counted. */
const VOWEL = /[aeiouyáàâäåéèêëíîïóôöúùûüœæ]/i;

/** Whom news count even when they are few and spelled out: "drei Tote" is a fact, "zwei Länder" hardly one. */
const PEOPLE = new Set(
  'person resident dead injured missing victim child woman man worker soldier police-officer student teacher patient passenger refugee protester doctor journalist suspect firefighter tourist'.split(
    ' ',
  ),
);

/**
 * Counts: a number and the noun that it counts. Nouns of the table are counted wherever they stand; others only where
 * nothing suggests that number and noun are a name, a label or a year beside something else.
 */
export function countRules(
  lexicon: Lexicon,
  { counts }: AmountTables,
  { number }: NumberReader,
  { bare }: Magnitudes,
): CountRule[] {
  const magnitude = bare(number);
  const nounBit = lexicon.bit(Class.noun);
  const linkBit = lexicon.bit(Class.link);
  const boundBit = lexicon.bit(Class.before);
  const takenBits = [
    Class.unit,
    Class.currency,
    Class.percent,
    Class.points,
    Class.ageYears,
    Class.number,
    Class.to,
    Class.ageAfter,
  ].map((name) => lexicon.bit(name));
  const taken = (a: Annotated, at: number): boolean =>
    takenBits.some((bit) => (a.mask[at]! & bit) !== 0 && lexicon.sense(a, bit, at) !== null);
  const stop = new Set(split(counts.stop));
  const labels = new Set(split(counts.labels));
  const rates = new Set(split(counts.rates));
  const of = new Set(split(counts.of));
  const numberBits = lexicon.bit(Class.number) | DIGITS;
  const listedEnding = counts.listed === undefined ? null : new RegExp(`(?:${counts.listed})$`, 'u');
  const never = counts.never === undefined ? null : new RegExp(`^(?:${counts.never})$`, 'u');
  const labelEnding = counts.labelEnding === undefined ? null : new RegExp(`(?:${counts.labelEnding})$`, 'u');
  const plural = counts.plural === undefined ? null : new RegExp(`(?:${counts.plural})$`, 'u');
  const adjective = counts.adjective === undefined ? null : new RegExp(`^(?:${counts.adjective})$`, 'u');

  /** "2 vol." is an abbreviation: after a number above one a noun of the table has its plural. */
  function singular(a: Annotated, { value, scale }: NumberReading, noun: Found<Noun>): boolean {
    if (listedEnding === null || scale !== 0 || value.units < 2n || noun.value.concept === undefined)
      return false;
    for (let at = noun.next - 1; 0 < at && noun.next - 4 <= at; at--)
      if (lexicon.sense(a, nounBit, at)?.next === noun.next) return !listedEnding.test(spelled(a.tokens, at));
    return false;
  }

  /** "Sept Français sur dix", "drei von zehn Frauen": shares, no counts. */
  function shared(a: Annotated, from: number, to: number): boolean {
    const after =
      to + 1 < a.tokens.length &&
      of.has(spelled(a.tokens, to)) &&
      (a.mask[to + 1]! & numberBits) !== 0 &&
      !isWhole(a, to + 1);
    return (
      after || (1 < from && of.has(spelled(a.tokens, from - 1)) && (a.mask[from - 2]! & numberBits) !== 0)
    );
  }

  /** "96 postes sur 210": out of a number that no rate is told by, it is a count. */
  function isWhole({ tokens }: Annotated, at: number): boolean {
    const digits = spelled(tokens, at);
    return tokens.shape[at] === Shape.Digits && 2 < digits.length && !/^10+$/u.test(digits);
  }

  /** The noun at a token, listed or not. */
  function nounAt(a: Annotated, at: number, listedOnly: boolean): Found<Noun> | null {
    if (at >= a.tokens.length || a.tokens.gap[at] !== Gap.Space) return null;
    const listed = capital(a, at) ? lexicon.sense(a, nounBit, at) : null;
    if (listed !== null && !hyphenated(a.tokens, listed.next)) {
      const noun = listed.value as Noun;
      const further = noun.classifier ? nounAt(a, listed.next, listedOnly) : null;
      return further !== null && further.value.lemma !== noun.lemma
        ? further
        : { next: listed.next, value: noun };
    }
    if (listedOnly || taken(a, at)) return null;
    const shape = a.tokens.shape[at]!;
    const surface = spelled(a.tokens, at);
    if ((shape & (counts.capitalised ? Shape.Capitalised : Shape.Lower) & WORD) === 0) return null;
    if (surface.length < 3 || stop.has(surface.toLowerCase()) || never?.test(surface)) return null;
    if (!VOWEL.test(surface)) return null;
    if (!counts.capitalised && adjective?.test(surface)) return null;
    return compound(a, at);
  }

  /** "475 Supermarkt-Filialen" are shops; a first part that stands alone ("Bank- und …") counts nothing. */
  function compound(a: Annotated, at: number): Found<Noun> | null {
    let next = at + 1;
    while (hyphenated(a.tokens, next)) {
      if (next + 1 >= a.tokens.length || a.tokens.gap[next + 1] !== Gap.None) return null;
      next += 2;
    }
    if (plural !== null && !plural.test(spelled(a.tokens, next - 1))) return null;
    const head = next === at + 1 ? null : lexicon.sense(a, nounBit, next - 1);
    const concept = head?.next === next ? (head.value as Noun).concept : undefined;
    const lemma = a.tokens.text.slice(a.tokens.start[at], a.tokens.end[next - 1]);
    return { next, value: concept === undefined ? { lemma } : { lemma, concept } };
  }

  /** Nouns have their capital where the language gives them one: "1848 befragte er". */
  function capital(a: Annotated, at: number): boolean {
    return !counts.capitalised || a.tokens.shape[at] !== Shape.Lower;
  }

  /** Past adjectives, to the noun: "40.000 neue Arbeitsplätze". */
  function counted(a: Annotated, at: number, m: Magnitude, listedOnly: boolean): Found<Noun> | null {
    let next = at;
    if (0 < (m.to ?? m.number).scale || m.number.approximate) {
      const link = lexicon.sense(a, linkBit, next);
      if (link !== null) next = link.next;
      // "d'habitants": nothing stands between elision and noun.
      if (link !== null && next < a.tokens.length && a.tokens.gap[next] === Gap.None) {
        const elided = lexicon.sense(a, nounBit, next);
        return elided === null ? null : { next: elided.next, value: elided.value as Noun };
      }
    }
    const direct = nounAt(a, next, listedOnly);
    // "das 2023 gegründete Unternehmen": after a year the adjective is a participle.
    if (direct !== null || yearLike(m.number)) return direct;
    for (let k = 0; k < MOST_ADJECTIVES; k++) {
      if (next >= a.tokens.length || a.tokens.gap[next] !== Gap.Space) return null;
      const surface = spelled(a.tokens, next);
      if (adjective === null || a.tokens.shape[next] !== Shape.Lower) return null;
      if (!adjective.test(surface) || stop.has(surface) || taken(a, next)) return null;
      next++;
      const noun = nounAt(a, next, listedOnly);
      if (noun !== null) return noun;
    }
    return null;
  }

  /** What stands before the number: nothing of note, something that only listed nouns outweigh, or a label. */
  function standing(a: Annotated, at: number): 'free' | 'doubtful' | 'label' {
    if (at === 0 || a.tokens.gap[at]! === Gap.Paragraph) return 'free';
    const before = spelled(a.tokens, at - 1);
    const lower = before.toLowerCase();
    if (labels.has(lower) || labelEnding?.test(lower)) return 'label';
    if (before === '.' && 1 < at && labels.has(`${spelled(a.tokens, at - 2).toLowerCase()}.`)) return 'label';
    if ((a.mask[at - 1]! & boundBit) !== 0) return 'free';
    const shape = a.tokens.shape[at - 1]!;
    // A number right after a quotation mark may begin a title: „12 Monkeys“.
    if (shape === Shape.Digits || /^[„“"«‚‘]$/.test(before)) return 'doubtful';
    if ((shape & (Shape.Capitalised | Shape.Upper | Shape.Mixed)) === 0) return 'free';
    // At the beginning of a sentence the capital says nothing.
    return at === 1 ||
      a.tokens.gap[at - 1] === Gap.Paragraph ||
      /^[.!?:„“"«»–-]$/.test(spelled(a.tokens, at - 2))
      ? 'free'
      : 'doubtful';
  }

  const pattern: Pattern<AmountReading> = {
    first: magnitude.first,
    empty: false,
    match(a, at) {
      const found = magnitude.match(a, at);
      if (found === null) return null;
      const m = found.value;
      const { number: low } = m;
      // Whole things alone are counted; a fraction is an average or a rate.
      if (low.scale === 0 && low.value.exponent < 0 && low.other === undefined) return null;
      const one = low.value.units < 2n && low.value.exponent === 0 && m.to === undefined;
      if (one && (low.words || low.value.units === 0n)) return null;
      const place = standing(a, at);
      if (place === 'label') return null;
      const small = low.words && low.scale === 0 && low.value.units <= 12n;
      const listedOnly =
        place === 'doubtful' || small || one || yearLike(low) || HUGE <= low.scale || low.bare === POSTCODE;
      const noun = counted(a, found.next, m, listedOnly);
      if (noun === null) return null;
      if (small && !PEOPLE.has(noun.value.concept ?? '')) return null;
      if (singular(a, low, noun)) return null;
      if (noun.value.concept === 'point' && 1000n <= low.value.units) return null;
      if (rated(a, noun.next) || shared(a, at, noun.next)) return null;
      if (0 < at && rates.has(spelled(a.tokens, at - 1).toLowerCase()) && round(low.value.units)) return null;
      const { lemma, concept } = noun.value;
      const value: AmountReading = {
        type: 'count',
        ...numbers(m),
        counted: lemma,
        ...(concept === undefined ? {} : { concept }),
      };
      return { next: noun.next, value };
    },
  };
  return [{ name: 'count', pattern }];
}

/** True where a hyphen follows at once. */
function hyphenated(tokens: Tokens, at: number): boolean {
  return at < tokens.length && tokens.gap[at] === Gap.None && spelled(tokens, at) === '-';
}

/** True before a slash: "320 jiwa/km2" is a density. */
function rated({ tokens }: Annotated, at: number): boolean {
  return at < tokens.length && tokens.gap[at] === Gap.None && spelled(tokens, at) === '/';
}

function round(value: bigint): boolean {
  return /^10{2,}$/.test(`${value}`);
}
