import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Version } from '../../facts/diff.ts';
import type { ArticleRecord } from '../../model/record.ts';
import type { Input } from '../../stages/1-read/index.ts';
import { merge } from '../../stages/6-merge/index.ts';
import { factsLines } from '../../stages/7-write/facts.ts';
import { writeWhole } from '../../stages/7-write/files.ts';
import { extractor } from '../extractor.ts';
import { KnownFiles } from '../known.ts';
import { bytesOf, FACTS, recordPath, textPath } from '../out.ts';
import { remaining, takeOver } from '../reuse.ts';
import { fileVersion, type Keyed, keyOf } from './folder.ts';

export interface Fresh extends Version {
  /** Articles that ran out of time or memory: nothing can be said of them. */
  readonly fleeting: number;
  dispose(): Promise<void>;
}

export interface FreshOptions {
  readonly out: string;
  readonly keyed: Keyed;
  readonly concurrency?: number;
  onRecord(record: ArticleRecord, source: string): void;
}

/**
 * What a run would write now. Records that the output folder holds and that would come out the same are read there;
 * the others are made in a temporary folder, so that nothing in the working tree changes.
 */
export async function freshVersion(inputs: Iterable<Input>, options: FreshOptions): Promise<Fresh> {
  const { out, keyed, concurrency, onRecord } = options;
  const limits = concurrency === undefined ? {} : { concurrency };
  const now = extractor();
  const known = new KnownFiles();
  known.addManifest(out, now);
  const folder = await mkdtemp(join(tmpdir(), 'trifakta-'));
  const files = new Map<string, string>();
  const keys = new Map<string, string>();
  const texts = new Map<string, string>();
  const bySource = new Map<string, string>();
  for (const { source, path } of inputs) bySource.set(source, path);
  let fleeting = 0;
  try {
    const merged = await merge(records());
    known.close();
    const facts = join(folder, FACTS);
    await writeWhole(facts, factsLines(merged));
    const version = await fileVersion({
      name: 'a fresh run',
      manifest: { extractor: now },
      keys,
      keyed,
      facts,
      path: (id) => files.get(id)!,
      text: (id) => texts.get(id) ?? null,
      source: ({ source }) => bySource.get(source) ?? null,
    });
    return { ...version, fleeting, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }

  async function dispose(): Promise<void> {
    known.close();
    await rm(folder, { recursive: true, force: true });
  }

  async function* records(): AsyncGenerator<ArticleRecord> {
    const reuse = { out, known, doubtful: [] as Input[] };
    for await (const { record, file, written } of takeOver(inputs, reuse)) {
      const path = join(out, recordPath(record.id));
      if (written.text !== undefined) texts.set(record.id, join(out, textPath(record.id)));
      files.set(record.id, path);
      keys.set(record.id, keyOf(await readFile(path), keyed));
      onRecord(record, file);
      yield record;
    }
    if (remaining(inputs, reuse).next().done) return;
    // Only who extracts pays for loading the recognisers.
    const { extractAll } = await import('../../batch/index.ts');
    for await (const { work, record, text } of extractAll(remaining(inputs, reuse), limits)) {
      if (record.error?.code === 'timeout' || record.error?.code === 'memory') fleeting++;
      const path = join(folder, `${files.size}.json`);
      const bytes = bytesOf(record);
      await writeWhole(path, [bytes]);
      if (text !== null) {
        texts.set(record.id, `${path}.text`);
        await writeWhole(`${path}.text`, [text]);
      }
      files.set(record.id, path);
      keys.set(record.id, keyOf(Buffer.from(bytes), keyed));
      onRecord(record, work.source);
      yield record;
    }
  }
}
