import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Extractor, ManifestFile } from '../model/manifest.ts';
import { PRIVATE } from './out.ts';

const NAME = 'journal.jsonl';

/**
 * What a run has already written, so that a run that was killed is taken up where it stopped. The manifest is written
 * last; until then the journal names the records that stand. It belongs to one machine, and deleting it costs time
 * only.
 */
export class Journal {
  readonly #path: string;
  readonly #file: number;

  private constructor(path: string, file: number) {
    this.#path = path;
    this.#file = file;
  }

  /** Opens the journal, and tells what an unfinished run of the same extractor has left in it. */
  static async open(out: string, now: Extractor): Promise<{ journal: Journal; left: ManifestFile[] }> {
    const folder = join(out, PRIVATE);
    const path = join(folder, NAME);
    const head = JSON.stringify(now);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, '.gitignore'), '*\n');
    const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n');
    const left = lines[0] === head ? lines.slice(1).flatMap(entryOf) : [];
    await writeFile(path, [head, ...left.map((file) => JSON.stringify(file)), ''].join('\n'));
    return { journal: new Journal(path, openSync(path, 'a')), left };
  }

  /** Notes a file at once: what waits in memory is lost with the process. */
  add(file: ManifestFile): void {
    writeSync(this.#file, `${JSON.stringify(file)}\n`);
  }

  /** The manifest is written: it says all that the journal said. */
  async close(): Promise<void> {
    closeSync(this.#file);
    await rm(this.#path, { force: true });
  }
}

/** The last line of a killed run may be cut off. */
function entryOf(line: string): ManifestFile[] {
  try {
    const value = JSON.parse(line) as ManifestFile | null;
    return typeof value?.source === 'string' && Array.isArray(value.records) ? [value] : [];
  } catch {
    return [];
  }
}
