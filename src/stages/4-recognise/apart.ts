import type { Reading, Span } from '../../model/text.ts';

/**
 * Dates and amounts both read numbers. Where two readings overlap the longer one keeps the words, since it explains
 * more of them ("2000 Menschen" is no year, "15. Januar 2024" no count); of equals the date.
 */
export function apart<D, A>(
  dates: readonly Reading<D>[],
  amounts: readonly Reading<A>[],
): [Reading<D>[], Reading<A>[]] {
  const lost = new Set<Span>();
  let from = 0;
  for (const date of dates) {
    while (from < amounts.length && amounts[from]!.end <= date.start) from++;
    for (let k = from; k < amounts.length && amounts[k]!.start < date.end; k++) {
      const amount = amounts[k]!;
      lost.add(date.end - date.start < amount.end - amount.start ? date : amount);
    }
  }
  return [dates.filter((d) => !lost.has(d)), amounts.filter((a) => !lost.has(a))];
}
