import { Shape, spelled } from '../../grammar/tokens.ts';
import type { Marks } from './lexicon.ts';
import { VERBS } from './verbs.ts';

/** A clause: where it begins, what it hangs on, and which tokens are its own. */
export interface Clause {
  readonly kind: 'main' | 'relative' | 'sub' | 'bracket';
  /** Its first token. */
  readonly from: number;
  /** The clause around or before it; null for the first. */
  readonly parent: Clause | null;
  readonly tokens: number[];
}

/** Tokens that no comma cuts: mentions, whose own commas are decimal signs and parts of dates. */
export type Inside = (token: number) => number;

/** Brackets up to this many tokens are a part of the clause that they stand in: "(23/5/2025)". */
const SHORT_BRACKET = 9;

/** Cuts the tokens `from` … `to` of one sentence into clauses. */
export function clausesOf(marks: Marks, from: number, to: number, mentionEnd: Inside): Clause[] {
  const { tokens } = marks;
  const make = (kind: Clause['kind'], at: number, parent: Clause | null): Clause => {
    const clause: Clause = { kind, from: at, parent, tokens: [] };
    clauses.push(clause);
    return clause;
  };
  const clauses: Clause[] = [];
  let current = make(marks.any(from, ['cut', 'cut-bare']) ? 'sub' : 'main', from, null);
  let bracket = 0;
  for (let at = from; at < to; at++) {
    const end = mentionEnd(at);
    if (at < end) {
      for (; at < end; at++) current.tokens.push(at);
      at--;
      continue;
    }
    const surface = spelled(tokens, at);
    if (isDash(marks, at) && tokens.gap[at] !== 0) {
      const closes = current.kind === 'bracket' && bracket === 0;
      if (closes) {
        current = current.parent!;
        continue;
      }
      if (closing(marks, at, to)) {
        current = make('bracket', at, current);
        continue;
      }
    }
    if (surface === ';' || surface === ':' || (isDash(marks, at) && spaced(marks, at))) {
      current = make('main', at + 1, outermost(current));
      continue;
    }
    // "… kommt.Der Umsatz": a sentence that begins without a space.
    if (surface === '.' && at + 2 < to && isGlued(marks, at)) {
      current = make('main', at + 1, null);
      continue;
    }
    if (surface === '(' && !closesSoon(marks, at, to)) {
      bracket++;
      current = make('bracket', at, current);
    } else if (surface === ')' && 0 < bracket && current.kind === 'bracket') {
      bracket--;
      current = current.parent!;
      continue;
    }
    if (surface === ',' && at + 1 < to) {
      const next = at + 1;
      const relative =
        (marks.any(next, ['relative']) && !isMainAgain(marks, current, next, to)) ||
        (marks.any(next, ['prep', 'place-prep', 'of', 'by']) && marks.any(next + 1, ['relative']));
      if (relative) current = make(isInfinitive(marks, next, to) ? 'sub' : 'relative', next, current);
      else if (marks.any(next, ['cut', 'cut-bare'])) current = make('sub', next, holder(current));
      else if (marks.any(next, ['relative-bare'])) continue;
      else if (marks.any(next, ['say', 'announce']) || marks.any(next + 1, ['say', 'announce']))
        current = make('main', next, outermost(current)); // ", said X on Friday"
      else if (current.kind === 'main' && isSecondMain(marks, current, next, to))
        current = make('main', next, outermost(current));
      else if (
        current.kind !== 'main' &&
        current.kind !== 'bracket' &&
        !continues(marks, next, mentionEnd) &&
        !onlyLinks(marks, current, mentionEnd) &&
        !isApposition(marks, current, next)
      )
        current = current.parent ?? make('main', next, current);
      continue;
    }
    // "tandis que X …": the second word begins no clause of its own.
    const opens = at === current.from ? Math.max(marks.is(at, 'cut'), marks.is(at, 'cut-bare')) : 0;
    const list = Math.max(marks.is(at, 'and'), marks.is(at, 'including'), opens);
    if (at + 1 < list) {
      for (; at < list; at++) current.tokens.push(at);
      at--;
      continue;
    }
    if (from < at && marks.any(at, ['relative-bare'])) current = make('relative', at, current);
    else if (from < at && marks.any(at, ['cut-bare']) && current.from !== at && mentionEnd(at + 1) <= at + 1)
      current = make('sub', at, holder(current));
    current.tokens.push(at);
  }
  return clauses;
}

