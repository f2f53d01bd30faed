import type { ArticleDiff, Diff } from '../model/diff.ts';
import type { Extractor } from '../model/manifest.ts';
import type { ArticleRecord } from '../model/record.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { compareFacts } from './citations.ts';
import { changedFields, compareRecords } from './mentions.ts';
import { Unreadable } from './parse.ts';

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
  const { facts, claims, moved } = await factsBetween(before, after, renames);
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
      claims: countBy(claims, ['added', 'removed', 'changed']),
      citations: {
        gained: sum(facts, (f) => f.gained.length),
        lost: sum(facts, (f) => f.lost.length),
        moved,
      },
    },
    articles,
    facts,
    claims,
  };
}

/** The facts and claims that differ; what is wrong with a file is told with the name of its version. */
async function factsBetween(before: Version, after: Version, renames: ReadonlyMap<string, string>) {
  if (before.factsKey === after.factsKey) return { facts: [], claims: [], moved: 0 };
  let read = before;
  const lines = (version: Version) => () => {
    read = version;
    return version.factsLines();
  };
  const sides = { before: lines(before), after: lines(after), renames };
  try {
    const { facts, moved } = await compareFacts({ ...sides, section: 'facts' });
    return { facts, moved, claims: (await compareFacts({ ...sides, section: 'claims' })).facts };
  } catch (error) {
    throw error instanceof Unreadable ? new Unreadable(`${read.name}: ${error.message}`) : error;
  }
}

/** True where nothing that was extracted differs, by whatever extractor. */
export function isSame({ articles, facts, claims }: Diff): boolean {
  return articles.length + facts.length + claims.length === 0;
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
