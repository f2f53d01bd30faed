import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { extractAll, type Line } from '../batch/index.ts';
import { Exit, type Host } from './host.ts';

/** A filter: articles as JSON Lines in, records as JSON Lines out, in the same order and constant memory. */
export async function extract(host: Host): Promise<number> {
  let failed = 0;
  for await (const { work, record } of extractAll(lines(host.stdin))) {
    if (record.error !== undefined) {
      failed++;
      host.stderr.write(`${work.source}: ${record.error.reason}\n`);
    }
    if (!host.stdout.write(`${JSON.stringify(record)}\n`)) await once(host.stdout, 'drain');
  }
  return failed === 0 ? Exit.Clean : Exit.Different;
}

async function* lines(input: Readable): AsyncGenerator<Line> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() !== '') yield { id: `line-${number}`, source: `line ${number}`, line };
  }
}
