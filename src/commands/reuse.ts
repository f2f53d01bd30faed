import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inOrder } from '../batch/order.ts';
import type { ManifestFile, ManifestRecord } from '../model/manifest.ts';
import type { ArticleRecord } from '../model/record.ts';
import { digestOf, type Input, readContent } from '../stages/1-read/index.ts';
import type { Known } from './known.ts';
import { inside, recordPath, sha256, textPath } from './out.ts';

/** A record taken over from the run before: its files stand as they should. */
export interface TakenOver {
  /** The source of its file, and the digest of all that was read for it. */
  readonly file: string;
  readonly input: string;
  readonly record: ArticleRecord;
  readonly written: ManifestRecord;
}

/** Failures of the machine or the moment, not of the article: never taken over. */
const FLEETING = new Set(['unreadable', 'timeout', 'memory']);

/** Files looked at ahead of the one that is being merged. */
const AHEAD = 16;

/**
 * The records of files, taken over from the output folder where they are known to come out the same: the same bytes,
 * the same extractor, and record files exactly as they were written. The committed records are the cache: there is
 * nothing beside them that could be stale. Whatever is not certain is added to `doubtful`.
 */
export async function* takeOver(
  inputs: Iterable<Input>,
  { out, known, doubtful }: { out: string; known: Known; doubtful: Input[] },
): AsyncGenerator<TakenOver, void, undefined> {
  if (known.size === 0) return;
  for await (const found of inOrder(candidates(), AHEAD, (input) =>
    standing(input, known.get(input.source), out),
  ))
    if (Array.isArray(found)) yield* found;
    else doubtful.push(found);

  function* candidates(): Iterable<Input> {
    for (const input of inputs) if (known.has(input.source)) yield input;
  }
}

/** What is to be extracted once the rest has been taken over. */
export function* remaining(
  inputs: Iterable<Input>,
  { known, doubtful }: { known: Known; doubtful: readonly Input[] },
): Generator<Input, void, undefined> {
  for (const input of inputs) if (!known.has(input.source)) yield input;
  yield* doubtful;
}

/** The records of a file as they stand, or the file itself where one of them is in doubt. */
async function standing(
  input: Input,
  before: ManifestFile | undefined,
  out: string,
): Promise<TakenOver[] | Input> {
  try {
    if (
      before === undefined ||
      before.sha256 === null ||
      digestOf(await readContent(input)) !== before.sha256
    )
      return input;
    const all: TakenOver[] = [];
    for (const written of before.records) {
      const { id, text } = written;
      const path = inside(out, recordPath(id));
      if (path === null) return input;
      const bytes = await readFile(path);
      if (sha256(bytes) !== written.sha256) return input;
      if (text !== undefined && sha256(await readFile(join(out, textPath(id)))) !== text) return input;
      const record = JSON.parse(bytes.toString('utf8')) as ArticleRecord;
      if (record.error !== undefined && FLEETING.has(record.error.code)) return input;
      all.push({ file: input.source, input: before.sha256, record, written });
    }
    return all.length === 0 ? input : all;
  } catch {
    return input;
  }
}
