import type { Annotated } from '../../../grammar/lexicon.ts';
import {
  digits,
  either,
  map,
  maybe,
  not,
  once,
  type Pattern,
  seq,
  sign,
  tight,
} from '../../../grammar/pattern.ts';
import { EXCLUDED } from '../../../grammar/scan.ts';
import { Gap, Shape, spelled } from '../../../grammar/tokens.ts';
import type { DateRuleName, DateTables, Unit } from '../../../model/dates.ts';
import type { Draft } from './draft.ts';
import type { Parts } from './parts.ts';
import { vouches } from './vouch.ts';

/** A word that is a repetition by itself ("täglich") or one of a unit ("sepekan"). */
type SetOrLength = string | { readonly unit: Unit };

/** Clock times, lengths of time and repetitions. */
export function countRules(p: Parts): [DateRuleName, Pattern<Draft>][] {
  const { t } = p;
  const time = (hour: number, minute: number): Draft | null =>
    hour <= 24 && minute < 60 ? { type: 'time', point: { hour: hour % 24, minute } } : null;
  const hour = once(map(digits(1, 2), Number));
  const minute = map(digits(2, 2), Number);
  const zone = maybe(either(...t.clock.zones.map((z) => p.glued(z))));
  const after = either(...t.clock.after.map((w) => p.glued(w)));
  const colon = map(
    tight(hour, sign(':'), minute, maybe(tight(sign(':'), digits(2, 2)))),
    ([h, , m]) => [h, m] as const,
  );
  const between = [...t.clock.signs].map((s) => (/\p{L}/u.test(s) ? p.glued(s) : sign(s)));
  const split = map(tight(hour, either(...between), minute), ([h, , m]) => [h, m] as const);
  const alone = map(hour, (h) => [h, 0] as const);
  const figures = once(either(colon, split, alone));
  const from = once(either(split, alone));
  const afternoon = either(...t.clock.afternoon.map((w) => phrase(p, w)));
  const late = (h: number): number => (h < 12 ? h + 12 : h);
  const to = either(sign('-–'), ...t.joints.range.filter((w) => !w.includes(' ')).map((w) => p.glued(w)));
  const clock = either<Draft>(
    map(
      seq(
        either(
          map(seq(p.cls<string>('clockBefore'), figures), ([, at]) => at),
          map(seq(figures, after), ([at]) => at),
        ),
        afternoon,
      ),
      ([[h, m]], a, at) => (starts(a, at) ? time(late(h), m) : null),
    ),
    // "von 9 bis 18 Uhr": the clock word stands once.
    map(seq(from, to, from, after, zone), ([begin, , until], a, at, next) => {
      const [first, last] = [time(...begin), time(...until)];
      const whole = starts(a, at) && ends(a, next) && first?.point && last?.point;
      return whole ? { type: 'time', point: first.point, to: last.point } : null;
    }),
    map(seq(p.cls<string>('clockBefore'), figures, maybe(after), zone), ([, [h, m]], a, _at, next) =>
      ends(a, next) ? time(h, m) : null,
    ),
    map(seq(figures, after, zone), ([[h, m], word], a, at, next) =>
      starts(a, at) && (word !== 'h' || ends(a, next)) ? time(h, m) : null,
    ),
    map(tight(hour, after, minute), ([h, , m], a, at, next) =>
      starts(a, at) && ends(a, next) ? time(h, m) : null,
    ),
    map(seq(hour, after, minute), ([h, word, m], a, at, next) =>
      word.length === 1 && starts(a, at) && ends(a, next) ? time(h, m) : null,
    ),
    map(seq(colon, zone), ([[h, m], z], a, at, next) =>
      starts(a, at) && ends(a, next) && (z !== undefined || vouches(t.joints.clock, a, at))
        ? time(h, m)
        : null,
    ),
    map(seq(colon), ([[h, m]], a, at, next) => {
      const found = starts(a, at) && ends(a, next) ? time(h, m) : null;
      return found === null ? null : { ...found, weak: true };
    }),
    map(p.cls<readonly [number, number]>('clockWord'), ([h, m]) => time(h, m)),
  );

  const length = (n: number | null, unit: Unit): Draft => ({ type: 'duration', value: durationOf(n, unit) });
  const and = maybe(either(...t.joints.and.filter((w) => /^\p{L}+$/u.test(w)).map((w) => p.glued(w))));
  const duration = either<Draft>(
    // "two years and six months" are one length.
    map(
      seq(p.number, p.unitOf('year'), and, p.number, p.unitOf('month')),
      ([{ n: years }, , , { n: months }], a, at, next) =>
        years !== null && months !== null && months < 12 && starts(a, at) && !isAge(a, next, t)
          ? { type: 'duration', value: `P${years}Y${months}M` }
          : null,
    ),
    map(seq(p.number, p.unit), ([{ n }, u], a, at, next) =>
      starts(a, at) &&
      !vouches(t.labels, a, at) &&
      !isAge(a, next, t) &&
      !(n !== null && 999 < n && u.unit !== 'year' && u.unit !== 'day') &&
      !(u.unit === 'year' && numbered(a, next))
        ? length(n, u.unit)
        : null,
    ),
    map(seq(p.number, p.before, p.unit), ([{ n }, , u], a, at) => (starts(a, at) ? length(n, u.unit) : null)),
    map(seq(p.before, p.number, p.unit), ([, { n }, u]) => length(n, u.unit)),
    map(seq(p.number, p.unit, p.after), ([{ n }, u, way], a, at) =>
      starts(a, at) && (n === null || way.counted === 'length') ? length(n, u.unit) : null,
    ),
    // "dalam waktu sepekan", but "dua kali sepekan" is a rate, and "sepekan terakhir" a time.
    map(seq(p.cls<SetOrLength>('set'), not(p.after)), ([said], a, at) =>
      typeof said !== 'string' && vouches(t.lengths!.after, a, at) ? length(1, said.unit) : null,
    ),
    map(seq(p.before, p.unit), ([way, u]) => (way.many || u.many ? length(null, u.unit) : null)),
    map(seq(p.unit, p.after), ([u, way]) => (way.many || u.many ? length(null, u.unit) : null)),
  );

  const every = (value: string): Draft => ({ type: 'set', value, quant: 'every' });
  const set = either<Draft>(
    map(seq(p.cls<string>('each'), maybe(p.number), p.unit), ([, n, u]) =>
      every(durationOf(n === undefined ? 1 : n.n, u.unit)),
    ),
    map(seq(p.cls<string>('each'), maybe(p.unitOf('day')), p.weekday), ([, , n]) => every(`XXXX-WXX-${n}`)),
    map(p.cls<SetOrLength>('set'), (value) => (typeof value === 'string' ? { type: 'set', value } : null)),
  );
  return [
    ['clock', clock],
    ['duration', duration],
    ['set', set],
  ];
}

