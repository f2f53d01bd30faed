import type { ArticleEntry, ArticleRecord } from '../../model/record.ts';
import { contribute, entryIn } from './contributions.ts';
import { fold, type MergedFact } from './fold.ts';
import { type Entry, ExternalSort, type SortOptions } from './sort.ts';

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
  const sorts = { articles: new ExternalSort(options), facts: new ExternalSort(options) };
  try {
    for await (const record of records) contribute(record, sorts);
    refuseConflicts(sorts.articles.sorted());
  } catch (error) {
    for (const sort of Object.values(sorts)) sort.close();
    throw error;
  }
  return { articles: entries(sorts.articles), facts: facts(sorts.facts) };
}

function refuseConflicts(articles: Iterable<Entry>): void {
  let last: Entry | undefined;
  for (const entry of articles) {
    if (last?.key === entry.key) throw new ConflictingRecords(entryIn(entry.value).id);
    last = entry;
  }
}

function* entries(sort: ExternalSort): Iterable<ArticleEntry> {
  try {
    for (const { value } of sort.sorted()) yield entryIn(value);
  } finally {
    sort.close();
  }
}

function* facts(sort: ExternalSort): Iterable<MergedFact> {
  try {
    yield* fold(sort.sorted());
  } finally {
    sort.close();
  }
}
