import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Extractor, ManifestFile } from '../model/manifest.ts';
import { MachineError, writeWhole } from '../stages/7-write/files.ts';
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

  /** Opens the journal, and tells what an unfinished run of the same extractor has left in it. @throws MachineError */
  static async open(out: string, now: Extractor): Promise<{ journal: Journal; left: ManifestFile[] }> {
    const folder = join(out, PRIVATE);
    const path = join(folder, NAME);
    const head = JSON.stringify(now);
    try {
      await make(folder);
      await writeWhole(join(folder, '.gitignore'), ['*\n'], { staging: folder });
      const text = await readFile(path, 'utf8').catch(() => '');
      const lines = text.split('\n');
      const left = lines[0] === head ? lines.slice(1).flatMap(entryOf) : [];
      // Where it can go on as it is, another run at the same time notes into it, too.
      if (lines[0] !== head || !text.endsWith('\n'))
        await writeWhole(path, [head, '\n', ...left.map(lineOf)], { staging: folder });
      return { journal: new Journal(path, openSync(path, 'a')), left };
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

const lineOf = (file: ManifestFile): string => `${JSON.stringify(file)}\n`;

/** The last line of a killed run may be cut off. */
function entryOf(line: string): ManifestFile[] {
  try {
    const value = JSON.parse(line) as ManifestFile | null;
    return typeof value?.source === 'string' && Array.isArray(value.records) ? [value] : [];
  } catch {
    return [];
  }
}
