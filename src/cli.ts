#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { Exit, type Host } from './commands/host.ts';

const host: Host = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  terminal: {
    stdin: process.stdin.isTTY === true,
    stdout: process.stdout.isTTY === true,
    stderr: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? 80,
  },
  now: () => performance.now(),
};

// Who reads only the head of the output closes the pipe: that is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : Exit.Usage));

const program = new Command('trifakta')
  .description('Finds dates, cities and amounts in Indonesian, German and French news, and cites every one.')
  .version(version(), '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .helpCommand(false)
  .showSuggestionAfterError()
  .configureOutput({
    outputError: (text, write) => write(`trifakta: ${oneLine(text.replace(/^error: /, ''))}\n`),
  })
  .exitOverride()
  .addHelpText(
    'after',
    `
Examples:
  trifakta run seeds --out out             read the articles in seeds/, write out/facts.json
  trifakta check seeds --out out           is out/ what a run would write?
  trifakta extract < articles.jsonl        a filter: articles in, records out
  trifakta schema facts                    the JSON Schema of facts.json

Exit codes: 0 clean; 1 a difference, or an article that failed; 2 wrong usage, or an operand that is missing or
empty. Results go to stdout, all else to stderr.`,
  );

const whole = (value: string): number => {
  if (!/^[1-9]\d{0,3}$/.test(value))
    throw new InvalidArgumentError('It has to be a whole number from 1 to 9999.');
  return Number(value);
};

program
  .command('run')
  .description('articles in; facts.json, articles/<id>.json and manifest.json out')
  .argument('[paths...]', 'files and folders of articles')
  .requiredOption('--out <folder>', 'where the files go')
  .option('--root <folder>', 'what the ids of articles are relative to (default: the folder given)')
  .option(
    '--concurrency <n>',
    'articles at a time at most (default: as many as the machine has cores)',
    whole,
  )
  .option('--json', 'print the summary as JSON')
  .option('--no-cache', 'extract every article anew')
  .action(async (paths, options) => finish((await import('./commands/run.ts')).run(paths, options, host)));

program
  .command('check')
  .description('is the output folder what a run would write? Writes nothing')
  .argument('[paths...]', 'files and folders of articles')
  .requiredOption('--out <folder>', 'the folder to check')
  .option('--root <folder>', 'what the ids of articles are relative to (default: the folder given)')
  .option(
    '--concurrency <n>',
    'articles at a time at most (default: as many as the machine has cores)',
    whole,
  )
  .option(
    '--format <format>',
    '"text", or "github" for annotations in the hosted CI',
    among(['text', 'github']),
    'text',
  )
  .option('--json', 'print the problems as JSON')
  .action(async (paths, options) =>
    finish((await import('./commands/check.ts')).check(paths, options, host)),
  );

program
  .command('extract')
  .description('JSON Lines of articles on stdin, JSON Lines of records on stdout')
  .action(async () => finish((await import('./commands/extract.ts')).extract(host)));

program
  .command('diff')
  .description(
    'what changed, article by article: of two folders, two git revisions, or one against a fresh run',
  )
  .argument('[before]', 'folder or git revision (default: HEAD)')
  .argument('[after]', 'folder or git revision (default: a fresh run)')
  .option('--out <folder>', 'the output folder that revisions hold', 'out')
  .option('--input <paths...>', 'articles of the fresh run (default: those of the last run)')
  .option('--root <folder>', 'what the ids of articles are relative to (default: the folder given)')
  .option(
    '--concurrency <n>',
    'articles at a time at most (default: as many as the machine has cores)',
    whole,
  )
  .option(
    '--format <format>',
    'pretty, json, markdown or html',
    among(['pretty', 'json', 'markdown', 'html']),
    'pretty',
  )
  .action(async (before, after, options) =>
    finish((await import('./commands/diff.ts')).diff(before, after, options, host)),
  );

program
  .command('schema')
  .description('the JSON Schemas (2020-12) of the files')
  .argument('[format]', 'one of article, facts, manifest (default: all)')
  .option('--out <folder>', 'write them as <format>.schema.json into a folder')
  .action(async (format, options) =>
    finish((await import('./commands/schema.ts')).schema(format, options, host)),
  );

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function among(choices: readonly string[]): (value: string) => string {
  return (value) => {
    if (!choices.includes(value))
      throw new InvalidArgumentError(`It has to be one of ${choices.join(', ')}.`);
    return value;
  };
}

async function finish(code: Promise<number>): Promise<void> {
  process.exitCode = await code;
}

if (process.argv.length <= 2) {
  process.stderr.write(program.helpInformation());
  process.exitCode = Exit.Usage;
} else
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
