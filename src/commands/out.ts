import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Extractor, Manifest, ManifestRecord } from '../model/manifest.ts';
import type { ArticleRecord, Kind } from '../model/record.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { recordLines } from '../stages/7-write/layout.ts';

/** Where the record of an article stands, below the output folder. */
export const recordPath = (id: string): string => `articles/${id}.json`;
/** Where its text stands, if it was extracted from markup. */
export const textPath = (id: string): string => `articles/${id}.txt`;
export const FACTS = 'facts.json';
export const MANIFEST = 'manifest.json';
/** What belongs to one machine; ignores itself. */
export const PRIVATE = '.trifakta';

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

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

export const bytesOf = (record: ArticleRecord): string => [...recordLines(record)].join('');

/** A path below the output folder, or null where the name would lead out of it. */
export function inside(out: string, path: string): string | null {
  const root = resolve(out);
  const full = resolve(root, path);
  return full.startsWith(root + sep) && !path.includes('\0') ? full : null;
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

/** The lines of manifest.json: one member and one file a line. */
export function* manifestLines(manifest: Manifest): Iterable<string> {
  const { files, ...rest } = manifest;
  yield '{\n';
  for (const [key, value] of Object.entries(rest)) yield `${JSON.stringify(key)}:${JSON.stringify(value)},\n`;
  yield '"files":[';
  for (const [index, file] of files.entries()) yield `${index === 0 ? '' : ','}\n${JSON.stringify(file)}`;
  yield `${files.length === 0 ? '' : '\n'}]}\n`;
}

export type Counts = Record<Kind, number>;
export const noCounts = (): Counts => ({ city: 0, date: 0, amount: 0 });

/** Gathers what the manifest says, in any order of the articles. */
export class Ledger {
  readonly files = new Map<string, { sha256: string | null; records: ManifestRecord[] }>();
  readonly mentions = noCounts();
  readonly facts = noCounts();
  articles = 0;
  failed = 0;

  add(source: string, input: string | null, record: ArticleRecord, written: ManifestRecord): void {
    const file = this.files.get(source);
    if (file === undefined) this.files.set(source, { sha256: input, records: [written] });
    else file.records.push(written);
    this.articles++;
    if (record.error !== undefined) this.failed++;
    for (const { kind } of record.mentions) this.mentions[kind]++;
  }

  manifest(extractor: Extractor, facts: string): Manifest {
    return {
      schema: SCHEMA_VERSION,
      extractor,
      counts: { articles: this.articles, failed: this.failed, mentions: this.mentions, facts: this.facts },
      facts,
      // sort for determinism
      files: [...this.files]
        .map(([source, file]) => ({ source, ...file }))
        .sort((a, b) => (a.source < b.source ? -1 : 1)),
    };
  }
}
