import { type Annotated, DIGITS } from './lexicon.ts';
import { afterNumber, type Pattern } from './pattern.ts';

/**
 * A named pattern with examples that run as tests. An example marks the surface with bars and may state what is read:
 * `seit |Mai 2023| in Kraft => 2023-05`; without bars the rule must find nothing there. An exclusion is a rule
 * whose pattern reads `EXCLUDED`: it takes its words away from the other rules, and says why in `reason`.
 */
export interface Rule<R> {
  readonly name: string;
  readonly pattern: Pattern<R | typeof EXCLUDED>;
  readonly examples: readonly string[];
  readonly reason?: string;
}

export const EXCLUDED = Symbol('excluded');

/** One hit of a rule, in token indexes. */
export interface Hit<R> {
  readonly rule: Rule<R>;
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
  readonly reading: R;
}

/** Rules grouped by what they can begin with; built once per grammar. */
export interface Scanner<R> {
  readonly rules: readonly Rule<R>[];
  readonly first: number;
  /** The rules that can begin at a token with such classes, in their order; filled as masks are met. */
  readonly byMask: Map<number, readonly Rule<R>[]>;
  /** The rules that can begin at a number, by the classes of the token after it. */
  readonly byNext: Map<number, readonly Rule<R>[]>;
}

export function scanner<R>(rules: readonly Rule<R>[]): Scanner<R> {
  const first = rules.reduce((bits, rule) => bits | rule.pattern.first, 0);
  return { rules, first, byMask: new Map(), byNext: new Map() };
}

/** All hits from left to right; at each token the longest match wins, of equals the rule that stands first. */
export function scan<R>(scanner: Scanner<R>, a: Annotated): Hit<R>[] {
  const { first } = scanner;
  const hits: Hit<R>[] = [];
  let at = 0;
  while (at < a.tokens.length) {
    const mask = a.mask[at]!;
    if ((mask & first) === 0) {
      at++;
      continue;
    }
    let best: { rule: Rule<R>; next: number; value: R | typeof EXCLUDED } | null = null;
    const woken =
      mask === DIGITS
        ? numbered(scanner, at + 1 < a.tokens.length ? a.mask[at + 1]! : 0)
        : beginning(scanner, mask);
    for (const rule of woken) {
      const found = rule.pattern.match(a, at);
      if (found !== null && at < found.next && (best === null || best.next < found.next))
        best = { rule, next: found.next, value: found.value };
    }
    if (best === null) {
      at++;
      continue;
    }
    if (best.value !== EXCLUDED) hits.push({ rule: best.rule, from: at, to: best.next, reading: best.value });
    at = best.next;
  }
  return hits;
}

function beginning<R>({ rules, byMask }: Scanner<R>, mask: number): readonly Rule<R>[] {
  let woken = byMask.get(mask);
  if (woken === undefined)
    byMask.set(mask, (woken = rules.filter((rule) => (rule.pattern.first & mask) !== 0)));
  return woken;
}

function numbered<R>(scanner: Scanner<R>, next: number): readonly Rule<R>[] {
  let woken = scanner.byNext.get(next);
  if (woken === undefined) {
    woken = beginning(scanner, DIGITS).filter(({ pattern }) => {
      const after = afterNumber(pattern);
      return after === -1 || (after & next) !== 0;
    });
    scanner.byNext.set(next, woken);
  }
  return woken;
}
