import { Gap, Shape, spelled } from '../../grammar/tokens.ts';
import { CATALOGUE } from '../../model/catalogue.ts';
import type { ClaimTables, Predicate, Sign } from '../../model/claims.ts';
import type { Clause } from './clauses.ts';
import type { Marks } from './lexicon.ts';

/** A head in a clause that has everything its sign needs. */
export interface Hit {
  readonly predicate: Predicate;
  readonly sign: Sign;
  readonly head: number;
  /** Index after the head's words. */
  readonly after: number;
  readonly clause: Clause;
  /** The token of the first need nearest to the head, where the sign has needs. */
  readonly need: number | null;
}

/** Heads and their needs stand at most this many tokens apart. */
const REACH = 24;

/** Tokens of an event's own name at most, between its noun and what is told of it. */
const EVENT_NAME = 10;

const HEADS: ReadonlySet<string> = new Set(CATALOGUE.flatMap(({ signs }) => signs.map(({ head }) => head)));

const TRIGGERS: ReadonlySet<string> = new Set(
  CATALOGUE.flatMap(({ signs }) => signs.flatMap(({ head, needs = [] }) => [head, ...needs])),
);

/** True where a word stands that takes part in making a claim. */
export function triggers(marks: Marks, at: number): boolean {
  return marks.anyOf(at, TRIGGERS);
}

/** Tokens at which some sign's head stands, in order. */
export function heads(marks: Marks): number[] {
  const found: number[] = [];
  for (let at = 0; at < marks.tokens.length; at++) if (marks.anyOf(at, HEADS)) found.push(at);
  return found;
}

/** The hits of one sentence, in order. */
export function hitsOf(marks: Marks, clauses: readonly Clause[], tables: ClaimTables): Hit[] {
  const hits: Hit[] = [];
  // "the festival, which will be held in …": the clause that tells more of an event says where and when.
  const told = (clause: Clause, at: number, { subject, value }: Predicate) =>
    subject === 'none' && value === 'date'
      ? clauses.find(
          (c) => c.kind === 'relative' && c.parent === clause && at < c.from && c.from - at <= EVENT_NAME,
        )
      : undefined;
  for (const clause of clauses)
    for (const at of clause.tokens) {
      if (!marks.anyOf(at, HEADS)) continue;
      const named = inName(marks, at, clauses[0]!.from, tables);
      for (const predicate of CATALOGUE)
        for (const sign of predicate.signs) {
          const after = marks.is(at, sign.head);
          if (after === 0 || (named && sign.form === 'noun') || saysElse(marks, at, after)) continue;
          if (!tables.nounsHaveCapitals && isSecond(marks, at)) continue;
          if (tables.nounsHaveCapitals && sign.form !== 'noun' && isNoun(marks, at, clause)) continue;
          // "the earnings before interest (EBIT)": what brackets repeat is said already.
          if (sign.form === 'noun' && isGloss(marks, at, after)) continue;
          // "pro Haushalt 80 Euro": of each there are many.
          if (sign.form === 'noun' && 0 < at && marks.endingAt(at - 1).includes('per')) continue;
          if (sign.form === 'noun' && tables.nounsHaveCapitals && endsName(marks, at)) continue;
          if (isShared(marks, predicate, after)) continue;
          // "zwei Verletzte starben": of whom the verb tells more, it alone tells.
          if (sign.head === 'injured' && died(marks, clause, at)) continue;
          if (sign.around !== undefined && !isAround(marks, sign.around, clause)) continue;
          const needs = sign.needs ?? [];
          const more = told(clause, at, predicate);
          const holder = more !== undefined && nearest(marks, more, at, needs) !== undefined ? more : clause;
          const need = nearest(marks, holder, at, needs);
          if (need === undefined) continue;
          hits.push({ predicate, sign, head: at, after, clause: holder, need });
          break;
        }
    }
  // A noun that another head needs is a part of that claim, not one of its own.
  return (
    hits
      // "korban meninggal": a word inside the words of another head says the same.
      .filter(
        (hit) =>
          !hits.some(
            (other) => other.predicate === hit.predicate && other.head < hit.head && hit.after <= other.after,
          ),
      )
      .filter((hit) => !isGiven(marks, hit) && !isComparison(marks, hit) && !isOfPart(marks, hit, tables))
      .filter(
        (hit) =>
          hit.sign.form !== 'noun' ||
          !hits.some(
            (other) =>
              other !== hit &&
              other.clause === hit.clause &&
              other.need === hit.head &&
              other.predicate !== hit.predicate,
          ),
      )
  );
}

