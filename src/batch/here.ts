import { Script } from 'node:vm';
import { contentOf, outcomeFor, unreadable } from './article.ts';
import type { Batch, Job } from './job.ts';
import type { Limits } from './limits.ts';
import type { Outcome, Work } from './outcome.ts';

/**
 * Extracts on this thread. Where the whole chunk is not done by the deadline of one article, it is interrupted, and
 * what is left is returned, to be done on threads: they tell which article is to blame, and they share nothing with
 * what the interruption may have left half done.
 */
export async function extractHere<R>(
  chunk: readonly Work[],
  { timeoutMs }: Pick<Limits, 'timeoutMs'>,
  job: Job<R>,
): Promise<{ done: Batch<R>; rest: Work[] }> {
  const queue = await Promise.all(
    chunk.map((work) =>
      contentOf(work).then(
        (content) => ({ work, content }),
        (error: unknown) => ({ work, error }),
      ),
    ),
  );
  const outcomes: Outcome[] = [];
  within(timeoutMs, () => {
    for (let one = queue[outcomes.length]; one !== undefined; one = queue[outcomes.length]) {
      const outcome = 'error' in one ? unreadable(one.work, one.error) : outcomeFor(one.work, one.content);
      if (!Array.isArray(outcome)) outcomes.push(outcome);
      else queue.splice(outcomes.length, 1, ...outcome.map((work) => ({ work, content: null })));
    }
  });
  const results = outcomes.map((outcome) => job.here(outcome));
  const runs = job.take();
  return {
    done: { results, runs: runs === null ? [] : [runs] },
    rest: queue.slice(outcomes.length).map(({ work }) => work),
  };
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
