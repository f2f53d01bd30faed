import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** UTF-16 units that are written at a time. */
const BLOCK = 1 << 16;

export interface WriteOptions {
  /** The folder, on the same disk, where the file stands until it is whole. Default: its own. */
  readonly staging?: string;
}

/**
 * Writes a file whole or not at all: under another name first, then renamed. Whoever reads the path sees the file
 * before or the file after, also when two write at once or the process is killed.
 */
export async function writeWhole(
  path: string,
  chunks: Iterable<string> | AsyncIterable<string>,
  { staging = dirname(path) }: WriteOptions = {},
): Promise<void> {
  const temporary = join(staging, `.${process.pid}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    const file = within(staging, () => openSync(temporary, 'wx'));
    try {
      for await (const block of blocks(chunks)) writeFileSync(file, block);
    } finally {
      closeSync(file);
    }
    within(dirname(path), () => renameSync(temporary, path));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Removes what killed processes left in a staging folder. */
export function sweep(staging: string, { alive }: { alive: (pid: number) => boolean }): void {
  for (const name of readdirSync(staging)) {
    const pid = /^\.(\d+)\.[0-9a-f]{8}\.tmp$/.exec(name)?.[1];
    if (pid !== undefined && !alive(Number(pid))) rmSync(join(staging, name), { force: true });
  }
}

/** Does what needs a folder, which is made where it is missing. */
function within<T>(folder: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(folder, { recursive: true });
    return act();
  }
}

/** Lines gathered into blocks, since each crossing to the disk costs as much as many lines. */
export async function* blocks(
  chunks: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<string, void, undefined> {
  let block = '';
  const isAsync = Symbol.asyncIterator in chunks;
  if (!isAsync)
    for (const chunk of chunks) {
      block += chunk;
      if (block.length < BLOCK) continue;
      yield block;
      block = '';
    }
  else
    for await (const chunk of chunks) {
      block += chunk;
      if (block.length < BLOCK) continue;
      yield block;
      block = '';
    }
  if (block !== '') yield block;
}
