import { stat } from 'node:fs/promises';
import { Script } from 'node:vm';
import pLimit from 'p-limit';
import { contentOf, outcomesOf, unreadable } from './article.ts';
import { CHUNK } from './chunks.ts';
import type { Limits } from './index.ts';
import { failed, type Outcome, type Work } from './outcome.ts';

/** Bytes (of lines: UTF-16 units) up to which a chunk is not worth a thread, whose start costs as much as 100 articles. */
const SMALL = 1 << 18;
/** True where the chunk is done sooner on this thread than another one is started. */
export async function isSmall(chunk: readonly Work[]): Promise<boolean> {
  if (CHUNK <= chunk.length) return false;
  const limit = pLimit(16);
  const sizes = await Promise.all(
    chunk.map((work) =>
      'line' in work
        ? work.line.length
        : limit(() =>
            stat(work.path).then(
              (s) => s.size,
              () => 0,
            ),
          ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0) < SMALL;
}

/**
 * Extracts on this thread. Where the whole chunk is not done by the deadline of one article, it is interrupted, and
 * what is left is returned, to be done on threads: they tell which article is to blame, and they share nothing with
 * what the interruption may have left half done.
 */
export async function* extractHere(
  chunk: readonly Work[],
  { timeoutMs }: Pick<Limits, 'timeoutMs'>,
): AsyncGenerator<Outcome, Work[], undefined> {
  const contents = await Promise.all(
    chunk.map((work) =>
      contentOf(work).then(
        (content) => ({ work, content }),
        (error: unknown) => ({ work, error }),
      ),
    ),
  );
  const done: Outcome[][] = [];
  within(timeoutMs, () => {
    for (const one of contents)
      done.push('error' in one ? [unreadable(one.work, one.error)] : outcomesOf(one.work, one.content));
  });
  yield* done.flat();
  return chunk.slice(done.length);
}

/** The outcome of work that passed its deadline. */
export function timedOut(work: Work, timeoutMs: number): Outcome {
  return failed(work, 'timeout', `not done after ${timeoutMs / 1000} seconds`);
}

/** How a function is handed to the script below. */
const TASK = Symbol.for('trifakta.task');
let script: Script | undefined;

/** Runs a synchronous function, and interrupts it where it takes longer: a script's time limit ends any loop. */
function within(timeoutMs: number, task: () => void): void {
  const shared = globalThis as unknown as Record<symbol, unknown>;
  script ??= new Script(`globalThis[Symbol.for('trifakta.task')]()`);
  shared[TASK] = task;
  try {
    script.runInThisContext({ timeout: timeoutMs });
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
  } finally {
    delete shared[TASK];
  }
}
