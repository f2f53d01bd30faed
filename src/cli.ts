#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { CommandShape } from './commands/completion.ts';
import { type Config, settled } from './commands/config.ts';
import { Exit, type Host, UsageError } from './commands/host.ts';

// Where Node keeps compiled modules (22 and later), the next start is faster.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

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
  alive(pid) {
    try {
      return process.kill(pid, 0);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  },
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
  trifakta diff                            what has changed since the last commit?
  trifakta check seeds --out out           is out/ what a run would write?
  trifakta inspect seeds/article.txt       one article, with what was found in it
  trifakta extract < articles.jsonl        a filter: articles in, records out
  trifakta merge out                       facts.json out of the records in out/
  trifakta schema facts                    the JSON Schema of facts.json

Settings: trifakta.config.json, or "trifakta" in package.json; flags win.
Exit codes: 0 clean; 1 a difference, or an article that failed; 2 wrong usage, or an operand that is missing or
empty. Results go to stdout, all else to stderr.`,
  );

const wholeNumber =
  (least: number, most: number) =>
  (value: string): number => {
    const number = /^\d{1,7}$/.test(value) ? Number(value) : Number.NaN;
    if (least <= number && number <= most) return number;
    throw new InvalidArgumentError(`It has to be a whole number from ${least} to ${most}.`);
  };
const collected = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

/** The options of commands that read articles. */
const reading = (command: Command): Command =>
  limited(
    command
      .option('--root <folder>', 'what the ids of articles are relative to (default: the folder given)')
      .option('--include <pattern>', 'read only what matches, below the folder; may be repeated', collected)
      .option('--exclude <pattern>', 'do not read what matches; may be repeated', collected),
  );

/** The options of commands that extract. Below 64 megabytes no thread starts. */
const limited = (command: Command): Command =>
  command
    .option(
      '--concurrency <n>',
      'articles at a time at most (default: as many as the machine has cores)',
      wholeNumber(1, 9999),
    )
    .option(
      '--timeout <seconds>',
      'what one article may take, for each megabyte of it (default: 30)',
      wholeNumber(1, 9999),
    )
    .option('--memory <megabytes>', 'what one thread may use (default: 512)', wholeNumber(64, 1_000_000));
const limits = ({ timeout, memory, ...options }: Config) => ({
  ...options,
  ...(timeout === undefined ? {} : { timeoutMs: timeout * 1000 }),
  ...(memory === undefined ? {} : { memoryMb: memory }),
});

reading(program.command('run'))
  .description('articles in; facts.json, articles/<id>.json and manifest.json out')
  .argument('[paths...]', 'files and folders of articles')
  .option('--out <folder>', 'where the files go')
  .option('--json', 'print the summary as JSON')
  .option('--no-cache', 'extract every article anew')
  .option('--no-report', 'leave out report.html')
  .option('--watch', 'run again whenever an article changes')
  .addHelpText(
    'after',
    `
An article is extracted again only if its bytes, the rules, the gazetteer or a package changed; the records in the
output folder are the cache, and one that was edited or is missing is made anew. Records of deleted articles are
removed if the manifest names them and a folder was given.

Examples:
  trifakta run seeds --out out
  trifakta run seeds/*.txt --out out       the same bytes
  trifakta run --watch                     articles and output folder from trifakta.config.json`,
  )
  .action(async (...[given, { watch, ...flags }]) => {
    const { paths, options } = await settled<Config>(given, flags, host.cwd);
    const all = { ...limits(options), out: outOf(options) };
    const { run } = await import('./commands/run.ts');
    if (!watch) return finish(run(paths, all, host));
    const stopped = new Promise<void>((stop) => void process.once('SIGINT', stop));
    return finish((await import('./commands/watch.ts')).watch(paths, all, { ...host, stopped }));
  });

reading(program.command('check'))
  .description('is the output folder what a run would write? Writes nothing')
  .argument('[paths...]', 'files and folders of articles')
  .option('--out <folder>', 'the folder to check')
  .addOption(
    new Option('--format <format>', 'github: annotations for the hosted CI')
      .choices(['text', 'github'])
      .default('text'),
  )
  .option('--json', 'print the problems as JSON')
  .addHelpText(
    'after',
    `
Every file that is stale, missing or orphaned is named, with what differs and the command that mends it.

Examples:
  trifakta check seeds --out out
  trifakta check seeds --out out --format github`,
  )
  .action(async (given, flags) => {
    const { paths, options } = await settled<Config>(given, flags, host.cwd);
    const { check } = await import('./commands/check.ts');
    return finish(check(paths, { ...limits(options), out: outOf(options) }, host));
  });

reading(program.command('diff'))
  .description(
    'what changed, article by article: of two folders, two git revisions, or one against a fresh run',
  )
  .argument('[before]', 'folder or git revision (default: HEAD)')
  .argument('[after]', 'folder or git revision (default: a fresh run)')
  .option('--out <folder>', 'the output folder that revisions hold (default: out)')
  .option(
    '--input <path>',
    'articles of the fresh run; may be repeated (default: those of the last run)',
    collected,
  )
  .addOption(
    new Option('--format <format>', 'how it is shown')
      .choices(['pretty', 'json', 'markdown', 'html'])
      .default('pretty'),
  )
  .addHelpText(
    'after',
    `
Examples:
  trifakta diff                            the last commit against the articles and rules as they are now
  trifakta diff main HEAD                  two revisions
  trifakta diff before out --format html > diff.html`,
  )
  .action(async (before, after, flags) => {
    const { paths, options } = await settled<Config>([], flags, host.cwd);
    const all = {
      ...limits(options),
      out: options.out ?? 'out',
      ...(paths.length === 0 ? {} : { articles: paths }),
    };
    return finish((await import('./commands/diff.ts')).diff(before, after, all, host));
  });

program
  .command('inspect')
  .description('one article in the terminal, with what was found in it')
  .argument('<article>', 'a file, the id of an article of the last run, or "-" for stdin')
  .option('--out <folder>', 'the output folder that knows the ids (default: out)')
  .addOption(new Option('--kind <kind>', 'show one kind only').choices(['date', 'city', 'amount']))
  .option('--json', 'print the record')
  .option(
    '--explain <offset>',
    'why there is a mention, or none, at a place: its offset as records give it',
    wholeNumber(0, 9_999_999),
  )
  .addHelpText(
    'after',
    `
Examples:
  trifakta inspect seeds/article.txt
  trifakta inspect article --kind city
  trifakta inspect article --explain 311
  echo "Seit Mai 2023 in Berlin" | trifakta inspect -`,
  )
  .action(async (article, flags) => {
    const { options } = await settled<Config>([], flags, host.cwd);
    return finish((await import('./commands/inspect.ts')).inspect(article, options, host));
  });

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
  .command('claims')
  .description('what the articles say of whom, and whether they agree, as a table')
  .argument('[file]', 'a facts.json, or the folder that holds it (default: out)')
  .option('--out <folder>', 'the folder that holds it')
  .option('--disputed', 'only what sources contradict each other on')
  .addOption(
    new Option('--sort <column>', 'what to sort by')
      .choices(['status', 'subject', 'claim', 'voices'])
      .default('status'),
  )
  .option('--json', 'print the claims as JSON')
  .addHelpText(
    'after',
    `
Examples:
  trifakta claims
  trifakta claims out --disputed
  trifakta claims out --sort subject`,
  )
  .action(async (file, { out, ...options }) =>
    finish((await import('./commands/claims.ts')).claims(file ?? out ?? 'out', options, host)),
  );

program
  .command('report')
  .description('what stands in the output folder as one offline page, report.html')
  .argument('[paths...]', 'the articles, for their texts (default: where the records say, from here)')
  .option('--out <folder>', 'the folder to show')
  .option('--root <folder>', 'what the ids of articles are relative to (default: the folder given)')
  .addHelpText('after', '\nExamples:\n  trifakta report --out out')
  .action(async (given, flags) => {
    const { options } = await settled<Config>(given, flags, host.cwd);
    return finish(
      (await import('./commands/report.ts')).report(given, { ...options, out: outOf(options) }, host),
    );
  });

program
  .command('schema')
  .description('the JSON Schemas (2020-12) of the files')
  .argument('[format]', 'article, facts, manifest or diff (default: all)')
  .option('--out <folder>', 'write them as <format>.schema.json into a folder')
  .addHelpText('after', '\nExamples:\n  trifakta schema facts\n  trifakta schema --out schemas')
  .action(async (format, options) =>
    finish((await import('./commands/schema.ts')).schema(format, options, host)),
  );

program
  .command('completion')
  .description('completions for a shell')
  .argument('<shell>', 'bash, zsh or fish')
  .addHelpText(
    'after',
    `
Examples:
  eval "$(trifakta completion bash)"       in ~/.bashrc; zsh in ~/.zshrc
  trifakta completion fish | source        in ~/.config/fish/config.fish`,
  )
  .action(async (shell) => {
    const shape = { name: program.name(), commands: program.commands.map(shapeOf) };
    return finish((await import('./commands/completion.ts')).completion(shell, shape, host));
  });

/** Operands that are one of a few words. */
const OPERANDS: Readonly<Record<string, readonly string[]>> = {
  schema: ['article', 'facts', 'manifest', 'diff'],
  completion: ['bash', 'zsh', 'fish'],
};

function shapeOf(command: Command): CommandShape {
  return {
    name: command.name(),
    description: command.description(),
    options: command.options.map(({ long, description, required, optional, argChoices }) => ({
      long: long!,
      description,
      takes: required || optional,
      choices: argChoices ?? [],
    })),
    operands: OPERANDS[command.name()] ?? [],
  };
}

function outOf({ out }: Config): string {
  if (out !== undefined) return out;
  throw new UsageError('no output folder: give --out, or "out" in trifakta.config.json');
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
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
