import { Shape, spelled } from '../../grammar/tokens.ts';
import type { AmountRole, ClaimTables } from '../../model/claims.ts';
import type { AmountMention } from '../../model/record.ts';
import type { Marks } from './lexicon.ts';
import { costOf, NOUN_REACH, reached } from './links.ts';
import { passedOver } from './passed-over.ts';
import type { Placed, PlacedMention } from './placed.ts';
import type { Hit } from './signs.ts';

/** An amount further than this from its verb (in tokens) belongs to something else. */
const VERB_REACH = 14;
/** An amount that a relative clause tells more of stands at most this many tokens before it. */
const ANTECEDENT = 8;

interface Link {
  readonly hit: Hit;
  readonly amount: PlacedMention;
  readonly cost: number;
}

/** Gives every amount of a sentence to the one head that it stands nearest to, and every head one amount at most. */
export function bindAmounts(
  hits: readonly Hit[],
  placed: Placed,
  { marks, tables }: { marks: Marks; tables: ClaimTables },
): Map<Hit, PlacedMention> {
  const links: Link[] = [];
  const leading = hits.filter(
    (hit) => !isAdjunct(hit, hits, marks) || hasOwnAmount(hit, placed, { marks, tables }),
  );
  for (const hit of leading) {
    const role = hit.predicate.amount;
    if (role === undefined || isChange(hit, placed, marks)) continue;
    if (hit.sign.bare && 0 < marks.all('poll').length) continue;
    const amounts = amountsOf(hit, placed, marks).filter(
      (m) => !isCause(m, hit, marks) && !isParted(m, hit, marks) && !isReached(m, hit, marks),
    );
    for (const amount of amounts) {
      // "5 million to invest in …" is a sum of something else.
      if (
        role.type === 'money' &&
        hit.sign.form === 'verb' &&
        tables.order === 'after' &&
        amount.to <= hit.head
      )
        continue;
      if (
        !fitsRole(amount, role, hit, marks) ||
        passedOver(amount, marks, placed) ||
        isStepOf(amount, hit, marks) ||
        (hit.sign.bare && isShareOf(amount, marks)) ||
        isEach(amount, hit, marks, placed)
      )
        continue;
      const cost = costOf(hit, amount, amounts, leading, { marks, tables, placed });
      if (cost <= (hit.sign.form === 'noun' ? NOUN_REACH : VERB_REACH)) links.push({ hit, amount, cost });
    }
  }
  // sort for determinism
  links.sort((a, b) => a.cost - b.cost || a.hit.head - b.hit.head || a.amount.from - b.amount.from);
  const bound = new Map<Hit, PlacedMention>();
  const taken = new Set<PlacedMention>();
  for (const { hit, amount } of links) {
    if (bound.has(hit) || taken.has(amount)) continue;
    bound.set(hit, amount);
    taken.add(amount);
  }
  for (const [hit, amount] of [...bound]) {
    const role = hit.predicate.amount!;
    if (hit.predicate.identity !== 'city') continue;
    const others = amountsOf(hit, placed, marks).filter((m) => m !== amount && fitsRole(m, role, hit, marks));
    // "12 dead in Lyon, three in Nice": each number is of its own place, and of neither is it the whole.
    const elsewhere =
      marks.any(amount.to, ['place-prep']) &&
      !cityBehind(amount, placed) &&
      others.some((m) => marks.any(m.to, ['place-prep']));
    // "killed three soldiers and two civilians"
    const more = others.some(
      (m) => !taken.has(m) && m.from - amount.to <= 4 && amount.to < m.from && marks.is(m.from - 1, 'and'),
    );
    // "the driver and two children": the number is of a part.
    const added =
      marks.is(amount.from - 1, 'and') &&
      marks.nounsHaveCapitals &&
      marks.tokens.shape[amount.from - 2] === Shape.Capitalised &&
      !amountsOf(hit, placed, marks).some((m) => m.to === amount.from - 1);
    if (elsewhere || more || added) bound.delete(hit);
  }
  return bound;
}

/** "durch die Übernahme von X auf 400 Millionen gestiegen": what a figure came to is no price of a takeover. */
function isReached({ from }: PlacedMention, { predicate }: Hit, marks: Marks): boolean {
  return predicate.object !== undefined && marks.nounsHaveCapitals && reached(from, marks);
}

