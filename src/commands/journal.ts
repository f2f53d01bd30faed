import { appendFileSync, closeSync, openSync, readSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Extractor } from '../model/manifest.ts';
import { MachineError, writeWhole } from '../stages/7-write/files.ts';
import type { KnownFiles } from './known.ts';
import { PRIVATE } from './out.ts';

const NAME = 'journal.jsonl';

/**
 * What a run has already written, so that a run that was killed is taken up where it stopped. The manifest is written
 * last; until then the journal names the records that stand. It belongs to one machine, and deleting it costs time
 * only.
 */
export class Journal {
  /** Open for appending: each thread notes what it has written, at once, since what waits is lost with the process. */
  readonly file: number;
  readonly #path: string;
  #closed = false;

  private constructor(path: string, file: number) {
    this.#path = path;
    this.file = file;
  }

  /** Opens the journal; what an unfinished run of the same extractor has left in it is added to what is `known`. @throws MachineError */
  static async open(out: string, now: Extractor, known: KnownFiles | null): Promise<Journal> {
    const folder = join(out, PRIVATE);
    const path = join(folder, NAME);
    const head = JSON.stringify(now);
    try {
      await make(folder);
      await writeWhole(join(folder, '.gitignore'), ['*\n'], { staging: folder });
      // Where it can go on as it is, another run at the same time notes into it, too.
      if (begins(path, head)) endLine(path);
      else await writeWhole(path, [head, '\n'], { staging: folder });
      known?.addJournal(path);
      return new Journal(path, openSync(path, 'a'));
    } catch (error) {
      throw MachineError.of(error, `cannot write into ${out}`);
    }
  }

  /** The manifest is written: it says all that the journal said. */
  async finish(): Promise<void> {
    this.close();
    await rm(this.#path, { force: true });
  }

  /** Leaves it for the next run. May be called more than once. */
  close(): void {
    if (!this.#closed) closeSync(this.file);
    this.#closed = true;
  }
}

/** Makes a folder and those above it. Node's own way of doing so calls a folder that is read-only missing. */
async function make(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await make(dirname(folder));
    await mkdir(folder);
  }
}

/** True of a file whose first line is this one. */
function begins(path: string, line: string): boolean {
  const wanted = Buffer.from(`${line}\n`);
  return wanted.equals(bytesAt(path, 0, wanted.length));
}

/** The last line of a killed run may be cut off: what follows must not be written behind it. */
function endLine(path: string): void {
  const { size } = statSync(path);
  if (bytesAt(path, size - 1, 1)[0] !== 0x0a) appendFileSync(path, '\n');
}

function bytesAt(path: string, start: number, length: number): Buffer {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return Buffer.alloc(0);
  }
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, start));
  } finally {
    closeSync(file);
  }
}
