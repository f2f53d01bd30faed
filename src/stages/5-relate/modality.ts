import { Gap, Shape, spelled } from '../../grammar/tokens.ts';
import type { Modality } from '../../model/claim-schemas.ts';
import type { Marks } from './lexicon.ts';
import type { PlacedMention } from './placed.ts';
import type { Hit } from './signs.ts';

/** How far from its head a negation or a plan still means it, in tokens. */
const NEAR = 7;
/** How far before a noun the verb of a plan may stand, with the sum between them. */
const PLAN_NEAR = 10;

/** Tokens of the sentence, `from` … `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * How the sentence means what the hit says; null where it does not say it at all (negated, asked, supposed).
 */
export function modalityOf(
  marks: Marks,
  hit: Hit,
  range: Range,
  amount?: PlacedMention,
): { modality: Modality; hearsay?: true } | null {
  const { clause, head, sign } = hit;
  if (/^[?]$/u.test(lastSign(marks, range))) return null;
  if (marks.any(clause.from, ['if'])) return null;
  const perfect = isPerfect(marks, hit);
  let planned = false;
  let hearsay = false;
  for (const at of clause.tokens) {
    const distance = Math.abs(at - head);
    // "an earthquake has claimed 30 lives"
    // "sentenced to six and two years, respectively": what is whose, the words do not say side by side.
    if (marks.is(at, 'respectively')) return null;
    if (marks.is(at, 'demand') && hit.predicate.subject !== 'none' && !isParted(marks, at, head)) return null;
    if (marks.is(at, 'negation') && distance <= NEAR) return null;
    // "invests 5 million and will create 500 jobs": the plan is of what follows it.
    if (marks.any(at, ['plan', 'plan-verb']) && head < at && joined(marks, hit.after, at) && !perfect)
      continue;
    if (
      marks.is(at, 'plan-verb') &&
      (sign.form !== 'noun' || (at < head && (distance <= PLAN_NEAR || hit.predicate.object)))
    )
      planned = true;
    // "will show a profit of …", "the profit will reach …"
    // "an aid of 5 million will be paid": where verbs end clauses, what stands there is of something else.
    const behind = !marks.nounsHaveCapitals && amount !== undefined && amount.to <= at && at - amount.to <= 1;
    const beside = at < head ? head - at <= 4 : hit.after <= at && (at - hit.after <= 3 || behind);
    // "soll verletzt worden sein": what is said to have happened is no plan.
    if (marks.is(at, 'plan') && perfect) hearsay = true;
    // "2030 soll der Umsatz 6 Milliarden erreichen"
    else if (
      marks.is(at, 'plan') &&
      amount !== undefined &&
      at < Math.max(head, amount.from) &&
      isFigure(hit)
    )
      planned = true;
    else if (sign.form === 'noun' && marks.is(at, 'plan') && hit.predicate.amount && beside) planned = true;
    else if (marks.is(at, 'plan') && (sign.form !== 'noun' || sign.needs !== undefined)) planned = true;
    if (marks.is(at, 'plan-infinitive') && sign.form !== 'noun' && at < head && distance <= 3) planned = true;
    // "will build a plant with an investment of 5 million"
    if (
      sign.form === 'noun' &&
      marks.is(at, 'plan') &&
      at < head &&
      distance <= 8 &&
      hit.predicate.amount &&
      hit.predicate.spends
    )
      planned = true;
    // "hat den Abbau von 500 Stellen angekündigt"
    if (sign.form === 'noun' && marks.is(at, 'announces') && !hit.predicate.period) planned = true;
    // "would cost 5 million", "the revenue would reach 5 million"
    if (marks.is(at, 'would') && at <= Math.max(head, amount?.from ?? head) && distance <= NEAR)
      hearsay = true;
    // "wird eröffnen" is future, "wird eröffnet" is passive.
    if (marks.is(at, 'future') && marks.is(head, 'infinitive-word')) planned = true;
    // "the planned opening", "the opening is planned"
    const reach = sign.form === 'noun' && head < at ? 14 : 2;
    if (marks.is(at, 'plan-near') && distance <= reach) planned = true;
  }
  if (sign.form !== 'noun' && !perfect && infinitive(marks, hit)) planned = true;
  // An infinitive hangs on the clause before it: "plans to open".
  const parent = clause.parent;
  if (parent !== null && sign.form !== 'noun' && (infinitive(marks, hit) || clause.kind === 'sub')) {
    for (const at of parent.tokens) {
      if (at < head && marks.any(at, ['plan-verb'])) planned ||= infinitive(marks, hit);
      // "The union fears that 500 jobs will go"
      if (clause.kind === 'sub' && marks.is(at, 'demand') && hit.predicate.subject !== 'none') return null;
      if (at < head && marks.is(at, 'denial')) return { modality: 'denied' };
    }
    if (infinitive(marks, hit)) planned = true;
  }
  for (let at = range.from; at < range.to; at++) {
    // "its valuation is said to be …": right behind a noun it is of what is said with the noun.
    const behind = sign.form === 'noun' && at - head <= 4 && !between(marks, head, at, 'and');
    if (marks.is(at, 'hearsay') && (at < head || behind || !clause.tokens.includes(at))) hearsay = true;
    if (marks.is(at, 'hearsay-source')) hearsay = true;
    if (marks.is(at, 'denial') && (at < head || clause.tokens.includes(at))) return { modality: 'denied' };
  }
  if (planned && hearsay && announcesAbove(hit, marks)) return { modality: 'planned' };
  if (planned && !isAside(hit, marks))
    return hearsay ? { modality: 'planned', hearsay: true } : { modality: 'planned' };
  return { modality: hearsay ? 'reported' : 'stated' };
}

