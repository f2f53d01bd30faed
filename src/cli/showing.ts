import { type Command, Option } from 'commander';
import type { CommandShape } from '../commands/completion.ts';
import { type Config, settled } from '../commands/config.ts';
import { outOf } from './options.ts';
import type { Edges } from './program.ts';

/** The commands that read what stands in an output folder, or nothing. Each loads what it needs when it is called. */
export function addShowers(program: Command, { host, finish }: Edges): void {
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
      finish((await import('../commands/merge.ts')).merge(files, options, host)),
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
      finish((await import('../commands/claims.ts')).claims(file ?? out ?? 'out', options, host)),
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
        (await import('../commands/report.ts')).report(given, { ...options, out: outOf(options) }, host),
      );
    });

  program
    .command('schema')
    .description('the JSON Schemas (2020-12) of the files')
    .argument('[format]', 'article, facts, manifest or diff (default: all)')
    .option('--out <folder>', 'write them as <format>.schema.json into a folder')
    .addHelpText('after', '\nExamples:\n  trifakta schema facts\n  trifakta schema --out schemas')
    .action(async (format, options) =>
      finish((await import('../commands/schema.ts')).schema(format, options, host)),
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
      return finish((await import('../commands/completion.ts')).completion(shell, shape, host));
    });
}

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
