import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Extractor, ManifestFile } from '../model/manifest.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { MANIFEST } from './out.ts';

/** What is asked of the files that were read before, by source. */
export type Known = Pick<ReadonlyMap<string, ManifestFile>, 'size' | 'has' | 'get'>;

/** Bytes read at once. */
const PIECE = 1 << 18;

/**
 * The files of the run before, as its manifest and its journal name them, one a line. Of each is held where its line
 * stands, and no more: a batch may have any number of them.
 */
export class KnownFiles implements Known {
  readonly #open: number[] = [];
  /** Of each line the file that holds it, where it begins and how long it is. */
  readonly #lines: number[] = [];
  readonly #bySource = new Map<string, number>();

  get size(): number {
    return this.#bySource.size;
  }

  has(source: string): boolean {
    return this.#bySource.has(source);
  }

  get(source: string): ManifestFile | undefined {
    const line = this.#bySource.get(source);
    if (line === undefined) return undefined;
    const [file, start, length] = this.#lines.slice(line, line + 3) as [number, number, number];
    const bytes = Buffer.allocUnsafe(length);
    const text = bytes.toString('utf8', 0, readSync(file, bytes, 0, length, start));
    try {
      // A line of a manifest ends with a comma.
      return JSON.parse(text.endsWith(',') ? text.slice(0, -1) : text) as ManifestFile;
    } catch {
      // What is cut off or broken is not known.
      return undefined;
    }
  }

  /** Adds what a manifest names, where the extractor is the one that made it. */
  addManifest(out: string, now: Extractor): void {
    const head = ['{', `"schema":${SCHEMA_VERSION},`, `"extractor":${JSON.stringify(now)},`];
    this.#add(join(out, MANIFEST), head);
  }

  /** Adds what the journal of a run that was killed names; its first line is the extractor. */
  addJournal(path: string): void {
    this.#add(path, []);
  }

  /** May be called more than once. */
  close(): void {
    for (const file of this.#open.splice(0)) closeSync(file);
    this.#bySource.clear();
  }

  /** Adds the lines of a file that begins with those of `head`. */
  #add(path: string, head: readonly string[]): void {
    let file: number;
    try {
      file = openSync(path, 'r');
    } catch {
      return;
    }
    this.#open.push(file);
    let number = 0;
    for (const { start, length, beginning } of linesOf(file)) {
      if (number < head.length && beginning.toString('utf8') !== head[number++]) return;
      const source = sourceOf(beginning);
      if (source !== null) this.#bySource.set(source, this.#lines.push(file, start, length) - 3);
    }
  }
}

const NEWLINE = 0x0a;
const BEGINNING = Buffer.from('{"source":');
const SHA256 = Buffer.from(',"sha256":');

/** Where the lines of a file stand, each with its first bytes, some `PIECE` of them: a line may be as long as the file. */
function* linesOf(file: number): Generator<{ start: number; length: number; beginning: Buffer }> {
  let beginning: Buffer = Buffer.alloc(0);
  let start = 0;
  for (let at = 0; ; ) {
    const piece = Buffer.allocUnsafe(PIECE);
    const size = readSync(file, piece, 0, PIECE, at);
    if (size === 0) return;
    let from = 0;
    const upTo = (end: number): Buffer =>
      beginning.length < PIECE ? Buffer.concat([beginning, piece.subarray(from, end)]) : beginning;
    for (let end = piece.indexOf(NEWLINE); end !== -1 && end < size; end = piece.indexOf(NEWLINE, from)) {
      yield { start, length: at + end - start, beginning: upTo(end) };
      from = end + 1;
      start = at + from;
      beginning = Buffer.alloc(0);
    }
    beginning = upTo(size);
    at += size;
  }
}

/** The source that a line names; null where it names none. */
function sourceOf(line: Buffer): string | null {
  if (!line.subarray(0, BEGINNING.length).equals(BEGINNING)) return null;
  const end = line.indexOf(SHA256);
  try {
    return end === -1 ? null : (JSON.parse(line.toString('utf8', BEGINNING.length, end)) as string);
  } catch {
    return null;
  }
}
