import { type Command, Option } from 'commander';
import { type Config, settled } from '../commands/config.ts';
import { collected, limited, limits, outOf, reading, wholeNumber } from './options.ts';
import type { Edges } from './program.ts';

/** The commands that read articles. Each loads what it needs when it is called. */
export function addReaders(program: Command, { host, finish, interrupted }: Edges): void {
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
      const { run } = await import('../commands/run.ts');
      if (!watch) return finish(run(paths, all, host));
      return finish(
        (await import('../commands/watch.ts')).watch(paths, all, { ...host, stopped: interrupted() }),
      );
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
      const { check } = await import('../commands/check.ts');
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
      return finish((await import('../commands/diff.ts')).diff(before, after, all, host));
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
      return finish((await import('../commands/inspect.ts')).inspect(article, options, host));
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
    .action(async (options) =>
      finish((await import('../commands/extract.ts')).extract(limits(options), host)),
    );
}
