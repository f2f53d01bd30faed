import type { Span } from '../model/text.ts';

/** The first of `spans`, which lie in order, that ends after a place in the text. */
export function endingAfter<S extends Span>(spans: readonly S[], at: number): S | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return spans[low];
}

/** Those of `items`, which lie in order, that begin at tokens `from` … `to`. */
export function beginningIn<T extends { readonly from: number }>(
  items: readonly T[],
  from: number,
  to: number,
): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  const some: T[] = [];
  for (; low < items.length && items[low]!.from < to; low++) some.push(items[low]!);
  return some;
}
