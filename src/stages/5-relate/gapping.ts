import { Shape, spelled } from '../../grammar/tokens.ts';
import type { AmountMention } from '../../model/record.ts';
import type { Marks } from './lexicon.ts';
import type { Placed, PlacedMention } from './placed.ts';
import type { Scene, Subject } from './scene.ts';

/** Who else a verb says the same of, and how much. */
export interface Gapped {
  readonly subject: Subject;
  readonly amount: PlacedMention;
}

/** Words that may stand between an amount and the comma behind it ("… 30 Sitze im Parlament, "). */
const TRAIL = 4;
/** What leads from the comma to the name, and from the name to its amount. */
const TO_NAME = ['and', 'determiner', 'org-before', 'org-kind', 'title'];
const TO_AMOUNT = ['to', 'prep', 'of', 'bound', 'by'];

/** "X gewann 40 Sitze, Y 30 und Z 20 Sitze": names with amounts that go on with the verb of the first. */
export function gappedAfter(
  subject: Subject,
  first: PlacedMention,
  { marks, namings, range }: Scene,
  placed: Placed,
): Gapped[] {
  const found: Gapped[] = [];
  if (subject.via !== 'name' || first.from < subject.to) return found;
  for (let last = first; ; ) {
    const from = skip(separator(last.to, range.to, marks, placed), TO_NAME, marks);
    const naming = namings.find((n) => n.from === from);
    if (naming === undefined || from <= last.to) return found;
    const at = skip(afterBracket(naming.to, marks), TO_AMOUNT, marks);
    const amount = placed.between(at, at + 1).find((m) => isAlike(m, first));
    if (amount === undefined || !ends(amount.to, range.to, marks)) return found;
    const { name, to } = naming;
    found.push({ subject: { name, from: naming.from, to, via: 'name' }, amount });
    last = amount;
  }
}

/** Index after the comma or "and" that ends what the amount belongs to; 0 where there is none near. */
function separator(to: number, end: number, marks: Marks, placed: Placed): number {
  const from = afterRemark(to, end, marks);
  for (let at = from; at < Math.min(end, from + TRAIL); at++) {
    if (spelled(marks.tokens, at) === ',') return at + 1;
    if (marks.is(at, 'and')) return marks.is(at, 'and');
    if (marks.tokens.shape[at] === Shape.Sign || placed.end(at) !== at) return 0;
  }
  return 0;
}

/** "mit 30 Prozent (+2), …": what brackets add to the amount. */
function afterRemark(from: number, end: number, { tokens }: Marks): number {
  if (end <= from || spelled(tokens, from) !== '(') return from;
  for (let at = from + 1; at < Math.min(end, from + REMARK); at++)
    if (spelled(tokens, at) === ')') return at + 1;
  return from;
}

const REMARK = 10;

function skip(from: number, classes: readonly string[], marks: Marks): number {
  let at = from;
  while (0 < at && at < from + 3 && marks.any(at, classes)) at++;
  return at;
}

/** "die Partei X (PX) mit 7 Prozent": the name's short form. */
function afterBracket(at: number, { tokens }: Marks): number {
  return at + 2 < tokens.length && spelled(tokens, at) === '(' && spelled(tokens, at + 2) === ')'
    ? at + 3
    : at;
}

function isAlike({ mention }: PlacedMention, first: PlacedMention): boolean {
  const model = first.mention as AmountMention;
  return (
    mention.kind === 'amount' &&
    mention.type === model.type &&
    mention.currency === model.currency &&
    mention.counted === model.counted
  );
}

/** Nothing but the end, a comma or "and" may follow, or the amount has a verb of its own. */
function ends(at: number, end: number, marks: Marks): boolean {
  return end <= at || marks.tokens.shape[at] === Shape.Sign || marks.any(at, ['and']);
}
