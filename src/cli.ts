#!/usr/bin/env node
import { Command } from 'commander';
import type { Host } from './commands/host.ts';

const host: Host = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
};

const program = new Command('trifakta')
  .description(
    'Finds dates, cities and amounts in Indonesian, German and French articles and cites every one.',
  )
  .configureHelp({ showGlobalOptions: true });

program
  .command('run [paths...]')
  .description('articles in, articles/<id>.json and facts.json out')
  .requiredOption('--out <folder>', 'where the files go')
  .option('--root <folder>', 'what ids are relative to')
  .action(async (paths: string[], options) =>
    finish((await import('./commands/run.ts')).run(paths, options, host)),
  );

program
  .command('extract')
  .description('JSON Lines of articles on stdin, JSON Lines of records on stdout')
  .action(async () => finish((await import('./commands/extract.ts')).extract(host)));

async function finish(code: Promise<number>): Promise<void> {
  process.exitCode = await code;
}

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`trifakta: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