/** "a crash of 62 passengers caused deaths", "three children, among the injured": who stands before the word is not whom it befell, or a part. */
function isCause(
  { from, to }: PlacedMention,
  { head, after, sign, predicate, clause }: Hit,
  marks: Marks,
): boolean {
  // "a driver and two teachers died": two are not all.
  const noun = predicate.subject === 'none' ? predicate.amount?.noun : undefined;
  const first = clause.tokens.every((at) => from <= at || !marks.any(at, ['kill', 'injure']));
  if (noun !== undefined && first && to <= head && marks.is(from - 1, 'and') && marks.is(from - 2, noun))
    return true;
  // "sembilan orang, meninggal satu": the verb counts what stands behind it.
  if (noun !== undefined && to <= head && marks.is(after, 'number')) return true;
  const classes = sign.form === 'noun' ? ['cause', 'including'] : ['cause'];
  for (let at = to; at < head; at++) if (marks.any(at, classes)) return true;
  return false;
}

/** "… revenue fell, the cost of revenue to 5 million", "of this revenue, 5 million were …": between them stands more. */
function isParted({ from }: PlacedMention, { after, sign }: Hit, marks: Marks): boolean {
  // "the number of dead may rise when 14 people …"
  if (after < from && marks.endingAt(from - 1).includes('cut-bare')) return true;
  for (let at = after; at < from; at++) {
    if (marks.is(at, 'other-figure')) return true;
    // "revenue was driven by revenue from phones of 5 million"
    const repeats = spelled(marks.tokens, at - 1) !== '(' && marks.is(at, sign.head) !== 0;
    if (sign.form === 'noun' && !marks.nounsHaveCapitals && repeats) return true;
    if (spelled(marks.tokens, at) === ',' && marks.endingAt(at - 1).includes('that')) return true;
  }
  return false;
}

/** "laba turun di tengah penjualan Rp 5 miliar": where nouns take no article, a sum with no verb before it is of the noun right before. */
function hasOwnAmount(
  { after, predicate, clause }: Hit,
  placed: Placed,
  { marks, tables }: { marks: Marks; tables: ClaimTables },
): boolean {
  if (!tables.bareNouns) return false;
  const own = placed
    .between(after, clause.tokens.at(-1) ?? after)
    .find(({ mention }) => mention.kind === 'amount' && mention.type === predicate.amount?.type);
  if (own === undefined) return false;
  for (let at = after; at < own.from; at++) if (marks.any(at, ['have', 'finite', 'plan'])) return false;
  return true;
}

/** "The valuation in the round of 2021 was at 5 million": of two nouns the sum is that of the one without a preposition. */
function isAdjunct(hit: Hit, hits: readonly Hit[], marks: Marks): boolean {
  if (hit.sign.form !== 'noun' || !behindPreposition(hit.head, marks)) return false;
  return hits.some(
    (other) =>
      other.clause === hit.clause &&
      other.head < hit.head &&
      hit.head - other.after <= NOUN_REACH &&
      other.sign.form === 'noun' &&
      other.predicate.amount?.type === hit.predicate.amount?.type &&
      !behindPreposition(other.head, marks),
  );
}

/** "in the last round", "in der letzten Runde". */
function behindPreposition(head: number, marks: Marks): boolean {
  for (let at = head - 1; head - 4 <= at && 0 <= at; at--) {
    if (marks.endingAt(at).some((name) => name === 'prep' || name === 'place-prep')) return true;
    if (marks.tokens.shape[at] !== Shape.Lower) return false;
  }
  return false;
}

/** "30 per cent women", "30 per cent of the members": a noun or a genitive says of what it is a share. */
function isShareOf({ to }: PlacedMention, marks: Marks): boolean {
  return marks.any(to, ['genitive', 'of', 'additional']) || marks.tokens.shape[to] === Shape.Capitalised;
}

/** "a loss of 8 % to 470 million": a share is what something changed by, and no sum. */
function isChange({ head, after, predicate, sign }: Hit, placed: Placed, marks: Marks): boolean {
  if (sign.form !== 'noun' || predicate.amount?.type !== 'money' || changes(head, marks)) return false;
  let at = after;
  while (at < after + 3 && marks.any(at, ['of', 'bound'])) at++;
  return (
    after < at &&
    placed.between(at, at + 1).some(({ mention }) => mention.kind === 'amount' && mention.type === 'percent')
  );
}

