import { createHash } from 'node:crypto';
import type { ArticleDiff, Diff, FactDiff } from '../model/diff.ts';
import type { Extractor } from '../model/manifest.ts';
import type { ArticleRecord, Citation, Fact } from '../model/record.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { changedFields, compareRecords } from './mentions.ts';
import { parseFact, type RawFact, rawFacts, Unreadable } from './parse.ts';

/** One version of an output folder, wherever it stands. */
export interface Version {
  readonly name: string;
  readonly extractor: Extractor | null;
  /** A key of each record's bytes, by id: equal keys, equal bytes. Both versions of a comparison key alike. */
  readonly keys: ReadonlyMap<string, string>;
  /** The same of facts.json. */
  readonly factsKey: string;
  /** The records of these ids, in this order. */
  records(ids: readonly string[]): AsyncIterable<ArticleRecord>;
  /** The bytes that a record was made of, if they are still at hand. */
  source(record: ArticleRecord): Promise<Uint8Array | null>;
  /** The text that was written beside a record, where it was extracted from markup. */
  writtenText(id: string): Promise<string | null>;
  /** The lines of facts.json, as often as asked. */
  factsLines(): AsyncIterable<string>;
}

/** What differs between two versions. Only the records and facts that differ are ever parsed. */
export async function diff(before: Version, after: Version): Promise<Diff> {
  const extractor = extractorChanges(before.extractor, after.extractor);
  const otherExtractor = extractor === null ? null : 0 < extractor.length;
  const { pairs, same } = await pair(before, after);
  const articles: ArticleDiff[] = [];
  const olds = before.records(pairs.flatMap(([old]) => old ?? []))[Symbol.asyncIterator]();
  const news = after.records(pairs.flatMap(([, now]) => now ?? []))[Symbol.asyncIterator]();
  for (const [old, now] of pairs) {
    const a = old === null ? null : (await olds.next()).value!;
    const b = now === null ? null : (await news.next()).value!;
    const change = compareRecords(a, b, otherExtractor);
    if (change !== null) articles.push(change);
  }
  // sort for determinism
  articles.sort(
    (a, b) => compare(a.id, b.id) || compare(a.was ?? '', b.was ?? '') || compare(a.change, b.change),
  );
  const renames = new Map(articles.flatMap(({ id, was }) => (was === undefined ? [] : [[was, id] as const])));
  const { facts, moved } =
    before.factsKey === after.factsKey ? { facts: [], moved: 0 } : await factsBetween(before, after, renames);
  return {
    schema: SCHEMA_VERSION,
    before: { name: before.name, extractor: before.extractor },
    after: { name: after.name, extractor: after.extractor },
    extractor,
    counts: {
      articles: {
        ...countBy(articles, ['added', 'removed', 'renamed', 'changed']),
        same: same + pairs.length - articles.length,
      },
      mentions: {
        added: sum(articles, (a) => a.added.length),
        removed: sum(articles, (a) => a.removed.length),
        moved: sum(articles, (a) => a.moved.length),
        changed: sum(articles, (a) => a.changed.length),
      },
      facts: countBy(facts, ['added', 'removed', 'changed']),
      citations: {
        gained: sum(facts, (f) => f.gained.length),
        lost: sum(facts, (f) => f.lost.length),
        moved,
      },
    },
    articles,
    facts,
  };
}

/** The facts that differ; what is wrong with a file is told with the name of its version. */
async function factsBetween(before: Version, after: Version, renames: ReadonlyMap<string, string>) {
  const side = { name: before.name };
  const lines = (version: Version) => {
    side.name = version.name;
    return version.factsLines();
  };
  try {
    return await compareFacts({ before: () => lines(before), after: () => lines(after), renames });
  } catch (error) {
    throw error instanceof Unreadable ? new Unreadable(`${side.name}: ${error.message}`) : error;
  }
}

/** True where a reader would see no difference. */
export function isSame({ articles, facts, extractor }: Diff): boolean {
  return articles.length === 0 && facts.length === 0 && (extractor === null || extractor.length === 0);
}

/** What differs between two extractors, in words; null where one of them is unknown. */
export function extractorChanges(before: Extractor | null, after: Extractor | null): string[] | null {
  if (before === null || after === null) return null;
  const changes: string[] = [];
  if (before.version !== after.version) changes.push(`trifakta ${before.version} → ${after.version}`);
  if (before.code !== after.code) changes.push('rules or code');
  if (before.gazetteer !== after.gazetteer) changes.push('gazetteer');
  for (const { name, before: old, after: now } of changedFields(before.dependencies, after.dependencies))
    changes.push(`${name} ${old ?? '(none)'} → ${now ?? '(none)'}`);
  return changes;
}

type Pair = readonly [old: string | null, now: string | null];

/** Which record is compared with which: by id, or by the bytes of the article where only its name changed. */
async function pair(before: Version, after: Version): Promise<{ pairs: Pair[]; same: number }> {
  const pairs: Pair[] = [];
  let same = 0;
  const gone: string[] = [];
  for (const [id, key] of before.keys) {
    const now = after.keys.get(id);
    if (now === undefined) gone.push(id);
    else if (now === key) same++;
    else pairs.push([id, id]);
  }
  const come = [...after.keys.keys()].filter((id) => !before.keys.has(id));
  const byHash = new Map<string, string[]>();
  if (0 < gone.length && 0 < come.length)
    for await (const { id, sha256 } of after.records(come)) {
      const list = byHash.get(sha256);
      if (list === undefined) byHash.set(sha256, [id]);
      else list.push(id);
    }
  const renamed = new Set<string>();
  if (0 < byHash.size)
    for await (const { id, sha256 } of before.records(gone)) {
      const now = sha256 === '' ? undefined : byHash.get(sha256)?.shift();
      if (now === undefined) pairs.push([id, null]);
      else {
        pairs.push([id, now]);
        renamed.add(now);
      }
    }
  else for (const id of gone) pairs.push([id, null]);
  for (const id of come) if (!renamed.has(id)) pairs.push([null, id]);
  return { pairs, same };
}

/** Facts that differ. Each file passes by as text; only what differs is kept and parsed. */
export async function compareFacts({
  before,
  after,
  renames = new Map(),
}: {
  before: () => AsyncIterable<string>;
  after: () => AsyncIterable<string>;
  renames?: ReadonlyMap<string, string>;
}): Promise<{ facts: FactDiff[]; moved: number }> {
  const olds = new Map<string, string>();
  for await (const fact of rawFacts(before())) olds.set(fact.id, digest(fact.text));
  const news = new Map<string, RawFact>();
  const order = new Map<string, number>();
  for await (const fact of rawFacts(after())) {
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
    for await (const raw of rawFacts(before()))
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
const DERIVED = new Set(['citations', 'surfaces', 'languages']);

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
/** What a citation says beside its place. */
function details({ article: _a, start: _s, end: _e, prefix: _p, suffix: _x, ...rest }: Citation): string {
  return JSON.stringify(rest);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function countBy<K extends string>(
  list: readonly { change: string }[],
  keys: readonly K[],
): Record<K, number> {
  return Object.fromEntries(
    keys.map((key) => [key, list.filter((each) => each.change === key).length]),
  ) as Record<K, number>;
}

function sum<T>(list: readonly T[], of: (each: T) => number): number {
  return list.reduce((total, each) => total + of(each), 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : b < a ? 1 : 0;
}
