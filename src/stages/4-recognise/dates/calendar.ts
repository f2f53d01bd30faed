import type { Annotated } from '../../../grammar/lexicon.ts';
import {
  ahead,
  digits,
  either,
  map,
  maybe,
  type Pattern,
  seq,
  sign,
  tight,
} from '../../../grammar/pattern.ts';
import { Gap, Shape, spelled } from '../../../grammar/tokens.ts';
import type { DateRuleName } from '../../../model/dates.ts';
import { type Draft, date } from './draft.ts';
import type { DecadeWord, UnitWord } from './lexicon.ts';
import { detached, type Parts } from './parts.ts';
import { vouches } from './vouch.ts';

/** Days, months, years, decades and centuries that are named by themselves. */
export function calendarRules(p: Parts): [DateRuleName, Pattern<Draft>][] {
  const { t } = p;
  const counts = new Set(t.counted);
  const uncounted = new Set(t.uncounted);
  const inMonth = (n: number): number | null => (1 <= n && n <= 31 ? n : null);
  const dayNumber = map(either(p.markedDay, p.number12, p.ordinal), inMonth);
  const ofMonth = map(
    seq(p.fillers, maybe(p.unitOf('month')), p.fillers, p.anyMonth),
    ([, , , month]) => month,
  );

  const day = either<Draft>(
    map(seq(dayNumber, ofMonth, maybe(p.yearAfter)), ([d, month, year], a, at) =>
      opensNumber(a, at) && isMarked(a, at) ? date({ ...year, month, day: d }) : null,
    ),
    map(seq(dayNumber, ofMonth, p.after), ([d, month, way], a, at) =>
      opensNumber(a, at) ? date({ month, day: d, way: way.way }) : null,
    ),
  );

  const separator = either(
    sign(',–—-/'),
    ...[...t.joints.range, ...t.joints.and].map((words) => p.glued(words)),
  );
  const another = seq(
    either<unknown>(seq(sign(','), separator), separator),
    maybe(either(p.weekday, p.shortWeekday)),
    maybe(sign(',')),
    p.fillers,
  );
  /** True where more days follow, and after the last of them a month. */
  const continues: Pattern<true> = {
    first: -1,
    empty: true,
    match(a, at) {
      let next = at;
      for (let k = 0; k < 8; k++) {
        const joint = another.match(a, next);
        const further = joint === null ? null : dayNumber.match(a, joint.next);
        if (further === null) return null;
        if (ofMonth.match(a, further.next) !== null) return { next: at, value: true };
        next = further.next;
      }
      return null;
    },
  };
  /** "3." in "3. bis 12. Mai", and "lundi 20" before "et mardi 21 avril": month and year follow. */
  const listed = map(seq(either(p.markedDay, p.number12), continues), ([d], a, at): Draft | null =>
    inMonth(d) !== null && opensNumber(a, at) ? { type: 'date', point: { day: d, borrows: true } } : null,
  );
  const listedDay = either(
    listed,
    // "am 15." and "le 15", where a word vouches for a day.
    map(p.markedDay, (d, a, at, next): Draft | null =>
      inMonth(d) !== null &&
      t.dayMarks.includes('.') &&
      opensNumber(a, at) &&
      vouches(t.vouch.day, a, at) &&
      endsClause(a, next)
        ? date({ day: d }, false)
        : null,
    ),
    map(p.number12, (d, a, at, next): Draft | null =>
      inMonth(d) !== null && !t.dayMarks.includes('.') && detached(a, at) && opensNumber(a, at)
        ? date(
            { day: d },
            !(vouches(t.vouch.day, a, at) && endsClause(a, next) && spelled(a.tokens, at - 1) !== '('),
          )
        : null,
    ),
  );

  const monthUnit = seq(p.unitOf('month'), p.fillers);
  const month = either<Draft>(
    map(seq(maybe(monthUnit), p.anyMonth, p.yearAfter), ([, m, year]) => date({ ...year, month: m })),
    map(seq(monthUnit, p.month), ([, m]) => date({ month: m })),
    map(p.month, (m, a, at, next) => date({ month: m }, !vouches(t.vouch.month, a, at) || isName(a, next))),
    map(p.shortMonth, (m) => date({ month: m }, true)),
    map(seq(p.before, p.anyMonth), ([way, m]) => date({ month: m, way: way.way })),
    map(seq(maybe(monthUnit), p.month, p.after), ([, m, way]) => date({ month: m, way: way.way })),
  );

  const yearWord = seq(p.unitOf('year'), p.fillers);
  const era = (y: number, bce: boolean | undefined): Draft => date({ year: bce ? 1 - y : y });
  const year = either<Draft>(
    map(seq(yearWord, p.year4, p.era), ([[unit], y, bce], a, at, next) =>
      detached(a, lastDigits(a, at, next)) &&
      !(isDecade(unit, y) && !goesOn(a, next)) &&
      !isCountedWord(a, next)
        ? era(y, bce)
        : null,
    ),
    map(seq(maybe(yearWord), digits(1, 4), p.cls<boolean>('era')), ([, y, bce]) => era(Number(y), bce)),
    map(p.year4, (y, a, at) => (detached(a, at) && isYear(a, at, y) ? date({ year: y }) : null)),
    // A season's or a business year (2019/20), and the years of a war (1914-18).
    map(
      seq(maybe(yearWord), tight(p.year4, sign('/-–'), digits(2, 2))),
      ([, [y, joint, short]], a, _at, next): Draft | null => {
        const end = y - (y % 100) + Number(short) + (y % 100 === 99 ? 100 : 0);
        // "2009-12" is a month of ISO 8601.
        const spans = y < end && joint !== '/' && (joint === '–' || 12 < end % 100);
        if ((end !== y + 1 && !spans) || !closesNumber(a, next)) return null;
        return { type: 'date', point: { year: y }, to: { year: end } };
      },
    ),
    map(seq(maybe(yearWord), p.year4, sign('/'), p.year4), ([, y, , end]) =>
      end === y + 1 ? { type: 'date', point: { year: y }, to: { year: end } } : null,
    ),
  );

  /** "les années 1920" are ten years in a language that has no mark for decades. */
  function isDecade({ many }: UnitWord, y: number): boolean {
    return many && y % 10 === 0 && t.decadeMarks.length === 0;
  }

  const mark = either(...t.decadeMarks.map((m) => p.glued(m)));
  const years = seq(p.fillers, p.unitOf('year', 'decade'));
  const written = map(digits(2, 4), (s) => (s.endsWith('0') && s.length !== 3 ? Number(s) : null));
  const decadeOf = (y: number): Draft =>
    date({ decade: Math.floor((y <= 10 ? 2000 + y : y < 100 ? 1900 + y : y) / 10) });
  const decade = either<Draft>(
    map(
      seq(maybe(seq(p.unitOf('year', 'decade'), p.fillers)), tight(written, mark), maybe(years)),
      ([, [y], noun], a, _at, next) => {
        // "die 10er Karte" has ten of something.
        const counted = y < 100 && noun === undefined && t.nounsCapitalised === true && isName(a, next);
        return counted ? null : decadeOf(y);
      },
    ),
    map(seq(p.cls<DecadeWord>('decade'), maybe(years)), ([word, noun]) =>
      noun === undefined && !word.whole ? null : decadeOf(word.ten),
    ),
    // "les années 60" and "dekade 1990": a plural unit before, where the language has no mark.
    map(
      seq(
        map(p.unit, (u) =>
          (u.unit === 'year' && u.many && t.decadeMarks.length === 0) || u.unit === 'decade' ? u : null,
        ),
        maybe(p.fillers),
        written,
      ),
      ([, , y], a, _at, next) => (detached(a, next - 1) && !goesOn(a, next) ? decadeOf(y) : null),
    ),
    map(seq(p.unitOf('year', 'decade'), p.cls<DecadeWord>('decade')), ([u, word]) =>
      u.many ? decadeOf(word.ten) : null,
    ),
  );

  const centuryOf = (n: number, bce: boolean | undefined): Draft | null =>
    n < 1 || 21 < n ? null : bce ? { type: 'date', point: { century: -n } } : date({ century: n - 1 });
  const century = either<Draft>(
    // "im 18. und 19. Jahrhundert": the unit stands once.
    map(seq(p.ordinalNumber, ahead(seq(p.andWord, p.ordinalNumber, p.unitOf('century')))), ([n]) =>
      centuryOf(n, false),
    ),
    map(seq(p.ordinalNumber, p.unitOf('century'), p.era), ([n, , bce]) => centuryOf(n, bce)),
    map(seq(p.unitOf('century'), either(p.ordinalNumber, p.roman, p.number12), p.era), ([, n, bce]) =>
      centuryOf(n, bce),
    ),
  );
  return [
    ['day', day],
    ['listed-day', listedDay],
    ['month', month],
    ['year', year],
    ['decade', decade],
    ['century', century],
  ];

  /** Where days are written with a full stop, a number without one is a day only right before its month. */
  function isMarked(a: Annotated, at: number): boolean {
    const marked =
      !t.dayMarks.includes('.') || a.tokens.shape[at] !== Shape.Digits || p.markedDay.match(a, at) !== null;
    return marked || p.anyMonth.match(a, at + 1) !== null;
  }

  /** A bare number of four digits is a year if a word vouches for it, or if it can hardly be anything else. */
  function isYear(a: Annotated, at: number, y: number): boolean {
    const { tokens } = a;
    const before = at === 0 ? '' : spelled(tokens, at - 1);
    // "0221/2015", "3/2015", "978-3-1998": the tail of another number.
    if (
      /[-–/]/.test(before) &&
      tokens.gap[at] === Gap.None &&
      1 < at &&
      tokens.shape[at - 2] === Shape.Digits
    )
      if (before === '/' || tokens.end[at - 2]! - tokens.start[at - 2]! !== 4) return false;
    if (
      0 < at &&
      (t.labels.includes(before.toLowerCase()) ||
        (before === '.' && 1 < at && t.labels.includes(spelled(tokens, at - 2).toLowerCase())))
    )
      return false;
    const next = at + 1;
    const near = next < tokens.length && tokens.gap[next] === Gap.Space ? spelled(tokens, next) : '';
    const follower = near.toLowerCase();
    if (counts.has(follower) || isCountedUnit(a, next)) return false;
    if (vouches(t.vouch.year, a, at))
      return !(y < 1500 && 4 < near.length && t.nounsCapitalised === true && near !== follower);
    if (
      near !== '' &&
      tokens.shape[next] === Shape.Lower &&
      4 < near.length &&
      !uncounted.has(near) &&
      t.countedEndings.some((e) => near.endsWith(e))
    )
      return false;
    const bracketed = before === '(' || (next < tokens.length && spelled(tokens, next) === ')');
    if (bracketed) return 1000 <= y && y < 2100;
    if (y < 1850 || 2060 < y) return (before === '-' || before === '–') && y < 2100;
    // A round number without a word that vouches for a year is a number.
    return y % 100 !== 0;
  }

  function isCountedWord({ tokens }: Annotated, next: number): boolean {
    return (
      next < tokens.length &&
      tokens.gap[next] === Gap.Space &&
      counts.has(spelled(tokens, next).toLowerCase())
    );
  }

  function isCountedUnit(a: Annotated, next: number): boolean {
    return next < a.tokens.length && p.unit.match(a, next) !== null && a.tokens.gap[next] === Gap.Space;
  }
}

