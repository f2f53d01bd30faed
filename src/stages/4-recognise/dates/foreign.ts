import type { ParsedComponents } from 'chrono-node';
import { Chrono, GB } from 'chrono-node/en';
import type { Annotated } from '../../../grammar/lexicon.ts';
import { digits, either, map, maybe, type Pattern, seq, sign, tight } from '../../../grammar/pattern.ts';
import { Gap, Shape, spelled } from '../../../grammar/tokens.ts';
import type { DateRuleName, Point } from '../../../model/dates.ts';
import { type Draft, date } from './draft.ts';
import { detached, type Parts } from './parts.ts';
import { vouches } from './vouch.ts';

/**
 * Forms that are the same in every language: ISO 8601, dates in figures, and dates in English form. chrono reads
 * them, one narrow window at a time; only what it knows is taken, nothing that it implies.
 */
export function foreignRules(p: Parts): [DateRuleName, Pattern<Draft>][] {
  const { t } = p;
  const window = (a: Annotated, at: number, next: number): string =>
    a.tokens.text.slice(a.tokens.start[at], a.tokens.end[next - 1]);
  const alone = (a: Annotated, at: number, next: number): boolean => opens(a, at) && closes(a, next);

  const two = digits(1, 2);
  const full = either(
    ...['.', '/', '-'].map((s) => tight(two, sign(s), two, sign(s), either(digits(4, 4), digits(2, 2)))),
  );
  const spaced = seq(two, sign('.'), two, sign('.'), digits(4, 4));
  const short = either(
    tight(two, sign('./'), two, maybe(sign('.'))),
    seq(
      two,
      sign('.'),
      two,
      map(sign('.'), (dot): string | undefined => dot),
    ),
  );
  const numeric = either<Draft>(
    map(either<unknown>(full, spaced), (_v, a, at, next) => {
      if (!alone(a, at, next)) return null;
      const text = window(a, at, next).replace(/\s+/g, '').replace(/[-.]/g, '/');
      const known = read(text, 'numeric');
      if (known?.year === undefined || known.day === undefined) return null;
      if (/\d{4}$/.test(text)) return date(known);
      // "1.2.39" may be a version as well.
      const sure = 6 < text.length || vouches(t.vouch.day, a, at) || !window(a, at, next).includes('.');
      return date({ ...known, year: known.year % 100, shortYear: true }, !sure);
    }),
    map(short, ([d, s, m, dot], a, at, next) => {
      if (!alone(a, at, next)) return null;
      const [day, month] = [Number(d), Number(m)];
      if (day < 1 || 31 < day || month < 1 || 12 < month) return null;
      // "5.6." with both stops is a date of its own; "7/5" and "3.5" need a weekday or a word that vouches.
      const whole = s === '.' && dot !== undefined && t.dayMarks.includes('.');
      const vouched = (whole || s === '/') && vouches(t.vouch.day, a, at);
      return date({ month, day }, !(vouched || (whole && (d.length === 2 || m.length === 2))));
    }),
  );

  const isoDay = tight(digits(4, 4), sign('-'), digits(2, 2), sign('-'), digits(2, 2));
  /** "2024-10", but "2009-10" is a season or a business year. */
  const isoMonth = map(
    tight(digits(4, 4), sign('-'), digits(2, 2)),
    ([y, , m], a, at, next): Draft | null => {
      const [year, month] = [Number(y), Number(m)];
      const plausible =
        1900 <= year && year < 2100 && 1 <= month && month <= 12 && (year + 1) % 100 !== month;
      return plausible && alone(a, at, next) ? date({ year, month }) : null;
    },
  );
  const isoTime = map(
    tight(isoDay, maybe(tight(p.glued('t'), digits(2, 2), sign(':'), digits(2, 2)))),
    (_v, a, at, next): Draft | null => {
      const text = window(a, at, next);
      const known = opens(a, at) ? read(text, 'iso') : null;
      return known?.year === undefined ||
        !text.startsWith(`${known.year}-${pad(known.month)}-${pad(known.day)}`)
        ? null
        : known.hour === undefined
          ? date(known)
          : { type: 'time', point: known };
    },
  );
  const iso = either(isoTime, isoMonth);

  const name = p.cls<number>('english');
  const suffix = maybe(either(p.glued('st'), p.glued('nd'), p.glued('rd'), p.glued('th')));
  const whole = (a: Annotated, at: number, next: number): Draft | null => {
    const known = detached(a, next - 1) ? read(window(a, at, next), 'english') : null;
    return known?.year === undefined ? null : date(known);
  };
  const english = either<Draft>(
    map(
      seq(maybe(seq(name, sign(','))), name, maybe(sign('.')), two, maybe(sign(',')), digits(4, 4)),
      ([weekday], a, at, next) => whole(a, weekday === undefined ? at : at + 2, next),
    ),
    map(seq(two, suffix, name, maybe(sign(',')), digits(4, 4)), (_v, a, at, next) =>
      opens(a, at) ? whole(a, at, next) : null,
    ),
    map(seq(name, maybe(sign(',')), digits(4, 4)), ([n], a, _at, next) => {
      const year = Number(spelled(a.tokens, next - 1));
      return n < 12 && 1500 <= year && year < 2100 ? date({ year, month: n + 1 }) : null;
    }),
  );
  return [
    ['numeric', numeric],
    ['iso', iso],
    ['english', english],
  ];
}

