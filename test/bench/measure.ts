import { spawn, spawnSync } from 'node:child_process';

export function milliseconds(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

/** What a process took. */
export interface Cost {
  readonly milliseconds: number;
  /** Largest resident size, in megabytes. */
  readonly peak: number;
  readonly code: number | null;
}

/** Writes the largest resident size (in kilobytes) to file descriptor 3 as the process ends. */
const WATCH = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>{try{writeSync(3,String(process.resourceUsage().maxRSS))}catch{}})`;

/** Whether this machine can hold a process, helpers and all, to one core. */
export const canPin = spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/** Runs Node with arguments, `pinned` on one core; what it prints is thrown away. */
export function processCost(
  args: readonly string[],
  { cwd, watch = true, pinned = false }: { cwd: string; watch?: boolean; pinned?: boolean },
): Promise<Cost> {
  return new Promise((resolve) => {
    const before = performance.now();
    const [command, ...words] = [...(pinned ? ['taskset', '-c', '0'] : []), process.execPath];
    const child = spawn(command!, [...words, ...(watch ? ['--import', WATCH] : []), ...args], {
      cwd,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    let size = '';
    child.stdio[3]!.on('data', (data: Buffer) => (size += data.toString()));
    child.on('close', (code) =>
      resolve({ milliseconds: performance.now() - before, peak: Number(size) / 1024, code }),
    );
  });
}

/** The fastest of several runs of a process. */
export async function fastestProcess(goes: number, args: readonly string[], cwd: string): Promise<Cost> {
  let best: Cost | undefined;
  for (let go = 0; go < goes; go++) {
    const cost = await processCost(args, { cwd, watch: false });
    if (best === undefined || cost.milliseconds < best.milliseconds) best = cost;
  }
  return best!;
}

/** A table for terminals: the first column to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, k) => Math.max(...[head, ...rows].map((row) => row[k]!.length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, k) => (k === 0 ? cell.padEnd(widths[k]!) : cell.padStart(widths[k]!))).join('  ');
  return [head, ...rows].map(line).join('\n');
}