/** Tokens between a word that tells what the text is about and a clause that goes on with it, at most. */
const AROUND = 60;

function isAround(marks: Marks, name: string, { tokens, from }: Clause): boolean {
  if (tokens.some((at) => marks.is(at, name))) return false;
  return marks.all(name).some((at) => Math.abs(at - from) <= AROUND);
}

/** "die Kosten von 5 Millionen": what has a capital within a clause is no verb, where nouns have them. */
function isNoun({ tokens }: Marks, at: number, { from }: Clause): boolean {
  return tokens.shape[at] === Shape.Capitalised && from < at && !/^["„“»«(]$/u.test(spelled(tokens, at - 1));
}

function isGloss({ tokens }: Marks, at: number, after: number): boolean {
  return 0 < at && spelled(tokens, at - 1) === '(' && after < tokens.length && spelled(tokens, after) === ')';
}

/** "90 dead and injured": the number is of both. */
function isShared(marks: Marks, { subject, name }: Predicate, after: number): boolean {
  if (subject !== 'none' || !marks.is(after, 'and')) return false;
  return marks.any(after + 1, name === 'dead' ? ['injured'] : ['dead']);
}

/** True where a verb of dying stands beside the head, with no "and" between. */
function died(marks: Marks, clause: Clause, head: number): boolean {
  return clause.tokens.some((at) => {
    if (!marks.is(at, 'kill') || marks.tokens.shape[at] !== Shape.Lower || 5 < Math.abs(at - head))
      return false;
    for (let k = Math.min(at, head); k < Math.max(at, head); k++) if (marks.is(k, 'and')) return false;
    return true;
  });
}

/** "Kolm Ostsee Investment zahlt …": behind a plain name a noun with a capital is a part of it. */
function endsName({ tokens, known }: Marks, at: number): boolean {
  const before = at - 1;
  return (
    0 < before &&
    tokens.gap[at] === Gap.Space &&
    tokens.shape[before] === Shape.Capitalised &&
    !known(before) &&
    tokens.gap[before] === Gap.Space &&
    tokens.shape[before - 1] === Shape.Capitalised &&
    !/s$/u.test(spelled(tokens, before))
  );
}

/** The nearest word of the first class; `null` where nothing is needed, `undefined` where a class has none. */
function nearest(
  marks: Marks,
  clause: Clause,
  head: number,
  needs: readonly string[],
): number | null | undefined {
  let first: number | null = null;
  for (const [k, need] of needs.entries()) {
    let best: number | undefined;
    for (const at of clause.tokens)
      if (
        marks.is(at, need) &&
        Math.abs(at - head) <= REACH &&
        (best === undefined || Math.abs(at - head) < Math.abs(best - head))
      )
        best = at;
    if (best === undefined) return undefined;
    if (k === 0) first = best;
  }
  return first;
}

/** "… after a profit of 5 million": what the figure is compared with is not what is said. */
function isComparison(marks: Marks, { head, sign, predicate, clause }: Hit): boolean {
  if (sign.form !== 'noun' || !predicate.recurs || predicate.value !== 'amount') return false;
  // "In the quarter of the year before, the loss had been …"
  // "Sebelumnya, PT X …": at the beginning and before a comma it links sentences.
  const links = (at: number) => at === clause.from && spelled(marks.tokens, at + 1) === ',';
  if (clause.tokens.some((at) => at < head && marks.is(at, 'prior') && !links(at))) return true;
  // "unlike the first half, which saw a loss of 5 million"
  if (clause.kind === 'relative')
    for (let at = clause.from - COMPARED; at < clause.from; at++) if (marks.is(at, 'compared')) return true;
  for (let at = head - 1; head - 3 <= at; at--) {
    const ending = marks.endingAt(at);
    if (ending.includes('compared')) return true;
    if (!ending.includes('determiner') && !ending.includes('of')) return false;
  }
  return false;
}

/** Tokens before a relative clause in which a comparison may begin. */
const COMPARED = 8;

/** Words of the phrase around a head may stand this many tokens before it. */
const PHRASE = 4;

/** "cost of revenue", "gross profit": the head is a word of a phrase that the language lists as something else. */
function saysElse(marks: Marks, head: number, after: number): boolean {
  for (let at = head - PHRASE; at < after; at++) if (head < marks.is(at, 'other-figure')) return true;
  return false;
}

/** "Badan Perencanaan Pembangunan Daerah": amid other capitals a capital makes the noun a part of a name. */
function inName({ tokens }: Marks, at: number, first: number, tables: ClaimTables): boolean {
  if (tables.nounsHaveCapitals || tokens.shape[at] !== Shape.Capitalised || at === first) return false;
  const capital = (k: number) =>
    0 <= k &&
    k < tokens.length &&
    tokens.gap[Math.max(k, at)]! <= Gap.Space &&
    (tokens.shape[k]! & (Shape.Capitalised | Shape.Upper | Shape.Mixed)) !== 0;
  // The first word of a sentence has its capital for being the first.
  return capital(at - 1) && (at - 1 !== first || capital(at + 1));
}

/** "capital-investissement": the second part of a compound means something else. */
function isSecond({ tokens }: Marks, at: number): boolean {
  return (
    1 < at &&
    tokens.gap[at] === Gap.None &&
    spelled(tokens, at - 1) === '-' &&
    tokens.gap[at - 1] === Gap.None
  );
}

/** "in Asia" */
function isArea(marks: Marks, at: number): boolean {
  return marks.is(at, 'area') !== 0 && [1, 2].some((k) => marks.any(at - k, ['place-prep']));
}

/** Right behind the figure's noun, right before it, or at the beginning of the clause. */
function besideFigure(at: number, head: number, after: number, clause: Clause): boolean {
  return at < head ? head - at <= 4 || at - clause.from <= 4 : at - after <= 5;
}

const PART_REACH = 8;

/**
 * "inflation of the group of foods": a rate of a part is not that of the country. "penjualan semen": where nouns take no
 * article, a noun behind that of the figure says of what it is.
 */
function isOfPart(marks: Marks, { sign, predicate, head, after, clause }: Hit, tables: ClaimTables): boolean {
  if (predicate.subject === 'country') return clause.tokens.some((at) => marks.is(at, 'part'));
  // "sales in Asia", "the sales of the division": a figure of a part is not that of the whole.
  if (sign.form === 'noun' && predicate.period && predicate.subject === 'organisation')
    if (
      /^[«“]$/u.test(after < marks.tokens.length ? spelled(marks.tokens, after) : '') ||
      clause.tokens.some(
        (at) =>
          (isArea(marks, at) && besideFigure(at, head, after, clause)) ||
          (at < after + PART_REACH && marks.is(at, 'part-of')),
      )
    )
      return true;
  if (!tables.bareNouns || sign.form !== 'noun' || !predicate.period || predicate.subject !== 'organisation')
    return false;
  const { tokens } = marks;
  return (
    after < tokens.length &&
    tokens.shape[after] === Shape.Lower &&
    (!marks.known(after) || marks.any(after, ['org-after', 'product-before', 'inner']))
  );
}

/** "X gives funds of 5 million": what one gives, one does not raise. */
function isGiven(marks: Marks, { sign, predicate, head, clause }: Hit): boolean {
  if (sign.form !== 'noun' || predicate.subject !== 'organisation' || predicate.spends) return false;
  return clause.tokens.some((at) => at < head && head - at <= 8 && marks.is(at, 'give'));
}
