import { useCompiled } from '../compiled.ts';
import type { Done, Task } from './task.ts';

useCompiled();

/** What a thread of the pool does with a task; the module that knows is loaded with the first. */
export default async function work(task: Task): Promise<Done> {
  return (await import('./worker.ts')).default(task);
}
