import type { Rule } from '../../../grammar/scan.ts';
import type { AmountReading } from '../../../model/amounts.ts';
import type { Language } from '../../../model/language.ts';
import type { Reading, Segmented } from '../../../model/text.ts';

export function recogniseAmounts(_text: Segmented, _language: Language): Reading<AmountReading>[] {
  return [];
}

/** The rules that read a language, for tests and explanations. */
export function amountRules(_language: Language): readonly Rule<AmountReading>[] {
  return [];
}
