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
  trifakta merge out                       facts.json out of the records in out/
  trifakta schema facts                    the JSON Schema of facts.json

Exit codes: 0 clean; 1 a difference, or an article that failed; 2 wrong usage, or an operand that is missing or
empty. Results go to stdout, all else to stderr.`,
  );

const whole = (value: string): number => {
  if (!/^[1-9]\d{0,3}$/.test(value))
    throw new InvalidArgumentError('It has to be a whole number from 1 to 9999.');
  return Number(value);
};

/** Below that no thread starts. */
const LEAST = 64;
const megabytes = (value: string): number => {
  if (!/^[1-9]\d{1,5}$/.test(value) || Number(value) < LEAST)
    throw new InvalidArgumentError(`It has to be a whole number from ${LEAST} on.`);
  return Number(value);
};

/** The options of commands that extract. */
const limited = (command: Command): Command =>
  command
    .option(
      '--concurrency <n>',
      'articles at a time at most (default: as many as the machine has cores)',
      whole,
    )
    .option('--timeout <seconds>', 'what one article may take, for each megabyte of it (default: 30)', whole)
    .option('--memory <megabytes>', 'what one thread may use (default: 1024)', megabytes);
const limits = ({ concurrency, timeout, memory }: Record<'concurrency' | 'timeout' | 'memory', number>) => ({
  ...(concurrency === undefined ? {} : { concurrency }),
  ...(timeout === undefined ? {} : { timeoutMs: timeout * 1000 }),
  ...(memory === undefined ? {} : { memoryMb: memory }),
});

limited(program.command('run'))
  .description('articles in; facts.json, articles/<id>.json and manifest.json out')
  .argument('[paths...]', 'files and folders of articles')
  .requiredOption('--out <folder>', 'where the files go')
  .option('--root <folder>', 'what the ids of articles are relative to (default: the folder given)')
  .option('--json', 'print the summary as JSON')
  .option('--no-cache', 'extract every article anew')
  .option('--no-report', 'leave out report.html')
  .action(async (paths, options) =>
    finish((await import('./commands/run.ts')).run(paths, { ...options, ...limits(options) }, host)),
  );

limited(program.command('check'))
  .description('is the output folder what a run would write? Writes nothing')
  .argument('[paths...]', 'files and folders of articles')
  .requiredOption('--out <folder>', 'the folder to check')
  .option('--root <folder>', 'what the ids of articles are relative to (default: the folder given)')
  .option(
    '--format <format>',
    '"text", or "github" for annotations in the hosted CI',
    among(['text', 'github']),
    'text',
  )
  .option('--json', 'print the problems as JSON')
  .action(async (paths, options) =>
    finish((await import('./commands/check.ts')).check(paths, { ...options, ...limits(options) }, host)),
  );

limited(program.command('extract'))
  .description(
    'a filter: JSON Lines of articles on stdin, JSON Lines of records on stdout, in the same order',
  )
  .addHelpText(
    'after',
    `
A line in: {"id": "a1", "text": "…", "published": "2025-02-07", "language": "id", "url": "…", "title": "…"}; all
but id and text may be left out. A line that is no such object gives a record with an "error" in its place, and the
stream goes on. Memory stays constant, and nothing is read faster than the output is.

Examples:
  trifakta extract < articles.jsonl > records.jsonl
  trifakta extract < articles.jsonl | trifakta merge - > facts.json`,
  )
  .action(async (options) => finish((await import('./commands/extract.ts')).extract(limits(options), host)));

program
  .command('merge')
  .description('article records in, the bytes of facts.json on stdout')
  .argument('[files...]', 'records as JSON or JSON Lines, folders of them, "-" for stdin')
  .option('--out <file>', 'write a file instead, whole or not at all')
  .addHelpText(
    'after',
    `
Any grouping and order of the records gives the same bytes; a record given twice counts once; two different records
of one id are an error. Memory stays bounded: much is sorted in the folder for temporary files.

Examples:
  trifakta merge out                       the facts.json of an output folder's records
  trifakta merge monday.jsonl tuesday.jsonl --out facts.json`,
  )
  .action(async (files, options) =>
    finish((await import('./commands/merge.ts')).merge(files, options, host)),
  );

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
  .command('report')
  .description('what stands in the output folder as one offline page, report.html')
  .argument('[paths...]', 'the articles, for their texts (default: where the records say, from here)')
  .requiredOption('--out <folder>', 'the folder to show')
  .option('--root <folder>', 'what the ids of articles are relative to (default: the folder given)')
  .action(async (paths, options) =>
    finish((await import('./commands/report.ts')).report(paths, options, host)),
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
