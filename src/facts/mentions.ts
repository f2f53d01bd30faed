import type { ArticleDiff, FieldChange, MentionChange } from '../model/diff.ts';
import type { ArticleRecord, Mention } from '../model/record.ts';

type Differences = Pick<ArticleDiff, 'added' | 'removed' | 'moved' | 'changed'>;

/**
 * What differs between the mentions of two versions of an article. In the same text a mention is the same if it has
 * the same span; in another text, if the same words stand in the same surroundings. So that a repeated name is matched
 * with itself, the closest surroundings are matched first; then each of the rest with the first one left.
 */
export function compareMentions(
  before: readonly Mention[],
  after: readonly Mention[],
  sameText: boolean,
): Differences {
  const result = {
    added: [] as Mention[],
    removed: [] as Mention[],
    moved: [] as MentionChange[],
    changed: [] as MentionChange[],
  };
  const pairs = new Map<Mention, Mention>();
  const levels = sameText ? [span] : [surroundings, precededBy, followedBy, words];
  for (const key of levels) pairUp(before, after, pairs, key);
  const matched = new Set(pairs.values());
  for (const mention of before) {
    const now = pairs.get(mention);
    if (now === undefined) {
      result.removed.push(mention);
      continue;
    }
    const fields = differences(mention, now);
    if (0 < fields.length) result.changed.push({ before: mention, after: now, fields });
    else if (mention.start !== now.start) result.moved.push({ before: mention, after: now, fields });
  }
  result.added = after.filter((mention) => !matched.has(mention));
  return result;
}

const span = (m: Mention) => `${m.kind} ${m.start} ${m.end}`;
const words = (m: Mention) => `${m.kind}\0${m.exact}`;
const precededBy = (m: Mention) => `${words(m)}\0${m.prefix}`;
const followedBy = (m: Mention) => `${words(m)}\0${m.suffix}`;
const surroundings = (m: Mention) => `${precededBy(m)}\0${m.suffix}`;

/** Pairs what has no partner yet, in order, where the key is the same. */
function pairUp(
  before: readonly Mention[],
  after: readonly Mention[],
  pairs: Map<Mention, Mention>,
  key: (mention: Mention) => string,
): void {
  const taken = new Set(pairs.values());
  const waiting = new Map<string, Mention[]>();
  for (const mention of after)
    if (!taken.has(mention)) {
      const list = waiting.get(key(mention));
      if (list === undefined) waiting.set(key(mention), [mention]);
      else list.push(mention);
    }
  for (const list of waiting.values()) list.reverse();
  for (const mention of before)
    if (!pairs.has(mention)) {
      const partner = waiting.get(key(mention))?.pop();
      if (partner !== undefined) pairs.set(mention, partner);
    }
}

const PLACE = new Set(['start', 'end', 'prefix', 'suffix']);

/** What a value says wherever it stands: without places, and without the numbers that the merge gives to voices. */
export function placeless(value: unknown): string {
  return JSON.stringify(value, (key, inner) =>
    PLACE.has(key) || key === 'voice' || key === 'voices' ? undefined : inner,
  );
}

/** The members, besides its place, in which two mentions differ. */
function differences(a: Mention, b: Mention): string[] {
  return changedFields(a, b)
    .map(({ name }) => name)
    .filter((name) => !PLACE.has(name));
}

/** Members of two objects that differ, in the order in which they stand. */
export function changedFields(
  before: object,
  after: object,
  except: ReadonlySet<string> = new Set(),
): FieldChange[] {
  const a = new Map(Object.entries(before));
  const b = new Map(Object.entries(after));
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((name) => !except.has(name) && JSON.stringify(a.get(name)) !== JSON.stringify(b.get(name)))
    .map((name) => ({ name, before: a.get(name) ?? null, after: b.get(name) ?? null }));
}

const NOT_FIELDS = new Set(['schema', 'id', 'sha256', 'mentions', 'fingerprint']);

/** Items of a record's other lists (claims, names, messages) that stand in one version only, wherever they stand. */
function compareLists(before: ArticleRecord, after: ArticleRecord): ArticleDiff['lists'] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const a = old.get(name) ?? [];
    const b = now.get(name) ?? [];
    if (NOT_FIELDS.has(name) || !Array.isArray(a) || !Array.isArray(b)) return [];
    const removed = without(a, b);
    const added = without(b, a);
    return removed.length + added.length === 0 ? [] : [{ name, added, removed }];
  });
}

/** The items of `list` that `other` does not have. */
function without(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const counts = new Map<string, number>();
  for (const item of other) counts.set(placeless(item), (counts.get(placeless(item)) ?? 0) + 1);
  return list.filter((item) => {
    const left = counts.get(placeless(item)) ?? 0;
    counts.set(placeless(item), left - 1);
    return left <= 0;
  });
}

/** What differs between two records, or null where they say the same. */
export function compareRecords(
  before: ArticleRecord | null,
  after: ArticleRecord | null,
  extractor: boolean | null,
): ArticleDiff | null {
  if (before === null || after === null) {
    const only = (before ?? after)!;
    return {
      id: only.id,
      change: before === null ? 'added' : 'removed',
      text: true,
      extractor,
      fields: [],
      lists: [],
      added: before === null ? only.mentions : [],
      removed: before === null ? [] : only.mentions,
      moved: [],
      changed: [],
    };
  }
  const renamed = before.id !== after.id;
  const text = before.sha256 !== after.sha256;
  const fields = changedFields(
    before,
    after,
    renamed ? new Set([...NOT_FIELDS, 'source']) : NOT_FIELDS,
  ).filter((field) => !Array.isArray(field.before ?? field.after));
  const lists = compareLists(before, after);
  const mentions = compareMentions(before.mentions, after.mentions, !text);
  const same =
    fields.length + lists.length === 0 && Object.values(mentions).every((list) => list.length === 0);
  if (same && !renamed && !text) return null;
  return {
    id: after.id,
    change: renamed ? 'renamed' : 'changed',
    ...(renamed ? { was: before.id } : {}),
    text,
    extractor,
    fields,
    lists,
    ...mentions,
  };
}
