import { PassThrough, Readable } from 'node:stream';
import type { Host, Terminal } from '../src/commands/host.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface World {
  readonly cwd: string;
  readonly stdin?: string;
  readonly env?: Record<string, string>;
  readonly terminal?: Terminal;
}

/** Runs a command in this process, with buffers for streams. */
export async function inProcess(
  { cwd, stdin = '', env = {}, terminal }: World,
  command: (host: Host) => Promise<number>,
): Promise<Ran> {
  const stdout = collector();
  const stderr = collector();
  const code = await command({
    stdin: Readable.from([stdin]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    cwd,
    env,
    ...(terminal === undefined ? {} : { terminal }),
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function collector(): { stream: PassThrough; text: () => string } {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}
