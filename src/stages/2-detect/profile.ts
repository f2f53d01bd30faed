import { WordTable } from '../../grammar/table.ts';
import { Gap, Shape, tokenise, WORD } from '../../grammar/tokens.ts';
import type { Language } from '../../model/language.ts';
import type { Span } from '../../model/text.ts';

/** A line of the text with its words, and how many of them are among the commonest of each language known. */
export interface Line extends Span {
  /** Index of its first token and of the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly hits: readonly number[];
}

/** The last text and what was counted: whoever tells the parts of a short article asks for the same again. */
let last:
  | { readonly text: string; readonly languages: readonly Language[]; readonly lines: readonly Line[] }
  | undefined;

/** Counts the commonest words of every language, line by line, in one pass. */
export function profile(text: string, languages: readonly Language[]): readonly Line[] {
  if (last === undefined || last.text !== text || last.languages !== languages)
    last = { text, languages, lines: counted(text, languages) };
  return last.lines;
}

function counted(text: string, languages: readonly Language[]): Line[] {
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
    const id = lexicon.table.at(tokens, i);
    if (id === 0) continue;
    // A word of another length than its place has hidden characters: it is spelled out.
    const plain = 0 < id && lexicon.words[id]!.length === length;
    const of = plain
      ? lexicon.of[id]
      : lexicon.byWord.get(text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase());
    if (of !== undefined) for (const index of of) hits[index]!++;
  }
  close(tokens.length);
  return lines;

  function close(next: number): void {
    if (begin < next)
      lines.push({
        from: begin,
        to: next,
        start: tokens.start[begin]!,
        end: tokens.end[next - 1]!,
        words,
        hits,
      });
    hits = languages.map(() => 0);
    words = 0;
    begin = next;
  }
}

/** Length in UTF-16 code units beyond which no common word is looked for. */
const LONGEST = 12;

interface Common {
  /** Word → indices of the languages that have it. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly table: WordTable;
  /** The words and their languages, as the table numbers them. */
  readonly words: readonly string[];
  readonly of: readonly (readonly number[])[];
}
const known = new WeakMap<readonly Language[], Common>();

/** The common words of all languages in one table. */
function commonWords(languages: readonly Language[]): Common {
  const before = known.get(languages);
  if (before !== undefined) return before;
  const lexicon = new Map<string, number[]>();
  for (const [index, { detection }] of languages.entries())
    for (const word of new Set(wordsOf(detection.common))) {
      const of = lexicon.get(word);
      if (of === undefined) lexicon.set(word, [index]);
      else of.push(index);
    }
  const words = ['', ...lexicon.keys()];
  const made: Common = { byWord: lexicon, table: new WordTable(words), words, of: [[], ...lexicon.values()] };
  known.set(languages, made);
  return made;
}

/** The words of a table. */
export function wordsOf(table: string): string[] {
  return table.split(/\s+/).filter((word) => word !== '');
}
