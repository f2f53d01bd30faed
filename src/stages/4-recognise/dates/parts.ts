import { type Annotated, DIGITS, type Lexicon, LITERAL, SIGN } from '../../../grammar/lexicon.ts';
import {
  digits,
  either,
  literal,
  map,
  maybe,
  type Pattern,
  seq,
  sign,
  some,
  tight,
  word,
} from '../../../grammar/pattern.ts';
import { Gap, Shape, spelled } from '../../../grammar/tokens.ts';
import type { DateTables, Holiday, Point, Shift, WayWords } from '../../../model/dates.ts';
import type { UnitWord } from './lexicon.ts';

/** The pieces that the rules of one language are made of. */
export type Parts = ReturnType<typeof partsOf>;

export function partsOf(t: DateTables, lexicon: Lexicon) {
  const cls = <T>(name: string): Pattern<T> => word<T>(lexicon, name);
  const named = (pattern: Pattern<number>): Pattern<number> =>
    t.names === 'small'
      ? pattern
      : map(pattern, (n, a, at) => (a.tokens.shape[at] === Shape.Lower ? null : n));
  const fillers = some(cls<string>('filler'), 0, 3);
  const month = named(cls<number>('month'));
  const shortMonth = map(seq(named(cls<number>('shortMonth')), tightly(maybe(sign('.')))), ([n]) => n);
  const weekday = named(cls<number>('weekday'));
  const shortWeekday = map(seq(named(cls<number>('shortWeekday')), tightly(maybe(sign('.')))), ([n]) => n);
  const ordinal = cls<number>('ordinal');
  const roman = cls<number>('roman');
  const unit = cls<UnitWord>('unit');
  const unitOf = (...units: readonly string[]): Pattern<UnitWord> =>
    map(unit, (u) => (units.includes(u.unit) ? u : null));
  const mark = either(...t.dayMarks.map((m) => glued(lexicon, m)));
  const ordinalMark = either(...t.ordinalMarks.after.map((m) => glued(lexicon, m)));
  const number12 = map(digits(1, 2), Number);
  const markedDay = map(tight(number12, mark), ([n]) => n);
  const ordinalNumber: Pattern<number> = either(
    ordinal,
    map(tight(number12, ordinalMark), ([n]) => n),
    ...(t.ordinalMarks.after.includes('.') ? [map(tight(roman, sign('.')), ([n]) => n)] : []),
    ...t.ordinalMarks.before.map((m) => map(seq(literal(lexicon, m), either(number12, roman)), ([, n]) => n)),
  );
  const number = either(
    cls<{ n: number | null }>('number'),
    map(digits(1, 4), (s) => ({ n: Number(s) })),
  );
  const year4 = map(digits(4, 4), (s) => {
    const y = Number(s);
    return 1000 <= y && y < 2200 ? y : null;
  });
  const shortYear: Pattern<Point> = map(tight(sign("'’‘"), digits(2, 2)), ([, s]) => ({
    year: Number(s),
    shortYear: true,
  }));
  const dotted = map(seq(tightly(maybe(sign('.'))), cls<boolean>('era')), ([, bce]) => bce);
  const era = maybe(either(cls<boolean>('era'), dotted));
  /** The year after a month or a day, after whatever its language puts before it. */
  const yearAfter: Pattern<Point> = map(
    seq(
      either<Point>(
        map(
          seq(
            maybe(sign(',')),
            some(cls<string>('filler'), 0, 2),
            maybe(unitOf('year')),
            map(year4, (y, a, at) => (detached(a, at) ? y : null)),
          ),
          ([, , , year]) => ({ year }),
        ),
        shortYear,
        map(digits(2, 2), (s, a, at) =>
          31 < Number(s) && detached(a, at) && isLast(a, at) ? { year: Number(s), shortYear: true } : null,
        ),
      ),
      era,
    ),
    ([point, bce]) => (bce ? { ...point, year: 1 - point.year! } : point),
  );
  const andWord = either(...t.joints.and.filter((w) => !w.includes(' ')).map((w) => glued(lexicon, w)));
  return {
    t,
    glued: (words: string) => glued(lexicon, words),
    andWord,
    cls,
    fillers,
    month,
    anyMonth: either(month, shortMonth),
    shortMonth,
    weekday,
    shortWeekday,
    ordinal,
    roman,
    unit,
    unitOf,
    ordinalNumber,
    markedDay,
    number12,
    number,
    year4,
    yearAfter,
    era,
    shift: cls<Shift>('shift'),
    holiday: cls<Holiday>('holiday'),
    dayPart: cls<string>('dayPart'),
    before: cls<WayWords>('before'),
    after: cls<WayWords>('after'),
    distance: cls<WayWords>('distance'),
    later: cls<WayWords>('later'),
    season: cls<{ season: number; part?: 'start' | 'mid' | 'end' }>('season'),
    part: cls<{ mod: 'start' | 'mid' | 'end' | undefined }>('part'),
  };
}

