import { workerData } from 'node:worker_threads';
import { shareGazetteer } from '../gazetteer/index.ts';
import { contentOf, outcomesOf, sizeOf, unreadable } from './article.ts';
import { type Packed, packed } from './outcome.ts';
import type { Done, Shared, Task } from './pool.ts';
import { Progress } from './progress.ts';

/** UTF-16 units of results after which a thread hands back what it has, so that no pile of them builds up. */
const ENOUGH = 1 << 20;

const shared = workerData as Partial<Shared> | null;
if (shared?.gazetteer !== undefined) shareGazetteer(shared.gazetteer);

/** What a thread does with a task. */
export default function work(task: Task): Promise<Done> {
  return workThrough(task, outcomesOf);
}

/** The same with another extraction; for tests of what happens when one hangs. */
export async function workThrough({ works, progress }: Task, extract: typeof outcomesOf): Promise<Done> {
  const here = new Progress(progress);
  const done: Packed[][] = [];
  let units = 0;
  // Files are read while the article before them is extracted.
  let coming = works[0] && contentOf(works[0]);
  for (const [index, one] of works.entries()) {
    const next = works[index + 1];
    const reading = coming!;
    coming = next && contentOf(next);
    coming?.catch(() => {});
    here.begin(index, 0);
    const read = await reading.then(
      (content) => ({ content }),
      (error: unknown) => ({ error }),
    );
    if ('content' in read) here.begin(index, sizeOf(read.content));
    const outcomes = ('content' in read ? extract(one, read.content) : [unreadable(one, read.error)]).map(
      packed,
    );
    done.push(outcomes);
    for (const { line, text } of outcomes) units += line.length + (text?.length ?? 0);
    if (ENOUGH < units) break;
  }
  return done;
}
