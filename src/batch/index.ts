import { chunked } from './chunks.ts';
import { type Batch, handBack, type Job, keep } from './job.ts';
import type { Kept, Store } from './keeper.ts';
import { type BatchOptions, limitsOf } from './limits.ts';
import type { Outcome, Work } from './outcome.ts';
import { isSmall } from './small.ts';

export type { Batch } from './job.ts';
export { type Kept, note, type Store } from './keeper.ts';
export type { BatchOptions } from './limits.ts';
export { fileOf, type Line, type Outcome, type Work } from './outcome.ts';

/**
 * Makes records of files and lines: in their order, and no further ahead of the consumer than a few chunks, so that
 * an endless input passes through in constant memory. Never throws for an article: what fails becomes a record with
 * an `error` (`unreadable`, `no-article`, `timeout`, `memory`, `internal`) in its place, and the rest goes on.
 *
 * Few small articles are extracted on this thread, where a deadline interrupts them; everything else on threads of
 * its own, where a deadline or the memory limit ends the thread.
 *
 * @throws MachineError
 */
export async function* extractAll(
  works: Iterable<Work> | AsyncIterable<Work>,
  options: BatchOptions = {},
): AsyncGenerator<Outcome, void, undefined> {
  for await (const { results } of batches(works, handBack, options)) yield* results;
}

/**
 * The same, but the records are kept on the threads that made them: each stands in its file when it is told of here,
 * and what it adds to the merge lies in the spool.
 *
 * @throws MachineError
 */
export function keepAll(
  works: Iterable<Work>,
  store: Store,
  options: BatchOptions = {},
): AsyncGenerator<Batch<Kept>, void, undefined> {
  return batches(works, keep(store), options);
}

async function* batches<R>(
  works: Iterable<Work> | AsyncIterable<Work>,
  job: Job<R>,
  options: BatchOptions,
): AsyncGenerator<Batch<R>, void, undefined> {
  const limits = limitsOf(options);
  const chunks = chunked(works);
  try {
    for (;;) {
      const { done, value: chunk } = await chunks.next();
      if (done) return;
      let rest: readonly Work[] = chunk;
      if (limits.worker === undefined && (await isSmall(chunk))) {
        // Where threads extract, this one need not load what it takes.
        const { extractHere } = await import('./here.ts');
        const here = await extractHere(chunk, limits, job);
        yield here.done;
        rest = here.rest;
      }
      if (rest.length === 0) continue;
      const { extractThreaded } = await import('./pool.ts');
      yield* extractThreaded(rest, chunks, limits, job);
      return;
    }
  } finally {
    // A source that waits for its next item closes when that comes: nobody waits for it here.
    chunks.return().catch(() => {});
  }
}