/** A pattern that matches only where nothing stands before it. */
function tightly<T>(part: Pattern<T>): Pattern<T | undefined> {
  return {
    first: part.first,
    empty: true,
    match: (a, at) =>
      at < a.tokens.length && a.tokens.gap[at] === Gap.None
        ? (part.match(a, at) ?? { next: at, value: undefined })
        : { next: at, value: undefined },
  };
}

/** Words or signs in a row with nothing between them ("ke-", "-an", "er"). */
export function glued(lexicon: Lexicon, words: string): Pattern<string> {
  const pieces = words.match(/\p{L}+|[^\p{L}]/gu) ?? [];
  const letters = /^\p{L}/u.test(words);
  if (letters) lexicon.literal(pieces[0]!);
  const begin = words.toLowerCase().charCodeAt(0);
  return {
    first: letters ? LITERAL : SIGN,
    empty: false,
    match(a, at) {
      if (a.tokens.length <= at) return null;
      // Most tokens are told by their first unit; what lies beyond ASCII may be spelled in another way.
      const unit = a.tokens.text.charCodeAt(a.tokens.start[at]!);
      if (unit < 0x80 && begin < 0x80 && (65 <= unit && unit <= 90 ? unit + 32 : unit) !== begin) return null;
      for (const [k, piece] of pieces.entries()) {
        const index = at + k;
        if (a.tokens.length <= index) return null;
        if (0 < k && a.tokens.gap[index] !== Gap.None) return null;
        const surface = spelled(a.tokens, index);
        if (surface !== piece && surface.toLowerCase() !== piece) return null;
      }
      return { next: at + pieces.length, value: words };
    },
  };
}

/** True where a run of digits is a number of its own, no part of a longer one, of a name or of a price. */
export function detached(a: Annotated, at: number): boolean {
  return opens(a, at) && closes(a, at + 1);
}

const MONEY = /[$€£¥%‰°]/;

function opens({ tokens, mask }: Annotated, at: number): boolean {
  if (at === 0) return true;
  const before = spelled(tokens, at - 1);
  if (MONEY.test(before) || before === '#') return false;
  if (tokens.gap[at] !== Gap.None) return !(tokens.gap[at] === Gap.Space && (mask[at - 1]! & DIGITS) !== 0);
  if ((mask[at - 1]! & DIGITS) !== 0) return false;
  if (tokens.shape[at - 1] !== Shape.Sign) return false;
  if (/[.,:+*=@\\_]/.test(before))
    return before === '.' || before === ',' ? !digitBefore({ tokens, mask }, at - 1) : false;
  return true;
}

/** True where no word follows on the same line that the number could count; "et" and "und" count nothing. */
const isLast = ({ tokens }: Annotated, at: number): boolean =>
  tokens.length <= at + 1 ||
  tokens.shape[at + 1] === Shape.Sign ||
  Gap.Space < tokens.gap[at + 1]! ||
  (tokens.shape[at + 1] === Shape.Lower && tokens.end[at + 1]! - tokens.start[at + 1]! <= 3);

const digitBefore = ({ tokens, mask }: Pick<Annotated, 'tokens' | 'mask'>, at: number): boolean =>
  0 < at && tokens.gap[at] === Gap.None && (mask[at - 1]! & DIGITS) !== 0;

function closes({ tokens, mask }: Annotated, next: number): boolean {
  if (tokens.length <= next) return true;
  const after = spelled(tokens, next);
  if (MONEY.test(after)) return false;
  const digit =
    next + 1 < tokens.length && tokens.gap[next + 1] === Gap.None && (mask[next + 1]! & DIGITS) !== 0;
  if (tokens.gap[next] !== Gap.None) return true;
  if (tokens.shape[next] !== Shape.Sign) return false;
  if (digit && /[.,:'’]/.test(after)) return false;
  // "2024-13" and "2015/16-7" are no years; "2014-2018" are two.
  if (digit && /[-–/]/.test(after) && tokens.end[next + 1]! - tokens.start[next + 1]! !== 4) return false;
  const letter =
    next + 1 < tokens.length &&
    tokens.gap[next + 1] === Gap.None &&
    tokens.shape[next + 1] !== Shape.Sign &&
    !digit;
  return !(letter && /[-_@.]/.test(after));
}
