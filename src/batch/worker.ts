import { workerData } from 'node:worker_threads';
import { shareGazetteer } from '../gazetteer/index.ts';
import { MachineError } from '../stages/7-write/files.ts';
import { contentOf, outcomeFor, sizeOf, unreadable } from './article.ts';
import { Keeper, type KeptHere, type Store } from './keeper.ts';
import { type Packed, type Part, packed } from './outcome.ts';
import { Progress } from './progress.ts';
import type { Done, Shared, Task } from './task.ts';

/** UTF-16 units of results after which a thread hands back what it has, so that no pile of them builds up. */
const ENOUGH = 1 << 20;

const shared = workerData as Partial<Shared> | null;
if (shared?.gazetteer !== undefined) shareGazetteer(shared.gazetteer);

let keeper: { of: Store; is: Keeper } | undefined;
/** The same for all tasks of a run. */
function keeperOf(store: Store): Keeper {
  if (keeper?.of.out !== store.out || keeper.of.spool.file !== store.spool.file)
    keeper = { of: store, is: new Keeper(store) };
  return keeper.is;
}

/** What a thread does with a task. */
export default function work(task: Task): Promise<Done> {
  return workThrough(task, outcomeFor);
}

/** The same with another extraction; for tests of what happens when one hangs. */
export async function workThrough(
  { works, progress, store }: Task,
  extract: typeof outcomeFor,
): Promise<Done> {
  const here = new Progress(progress);
  const keeper = store === null ? null : keeperOf(store);
  const results: (Packed | KeptHere | readonly Part[])[] = [];
  let units = 0;
  // Files are read while the article before them is extracted.
  let coming = works[0] && contentOf(works[0]);
  try {
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
      if ('content' in read) here.begin(index, sizeOf(one, read.content));
      const outcome = 'content' in read ? extract(one, read.content) : unreadable(one, read.error);
      if (Array.isArray(outcome)) {
        results.push(outcome);
        for (const { piece } of outcome) units += piece.text.length;
      } else if (keeper === null) {
        const result = packed(outcome as Exclude<typeof outcome, Part[]>);
        results.push(result);
        units += result.line.length + (result.text?.length ?? 0);
      } else {
        const kept = keeper.keep(outcome);
        results.push(kept);
        units += kept.units;
      }
      if (ENOUGH < units) break;
    }
    return { results, runs: keeper?.take() ?? null, broken: null };
  } catch (error) {
    const cause = MachineError.of(error, 'cannot write a temporary file');
    if (!(cause instanceof MachineError)) throw error;
    return { results: [], runs: null, broken: cause.message };
  }
}
