import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** UTF-16 units that are written at a time. */
const BLOCK = 1 << 16;

/**
 * Writes a file whole or not at all: into a temporary neighbour, then renamed. Whoever reads the path sees the file
 * before or the file after, also when two write at once or the process is killed.
 */
export async function writeWhole(
  path: string,
  chunks: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  const temporary = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  const file = await opened(temporary);
  try {
    try {
      for await (const block of blocks(chunks)) await file.writeFile(block);
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function opened(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await mkdir(dirname(path), { recursive: true });
    return open(path, 'wx');
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