/** "berusia 21 tahun", "âgé de 45 ans": the length of a life. */
export function agePattern(p: Parts): Pattern<typeof EXCLUDED> {
  const { before, terms = [] } = p.t.ages;
  return map(seq(p.number, p.unit, maybe(p.after)), ([, u], a, at, next) =>
    LIVED.includes(u.unit) && vouches(before, a, at) && !isTerm(a, next, terms) ? EXCLUDED : null,
  );
}

/** "à quatre ans de prison": what is served is no age. */
function isTerm({ tokens }: Annotated, next: number, terms: readonly string[]): boolean {
  for (let at = next; at < Math.min(next + 3, tokens.length); at++)
    if (terms.includes(spelled(tokens, at).toLowerCase())) return true;
  return false;
}

/** Words with what gaps there may be between them. */
function phrase(p: Parts, words: string): Pattern<unknown> {
  return seq(...words.split(' ').map((word) => p.glued(word)));
}

const LIVED: readonly Unit[] = ['week', 'month', 'year'];

/** True where a year follows: "Nomor 38 Tahun 2004". */
const numbered = ({ tokens }: Annotated, next: number): boolean =>
  next < tokens.length &&
  tokens.shape[next] === Shape.Digits &&
  tokens.end[next]! - tokens.start[next]! === 4;

function isAge({ tokens }: Annotated, next: number, t: DateTables): boolean {
  return next < tokens.length && t.ages.after.includes(spelled(tokens, next).toLowerCase());
}

function starts({ tokens }: Annotated, at: number): boolean {
  if (at === 0 || tokens.gap[at] !== Gap.None) return true;
  if (tokens.shape[at - 1] !== Shape.Sign) return false;
  const inner = 1 < at && tokens.gap[at - 1] === Gap.None && tokens.shape[at - 2] === Shape.Digits;
  return !inner || !/[.,:]/.test(spelled(tokens, at - 1));
}

function ends({ tokens }: Annotated, next: number): boolean {
  if (tokens.length <= next || tokens.gap[next] !== Gap.None) return true;
  if (tokens.shape[next] !== Shape.Sign) return false;
  return !(
    /[.,:]/.test(spelled(tokens, next)) &&
    next + 1 < tokens.length &&
    tokens.gap[next + 1] === Gap.None &&
    tokens.shape[next + 1] === Shape.Digits
  );
}

const LETTER: Record<Unit, [prefix: string, letter: string, times: number]> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  weekend: ['P', 'W', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'M', 3],
  half: ['P', 'M', 6],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
};

/** ISO 8601; "X" where the number is not said. */
function durationOf(n: number | null, unit: Unit): string {
  const [prefix, letter, times] = LETTER[unit];
  return `${prefix}${n === null ? 'X' : n * times}${letter}`;
}
