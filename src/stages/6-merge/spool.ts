import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from './entry.ts';

/** Sorted entries in a spool: two lengths in bytes, the key in UTF-16, the value in UTF-8; no entry lies in two pieces. */
export type Run = readonly Extent[];

export interface Extent {
  /** Bytes. */
  readonly from: number;
  readonly size: number;
}

/** What other threads of the process need to write into the same file. */
export interface SpoolHandle {
  readonly file: number;
  /** Where the next extent begins. */
  readonly end: SharedArrayBuffer;
}

/** Bytes written at a time. */
const BLOCK = 1 << 18;

/**
 * A file in which any number of threads put down sorted runs side by side: each reserves the place that it then writes.
 * It has no name once it is open, so that nothing is left behind however the process ends.
 */
export class Spool {
  readonly handle: SpoolHandle;
  #block = Buffer.alloc(0);

  constructor(handle: SpoolHandle) {
    this.handle = handle;
  }

  /** The folder is by default that of the system for temporary files. */
  static open(folder = tmpdir()): Spool {
    const path = join(folder, `.${process.pid}.${randomBytes(4).toString('hex')}.tmp`);
    const file = openSync(path, 'wx+', 0o600);
    unlinkSync(path);
    return new Spool({ file, end: new SharedArrayBuffer(8) });
  }

  write(entries: Iterable<Entry>): Run {
    const run: Extent[] = [];
    if (this.#block.length === 0) this.#block = Buffer.allocUnsafeSlow(BLOCK);
    let block = this.#block;
    let used = 0;
    for (const { key, value } of entries) {
      const keyBytes = key.length * 2;
      const valueBytes = Buffer.byteLength(value);
      const bytes = 8 + keyBytes + valueBytes;
      if (block.length < used + bytes) {
        if (0 < used) run.push(this.#put(block, used));
        used = 0;
      }
      if (block.length < bytes) block = Buffer.allocUnsafeSlow(bytes);
      block.writeUInt32LE(keyBytes, used);
      block.writeUInt32LE(valueBytes, used + 4);
      block.write(key, used + 8, 'utf16le');
      block.write(value, used + 8 + keyBytes, 'utf8');
      used += bytes;
    }
    if (0 < used) run.push(this.#put(block, used));
    return run;
  }

  #put(block: Buffer, size: number): Extent {
    const { file, end } = this.handle;
    const from = Number(Atomics.add(new BigInt64Array(end), 0, BigInt(size)));
    for (let done = 0; done < size; ) done += writeSync(file, block, done, size - done, from + done);
    return { from, size };
  }

  /** The entries of a run; so many bytes of it are in memory at a time, or one entry. */
  *read(run: Run, piece = 1 << 16): Generator<Entry, void, undefined> {
    let block = Buffer.allocUnsafeSlow(Math.min(piece, run[0]?.size ?? 0));
    for (const { from, size } of run) {
      let at = 0;
      let end = 0;
      let position = 0;
      const need = (bytes: number): void => {
        if (bytes <= end - at) return;
        const larger = block.length < bytes ? Buffer.allocUnsafeSlow(Math.max(bytes, piece)) : block;
        block.copy(larger, 0, at, end);
        block = larger;
        end -= at;
        at = 0;
        while (end < bytes) {
          const most = Math.min(block.length - end, size - position);
          const read = most === 0 ? 0 : readSync(this.handle.file, block, end, most, from + position);
          if (read === 0) throw new Error('a temporary file was cut off');
          end += read;
          position += read;
        }
      };
      while (at < end || position < size) {
        need(8);
        const keyBytes = block.readUInt32LE(at);
        const valueBytes = block.readUInt32LE(at + 4);
        need(8 + keyBytes + valueBytes);
        const middle = at + 8 + keyBytes;
        const key = block.toString('utf16le', at + 8, middle);
        at = middle + valueBytes;
        yield { key, value: block.toString('utf8', middle, at) };
      }
    }
  }

  close(): void {
    closeSync(this.handle.file);
  }
}
