import { type Annotated, DIGITS, type Lexicon, LITERAL, reads, SIGN } from './lexicon.ts';
import { Gap, spelled } from './tokens.ts';

/** A successful match: the index after the last token, and what was read. */
export interface Found<T> {
  readonly next: number;
  readonly value: T;
}

/**
 * A pattern over tokens. `first` is the set of class bits that its first token can have (all ones: any token), so
 * that the scanner asks only the rules that can begin where it stands; `empty` says that it may match nothing.
 * Where the first token is a number, as so many are, `more` and `lone` tell what the second one must be.
 * Every repetition is bounded, hence matching is linear in the length of the text.
 */
export interface Pattern<T> {
  readonly first: number;
  readonly empty: boolean;
  /** Class bits that a second token after a number can have where the pattern takes it; all ones where not stated. */
  readonly more?: number;
  /** False where the pattern never ends with a number that it begins with; true where not stated. */
  readonly lone?: boolean;
  /** Zero where it only looks around: what follows it in a sequence stands at the same token. */
  readonly width?: 0;
  readonly match: (a: Annotated, at: number) => Found<T> | null;
}

const ANY = -1;

/** The class bits of a token that wake a pattern; any do where it may begin with anything, or match nothing. */
function wakes({ first, empty }: Pattern<unknown>): number {
  return empty ? ANY : first;
}

/** `more` and `lone` of a pattern; one that cannot begin with a number has no second token after it. */
function following({ first, more, lone }: Pattern<unknown>): {
  readonly more: number;
  readonly lone: boolean;
} {
  if ((first & DIGITS) === 0) return { more: 0, lone: false };
  return { more: more ?? ANY, lone: lone ?? true };
}

/** The class bits of a token after a number without which the pattern, where it begins with that, cannot match. */
export function afterNumber(pattern: Pattern<unknown>): number {
  const { more, lone } = following(pattern);
  return lone ? ANY : more;
}

/** False where a pattern cannot begin, told from the class bits of the token alone. */
function ready(bits: number, a: Annotated, at: number): boolean {
  return bits === ANY || (at < a.tokens.length && (bits & a.mask[at]!) !== 0);
}

type Values<P extends readonly Pattern<unknown>[]> = {
  [K in keyof P]: P[K] extends Pattern<infer T> ? T : never;
};

/** A token of a class of the lexicon; its value is that of the entry. */
export function word<T = unknown>(lexicon: Lexicon, name: string): Pattern<T> {
  const bit = lexicon.bit(name);
  return { first: bit, empty: false, match: (a, at) => lexicon.sense(a, bit, at) as Found<T> | null };
}

/** The words as given, in any case; of several alternatives the first that matches. */
export function literal(lexicon: Lexicon, ...alternatives: string[]): Pattern<string> {
  const choices = alternatives.map((words) => [words, lexicon.literal(words)] as const);
  return {
    first: LITERAL,
    empty: false,
    match(a, at) {
      if (at >= a.tokens.length || (a.mask[at]! & LITERAL) === 0) return null;
      for (const [words, phrase] of choices)
        if (a.word[at] === phrase[0] && reads(a, at + 1, phrase.slice(1)))
          return { next: at + phrase.length, value: words };
      return null;
    },
  };
}

/** A run of digits of the lengths given, as the string written. */
export function digits(least = 1, most = 15): Pattern<string> {
  return {
    first: DIGITS,
    empty: false,
    more: 0,
    match(a, at) {
      if (at >= a.tokens.length || (a.mask[at]! & DIGITS) === 0) return null;
      const size = a.tokens.end[at]! - a.tokens.start[at]!;
      if (size < least || most < size) return null;
      return { next: at + 1, value: a.tokens.text.slice(a.tokens.start[at], a.tokens.end[at]) };
    },
  };
}

/** One sign out of the characters given, or one letter that stands for a sign ("17h30"). */
export function sign(characters: string): Pattern<string> {
  const wanted = new Set(characters);
  const units = new Set(Array.from(characters, (character) => character.charCodeAt(0)));
  return {
    first: /\p{L}/u.test(characters) ? ANY : SIGN,
    empty: false,
    match(a, at) {
      if (at >= a.tokens.length) return null;
      // Most tokens are told by their first unit; what lies beyond ASCII may be spelled in another way.
      const unit = a.tokens.text.charCodeAt(a.tokens.start[at]!);
      if (unit < 0x80 && !units.has(unit)) return null;
      const surface = spelled(a.tokens, at);
      return wanted.has(surface) ? { next: at + 1, value: surface } : null;
    },
  };
}

/** One after the other, on one line or over one line break. */
export function seq<const P extends readonly Pattern<unknown>[]>(...parts: P): Pattern<Values<P>> {
  return chain(parts, Gap.Line);
}

/** One after the other with nothing between them. */
export function tight<const P extends readonly Pattern<unknown>[]>(...parts: P): Pattern<Values<P>> {
  return chain(parts, Gap.None);
}