/** False where the number is the tail of another one, of a name or of a price. */
function opensNumber({ tokens }: Annotated, at: number): boolean {
  if (at === 0 || tokens.gap[at] !== Gap.None) return true;
  if (tokens.shape[at - 1] !== Shape.Sign) return false;
  const digit = 1 < at && tokens.gap[at - 1] === Gap.None && tokens.shape[at - 2] === Shape.Digits;
  return !(digit && /[.,:]/.test(spelled(tokens, at - 1)));
}

/** True where a range of years goes on: "les années 1970-1980". */
function goesOn({ tokens }: Annotated, next: number): boolean {
  return (
    next + 1 < tokens.length &&
    tokens.gap[next] === Gap.None &&
    /[-–]/.test(spelled(tokens, next)) &&
    tokens.shape[next + 1] === Shape.Digits
  );
}

/** False where the number goes on. */
function closesNumber({ tokens }: Annotated, next: number): boolean {
  if (tokens.length <= next || tokens.gap[next] !== Gap.None) return true;
  return (
    tokens.shape[next] === Shape.Sign &&
    !(
      next + 1 < tokens.length &&
      tokens.gap[next + 1] === Gap.None &&
      tokens.shape[next + 1] === Shape.Digits
    )
  );
}

/** The last run of digits between two tokens. */
function lastDigits({ tokens }: Annotated, at: number, next: number): number {
  for (let k = next - 1; at < k; k--) if (tokens.shape[k] === Shape.Digits) return k;
  return at;
}

/** True where a capitalised word follows, as a surname does ("Mai Nguyen", "August Müller"). */
function isName({ tokens }: Annotated, next: number): boolean {
  return next < tokens.length && tokens.gap[next] === Gap.Space && tokens.shape[next] === Shape.Capitalised;
}

/** True where no noun follows that a bare number could count. */
function endsClause({ tokens }: Annotated, next: number): boolean {
  if (tokens.length <= next || tokens.gap[next] === Gap.Paragraph) return true;
  if (tokens.shape[next] !== Shape.Sign)
    return (
      tokens.gap[next] === Gap.Space &&
      tokens.shape[next] === Shape.Lower &&
      tokens.shape[next - 1] === Shape.Sign
    );
  return (
    !(
      next + 1 < tokens.length &&
      tokens.gap[next + 1] === Gap.None &&
      tokens.shape[next + 1] === Shape.Digits
    ) && !/[%€$°/:]/.test(spelled(tokens, next))
  );
}
