import type { ArticleRecord } from '../model/record.ts';
import type { Input } from '../stages/1-read/index.ts';
import { outcomesOf } from './article.ts';
import { inOrder } from './order.ts';

/** An article that came as a line of JSON Lines. */
export interface Line {
  /** Names the line where it gives no article. */
  readonly id: string;
  readonly source: string;
  readonly line: string;
}

/** What records are made of: a file, or a line of JSON Lines. */
export type Work = Input | Line;

/** One record, and what it was made of; a file may give several. */
export interface Outcome {
  readonly work: Work;
  /** Carries an `error` where the work gave no article. */
  readonly record: ArticleRecord;
  /** The text that the offsets count in, where it was extracted from markup and so belongs beside the record. */
  readonly text: string | null;
}

export interface BatchOptions {
  /** Threads at most. Default: as many as the machine runs at a time. */
  readonly concurrency?: number;
  /** Milliseconds that one article may take. Default 30,000. */
  readonly timeoutMs?: number;
  /** Megabytes of heap that one thread may use. Default 1,024. */
  readonly memoryMb?: number;
}

/** Files read ahead of the one being extracted. */
const AHEAD = 16;

/**
 * Makes records of files and lines: in their order, reading no further ahead than is being worked on, so that an
 * endless input passes through in constant memory. Never throws for an article: what fails becomes a record with an
 * `error` (`unreadable`, `no-article`, `timeout`, `memory`, `internal`) in its place.
 */
export async function* extractAll(
  works: Iterable<Work> | AsyncIterable<Work>,
  _options: BatchOptions = {},
): AsyncGenerator<Outcome, void, undefined> {
  for await (const outcomes of inOrder(works, AHEAD, outcomesOf)) yield* outcomes;
}
