import { compareEntries, type Entry } from './entry.ts';

interface Cursor {
  entry: Entry;
  readonly rest: Iterator<Entry>;
}

/** Entries of several sorted sources in one order, the smallest on top of a heap of them. */
export function* mergeRuns(sources: readonly Iterable<Entry>[]): Generator<Entry, void, undefined> {
  const heap: Cursor[] = [];
  for (const source of sources) {
    const rest = source[Symbol.iterator]();
    const { done, value } = rest.next();
    if (!done) heap.push({ entry: value, rest });
  }
  for (let k = (heap.length >> 1) - 1; 0 <= k; k--) sink(heap, k);
  while (0 < heap.length) {
    const top = heap[0]!;
    yield top.entry;
    const { done, value } = top.rest.next();
    if (!done) top.entry = value;
    else {
      const last = heap.pop()!;
      if (heap.length === 0) return;
      heap[0] = last === top ? heap[0]! : last;
    }
    sink(heap, 0);
  }
}

function sink(heap: Cursor[], from: number): void {
  const moved = heap[from]!;
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (heap.length <= child) break;
    const right = child + 1;
    if (right < heap.length && compareEntries(heap[right]!.entry, heap[child]!.entry) < 0) child = right;
    if (compareEntries(moved.entry, heap[child]!.entry) <= 0) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = moved;
}
