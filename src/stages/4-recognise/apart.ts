import type { AmountReading } from '../../model/amounts.ts';
import type { DateReading } from '../../model/dates.ts';
import type { Reading, Span } from '../../model/text.ts';

/**
 * Dates and amounts both read numbers. Where two readings overlap the longer one keeps the words, since it explains
 * more of them ("2000 Menschen" is no year, "15. Januar 2024" no count); of equals the date. An age is read only
 * where the words announce one, so it keeps its years whatever follows ("berusia 21 tahun itu").
 */
export function apart(
  dates: readonly Reading<DateReading>[],
  amounts: readonly Reading<AmountReading>[],
): [Reading<DateReading>[], Reading<AmountReading>[]] {
  const lost = new Set<Span>();
  let from = 0;
  for (const date of dates) {
    while (from < amounts.length && amounts[from]!.end <= date.start) from++;
    for (let k = from; k < amounts.length && amounts[k]!.start < date.end; k++) {
      const amount = amounts[k]!;
      const longer = date.end - date.start < amount.end - amount.start;
      lost.add(longer || amount.reading.age ? date : amount);
    }
  }
  return [dates.filter((d) => !lost.has(d)), amounts.filter((a) => !lost.has(a))];
}
