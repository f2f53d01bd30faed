import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareEntries, type Entry } from './entry.ts';
import { mergeRuns } from './runs.ts';

export interface SortOptions {
  /** UTF-16 units of keys and values held in memory before they go to the disk. Default 4 Mi. */
  readonly budget?: number;
  /** Where they go. Default: the system's folder for temporary files. */
  readonly folder?: string;
}

/** What an entry costs beside its text, in UTF-16 units. */
const OVERHEAD = 48;
/** Runs on the disk before they are merged into one: each takes a file descriptor and a buffer while it is read. */
const RUNS = 128;
/** Bytes written at a time. */
const BLOCK = 1 << 20;

/**
 * Sorts any number of entries by key (in the order of UTF-16 units), then value, in bounded memory: sorted runs go to
 * the disk, and are merged as they are read back. Equal entries count once. The files have no name once they are
 * open, so that nothing is left behind however the process ends.
 */
export class ExternalSort {
  readonly #budget: number;
  readonly #folder: string;
  readonly #runs: Run[] = [];
  readonly #recent = new Set<string>();
  #entries: Entry[] = [];
  #units = 0;

  constructor({ budget = 1 << 22, folder = tmpdir() }: SortOptions = {}) {
    this.#budget = budget;
    this.#folder = folder;
  }

  add(key: string, value: string): void {
    this.#entries.push({ key, value });
    this.#units += key.length + value.length + OVERHEAD;
    if (this.#budget < this.#units) this.#spill();
  }

  /** Adds what is said again and again under one key with one value; repetitions cost nothing. */
  once(key: string, value: string): void {
    if (this.#recent.has(key)) return;
    this.#recent.add(key);
    this.add(key, value);
  }

  /** All entries in order. May be asked several times; nothing may be added after. */
  *sorted(): Generator<Entry, void, undefined> {
    this.#entries.sort(compareEntries);
    let last: Entry | undefined;
    for (const entry of mergeRuns([...this.#runs.map(readRun), this.#entries])) {
      if (last !== undefined && compareEntries(last, entry) === 0) continue;
      last = entry;
      yield entry;
    }
  }

  /** Gives the disk back. */
  close(): void {
    for (const { file } of this.#runs.splice(0)) closeSync(file);
    this.#entries = [];
  }

  #spill(): void {
    if (RUNS <= this.#runs.length) {
      const all = writeRun(mergeRuns(this.#runs.map(readRun)), this.#folder);
      for (const { file } of this.#runs.splice(0)) closeSync(file);
      this.#runs.push(all);
    }
    this.#runs.push(writeRun(this.#entries.sort(compareEntries), this.#folder));
    this.#entries = [];
    this.#recent.clear();
    this.#units = 0;
  }
}

/** Sorted entries in a file without a name: two lengths in bytes, the key in UTF-16, the value in UTF-8. */
export interface Run {
  readonly file: number;
  /** Bytes. */
  readonly size: number;
}

function writeRun(entries: Iterable<Entry>, folder: string): Run {
  const path = join(folder, `trifakta-${randomBytes(8).toString('hex')}.run`);
  const file = openSync(path, 'wx+', 0o600);
  unlinkSync(path);
  let block = Buffer.allocUnsafe(BLOCK);
  let used = 0;
  let size = 0;
  const flush = (): void => {
    for (let done = 0; done < used; ) done += writeSync(file, block, done, used - done, size + done);
    size += used;
    used = 0;
  };
  try {
    for (const { key, value } of entries) {
      const keyBytes = key.length * 2;
      const valueBytes = Buffer.byteLength(value);
      const bytes = 8 + keyBytes + valueBytes;
      if (block.length < used + bytes) flush();
      if (block.length < bytes) block = Buffer.allocUnsafe(bytes);
      block.writeUInt32LE(keyBytes, used);
      block.writeUInt32LE(valueBytes, used + 4);
      block.write(key, used + 8, 'utf16le');
      block.write(value, used + 8 + keyBytes, 'utf8');
      used += bytes;
    }
    flush();
    return { file, size };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/** Bytes read at a time. */
const PIECE = 1 << 16;

function* readRun({ file, size }: Run): Generator<Entry, void, undefined> {
  let block = Buffer.allocUnsafe(PIECE);
  let at = 0;
  let end = 0;
  let position = 0;
  const need = (bytes: number): void => {
    if (bytes <= end - at) return;
    const larger = block.length < bytes ? Buffer.allocUnsafe(bytes) : block;
    block.copy(larger, 0, at, end);
    block = larger;
    end -= at;
    at = 0;
    while (end < bytes) {
      const read = readSync(file, block, end, block.length - end, position);
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
    const from = at + 8 + keyBytes;
    const key = block.toString('utf16le', at + 8, from);
    at = from + valueBytes;
    yield { key, value: block.toString('utf8', from, at) };
  }
}
