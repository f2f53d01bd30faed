import type { AmountReading } from '../../model/amounts.ts';
import type { Found } from '../../model/found.ts';
import type { Language } from '../../model/language.ts';
import type { AmountMention } from '../../model/record.ts';
import type { Reading, Segmented } from '../../model/text.ts';

/** Turns readings into exact values, currencies and units. */
export function resolveAmounts(
  _readings: readonly Reading<AmountReading>[],
  _context: { text: Segmented; language: Language },
): Found<AmountMention>[] {
  return [];
}
