import { Shape, spelled } from '../../grammar/tokens.ts';
import type { AmountMention } from '../../model/record.ts';
import type { Marks } from './lexicon.ts';
import type { Placed, PlacedMention } from './placed.ts';
import { unbroken } from './positions.ts';

/** True of an amount that is not the one stated: what it was before, by how much it changed, what it is compared with. */
export function passedOver(amount: PlacedMention, marks: Marks, placed: Placed): boolean {
  const { mention, from, to } = amount;
  if (mention.kind !== 'amount') return false;
  if (mention.type === 'money' && isChangeTo(to, marks, placed)) return true;
  if (isWhole(amount, marks, placed)) return true;
  for (let k = from - 1; from - 3 <= k && 0 <= k; k--) {
    const ending = marks.endingAt(k);
    if (isConverted(k, mention as AmountMention, ending, marks, placed)) return true;
    if (ending.includes('step') && (mention as AmountMention).type === 'money') return true;
    if (ending.includes('bound')) continue;
    if (ending.includes('compared') || ending.includes('including')) return true;
    // "600 ihrer 4.100 Stellen"
    if (ending.includes('of-whole') && isCounted(k, marks, placed)) return true;
    // "130 of the 165 seats"
    if (ending.includes('of') && marks.tokens.shape[k - 1] === Shape.Digits) return true;
    // "of these 11 people"
    if (ending.includes('from') && marks.is(to, 'that') && mention.type === 'count') return true;
    // Growth is a step itself.
    if (ending.includes('step')) return (mention as AmountMention).type === 'money';
    if (ending.includes('from')) {
      for (let next = to; next < to + 8; next++)
        if (marks.is(next, 'to') && placed.end(next + 1) !== next + 1) return true;
      return false;
    }
    // "der weltweit 2000 Stellen": an adverb stands between.
    const idle = ending.every((name) => name === 'bound' || name === 'no-name');
    if (marks.tokens.shape[k] !== Shape.Lower || !idle) return false;
  }
  return false;
}

/** "rose by 900 to 13,300": right behind the first sum stands what it came to. */
function isChangeTo(to: number, marks: Marks, placed: Placed): boolean {
  const next = [to, to + 1, to + 2].find((at) => marks.is(at, 'to'));
  if (next === undefined || !unbroken(marks, to, next)) return false;
  let at = next + 1;
  while (marks.is(at, 'bound')) at = marks.is(at, 'bound');
  return placed
    .between(at, at + 1)
    .some(({ mention }) => mention.kind === 'amount' && mention.type === 'money');
}

/** "600 ihrer", "600 de ses": a bare number before the words that end with the token. */
function isCounted(last: number, marks: Marks, placed: Placed): boolean {
  for (let at = last; 0 < at && last - 4 < at; at--)
    if (marks.is(at, 'of-whole') === last + 1)
      return marks.tokens.shape[at - 1] === Shape.Digits && !placed.blocks(at - 1);
  return false;
}

/** "ten per cent of its some 2,000 jobs": what a share is of. */
function isWhole({ mention, from }: PlacedMention, marks: Marks, placed: Placed): boolean {
  if (mention.kind !== 'amount' || mention.type !== 'count') return false;
  const share = placed
    .between(from - WHOLE, from)
    .find((m) => m.mention.kind === 'amount' && m.mention.type === 'percent');
  if (share === undefined) return false;
  let of = false;
  for (let at = share.to; at < from; at++) {
    of ||= marks.any(at, ['of', 'genitive', 'of-whole', 'of-total']);
    if (!/^['’]$/u.test(spelled(marks.tokens, at)) && marks.tokens.shape[at] !== Shape.Lower) return false;
    if (marks.any(at, ['and', 'main-verb', 'finite'])) return false;
  }
  return of;
}

/** Tokens from a share to the number of which it is one at most. */
const WHOLE = 8;

/** "100 million dollars, equal to 1.6 trillion rupiah", "(1.6 trillion rupiah)": the same sum once more. */
function isConverted(
  at: number,
  { type }: AmountMention,
  ending: readonly string[],
  { tokens }: Marks,
  placed: Placed,
): boolean {
  if (type !== 'money' || !(ending.includes('equals') || spelled(tokens, at) === '(')) return false;
  return placed
    .between(at - 16, at)
    .some(({ mention, to }) => mention.kind === 'amount' && mention.type === 'money' && at - to <= 1);
}
