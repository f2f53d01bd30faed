import { stat } from 'node:fs/promises';
import pLimit from 'p-limit';
import { CHUNK } from './chunks.ts';
import type { Work } from './outcome.ts';

/** Bytes (of lines: UTF-16 units) up to which a chunk is not worth a thread, whose start costs as much as 100 articles. */
const SMALL = 1 << 18;

/** True where the chunk is done sooner on this thread than another one is started. */
export async function isSmall(chunk: readonly Work[]): Promise<boolean> {
  if (CHUNK <= chunk.length) return false;
  const limit = pLimit(16);
  const sizes = await Promise.all(
    chunk.map((work) =>
      'path' in work
        ? limit(() =>
            stat(work.path).then(
              (s) => s.size,
              () => 0,
            ),
          )
        : 'line' in work
          ? work.line.length
          : work.piece.text.length,
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0) < SMALL;
}