function chain<P extends readonly Pattern<unknown>[]>(parts: P, widest: number): Pattern<Values<P>> {
  let first = 0;
  let empty = true;
  for (const part of parts) {
    if (part.width === 0) continue;
    if (empty) first |= part.first;
    empty &&= part.empty;
  }
  if (first === 0) first = ANY;
  const bits = parts.map(wakes);
  const matches = parts.map(({ match }) => match);
  return {
    first,
    empty,
    ...secondOf(parts),
    match(a, at) {
      let next = at;
      // Most attempts fail at their first parts: the list of values is made when it is needed.
      let values: unknown[] | null = null;
      for (let k = 0; k < matches.length; k++) {
        const found = ready(bits[k]!, a, next) ? matches[k]!(a, next) : null;
        if (found === null) return null;
        values ??= [];
        if (next !== at && found.next !== next && widest < a.tokens.gap[next]!) {
          // Too wide a gap: only a part that may be left out can be passed over.
          if (!parts[k]!.empty) return null;
          values.push(undefined);
          continue;
        }
        values.push(found.value);
        next = found.next;
      }
      return { next, value: (values ?? []) as Values<P> };
    },
  };
}

/** What may stand second in a sequence that begins with a number: what its beginning takes, or what follows that. */
function secondOf(parts: readonly Pattern<unknown>[]): { more: number; lone: boolean } {
  let more = 0;
  // Whether the number alone may be all that is matched so far, and whether nothing at all may be.
  let lone = false;
  let open = true;
  for (const part of parts) {
    if (part.width === 0) continue;
    if (lone) more |= part.first;
    const begun = open ? following(part) : { more: 0, lone: false };
    more |= begun.more;
    lone = (lone && part.empty) || begun.lone;
    open &&= part.empty;
  }
  return { more, lone: lone || open };
}

/** The longest of several; of equals the first. */
export function either<T>(...choices: readonly Pattern<T>[]): Pattern<T> {
  const bits = choices.map(wakes);
  const matches = choices.map(({ match }) => match);
  return {
    first: choices.reduce((all, choice) => all | choice.first, 0),
    empty: choices.some((choice) => choice.empty),
    more: choices.reduce((all, choice) => all | following(choice).more, 0),
    lone: choices.some((choice) => following(choice).lone),
    match(a, at) {
      let best: Found<T> | null = null;
      const mask = at < a.tokens.length ? a.mask[at]! : 0;
      for (let k = 0; k < matches.length; k++) {
        const wake = bits[k]!;
        if (wake !== ANY && (wake & mask) === 0) continue;
        const found = matches[k]!(a, at);
        if (found !== null && (best === null || best.next < found.next)) best = found;
      }
      return best;
    },
  };
}

/** The pattern, or nothing. */
export function maybe<T>(part: Pattern<T>): Pattern<T | undefined> {
  const bits = wakes(part);
  const { match } = part;
  return {
    first: part.first,
    empty: true,
    ...following(part),
    match: (a, at) => (ready(bits, a, at) ? match(a, at) : null) ?? { next: at, value: undefined },
  };
}

/** Between `least` and `most` of the pattern in a row. */
export function some<T>(part: Pattern<T>, least: number, most: number): Pattern<T[]> {
  const bits = wakes(part);
  const { match } = part;
  return {
    first: part.first,
    empty: least === 0,
    match(a, at) {
      const values: T[] = [];
      let next = at;
      while (values.length < most) {
        const found = ready(bits, a, next) ? match(a, next) : null;
        if (found === null || found.next === next || (next !== at && Gap.Line < a.tokens.gap[next]!)) break;
        values.push(found.value);
        next = found.next;
      }
      return values.length < least ? null : { next, value: values };
    },
  };
}

/**
 * The same pattern, asked once a place: what several rules begin with is read for the first of them alone. Rules are
 * tried place by place, so the last answer is all that is kept.
 */
export function once<T>({ match, ...part }: Pattern<T>): Pattern<T> {
  let of: Annotated | null = null;
  let where = -1;
  let answer: Found<T> | null = null;
  return {
    ...part,
    match(a, at) {
      if (at !== where || a !== of) {
        answer = match(a, at);
        of = a;
        where = at;
      }
      return answer;
    },
  };
}

/** What was read, made into something else; `null` or `undefined` from `make` refuses the match. */
export function map<T, U>(
  part: Pattern<T>,
  make: (value: T, a: Annotated, at: number, next: number) => U | null | undefined,
): Pattern<U> {
  const { match } = part;
  return {
    first: part.first,
    empty: part.empty,
    ...following(part),
    match(a, at) {
      const found = match(a, at);
      if (found === null) return null;
      const value = make(found.value, a, at, found.next);
      return value === null || value === undefined ? null : { next: found.next, value };
    },
  };
}

/** Matches nothing, where the pattern would match next. */
export function ahead(part: Pattern<unknown>): Pattern<true> {
  const { match } = part;
  return {
    first: ANY,
    empty: true,
    width: 0,
    match: (a, at) => (match(a, at) === null ? null : { next: at, value: true }),
  };
}

/** Matches nothing, where the pattern would not match next. */
export function not(part: Pattern<unknown>): Pattern<true> {
  const { match } = part;
  return {
    first: ANY,
    empty: true,
    width: 0,
    match: (a, at) => (match(a, at) === null ? { next: at, value: true } : null),
  };
}

/** Matches nothing, where `test` holds of the place; for looking back. */
export function where(test: (a: Annotated, at: number) => boolean): Pattern<true> {
  return {
    first: ANY,
    empty: true,
    width: 0,
    match: (a, at) => (test(a, at) ? { next: at, value: true } : null),
  };
}

/** Decides at match time, for patterns that contain themselves. */
export function lazy<T>(first: number, part: () => Pattern<T>): Pattern<T> {
  return { first, empty: false, match: (a, at) => part().match(a, at) };
}
