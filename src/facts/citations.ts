import { createHash } from 'node:crypto';
import type { FactDiff } from '../model/diff.ts';
import type { Citation, Fact } from '../model/record.ts';
import { changedFields, placeless } from './mentions.ts';
import { parseFact, type RawFact, rawFacts } from './parse.ts';

/** Facts or claims that differ. Each file passes by as text; only what differs is kept and parsed. */
export async function compareFacts({
  before,
  after,
  section,
  renames = new Map(),
}: {
  /** The lines of both files, as often as asked. */
  before: () => AsyncIterable<string>;
  after: () => AsyncIterable<string>;
  section: 'facts' | 'claims';
  /** Ids of articles before, and what they are now. */
  renames?: ReadonlyMap<string, string>;
}): Promise<{ facts: FactDiff[]; moved: number }> {
  const olds = new Map<string, string>();
  for await (const fact of rawFacts(before(), section)) olds.set(fact.id, digest(fact.text));
  const news = new Map<string, RawFact>();
  const order = new Map<string, number>();
  for await (const fact of rawFacts(after(), section)) {
    const known = olds.get(fact.id);
    if (known === digest(fact.text)) olds.delete(fact.id);
    else {
      news.set(fact.id, fact);
      order.set(fact.id, order.size);
    }
  }
  const facts: FactDiff[] = [];
  let moved = 0;
  if (0 < olds.size)
    for await (const raw of rawFacts(before(), section))
      if (olds.has(raw.id)) {
        const now = news.get(raw.id);
        news.delete(raw.id);
        add(compareFact(parseFact(raw), now === undefined ? null : parseFact(now), renames));
      }
  for (const raw of news.values()) add(compareFact(null, parseFact(raw), renames));
  // sort for determinism: as facts.json has them; what is gone comes first
  facts.sort((a, b) => (order.get(a.id) ?? -1) - (order.get(b.id) ?? -1) || compare(a.id, b.id));
  return { facts, moved };

  function add(change: FactDiff): void {
    moved += change.moved;
    if (change.change !== 'changed' || 0 < change.fields.length + change.gained.length + change.lost.length)
      facts.push(change);
  }
}

/** Members that follow from the citations. */
const DERIVED = new Set(['citations', 'surfaces', 'languages', 'sameStory']);

function compareFact(
  before: Fact | null,
  after: Fact | null,
  renames: ReadonlyMap<string, string>,
): FactDiff {
  const { citations: _, ...fact } = (after ?? before)!;
  const change = before === null ? 'added' : after === null ? 'removed' : 'changed';
  const lost = new Map((before?.citations ?? []).map((c) => [placeOf(renamed(c)), renamed(c)]));
  const gained = new Map((after?.citations ?? []).map((c) => [placeOf(c), c]));
  for (const [place, citation] of lost) {
    const now = gained.get(place);
    if (now === undefined || details(now) !== details(citation)) continue;
    lost.delete(place);
    gained.delete(place);
  }
  let moved = 0;
  const elsewhere = new Map<string, Citation[]>();
  for (const citation of gained.values()) {
    const list = elsewhere.get(wordsOf(citation));
    if (list === undefined) elsewhere.set(wordsOf(citation), [citation]);
    else list.push(citation);
  }
  for (const [place, citation] of lost) {
    const now = elsewhere.get(wordsOf(citation))?.shift();
    if (now === undefined) continue;
    moved++;
    lost.delete(place);
    gained.delete(placeOf(now));
  }
  const told = 0 < gained.size + lost.size ? new Set([...DERIVED, 'voices']) : DERIVED;
  const fields = before === null || after === null ? [] : changedFields(before, after, told);
  return { id: fact.id, change, fact, fields, gained: [...gained.values()], lost: [...lost.values()], moved };

  function renamed(citation: Citation): Citation {
    const now = renames.get(citation.article);
    return now === undefined ? citation : { ...citation, article: now };
  }
}

const placeOf = ({ article, start, end, exact }: Citation) => `${article}\0${start}\0${end}\0${exact}`;
const wordsOf = (citation: Citation) => `${citation.article}\0${citation.exact}\0${details(citation)}`;
/** What the citation of a claim repeats of its article, whose own change says it. */
const OF_THE_ARTICLE = { article: undefined, language: undefined, published: undefined };

/** What a citation says beside its place. */
const details = (citation: Citation) => placeless({ ...citation, ...OF_THE_ARTICLE });

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : b < a ? 1 : 0;
}
