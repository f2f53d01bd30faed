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
      added: before === null ? only.mentions : [],
      removed: before === null ? [] : only.mentions,
      moved: [],
      changed: [],
    };
  }
  const renamed = before.id !== after.id;
  const text = before.sha256 !== after.sha256;
  const fields = changedFields(before, after, renamed ? new Set([...NOT_FIELDS, 'source']) : NOT_FIELDS);
  const mentions = compareMentions(before.mentions, after.mentions, !text);
  const same = fields.length === 0 && Object.values(mentions).every((list) => list.length === 0);
  if (same && !renamed && !text) return null;
  return {
    id: after.id,
    change: renamed ? 'renamed' : 'changed',
    ...(renamed ? { was: before.id } : {}),
    text,
    extractor,
    fields,
    ...mentions,
  };
}
