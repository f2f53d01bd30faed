import { once } from 'node:events';
import type { Host } from './host.ts';

/** Writes results to stdout, waiting for whoever reads them. */
export async function print({ stdout }: Host, lines: Iterable<string>): Promise<void> {
  for (const line of lines) if (!stdout.write(line)) await once(stdout, 'drain');
}

/** True where stdout is a terminal that wants colours; see no-color.org. */
export function colours({ terminal, env }: Host): boolean {
  if (env.NO_COLOR) return false;
  return env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : terminal?.stdout === true && env.TERM !== 'dumb';
}