/** ", das Büro in Ulm zu eröffnen": an article before a noun, and an infinitive before the next comma. */
function isInfinitive({ tokens, is }: Marks, at: number, to: number): boolean {
  if (to <= at + 1 || tokens.shape[at + 1] !== Shape.Capitalised) return false;
  for (let k = at + 2; k < to && spelled(tokens, k) !== ','; k++) if (is(k, 'infinitive')) return true;
  return false;
}

/** How many tokens before its verb a clause that follows another without a conjunction may have. */
const FIELD = 6;

/** "Der Umsatz stieg um 3 Prozent, im Mai sank er um 2 Prozent": a verb on either side of the comma. */
function isSecondMain(marks: Marks, { tokens: own }: Clause, next: number, to: number): boolean {
  if (!own.some((at) => marks.is(at, 'main-verb'))) return false;
  for (let at = next; at < Math.min(to, next + FIELD) && spelled(marks.tokens, at) !== ','; at++)
    if (marks.is(at, 'main-verb') && at + 1 < to && goesOn(marks, at + 1)) return true;
  return false;
}

/** "Der Umsatz stieg um 3 Prozent, der Gewinn sank auf …": an article before a noun, and a verb that more follows. */
function isMainAgain(marks: Marks, current: Clause, next: number, to: number): boolean {
  const noun = next + 1 < to && marks.tokens.shape[next + 1] === Shape.Capitalised;
  return noun && marks.nounsHaveCapitals && current.kind === 'main' && isSecondMain(marks, current, next, to);
}

/** What looks like a verb at the end of a clause is a participle or that of a clause with a conjunction. */
function goesOn({ tokens }: Marks, at: number): boolean {
  return tokens.shape[at] !== Shape.Sign;
}

/** A list, or what belongs to it, goes on over the comma. */
function continues(marks: Marks, next: number, mentionEnd: Inside): boolean {
  return (
    next < mentionEnd(next) ||
    marks.any(next, ['and', 'including']) ||
    (marks.any(next, ['place-prep']) && next + 1 < mentionEnd(next + 1))
  );
}

/** "X – … – has raised": a dash that a second one closes. */
function closing(marks: Marks, at: number, to: number): boolean {
  const { tokens } = marks;
  for (let k = at + 1; k < Math.min(to, at + ASIDE); k++)
    if (isDash(marks, k) && tokens.gap[k] !== 0) return true;
  return false;
}

const ASIDE = 16;

/** A hyphen between spaces is a dash that a keyboard had. */
function isDash(marks: Marks, at: number): boolean {
  const surface = spelled(marks.tokens, at);
  return surface === '–' || surface === '—' || (surface === '-' && spaced(marks, at));
}

/** "while the president X, candidate of Y, has won": the clause still waits for its verb. */
function isApposition(marks: Marks, { kind, tokens }: Clause, next: number): boolean {
  if (kind !== 'sub' || tokens.some((at) => marks.any(at, VERBS))) return false;
  const opened = tokens.some((at) => marks.is(at, 'apposes'));
  return marks.is(next, 'apposes') !== 0 || (opened && marks.any(next, VERBS));
}

/** "… that in April 2023, the rate was": so far the clause says when and where, and goes on. */
function onlyLinks(marks: Marks, { kind, tokens }: Clause, mentionEnd: Inside): boolean {
  if (kind !== 'relative' || !marks.any(tokens[0] ?? -1, ['relative-object'])) return false;
  let end = tokens[0]!;
  for (const at of tokens.slice(1)) {
    end = Math.max(end, mentionEnd(at));
    if (at < end || spelled(marks.tokens, at) === "'" || marks.any(at, LINKS)) continue;
    return false;
  }
  return tokens[0]! < end;
}

const LINKS = ['prep', 'place-prep', 'determiner', 'of'];

function holder(clause: Clause): Clause {
  return clause.kind === 'relative' && clause.parent !== null ? clause.parent : clause;
}

function outermost(clause: Clause): Clause {
  let at = clause;
  while (at.parent !== null) at = at.parent;
  return at;
}

function isGlued({ tokens }: Marks, at: number): boolean {
  return (
    tokens.gap[at] === 0 &&
    tokens.gap[at + 1] === 0 &&
    tokens.shape[at - 1] === Shape.Lower &&
    tokens.shape[at + 1] === Shape.Capitalised
  );
}

function spaced({ tokens }: Marks, at: number): boolean {
  return tokens.gap[at] !== 0 && at + 1 < tokens.length && tokens.gap[at + 1] !== 0;
}

function closesSoon(marks: Marks, at: number, to: number): boolean {
  for (let k = at + 1; k < Math.min(to, at + SHORT_BRACKET); k++)
    if (spelled(marks.tokens, k) === ')') return true;
  return false;
}
