import { Piscina } from 'piscina';
import { gazetteerBytes } from '../gazetteer/index.ts';
import { timedOut } from './here.ts';
import type { Limits } from './index.ts';
import { inOrder } from './order.ts';
import { failed, type Outcome, type Packed, unpacked, type Work } from './outcome.ts';
import { Progress } from './progress.ts';

/** What a thread is asked to do. */
export interface Task {
  readonly works: readonly Work[];
  /** Tells this thread where that one is. */
  readonly progress: SharedArrayBuffer;
}

/** The outcomes of the first works of a task, one list each; the thread hands back early what has grown large. */
export type Done = readonly (readonly Packed[])[];

/** Threads run the compiled module, also where this one is run as it was written. */
const WORKER = new URL('../../dist/program/thread.cjs', import.meta.url);

/** What all threads see. */
export interface Shared {
  readonly gazetteer: SharedArrayBuffer;
}

/** Megabytes. */
const YOUNG = 8;

/** Chunks that are begun before the first has been taken, for each thread. */
const AHEAD = 2;

/** Extracts a chunk and all that follow it on threads of their own. */
export async function* extractThreaded(
  first: readonly Work[],
  chunks: AsyncIterable<readonly Work[]>,
  limits: Limits,
): AsyncGenerator<Outcome, void, undefined> {
  const threads = Math.max(1, limits.concurrency);
  const pool = new Piscina<Task, Done>({
    filename: (limits.worker ?? WORKER).href,
    minThreads: threads,
    maxThreads: threads,
    // Threads wait for tasks on their event loop, since they read files.
    atomics: 'disabled',
    recordTiming: false,
    workerData: { gazetteer: gazetteerBytes() } satisfies Shared,
    // The young generation is kept small: it costs little time, and three times its size for each thread.
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb, maxYoungGenerationSizeMb: YOUNG },
  });
  // A thread that dies idle is replaced; there is nothing to tell.
  pool.on('error', () => {});
  try {
    for await (const outcomes of inOrder(following(first, chunks), AHEAD * threads, (chunk) =>
      outcomesOn(pool, chunk, limits),
    ))
      yield* outcomes;
  } finally {
    await pool.destroy();
  }
}

async function* following<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}

/**
 * The outcomes of a chunk. Where a thread had to be ended, the article it was at is to blame, and the others are done
 * again; a thread that ran out of memory may have suffered from its earlier articles, so the one it was at gets a
 * thread of its own before it is blamed.
 */
async function outcomesOn(
  pool: Piscina<Task, Done>,
  works: readonly Work[],
  limits: Limits,
  alone = false,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let left = works;
  while (0 < left.length) {
    const progress = new Progress();
    const watch = progress.watch(limits.timeoutMs);
    try {
      const done = await pool.run({ works: left, progress: progress.buffer }, { signal: watch.signal });
      for (const [index, list] of done.entries())
        for (const one of list) outcomes.push(unpacked(left[index]!, one));
      left = left.slice(done.length);
    } catch (error) {
      const at = progress.at;
      const culprit = left[at];
      if (culprit === undefined) {
        const reason = `no thread could be started: ${error instanceof Error ? error.message : String(error)}`;
        for (const work of left) outcomes.push(failed(work, 'internal', reason));
        break;
      }
      outcomes.push(...(await outcomesOn(pool, left.slice(0, at), limits)));
      const ranOut = (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (watch.signal.aborted) outcomes.push(timedOut(culprit, limits.timeoutMs * progress.megabytes));
      else if (!alone || 1 < left.length) outcomes.push(...(await outcomesOn(pool, [culprit], limits, true)));
      else
        outcomes.push(
          ranOut
            ? failed(culprit, 'memory', `needs more than ${limits.memoryMb} MB`)
            : failed(culprit, 'internal', error instanceof Error ? error.message : String(error)),
        );
      left = left.slice(at + 1);
    } finally {
      watch.stop();
    }
  }
  return outcomes;
}
