import { availableParallelism } from 'node:os';
import { chunked } from './chunks.ts';
import { extractHere, isSmall } from './here.ts';
import type { Outcome, Work } from './outcome.ts';

export type { Line, Outcome, Work } from './outcome.ts';

export interface BatchOptions {
  /** Threads at most. Default: as many as the machine runs at a time. */
  readonly concurrency?: number;
  /** Milliseconds that one article may take, for each megabyte of it that has begun. Default 30,000. */
  readonly timeoutMs?: number;
  /** Megabytes of heap that one thread may use. Default 512. */
  readonly memoryMb?: number;
  /** The module that the threads run; tests put one in its place that hangs or eats memory on demand. */
  readonly worker?: URL;
}

/** The options with their defaults filled in. */
export type Limits = Required<Omit<BatchOptions, 'worker'>> & Pick<BatchOptions, 'worker'>;

/**
 * Makes records of files and lines: in their order, and no further ahead of the consumer than a few chunks, so that
 * an endless input passes through in constant memory. Never throws for an article: what fails becomes a record with
 * an `error` (`unreadable`, `no-article`, `timeout`, `memory`, `internal`) in its place, and the rest goes on.
 *
 * Few small articles are extracted on this thread, where a deadline interrupts them; everything else on threads of
 * its own, where a deadline or the memory limit ends the thread.
 */
export async function* extractAll(
  works: Iterable<Work> | AsyncIterable<Work>,
  options: BatchOptions = {},
): AsyncGenerator<Outcome, void, undefined> {
  const limits: Limits = {
    concurrency: options.concurrency ?? availableParallelism(),
    timeoutMs: options.timeoutMs ?? 30_000,
    memoryMb: options.memoryMb ?? 512,
    ...(options.worker === undefined ? {} : { worker: options.worker }),
  };
  const chunks = chunked(works);
  try {
    for (;;) {
      const { done, value: chunk } = await chunks.next();
      if (done) return;
      let rest = chunk;
      if (limits.worker === undefined && (await isSmall(chunk))) rest = yield* extractHere(chunk, limits);
      if (rest.length === 0) continue;
      const { extractThreaded } = await import('./pool.ts');
      yield* extractThreaded(rest, chunks, limits);
      return;
    }
  } finally {
    // A source that waits for its next item closes when that comes: nobody waits for it here.
    chunks.return().catch(() => {});
  }
}
