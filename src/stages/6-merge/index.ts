import type { ArticleEntry, ArticleRecord } from '../../model/record.ts';
import { type MergedClaim, mergeClaims, retold } from './claims/index.ts';
import { knownIn } from './contributions.ts';
import type { Entry } from './entry.ts';
import { fold, type MergedFact } from './fold.ts';
import { Gathering, type GatherOptions } from './gathering.ts';
import { SAME_WORDS, type Voiced, type Voices, voices } from './voices.ts';

export { ConflictingStatements, type MergedFact } from './fold.ts';
export { Gathering, type Runs } from './gathering.ts';
export { numberKey, textKey } from './key.ts';
export { ExternalSort } from './sort.ts';
export { Spool, type SpoolHandle } from './spool.ts';

/** Two records of one id that say different things. */
export class ConflictingRecords extends Error {
  override readonly name = 'ConflictingRecords';
  readonly id: string;
  constructor(id: string) {
    super(`two different articles have the id ${JSON.stringify(id)}`);
    this.id = id;
  }
}

/** Everything that facts.json says, gathered from records in any order and grouping; to be read once. */
export interface Merged {
  readonly articles: Iterable<ArticleEntry>;
  readonly facts: Iterable<MergedFact>;
  readonly claims: Iterable<MergedClaim>;
}

/**
 * Merges records into facts without holding them: what they add is sorted, on the disk where it is much. The outcome
 * depends on the set of records alone: a record given twice counts once, and one id with two different contents is
 * refused.
 *
 * @throws ConflictingRecords before anything can be read from the outcome
 */
export async function merge(
  records: Iterable<ArticleRecord> | AsyncIterable<ArticleRecord>,
  options: GatherOptions = {},
): Promise<Merged> {
  const gathering = new Gathering(options);
  try {
    for await (const record of records) gathering.add(record);
  } catch (error) {
    gathering.close();
    throw error;
  }
  return mergeGathered(gathering);
}

/** Merges what was gathered; the gathering is closed once the outcome is read, or could not be. */
export function mergeGathered(gathering: Gathering): Merged {
  const { articles, facts, claims } = gathering.sorts;
  try {
    const voiceOf = voices(voiced(articles.sorted()), retold(claims.sorted()));
    return {
      articles: closing(gathering, entries(articles.sorted(), voiceOf)),
      facts: closing(gathering, fold(facts.sorted(), voiceOf.of)),
      claims: closing(gathering, mergeClaims(claims.sorted(), voiceOf), true),
    };
  } catch (error) {
    gathering.close();
    throw error;
  }
}

/** Closes the gathering behind its last part, and wherever the reading ends early. */
function* closing<T>(gathering: Gathering, part: Iterable<T>, last = false): Iterable<T> {
  let whole = false;
  try {
    yield* part;
    whole = true;
  } finally {
    if (last || !whole) gathering.close();
  }
}

/** @throws ConflictingRecords */
function* voiced(articles: Iterable<Entry>): Iterable<Voiced> {
  let last: Entry | undefined;
  for (const entry of articles) {
    const { entry: article, fingerprint } = knownIn(entry.value);
    if (last?.key === entry.key) throw new ConflictingRecords(article.id);
    last = entry;
    yield { id: article.id, sha256: article.sha256, fingerprint };
  }
}

function* entries(articles: Iterable<Entry>, voices: Voices): Iterable<ArticleEntry> {
  for (const { value } of articles) {
    const { entry } = knownIn(value);
    const voice = voices.of.get(entry.id);
    yield voice === undefined ? entry : { ...entry, voice, because: voices.because.get(voice) ?? SAME_WORDS };
  }
}
