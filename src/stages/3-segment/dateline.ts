import type { Span } from '../../model/text.ts';

/** UTF-16 code units within which the dash of a dateline stands. */
const REACH = 90;
/** Units that must follow a mere hyphen, so that no title with one is taken for a report. */
const SENTENCE = 60;

/**
 * The place, agency and date before the dash that opens a report: "JAKARTA, KOMPAS.com –", "Berlin (dpa) -",
 * "PARIS, 3 mars (AFP) —", "IDXChannel —". Undefined where the paragraph begins otherwise.
 */
export function datelineOf(text: string, { start, end }: Span): Span | undefined {
  const opening = text.slice(start, Math.min(end, start + REACH));
  const dash = /^([^\n]{2,80}?)(?:\s+[-–—]{1,2}\s+|\s?[–—]\s?|\.\s?[–—]\s|:\s?[–—]\s)(?=\S)/u.exec(opening);
  if (dash === null) return undefined;
  const before = dash[1]!;
  const after = text.slice(start + dash[0].length, end);
  if (
    !/^[\p{Lu}([]/u.test(before) ||
    /[.!?;]\s+\p{L}/u.test(before.replace(/\p{L}{1,4}\.\s|\d{1,2}\.\s/gu, ''))
  )
    return undefined;
  const words = before.match(/\p{L}[\p{L}'’.]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !/\.\p{L}/u.test(word)).length;
  if (words.length === 0 || 8 < words.length || 2 < small || words.length < small * 2) return undefined;
  const marked =
    /[,(/]|\p{L}\.\p{L}/u.test(before) ||
    words.every((word) => word.toUpperCase() === word && 1 < word.length);
  // A name alone is a dateline only if no second dash closes a parenthesis ("OpenAI – the maker – plans").
  const opens = /[–—]/.test(dash[0]) || (SENTENCE <= after.length && /^[\p{Lu}\p{Pi}\p{Ps}"]/u.test(after));
  if (!marked && (2 < words.length || 0 < small || !opens || /^[^.]{0,120}\s[–—]\s/u.test(after)))
    return undefined;
  // A subordinate clause between commas is prose.
  if (small === words.length - 1 && !/\(/.test(before) && 2 < words.length) return undefined;
  return { start, end: start + dash[0].trimEnd().length };
}
