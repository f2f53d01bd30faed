import { type Command, InvalidArgumentError } from 'commander';
import type { Config } from '../commands/config.ts';
import { UsageError } from '../commands/host.ts';

/** Parses an option. */
export const wholeNumber =
  (least: number, most: number) =>
  (value: string): number => {
    const number = /^\d{1,7}$/.test(value) ? Number(value) : Number.NaN;
    if (least <= number && number <= most) return number;
    throw new InvalidArgumentError(`It has to be a whole number from ${least} to ${most}.`);
  };
/** Gathers an option that may be repeated. */
export const collected = (value: string, before: string[] | undefined): string[] => [
  ...(before ?? []),
  value,
];

/** The options of commands that read articles. */
export const reading = (command: Command): Command =>
  limited(
    command
      .option('--root <folder>', 'what the ids of articles are relative to (default: the folder given)')
      .option('--include <pattern>', 'read only what matches, below the folder; may be repeated', collected)
      .option('--exclude <pattern>', 'do not read what matches; may be repeated', collected),
  );

/** The options of commands that extract. Below 64 megabytes no thread starts. */
export const limited = (command: Command): Command =>
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
/** The options of `limited` as commands take them. */
export const limits = ({ timeout, memory, ...options }: Config) => ({
  ...options,
  ...(timeout === undefined ? {} : { timeoutMs: timeout * 1000 }),
  ...(memory === undefined ? {} : { memoryMb: memory }),
});

export function outOf({ out }: Config): string {
  if (out !== undefined) return out;
  throw new UsageError('no output folder: give --out, or "out" in trifakta.config.json');
}
