import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Version } from '../../facts/diff.ts';
import { parseRecord, Unreadable } from '../../facts/parse.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { UsageError } from '../host.ts';
import { digestOf, FACTS, inside, MANIFEST, parseManifest, recordPath, textPath } from '../out.ts';

/** How a file's bytes are keyed: as git names them, so that a folder and a revision compare without reading both. */
export type Keyed = 'sha1' | 'sha256';

/** The output folder of a run that was completed. @throws UsageError */
export async function folderVersion(
  folder: string,
  { name, keyed, cwd }: { name: string; keyed: Keyed; cwd: string },
): Promise<Version> {
  const facts = join(folder, FACTS);
  if ((await stat(folder).catch(() => null))?.isDirectory() !== true)
    throw new UsageError(`${name}: no such folder`);
  const size = await stat(facts).catch(() => null);
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null);
  if (size === null && text === null)
    throw new UsageError(
      (await stat(join(folder, 'articles')).catch(() => null)) === null
        ? `${name}: no output of trifakta, it holds no ${FACTS}`
        : `${name}: half written, it holds articles/ and no ${FACTS}: run trifakta again`,
    );
  const manifest = manifestOf(text, name);
  if (size === null) throw new UsageError(`${name}: half written, it holds no ${FACTS}: run trifakta again`);
  const keys = new Map<string, string>();
  for (const { id, sha256 } of manifest.files.flatMap((file) => file.records)) {
    const path = inside(folder, recordPath(id));
    const bytes = path === null ? null : await readFile(path).catch(() => null);
    if (bytes === null)
      throw new UsageError(`${name}: half written, ${recordPath(id)} is missing: run trifakta again`);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new UsageError(
        `${name}: half written or edited, ${recordPath(id)} is not what ${MANIFEST} says: run trifakta again`,
      );
    keys.set(id, keyOf(bytes, keyed));
  }
  if ((await digestOf(facts)) !== manifest.facts)
    throw new UsageError(
      `${name}: half written or edited, ${FACTS} is not what ${MANIFEST} says: run trifakta again`,
    );
  return fileVersion({
    name,
    manifest,
    keys,
    keyed,
    facts,
    path: (id) => join(folder, recordPath(id)),
    text: (id) => inside(folder, textPath(id)),
    source: ({ source }) => inside(cwd, source),
  });
}

/** The manifest of a version. @throws UsageError where there is none, or one of another schema. */
export function manifestOf(text: string | null, name: string): Manifest {
  if (text === null)
    throw new UsageError(`${name}: half written, it holds no ${MANIFEST}: run trifakta again`);
  const manifest = parseManifest(text);
  if (manifest !== null) return manifest;
  const schema = /"schema":\s*(\d+)/.exec(text)?.[1];
  throw new UsageError(
    schema === undefined
      ? `${name}: its ${MANIFEST} is cut off or was edited: run trifakta again`
      : `${name}: written by another version of trifakta (schema ${schema}): run trifakta again`,
  );
}

interface Files {
  readonly name: string;
  readonly manifest: Pick<Manifest, 'extractor'>;
  readonly keys: ReadonlyMap<string, string>;
  readonly keyed: Keyed;
  readonly facts: string;
  path(id: string): string;
  text(id: string): string | null;
  source(record: ArticleRecord): string | null;
}

/** A version whose files stand on the disk. */
export async function fileVersion({
  name,
  manifest,
  keys,
  keyed,
  facts,
  path,
  text,
  source,
}: Files): Promise<Version> {
  return {
    name,
    extractor: manifest.extractor,
    keys,
    factsKey: await streamKey(facts, keyed),
    async *records(ids) {
      for (const id of ids) yield recordOf(await readFile(path(id), 'utf8'), `${name}: ${recordPath(id)}`);
    },
    source: async (record) => await contents(source(record)),
    writtenText: async (id) => (await contents(text(id)))?.toString('utf8') ?? null,
    factsLines: () => linesOf(createReadStream(facts, 'utf8')),
  };
}

async function contents(path: string | null): Promise<Buffer | null> {
  return path === null ? null : await readFile(path).catch(() => null);
}

/** @throws UsageError naming the file. */
export function recordOf(text: string, name: string): ArticleRecord {
  try {
    return parseRecord(text);
  } catch (error) {
    if (error instanceof Unreadable) throw new UsageError(`${name}: ${error.message}`);
    throw error;
  }
}

/** The id that git would give these bytes. */
export function keyOf(bytes: Uint8Array, keyed: Keyed): string {
  return createHash(keyed).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

async function streamKey(path: string, keyed: Keyed): Promise<string> {
  const hash = createHash(keyed).update(`blob ${(await stat(path)).size}\0`);
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** The lines of a stream of text, without their ends. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest: string[] = [];
  for await (const chunk of chunks) {
    const parts = chunk.split('\n');
    if (parts.length === 1) {
      rest.push(chunk);
      continue;
    }
    yield rest.join('') + parts[0]!;
    for (let k = 1; k < parts.length - 1; k++) yield parts[k]!;
    rest = [parts.at(-1)!];
  }
  const last = rest.join('');
  if (last !== '') yield last;
}
