/**
 * Starts `work` on the items of a source, at most `ahead` of them before the first has been taken, and gives the
 * results in the order of the items. A result is handed on as soon as it is there, even if the source is waiting for
 * its own next item: who writes one line and waits for the answer gets it.
 */
export async function* inOrder<T, R>(
  source: Iterable<T> | AsyncIterable<T>,
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const iterator =
    Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  const started: Promise<R>[] = [];
  let coming: Promise<IteratorResult<T>> | null = null;
  let open = true;
  try {
    while (open || 0 < started.length) {
      const head = started[0];
      if (open && started.length < ahead) {
        coming ??= Promise.resolve(iterator.next());
        const item = await (head === undefined ? coming : Promise.race([coming, head.then(() => null)]));
        if (item !== null) {
          coming = null;
          if (item.done) open = false;
          else {
            const result = work(item.value);
            // Its failure is met when its turn comes; until then it must not count as unhandled.
            result.catch(() => {});
            started.push(result);
          }
          continue;
        }
      }
      started.shift();
      yield await head!;
    }
  } finally {
    // A source that is still waiting for its next item closes when that comes: nobody waits for it here.
    const closing = open ? iterator.return?.() : undefined;
    if (coming === null) await closing;
  }
}
