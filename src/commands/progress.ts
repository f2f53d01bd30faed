import type { Host } from './host.ts';

/** Cells of the bar itself. */
const WIDTH = 24;

/** Milliseconds between two pictures. */
const EVERY = 100;

/** A bar on stderr, drawn on terminals only. */
export function progress(host: Host, total: number): { step(): void; clear(): void; done(): void } {
  if (!host.terminal?.stderr || host.now === undefined) return { step() {}, clear() {}, done() {} };
  const { now, stderr } = host;
  let count = 0;
  let shown = Number.NEGATIVE_INFINITY;
  const clear = () => void (shown > Number.NEGATIVE_INFINITY && stderr.write('\r\x1b[K'));
  return {
    step() {
      count++;
      if (now() - shown < EVERY) return;
      shown = now();
      const filled = Math.floor((Math.min(count, total) / total) * WIDTH);
      stderr.write(`\r[${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${count}/${total}\x1b[K`);
    },
    clear,
    done: clear,
  };
}
