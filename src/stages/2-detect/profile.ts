import { Gap, Shape, tokenise, WORD } from '../../grammar/tokens.ts';
import type { Language } from '../../model/language.ts';
import type { Span } from '../../model/text.ts';

/** A line of the text with its words, and how many of them are among the commonest of each language known. */
export interface Line extends Span {
  readonly words: number;
  readonly hits: readonly number[];
}

/** Counts the commonest words of every language, line by line, in one pass. */
export function profile(text: string, languages: readonly Language[]): Line[] {
  const lexicon = commonWords(languages);
  const tokens = tokenise(text);
  const lines: Line[] = [];
  let hits = languages.map(() => 0);
  let words = 0;
  let begin = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (0 < i && Gap.Line <= tokens.gap[i]!) close(i);
    if ((tokens.shape[i]! & WORD) === 0) continue;
    words++;
    if (tokens.shape[i] === Shape.Upper) continue;
    const length = tokens.end[i]! - tokens.start[i]!;
    if (LONGEST < length) continue;
    const of = lexicon.get(text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase());
    if (of !== undefined) for (const index of of) hits[index]!++;
  }
  close(tokens.length);
  return lines;

  function close(next: number): void {
    if (begin < next) lines.push({ start: tokens.start[begin]!, end: tokens.end[next - 1]!, words, hits });
    hits = languages.map(() => 0);
    words = 0;
    begin = next;
  }
}

/** Length in UTF-16 code units beyond which no common word is looked for. */
const LONGEST = 12;

const known = new WeakMap<readonly Language[], Map<string, number[]>>();

/** The common words of all languages in one table: word → indices of the languages that have it. */
function commonWords(languages: readonly Language[]): Map<string, number[]> {
  let lexicon = known.get(languages);
  if (lexicon !== undefined) return lexicon;
  lexicon = new Map();
  for (const [index, { detection }] of languages.entries())
    for (const word of new Set(wordsOf(detection.common))) {
      const of = lexicon.get(word);
      if (of === undefined) lexicon.set(word, [index]);
      else of.push(index);
    }
  known.set(languages, lexicon);
  return lexicon;
}

/** The words of a table. */
export function wordsOf(table: string): string[] {
  return table.split(/\s+/).filter((word) => word !== '');
}
