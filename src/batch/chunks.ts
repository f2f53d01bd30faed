import type { Work } from './outcome.ts';

/** Articles that cross to a thread together at most. */
export const CHUNK = 32;
/** UTF-16 units of lines that do. */
const CHUNK_UNITS = 1 << 18;
/** Milliseconds that an incomplete chunk waits for more. */
const PATIENCE = 5;

/** Groups work so that crossing to a thread costs little; a source that pauses gets its answers meanwhile. */
export async function* chunked(
  works: Iterable<Work> | AsyncIterable<Work>,
): AsyncGenerator<Work[], void, undefined> {
  const iterator = Symbol.asyncIterator in works ? works[Symbol.asyncIterator]() : works[Symbol.iterator]();
  let coming: Promise<IteratorResult<Work>> | null = null;
  let open = true;
  try {
    while (open) {
      const chunk: Work[] = [];
      let units = 0;
      let patience: Promise<null> | null = null;
      let timer: NodeJS.Timeout | undefined;
      while (chunk.length < CHUNK && units < CHUNK_UNITS) {
        coming ??= Promise.resolve(iterator.next());
        const item: IteratorResult<Work> | null =
          patience === null ? await coming : await Promise.race([coming, patience]);
        if (item === null) break;
        coming = null;
        if (item.done) {
          open = false;
          break;
        }
        chunk.push(item.value);
        if ('line' in item.value) units += item.value.line.length;
        patience ??= new Promise((resolve) => {
          timer = setTimeout(resolve, PATIENCE, null);
        });
      }
      clearTimeout(timer);
      if (0 < chunk.length) yield chunk;
    }
  } finally {
    const closing = open ? iterator.return?.() : undefined;
    if (coming === null) await closing;
  }
}