/** "12 in Lyon": the next but one word is a city that the claim can name. */
function cityBehind({ to }: PlacedMention, placed: Placed): boolean {
  return placed.between(to, to + 2).some(({ mention }) => mention.kind === 'city');
}

function amountsOf({ clause }: Hit, placed: Placed, marks: Marks): PlacedMention[] {
  const last = clause.tokens.at(-1) ?? clause.from;
  const own = new Set(clause.tokens);
  // "the 500 jobs that X will cut": what the clause tells more of is what its verb takes.
  const before = marks.is(clause.from, 'relative-object')
    ? placed
        .between(Math.max(clause.from - ANTECEDENT, clause.parent?.from ?? clause.from), clause.from)
        .filter((m) => m.mention.kind === 'amount')
        .slice(-1)
    : [];
  return [
    ...before,
    ...placed.between(clause.from, last + 1).filter((m) => m.mention.kind === 'amount' && own.has(m.from)),
  ];
}

function fitsRole(amount: PlacedMention, role: AmountRole, hit: Hit, marks: Marks): boolean {
  const mention = amount.mention as AmountMention;
  if (mention.type !== role.type || mention.points || mention.age) return false;
  const size = mention.value ?? mention.high ?? mention.low;
  if (size === undefined || (role.least !== undefined && size < role.least)) return false;
  if (role.most !== undefined && role.most < size) return false;
  if (role.noun === undefined) return true;
  // "5 million new users" are not all there are.
  if (
    role.total &&
    (marks.is(amount.from - 1, 'additional') ||
      range(amount.from, amount.to + 3).some((k) => marks.is(k, 'additional')))
  )
    return false;
  // The counted noun: right after the number, behind one or two words at most, or the head itself.
  for (let k = amount.from; k < amount.to; k++)
    if (marks.is(k, role.noun) || k === hit.head) return !isAdjective(k, amount.to, marks);
  // Where the mention has its noun with it, that one counts: "3 dead animals".
  if (mention.counted !== undefined) return false;
  for (let k = amount.to; k <= amount.to + 3; k++) {
    if (marks.is(k, role.noun) || k === hit.head) return true;
    if (k < marks.tokens.length && marks.tokens.shape[k] === Shape.Digits) return false;
    if (/^[,.;:()]$/u.test(k < marks.tokens.length ? spelled(marks.tokens, k) : '.')) return false;
  }
  return false;
}

/** "an investment of 5 million per store": a sum of each is not the sum; prices are of each. */
function isEach(
  { from, to }: PlacedMention,
  { after, predicate, clause }: Hit,
  marks: Marks,
  placed: Placed,
): boolean {
  if (predicate.subject === 'product') return false;
  const per = marks.is(to, 'per');
  // "5 billion as per 30 June": a date behind the word is when it was so.
  if (0 < per && placed.end(per) === per) return true;
  for (let at = after; at < from; at++) if (marks.is(at, 'per')) return true;
  // "each region receives aid of 5 million"
  for (let at = clause.from; at < after; at++) if (marks.is(at, 'each')) return true;
  return false;
}

/** The "dead" of "3 dead animals", where nouns have capitals. */
function isAdjective(at: number, to: number, { tokens }: Marks): boolean {
  if (tokens.shape[at] !== Shape.Lower) return false;
  for (let k = at + 1; k < to; k++) if (tokens.shape[k] === Shape.Capitalised) return true;
  return false;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}

/** "a fall of its revenue of 3 million, to 29 million": right behind a figure that is said to change stands by how much. */
function isStepOf({ from }: PlacedMention, { head, after, sign }: Hit, marks: Marks): boolean {
  if (sign.form !== 'noun' || from < after || 3 < from - after || reached(from, marks)) return false;
  if (!marks.any(after, ['of', 'step'])) return false;
  return changes(head, marks);
}

/** "a fall of its revenue" */
function changes(head: number, marks: Marks): boolean {
  return [1, 2, 3].some((k) => marks.endingAt(head - k).includes('change-of'));
}