/** "X, founded in 2016, will announce on Monday …": what is told beside it was neither announced nor planned. */
export function isAside(hit: Hit, marks: Marks): boolean {
  const { predicate, sign, head } = hit;
  if (sign.form !== 'passive') return false;
  if (asideEnd(hit, marks) !== null) return true;
  if (predicate.value !== 'date' || predicate.identity !== null) return false;
  return ![1, 2].some((k) => marks.any(head - k, ['passive-aux']));
}

/** "The start-up, valued at 180 million, aims at …": the comma that ends what a participle right behind a comma tells. */
export function asideEnd({ sign, head, clause }: Hit, marks: Marks): number | null {
  if (sign.form !== 'passive' || head < 1 || spelled(marks.tokens, head - 1) !== ',') return null;
  const last = clause.tokens.at(-1) ?? head;
  for (let at = head; at <= last + 1 && at + 1 < marks.tokens.length; at++)
    if (spelled(marks.tokens, at) === ',' && marks.tokens.gap[at + 1] !== Gap.None) return at;
  return null;
}

/** "X announced that it would cut 300 jobs": what is announced with a conditional is a plan, and nobody's rumour. */
function announcesAbove({ clause, sign }: Hit, marks: Marks): boolean {
  if (clause.parent === null || sign.form === 'noun') return false;
  return clause.parent.tokens.some((at) => at < clause.from && marks.is(at, 'announce'));
}

/** "X, prosecuted for fraud, was sentenced": what stands between two commas is not said of the head. */
function isParted(marks: Marks, from: number, head: number): boolean {
  if (from < 1 || spelled(marks.tokens, from - 1) !== ',') return false;
  for (let at = from; at < head; at++) if (spelled(marks.tokens, at) === ',') return true;
  return false;
}

/** A clause that ends with a participle and its auxiliary in the infinitive: "erzielt haben", "verletzt worden sein". */
function isPerfect(marks: Marks, { clause, predicate, head }: Hit): boolean {
  return clause.tokens.some(
    (at) =>
      marks.tokens.shape[at - 1] === Shape.Lower &&
      (marks.is(at, 'perfect') !== 0 ||
        (marks.is(at, 'perfect-state') !== 0 && predicate.subject === 'none' && at - head === 1)),
  );
}

/** A figure of a period; what is spent has rules of its own. */
function isFigure({ sign, predicate }: Hit): boolean {
  return sign.form === 'noun' && predicate.period === true && predicate.spends !== true;
}

function joined(marks: Marks, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (marks.is(at, 'and') && marks.any(at + 1, ['plan', 'plan-verb'])) return true;
  return false;
}

function between(marks: Marks, from: number, to: number, name: string): boolean {
  for (let at = from; at < to; at++) if (marks.is(at, name)) return true;
  return false;
}

/** True where the head is an infinitive: a word of the class stands right before it. */
export function infinitive(marks: Marks, { head }: Hit): boolean {
  if (marks.is(head, 'infinitive-form')) return true;
  for (let at = head - 1; head - 3 <= at && 0 <= at; at--)
    if (marks.endingAt(at).includes('done')) return false;
  for (let at = head - 1; head - 3 <= at && 0 <= at; at--) {
    if (marks.is(at, 'infinitive')) return true;
    if (spelled(marks.tokens, at) !== "'") break;
  }
  return false;
}

function lastSign(marks: Marks, { from, to }: Range): string {
  for (let at = to - 1; from <= at; at--) {
    const sign = spelled(marks.tokens, at);
    if (!/^["“”»«'’)]$/u.test(sign)) return sign;
  }
  return '';
}
