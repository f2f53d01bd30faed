import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** UTF-16 units that are written at a time. */
const BLOCK = 1 << 16;

export interface WriteOptions {
  /**
   * The folder, on the same disk, where the file stands until it is whole. It has to be there: where it is gone, so is
   * all that was written before. Default: the file's own, which is made.
   */
  readonly staging?: string;
}

/** A failure of the machine: no article is to blame, and going on would fail at every one. */
export class MachineError extends Error {
  override readonly name = 'MachineError';

  /** Of a failed call to the system; whatever else went wrong stays what it is. */
  static of(error: unknown, what: string): unknown {
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof MachineError || code === undefined || !/^E[A-Z0-9]+$/.test(code)) return error;
    const words = /^[A-Z0-9]+: ([^,]*)/.exec(message)?.[1] ?? message;
    return new MachineError(`${what}: ${words} (${code})`);
  }
}

/**
 * Writes a file whole or not at all: under another name first, then renamed. Whoever reads the path sees the file
 * before or the file after, also when two write at once or the process is killed.
 *
 * @throws MachineError
 */
export async function writeWhole(
  path: string,
  chunks: Iterable<string> | AsyncIterable<string>,
  options: WriteOptions = {},
): Promise<void> {
  const draft = new Draft(path, options);
  try {
    for await (const block of blocks(chunks)) draft.write(block);
    draft.finish();
  } catch (error) {
    draft.discard();
    throw MachineError.of(error, `cannot write ${path}`);
  }
}

/** The same of a text that is at hand, without giving way to anything else. */
export function writeText(path: string, text: string, options: WriteOptions = {}): void {
  const draft = new Draft(path, options);
  try {
    draft.write(text);
    draft.finish();
  } catch (error) {
    draft.discard();
    throw MachineError.of(error, `cannot write ${path}`);
  }
}

/** A file under another name. */
class Draft {
  readonly #path: string;
  readonly #name: string;
  /** The output folder; null where the file is written on its own. */
  readonly #top: string | null;
  #file: number | null;

  constructor(path: string, { staging }: WriteOptions) {
    this.#path = path;
    this.#top = staging === undefined ? null : dirname(staging);
    const own = dirname(path);
    try {
      [this.#file, this.#name] = staging === undefined ? within(own, () => opened(own)) : opened(staging);
    } catch (error) {
      throw MachineError.of(error, `cannot write ${path}`);
    }
  }

  write(text: string): void {
    writeFileSync(this.#file!, text);
  }

  finish(): void {
    this.#close();
    try {
      renameSync(this.#name, this.#path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || this.#top === null) throw error;
      // Where the whole output folder is gone, it is not made anew behind its owner's back.
      makeBelow(this.#top, dirname(this.#path));
      renameSync(this.#name, this.#path);
    }
  }

  discard(): void {
    this.#close();
    rmSync(this.#name, { force: true });
  }

  #close(): void {
    const file = this.#file;
    this.#file = null;
    if (file !== null) closeSync(file);
  }
}

let next = randomBytes(4).readUInt32LE();

/** Opens a new file of a staging folder, under a name that says whose it is. */
export function opened(staging: string, flags: 'wx' | 'wx+' = 'wx'): [file: number, name: string] {
  for (;;) {
    next = (next + 1) >>> 0;
    const name = join(staging, `.${process.pid}.${next.toString(16).padStart(8, '0')}.tmp`);
    try {
      return [openSync(name, flags), name];
    } catch (error) {
      // Another thread may have begun to count close by.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Removes what processes that are gone, or threads that were ended, left in a staging folder. */
export function sweep(staging: string, { alive }: { alive: (pid: number) => boolean }): void {
  for (const name of namesIn(staging)) {
    const pid = /^\.(\d+)\.[0-9a-f]{8}\.tmp$/.exec(name)?.[1];
    if (pid !== undefined && !alive(Number(pid))) rmSync(join(staging, name), { force: true });
  }
}

/** Nothing, where the folder is gone. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
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

/** Makes a folder and those above it, but never `top` itself: whatever moves that away finds nothing in its place. */
function makeBelow(top: string, folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || folder === top || dirname(folder) === top) throw error;
    makeBelow(top, dirname(folder));
    makeBelow(top, folder);
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
