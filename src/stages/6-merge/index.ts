import type { ArticleEntry, ArticleRecord } from '../../model/record.ts';
import { type MergedClaim, mergeClaims, retold } from './claims/index.ts';
import { contribute, knownIn } from './contributions.ts';
import type { Entry } from './entry.ts';
import { fold, type MergedFact } from './fold.ts';
import { ExternalSort, type SortOptions } from './sort.ts';
import { SAME_WORDS, type Voiced, type Voices, voices } from './voices.ts';

export { ConflictingStatements, type MergedFact } from './fold.ts';

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
  options: SortOptions = {},
): Promise<Merged> {
  const sorts = {
    articles: new ExternalSort(options),
    facts: new ExternalSort(options),
    claims: new ExternalSort(options),
  };
  try {
    for await (const record of records) contribute(record, sorts);
    refuseConflicts(sorts.articles.sorted());
    const voiceOf = voices(voiced(sorts.articles.sorted()), retold(sorts.claims.sorted()));
    return {
      articles: entries(sorts.articles, voiceOf),
      facts: facts(sorts.facts, voiceOf.of),
      claims: claims(sorts.claims, voiceOf),
    };
  } catch (error) {
    for (const sort of Object.values(sorts)) sort.close();
    throw error;
  }
}

function refuseConflicts(articles: Iterable<Entry>): void {
  let last: Entry | undefined;
  for (const entry of articles) {
    if (last?.key === entry.key) throw new ConflictingRecords(knownIn(entry.value).entry.id);
    last = entry;
  }
}

function* voiced(articles: Iterable<Entry>): Iterable<Voiced> {
  for (const { value } of articles) {
    const { entry, fingerprint } = knownIn(value);
    yield { id: entry.id, sha256: entry.sha256, fingerprint };
  }
}

function* entries(sort: ExternalSort, voices: Voices): Iterable<ArticleEntry> {
  try {
    for (const { value } of sort.sorted()) {
      const { entry } = knownIn(value);
      const voice = voices.of.get(entry.id);
      yield voice === undefined
        ? entry
        : { ...entry, voice, because: voices.because.get(voice) ?? SAME_WORDS };
    }
  } finally {
    sort.close();
  }
}

function* facts(sort: ExternalSort, voiceOf: ReadonlyMap<string, string>): Iterable<MergedFact> {
  try {
    yield* fold(sort.sorted(), voiceOf);
  } finally {
    sort.close();
  }
}

function* claims(sort: ExternalSort, voiceOf: Voices): Iterable<MergedClaim> {
  try {
    yield* mergeClaims(sort.sorted(), voiceOf);
  } finally {
    sort.close();
  }
}
