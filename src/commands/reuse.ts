import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BatchOptions, Outcome } from '../batch/index.ts';
import { inOrder } from '../batch/order.ts';
import type { Extractor, ManifestFile } from '../model/manifest.ts';
import type { ArticleRecord } from '../model/record.ts';
import { digestOf, type Input, readContent } from '../stages/1-read/index.ts';
import { inside, sha256, textPath } from './out.ts';

/** A record, new or taken over from the run before. */
export interface Made {
  readonly source: string;
  /** Digest of the file's bytes; null where it could not be read. */
  readonly input: string | null;
  readonly record: ArticleRecord;
  readonly text: string | null;
  /** Digests of the files of a record that was taken over: they stand on the disk as they should. */
  readonly kept: { readonly record: string; readonly text?: string } | null;
}

/** Failures of the machine or the moment, not of the article: never taken over. */
const FLEETING = new Set(['unreadable', 'timeout', 'memory']);

/** Files looked at ahead of the one that is being merged. */
const AHEAD = 16;

/**
 * The records of files, taken over from the output folder where they are known to come out the same: the same bytes,
 * the same extractor, and record files exactly as they were written. The committed records are the cache: there is
 * nothing beside them that could be stale. Whatever is not certain is extracted anew, after the rest.
 */
export async function* makeRecords(
  inputs: readonly Input[],
  { out, known, ...batch }: { out: string; known: ReadonlyMap<string, ManifestFile> } & BatchOptions,
): AsyncGenerator<Made, void, undefined> {
  const fresh = inputs.filter((input) => !known.has(input.source));
  const candidates = inputs.filter((input) => known.has(input.source));
  for await (const found of inOrder(candidates, AHEAD, (input) =>
    takeOver(input, known.get(input.source)!, out),
  ))
    if (Array.isArray(found)) yield* found;
    else fresh.push(found);
  if (fresh.length === 0) return;
  // Only who extracts pays for loading the recognisers.
  const { extractAll } = await import('../batch/index.ts');
  for await (const outcome of extractAll(fresh, batch)) yield made(outcome);
}

/** The records of a file as they stand, or the file itself where one of them is in doubt. */
async function takeOver(input: Input, before: ManifestFile, out: string): Promise<Made[] | Input> {
  try {
    if (before.sha256 === null || digestOf(await readContent(input)) !== before.sha256) return input;
    const all: Made[] = [];
    for (const { id, sha256: record, text } of before.records) {
      const path = inside(join(out, 'articles'), `${id}.json`);
      if (path === null) return input;
      const bytes = await readFile(path);
      if (sha256(bytes) !== record) return input;
      if (text !== undefined && sha256(await readFile(join(out, textPath(id)))) !== text) return input;
      const value = JSON.parse(bytes.toString('utf8')) as ArticleRecord;
      if (value.error !== undefined && FLEETING.has(value.error.code)) return input;
      const kept = { record, ...(text === undefined ? {} : { text }) };
      all.push({ source: input.source, input: before.sha256, record: value, text: null, kept });
    }
    return all.length === 0 ? input : all;
  } catch {
    return input;
  }
}

function made({ work, record, text, input }: Outcome): Made {
  return {
    source: work.source,
    input,
    record,
    text,
    kept: null,
  };
}

/** What the files before were, by source; nothing where another extractor made them. */
export function knownFiles(
  files: readonly ManifestFile[],
  { by, now }: { by: Extractor; now: Extractor },
): Map<string, ManifestFile> {
  if (JSON.stringify(by) !== JSON.stringify(now)) return new Map();
  return new Map(files.map((file) => [file.source, file]));
}
