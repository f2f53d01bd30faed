import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { Exit, type Host } from '../commands/host.ts';
import { oneLine, programOf } from './program.ts';

const host: Host = {
  // Opened by the first look at it, and most commands never look.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  terminal: {
    stdout: process.stdout.isTTY === true,
    stderr: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? 80,
  },
  now: () => performance.now(),
  alive(pid) {
    try {
      return process.kill(pid, 0);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  },
};

/** Does what the command line says; the exit code is that of the process. */
export async function main(): Promise<void> {
  // Who reads only the head of the output closes the pipe: that is no failure.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) =>
      process.exit(error.code === 'EPIPE' ? 0 : Exit.Usage),
    );
  const program = programOf({
    host,
    version: version(),
    finish: async (code) => {
      process.exitCode = await code;
    },
    interrupted: () => new Promise((stop) => void process.once('SIGINT', stop)),
  });
  if (process.argv.length <= 2) {
    process.stderr.write(program.helpInformation());
    process.exitCode = Exit.Usage;
    return;
  }
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : Exit.Usage;
    else {
      const reason = error instanceof Error ? error.message : String(error);
      process.stderr.write(`trifakta: ${oneLine(reason)}\n`);
      process.exitCode = Exit.Usage;
    }
  }
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
