import nlp from 'compromise/one';
import type { Language } from '../../model/language.ts';
import type { Block, Span } from '../../model/text.ts';

/**
 * Finds the sentence around a place. compromise splits one block at a time, and only blocks that are asked for, since
 * it reads 1.8 MB/s; what it splits too eagerly (after "10." and after the language's abbreviations) is joined again.
 */
export function sentenceFinder(
  text: string,
  blocks: readonly Block[],
  language: Language,
): (at: number) => Span {
  const abbreviations = new Set(language.abbreviations);
  const known = new Map<Block, Span[]>();
  return (at) => {
    const block = blockAt(blocks, at);
    if (block === undefined) return { start: at, end: at };
    let sentences = known.get(block);
    if (sentences === undefined) known.set(block, (sentences = split(text, block, abbreviations)));
    return sentences.find((s) => at < s.end) ?? sentences.at(-1) ?? block;
  };
}

function blockAt(blocks: readonly Block[], at: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block !== undefined && block.start <= at ? block : undefined;
}

function split(text: string, block: Span, abbreviations: ReadonlySet<string>): Span[] {
  const sentences: Span[] = [];
  let start = block.start;
  let at = block.start;
  const pieces = nlp(text.slice(block.start, block.end)).out('array') as string[];
  for (const [index, piece] of pieces.entries()) {
    const core = piece.trim();
    const found = text.indexOf(core, at);
    // compromise trims and may drop signs at the edges; a piece that is not found verbatim stays with its neighbour.
    if (core === '' || found < 0 || block.end < found + core.length) continue;
    at = found + core.length;
    if (index < pieces.length - 1 && endsOpen(core, abbreviations)) continue;
    sentences.push({ start, end: at });
    start = at;
  }
  if (start < block.end) {
    const last = sentences.pop();
    sentences.push({ start: last?.start ?? block.start, end: block.end });
  }
  return sentences;
}

/** True where the full stop at the end belongs to an ordinal or an abbreviation. */
function endsOpen(piece: string, abbreviations: ReadonlySet<string>): boolean {
  const last = /(?:^|[\s(„“"«])([\p{L}\d]+)\.$/u.exec(piece)?.[1];
  return last !== undefined && (/^\d{1,2}$/.test(last) || abbreviations.has(last.toLowerCase()));
}
