import { Command } from 'commander';
import type { Host } from '../commands/host.ts';
import { addReaders } from './reading.ts';
import { addShowers } from './showing.ts';

/** What the commands need of the process. */
export interface Edges {
  readonly host: Host;
  readonly version: string;
  /** Ends the process with the exit code of a command, once it is done. */
  readonly finish: (code: Promise<number>) => Promise<void>;
  /** Resolves at the next interrupt. */
  readonly interrupted: () => Promise<void>;
}

/** The commands, their operands, options and help. */
export function programOf(edges: Edges): Command {
  const program = new Command('trifakta')
    .description(
      'Finds dates, cities and amounts in Indonesian, German and French news, and cites every one.',
    )
    .version(edges.version, '-V, --version', 'print the version')
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
Exit codes: 0 clean; 1 a difference, or an article that failed; 2 wrong usage, an operand that is missing or empty,
or a machine that fails, such as a full disk. Results go to stdout, all else to stderr.`,
    );
  addReaders(program, edges);
  addShowers(program, edges);
  return program;
}

/** A message for a terminal, without the line breaks that the parser of options puts into it. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}
