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
    const read = readSync(file, bytes, 0, length, start);
    try {
      return JSON.parse(bytes.toString('utf8', 0, read)) as ManifestFile;
    } catch {
      // What is cut off or broken is not known.
      return undefined;
    }
  }

  /** Adds what a manifest names, where the extractor is the one that made it. */
  addManifest(out: string, now: Extractor): void {
    const head = ['{', `"schema":${SCHEMA_VERSION},`, `"extractor":${JSON.stringify(now)},`];
    this.#add(join(out, MANIFEST), (line, number) => head[number] === undefined || head[number] === line);
  }

  /** Adds what the journal of a run that was killed names; its first line is the extractor. */
  addJournal(path: string): void {
    this.#add(path, () => true);
  }

  /** May be called more than once. */
  close(): void {
    for (const file of this.#open.splice(0)) closeSync(file);
    this.#bySource.clear();
  }

  /** Adds the lines of a file, unless one of its first is not as it `fits`. */
  #add(path: string, fits: (line: string, number: number) => boolean): void {
    let file: number;
    try {
      file = openSync(path, 'r');
    } catch {
      return;
    }
    this.#open.push(file);
    let number = 0;
    for (const { start, line } of linesOf(file)) {
      if (number < HEAD && !fits(line.toString('utf8'), number++)) return;
      const source = sourceOf(line);
      if (source === null) continue;
      // A line of a manifest ends with a comma.
      const length = line.at(-1) === COMMA ? line.length - 1 : line.length;
      this.#bySource.set(source, this.#lines.push(file, start, length) - 3);
    }
  }
}

/** Lines that say what a manifest is. */
const HEAD = 3;
const [NEWLINE, COMMA] = [0x0a, 0x2c];
const BEGINNING = Buffer.from('{"source":');
const SHA256 = Buffer.from(',"sha256":');

/** The lines of a file that end, each valid until the next one is asked for. */
function* linesOf(file: number): Generator<{ start: number; line: Buffer }> {
  let rest: Buffer = Buffer.alloc(0);
  let at = 0;
  for (;;) {
    const piece = Buffer.allocUnsafe(PIECE);
    const size = readSync(file, piece, 0, PIECE, at + rest.length);
    if (size === 0) return;
    const bytes =
      rest.length === 0 ? piece.subarray(0, size) : Buffer.concat([rest, piece.subarray(0, size)]);
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE, rest.length); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
      yield { start: at + from, line: bytes.subarray(from, end) };
      from = end + 1;
    }
    rest = bytes.subarray(from);
    at += from;
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
