import { Piscina } from 'piscina';
import { gazetteerBytes } from '../gazetteer/index.ts';
import { MachineError } from '../stages/7-write/files.ts';
import { chunked } from './chunks.ts';
import type { Batch, Job } from './job.ts';
import type { Limits } from './limits.ts';
import { inOrder } from './order.ts';
import { failed, type Outcome, type Part, type Work } from './outcome.ts';
import { Progress } from './progress.ts';
import type { Done, Shared, Task } from './task.ts';

/** Threads run the compiled module, also where this one is run as it was written. */
const WORKER = new URL('../../dist/program/thread.cjs', import.meta.url);

/** Megabytes. */
const YOUNG = 8;

/** Chunks that are begun before the first has been taken, for each thread. */
const AHEAD = 2;

/** Extracts a chunk and all that follow it on threads of their own. */
export async function* extractThreaded<R>(
  first: readonly Work[],
  chunks: AsyncIterable<readonly Work[]>,
  limits: Limits,
  job: Job<R>,
): AsyncGenerator<Batch<R>, void, undefined> {
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
    yield* new Threads(pool, AHEAD * threads, limits, job).all(following(first, chunks));
  } finally {
    await pool.destroy();
  }
}

async function* following<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}

class Threads<R> {
  readonly #pool: Piscina<Task, Done>;
  readonly #ahead: number;
  readonly #limits: Limits;
  readonly #job: Job<R>;

  constructor(pool: Piscina<Task, Done>, ahead: number, limits: Limits, job: Job<R>) {
    this.#pool = pool;
    this.#ahead = ahead;
    this.#limits = limits;
    this.#job = job;
  }

  all(chunks: AsyncIterable<readonly Work[]>): AsyncGenerator<Batch<R>, void, undefined> {
    return inOrder(chunks, this.#ahead, (chunk) => this.#chunk(chunk));
  }

  /**
   * The results of a chunk. Where a thread had to be ended, the article it was at is to blame, and the others are done
   * again; a thread that ran out of memory may have suffered from its earlier articles, so the one it was at gets a
   * thread of its own before it is blamed.
   */
  async #chunk(works: readonly Work[], alone = false): Promise<Batch<R>> {
    const batches: Batch<R>[] = [];
    let left = works;
    while (0 < left.length) {
      const progress = new Progress();
      const watch = progress.watch(this.#limits.timeoutMs);
      try {
        const task = { works: left, progress: progress.buffer, store: this.#job.store };
        const done = await this.#pool.run(task, { signal: watch.signal }).finally(watch.stop);
        if (done.broken !== null) throw new MachineError(done.broken);
        batches.push(await this.#taken(left, done));
        left = left.slice(done.results.length);
      } catch (error) {
        if (error instanceof MachineError) throw error;
        const at = progress.at;
        const culprit = left[at];
        if (culprit === undefined) throw new MachineError(`no thread could be started: ${messageOf(error)}`);
        batches.push(await this.#chunk(left.slice(0, at)));
        if (watch.signal.aborted)
          batches.push(this.#here([timedOut(culprit, this.#limits.timeoutMs * progress.megabytes)]));
        else if (!alone || 1 < left.length) batches.push(await this.#chunk([culprit], true));
        else batches.push(this.#here([blamed(culprit, error, this.#limits)]));
        left = left.slice(at + 1);
      }
    }
    return joined(batches);
  }

  /** What a thread handed back; a file of several articles is followed up by its parts. */
  async #taken(works: readonly Work[], { results, runs }: Done): Promise<Batch<R>> {
    const batches: Batch<R>[] = [{ results: [], runs: runs === null ? [] : [runs] }];
    for (const [index, result] of results.entries())
      if (isParts(result)) for await (const batch of this.all(chunked(result))) batches.push(batch);
      else batches.push({ results: [this.#job.there(works[index]!, result)], runs: [] });
    return joined(batches);
  }

  #here(outcomes: readonly Outcome[]): Batch<R> {
    const results = outcomes.map((outcome) => this.#job.here(outcome));
    const runs = this.#job.take();
    return { results, runs: runs === null ? [] : [runs] };
  }
}

function isParts(result: Done['results'][number]): result is readonly Part[] {
  return Array.isArray(result);
}

function joined<R>(batches: readonly Batch<R>[]): Batch<R> {
  return {
    results: batches.flatMap(({ results }) => results),
    runs: batches.flatMap(({ runs }) => runs),
  };
}

function timedOut(work: Work, milliseconds: number): Outcome {
  return failed(work, 'timeout', `not done after ${milliseconds / 1000} seconds`);
}

function blamed(work: Work, error: unknown, { memoryMb }: Limits): Outcome {
  return (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? failed(work, 'memory', `needs more than ${memoryMb} MB`)
    : failed(work, 'internal', messageOf(error));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
