import { Gap } from '../../grammar/tokens.ts';
import type { ClaimTables } from '../../model/claims.ts';
import type { Marks } from './lexicon.ts';
import type { Placed } from './placed.ts';

/** The words of a name as they stand. */
export function nameText({ tokens }: Marks, from: number, to: number): string {
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/gu, ' ');
}

/** "der Deutschen Bank": the adjective as it begins the name where nothing governs it. */
export function uninflected(word: string, { inflections }: ClaimTables): string {
  const [ending, base] = Object.entries(inflections ?? {}).find(([e]) => word.endsWith(e)) ?? ['', ''];
  return word.slice(0, word.length - ending.length) + base;
}

const MARKS = /\p{M}/gu;
const LEGAL = new Set([
  'ag',
  'se',
  'gmbh',
  'kg',
  'kgaa',
  'inc',
  'corp',
  'ltd',
  'llc',
  'plc',
  'sa',
  'sas',
  'sarl',
  'pt',
  'tbk',
  'persero',
  'nv',
  'bv',
  'spa',
  'co',
]);

/** Case, accents and legal form folded; a city inside the name by its GeoNames id, since languages spell it differently. */
export function keyOf(words: readonly string[], from: number, { tokens }: Marks, placed: Placed): string {
  const parts: string[] = [];
  for (const [k, word] of words.entries()) {
    const city = placed.cityAt(from + k);
    if (city !== null) {
      const part = `{${city}}`;
      if (parts.at(-1) !== part) parts.push(part);
    } else if (0 < k && 0 < parts.length && tokens.gap[from + k] === Gap.None && /^\d/u.test(word))
      parts.push(parts.pop()! + word);
    else if (/[\p{L}\p{N}]/u.test(word)) parts.push(word.normalize('NFD').replace(MARKS, '').toLowerCase());
  }
  const kept = parts.filter((part) => !LEGAL.has(part));
  return (kept.length === 0 ? parts : kept).join(' ');
}
