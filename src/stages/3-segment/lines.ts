import type { Block, Span } from '../../model/text.ts';

/** A line, a hard-wrapped paragraph, or a block of the format: what the zones are told of. */
export interface Unit extends Span {
  /** Whether it reads like prose: long, or of several sentences, or closed by a full stop. */
  readonly prose: boolean;
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
}

/** The units of an article: its format's blocks, or the lines of a plain text. */
export function units(text: string, blocks: readonly Block[] | undefined): Unit[] {
  const spans = blocks ?? unwrapped(text, lines(text));
  const made: Unit[] = [];
  let before = 0;
  for (const span of spans) {
    const { start, end } = trimmed(text, span);
    if (end <= start) continue;
    const apart = made.length === 0 || /\n[^\S\n]*\r?\n/.test(text.slice(before, start));
    made.push({ start, end, prose: isProse(text.slice(start, end)), apart });
    before = end;
  }
  return made;
}

/** Length in UTF-16 code units from which a line is prose however it ends. */
const LONG = 200;
/** Length from which a full stop makes prose. */
const SENTENCE = 40;

function isProse(line: string): boolean {
  return LONG <= line.length || (SENTENCE <= line.length && /[.!?…]["'”“»’)\]]{0,2}$/u.test(line));
}

/** Lines with something on them. */
function lines(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029\u0085]+/g)) {
    const span = trimmed(text, { start: match.index, end: match.index + match[0].length });
    if (span.start < span.end) found.push(span);
  }
  return found;
}

/** Longest line, in UTF-16 code units, of texts that are taken for hard-wrapped. */
const WRAP = { least: 45, most: 120 } as const;

/**
 * Joins the lines of hard-wrapped paragraphs. A text is hard-wrapped if it has empty lines, no line is longer than a
 * terminal is wide, and most lines that are followed by another reach close to the longest.
 */
function unwrapped(text: string, all: readonly Span[]): Span[] {
  let width = 0;
  for (const line of all) width = Math.max(width, line.end - line.start);
  if (width < WRAP.least || WRAP.most < width) return [...all];
  const follows = all.map(
    (line, i) => 0 < i && !/\n[^\S\n]*\r?\n/.test(text.slice(all[i - 1]!.end, line.start)),
  );
  let inner = 0;
  let full = 0;
  for (const [i, line] of all.entries())
    if (follows[i + 1]) {
      inner++;
      if (width * 0.75 <= line.end - line.start) full++;
    }
  if (inner < 3 || full < inner * 0.6) return [...all];
  const joined: { start: number; end: number }[] = [];
  for (const [i, line] of all.entries()) {
    const last = joined.at(-1);
    const before = all[i - 1];
    if (last !== undefined && before !== undefined && follows[i] && width * 0.6 <= before.end - before.start)
      last.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
}

const EDGE = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;

/** A span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text[from]!)) from++;
  while (from < to && EDGE.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
