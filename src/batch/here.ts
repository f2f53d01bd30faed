import { stat } from 'node:fs/promises';
import { Script } from 'node:vm';
import pLimit from 'p-limit';
import { type Content, contentOf, outcomesOf, unreadable } from './article.ts';
import { CHUNK } from './chunks.ts';
import type { Limits } from './index.ts';
import { inOrder } from './order.ts';
import { failed, type Outcome, type Work } from './outcome.ts';

/** Bytes (of lines: UTF-16 units) up to which a chunk is not worth a thread, whose start costs as much as 100 articles. */
const SMALL = 1 << 18;
/** Files read ahead of the one being extracted. */
const AHEAD = 16;

/** True where the chunk is done sooner on this thread than another one is started. */
export async function isSmall(chunk: readonly Work[]): Promise<boolean> {
  if (CHUNK <= chunk.length) return false;
  const limit = pLimit(AHEAD);
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
 * Extracts on this thread. An article that passes its deadline is interrupted; what its interruption may have left
 * half done is not trusted, so the work after it is returned, to be done elsewhere.
 */
export async function* extractHere(
  chunk: readonly Work[],
  { timeoutMs }: Pick<Limits, 'timeoutMs'>,
): AsyncGenerator<Outcome, Work[], undefined> {
  let index = 0;
  const read = (work: Work): Promise<{ content: Content } | { error: unknown }> =>
    contentOf(work).then(
      (content) => ({ content }),
      (error: unknown) => ({ error }),
    );
  for await (const one of inOrder(chunk, AHEAD, read)) {
    const work = chunk[index++]!;
    if ('error' in one) {
      yield unreadable(work, one.error);
      continue;
    }
    const outcomes = within(timeoutMs, () => outcomesOf(work, one.content));
    if (outcomes === null) {
      yield timedOut(work, timeoutMs);
      return chunk.slice(index);
    }
    yield* outcomes;
  }
  return [];
}

/** The outcome of work that passed its deadline. */
export function timedOut(work: Work, timeoutMs: number): Outcome {
  return failed(work, 'timeout', `not done after ${timeoutMs / 1000} seconds`);
}

/** How a function is handed to the script below. */
const TASK = Symbol.for('trifakta.task');
let script: Script | undefined;

/** What a synchronous function gives, or null where it takes longer; a script's time limit ends any loop. */
function within<T>(timeoutMs: number, task: () => T): T | null {
  const shared = globalThis as unknown as Record<symbol, unknown>;
  script ??= new Script(`globalThis[Symbol.for('trifakta.task')]()`);
  shared[TASK] = task;
  try {
    return script.runInThisContext({ timeout: timeoutMs }) as T;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  } finally {
    delete shared[TASK];
  }
}
