import type { Annotated, Lexicon } from '../../../grammar/lexicon.ts';
import { either, map, maybe, type Pattern, seq, sign, where, word } from '../../../grammar/pattern.ts';
import type { Rule } from '../../../grammar/scan.ts';
import { Gap, Shape, spelled, WORD } from '../../../grammar/tokens.ts';
import type { AmountReading, AmountTables, NumberReading } from '../../../model/amounts.ts';
import { Class, split } from './lexicon.ts';
import { hyphen, type Magnitude, type Magnitudes } from './magnitudes.ts';
import { numbers } from './measures.ts';
import { isolated, type NumberReader } from './numbers.ts';

type AgeRule = Omit<Rule<AmountReading>, 'examples'>;

/** A smaller number in brackets after a name is a rank, a goal, a count of titles. */
const YOUNGEST = 14n;

/** Nobody is older. */
const OLDEST = 125n;

/** Ages of people: quantities in years. */
export function ageRules(
  lexicon: Lexicon,
  { ages }: AmountTables,
  { number, tailed }: NumberReader,
  { bare }: Magnitudes,
): AgeRule[] {
  const age = map(bare(number), (m) =>
    human(m.number) && (m.to === undefined || human(m.to)) ? read(m) : null,
  );
  const years = word(lexicon, Class.ageYears);
  const before = lexicon.bit(Class.ageBefore);
  const of = lexicon.bit(Class.ageOf);
  const notOf = new Set(split(ages.notOf).map((w) => w.toLowerCase()));

  /** "berusia … tahun", "im Alter von … Jahren": the cue, and perhaps one word between ("sekitar"). */
  const announced = (a: Annotated, at: number): boolean =>
    endsAt(lexicon, a, before, at) || (1 < at && endsAt(lexicon, a, before, at - 1));
  /** "un homme de 17 ans", "une femme, 34 ans,": a person noun up to three words before. */
  const ofPerson = (a: Annotated, at: number): boolean => {
    for (let k = 1; k <= 4 && k <= at; k++) if (lexicon.sense(a, of, at - k) !== null) return true;
    return false;
  };
  // "18- bis 29-Jährige"
  const spread = map(
    seq(where(isolated), number, sign('-'), word(lexicon, Class.to), number),
    ([, low, , , high]) => (human(low) && human(high) ? read({ number: low, to: high }) : null),
  );
  /** After an opening bracket and the name or initials of somebody, or a person noun: "Jean Dupont (", "ein Mann (". */
  const bracketed = (a: Annotated, at: number): boolean => {
    const { tokens } = a;
    if (at < 3 || spelled(tokens, at - 1) !== '(' || tokens.gap[at - 1] !== Gap.Space) return false;
    if (tokens.gap[at - 2] !== Gap.Space) return false;
    const shape = tokens.shape[at - 2]!;
    if (ages.initials && shape === Shape.Upper && tokens.end[at - 2]! - tokens.start[at - 2]! <= 3)
      return true;
    if (lexicon.sense(a, of, at - 2) !== null) return true;
    return name(shape) && name(tokens.shape[at - 3]!);
  };
  const suffixed: Pattern<AmountReading> = map(
    seq(either(age, spread), maybe(hyphen), word(lexicon, Class.ageSuffix)),
    ([reading], a, _at, next) => {
      const following =
        next < a.tokens.length && a.tokens.gap[next] === Gap.Space ? spelled(a.tokens, next) : '';
      return notOf.has(following.toLowerCase()) ? null : reading;
    },
  );
  return [
    { name: 'age-after', pattern: map(seq(age, word(lexicon, Class.ageAfter)), ([reading]) => reading) },
    { name: 'age-suffix', pattern: suffixed },
    {
      name: 'age-adjective',
      pattern: map(tailed, (word, a, at, next) => {
        if (word.tail !== 'age' || !human(word.number)) return null;
        // "der Dreijährige", "die dreijährige Tochter", but "eine dreijährige Laufzeit".
        const person = a.tokens.shape[at] === Shape.Capitalised || lexicon.sense(a, of, next) !== null;
        return person ? read({ number: word.number }) : null;
      }),
    },
    {
      name: 'age-announced',
      pattern: map(seq(where(announced), age, maybe(years)), ([, reading]) => reading),
    },
    {
      name: 'age-of-person',
      pattern: map(seq(where(ofPerson), age, years), ([, reading]) => reading),
    },
    {
      name: 'age-apposition',
      pattern: either(
        map(seq(where(afterName), age, years, where(closes)), ([, reading]) => reading),
        // "Anna Müller, 34, Ärztin"
        map(seq(where(afterFullName), age, where(commaNext)), ([, reading], a, at) =>
          a.tokens.shape[at] === Shape.Digits && YOUNGEST <= reading.number.value.units ? reading : null,
        ),
        map(seq(where(bracketed), age, maybe(years), where(bracketCloses)), ([, reading, stated], a, at) =>
          a.tokens.shape[at] === Shape.Digits && (stated || YOUNGEST <= reading.number.value.units)
            ? reading
            : null,
        ),
      ),
    },
  ];
}

function read(m: Magnitude): AmountReading {
  return { type: 'quantity', ...numbers(m), unit: 'a', age: true };
}

function human({ value, scale, bare, words }: NumberReading): boolean {
  return scale === 0 && (words || (0 < bare && bare < 4)) && value.exponent === 0 && value.units <= OLDEST;
}

function endsAt(lexicon: Lexicon, a: Annotated, bit: number, at: number): boolean {
  for (let k = 1; k <= 4 && k <= at; k++) if (lexicon.sense(a, bit, at - k)?.next === at) return true;
  return false;
}

/** After the name of somebody and a comma: "Jean Dupont, ". */
function afterName({ tokens }: Annotated, at: number): boolean {
  if (at < 3 || spelled(tokens, at - 1) !== ',' || tokens.gap[at - 1] === Gap.Paragraph) return false;
  return name(tokens.shape[at - 2]!);
}

function closes({ tokens }: Annotated, at: number): boolean {
  return at < tokens.length && tokens.gap[at] !== Gap.Paragraph && /^[,.;)]$/.test(spelled(tokens, at));
}

/** The same with a name of two words or more, after which a bare number is an age. */
function afterFullName(a: Annotated, at: number): boolean {
  return afterName(a, at) && name(a.tokens.shape[at - 3]!) && a.tokens.gap[at - 2] === Gap.Space;
}

function commaNext({ tokens }: Annotated, at: number): boolean {
  return at < tokens.length && tokens.gap[at] === Gap.None && spelled(tokens, at) === ',';
}

function bracketCloses({ tokens }: Annotated, at: number): boolean {
  return at < tokens.length && tokens.gap[at] !== Gap.Paragraph && spelled(tokens, at) === ')';
}

function name(shape: number): boolean {
  return (shape & (Shape.Capitalised | Shape.Mixed) & WORD) !== 0;
}
