import { resolve } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { Exit, type Host, UsageError } from './host.ts';
import { type RunOptions, run } from './run.ts';

/** Milliseconds of quiet after which a change is taken up: editors save in several steps. */
const QUIET = 150;

/** Runs, and runs again whenever an article changes, until the user stops it. */
export async function watch(paths: readonly string[], options: RunOptions, host: Host): Promise<number> {
  const out = resolve(host.cwd, options.out);
  const ignored = (path: string) => path === out || path.startsWith(`${out}/`) || /\/\.[^/]*$/.test(path);
  let last = await run(paths, options, host);
  const watcher = watchFiles([...paths], { cwd: host.cwd, ignoreInitial: true, ignored });
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(again);
    }, QUIET);
  });
  await new Promise<void>((done, failed) => {
    watcher.on('error', failed);
    watcher.on('ready', () => host.stderr.write('watching; an interrupt ends it\n'));
    host.stopped?.then(done);
  });
  clearTimeout(timer);
  await watcher.close();
  await running;
  return last;

  async function again(): Promise<void> {
    try {
      last = await run(paths, options, host);
    } catch (error) {
      // The folder may be empty for a moment; what is wrong is told, and the next change may mend it.
      if (!(error instanceof UsageError)) throw error;
      host.stderr.write(`${error.message}\n`);
      last = Exit.Usage;
    }
  }
}
