import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Manifest, ManifestFile } from '../model/manifest.ts';
import type { Kind } from '../model/record.ts';
import { SCHEMA_VERSION } from '../model/version.ts';

export {
  bytesOf,
  inside,
  PRIVATE,
  recordPath,
  sha256,
  stagingOf,
  textPath,
} from '../stages/7-write/folder.ts';

export const FACTS = 'facts.json';
export const MANIFEST = 'manifest.json';
/** The digest of a file of any size; null where there is none. */
export async function digestOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
    return hash.digest('hex');
  } catch {
    return null;
  }
}

/** Every file of an output folder that a run writes and git keeps, sorted. */
export async function committedFiles(out: string): Promise<string[]> {
  const files: string[] = [];
  for (const name of [FACTS, MANIFEST]) if (await stat(join(out, name)).catch(() => null)) files.push(name);
  await walk('articles');
  return files.sort();

  async function walk(folder: string): Promise<void> {
    for (const entry of await readdir(join(out, folder), { withFileTypes: true }).catch(() => [])) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) await walk(path);
      else if (!/\.[0-9a-f]{8}\.tmp$/.test(entry.name)) files.push(path);
    }
  }
}

/** The manifest of an output folder; null where there is none that this version can read. */
export async function readManifest(out: string): Promise<Manifest | null> {
  const text = await readFile(join(out, MANIFEST), 'utf8').catch(() => null);
  return text === null ? null : parseManifest(text);
}

/** Whether an output folder has a manifest that this version can read; it is not read whole. */
export async function hasManifest(out: string): Promise<boolean> {
  const start = `{\n"schema":${SCHEMA_VERSION},\n`;
  const input = createReadStream(join(out, MANIFEST), { end: start.length - 1, encoding: 'utf8' });
  try {
    for await (const text of input) return text === start;
    return false;
  } catch {
    return false;
  }
}

/** The files that a manifest names, one at a time, as a run wrote them: one a line. Nothing where there is none. */
export async function* manifestFiles(out: string): AsyncGenerator<ManifestFile, void, undefined> {
  const input = createReadStream(join(out, MANIFEST));
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
      if (line.startsWith('{"source":')) yield JSON.parse(line.replace(/,$/, '')) as ManifestFile;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    input.destroy();
  }
}

/** Null where the text is no manifest of this schema. */
export function parseManifest(text: string): Manifest | null {
  try {
    const value = JSON.parse(text) as Partial<Manifest> | null;
    if (value === null || typeof value !== 'object' || value.schema !== SCHEMA_VERSION) return null;
    if (typeof value.extractor !== 'object' || !Array.isArray(value.files)) return null;
    return value.files.every((f) => typeof f?.source === 'string' && Array.isArray(f.records))
      ? (value as Manifest)
      : null;
  } catch {
    return null;
  }
}

export type Counts = Record<Kind, number>;
export const noCounts = (): Counts => ({ city: 0, date: 0, amount: 0 });