const pad = (n: number | undefined): string => String(n ?? 0).padStart(2, '0');

/** The parsers of chrono that read the forms above, by form: the others would only cost time. */
const READERS = {
  numeric: ['SlashDateFormatParser'],
  iso: ['ISOFormatParser'],
  english: ['ENMonthNameMiddleEndianParser', 'ENMonthNameLittleEndianParser'],
} as const;
type Form = keyof typeof READERS;

const made = new Map<Form, Chrono>();

/** chrono's day-first English with no more than the parsers of a form. */
function reader(form: Form): Chrono {
  let chrono = made.get(form);
  if (chrono === undefined) {
    const names: readonly string[] = READERS[form];
    const parsers = GB.parsers.filter((parser) => names.includes(parser.constructor.name));
    made.set(form, (chrono = new Chrono({ parsers, refiners: [] })));
  }
  return chrono;
}

/** What chrono knows of a short text that is a date from end to end; null otherwise. */
function read(text: string, form: Form): Point | null {
  const [result, ...others] = reader(form).parse(
    text,
    { instant: new Date(0), timezone: 0 },
    { forwardDate: false },
  );
  if (result === undefined || others.length > 0 || result.text !== text || result.end) return null;
  const known = (field: 'year' | 'month' | 'day' | 'hour' | 'minute'): number | undefined =>
    certain(result.start, field);
  const point: Record<string, number> = {};
  for (const field of ['year', 'month', 'day', 'hour', 'minute'] as const) {
    const value = known(field);
    if (value !== undefined) point[field] = value;
  }
  return point;
}

const certain = (
  of: ParsedComponents,
  field: 'year' | 'month' | 'day' | 'hour' | 'minute',
): number | undefined => (of.isCertain(field) ? (of.get(field) ?? undefined) : undefined);

function opens({ tokens }: Annotated, at: number): boolean {
  if (at === 0 || tokens.gap[at] !== Gap.None) return true;
  return tokens.shape[at - 1] === Shape.Sign && !/[.,:\-+*=/\\_#]/.test(spelled(tokens, at - 1));
}

function closes({ tokens }: Annotated, next: number): boolean {
  if (tokens.length <= next || tokens.gap[next] !== Gap.None) return true;
  if (tokens.shape[next] !== Shape.Sign) return false;
  const sign = spelled(tokens, next);
  const digit =
    next + 1 < tokens.length && tokens.gap[next + 1] === Gap.None && tokens.shape[next + 1] === Shape.Digits;
  return !(digit && /[.,:/-]/.test(sign)) && !/[%€$°]/.test(sign);
}
