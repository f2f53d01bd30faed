import nlp from 'compromise/one';
import { endingAfter } from '../../grammar/search.ts';
import type { Language } from '../../model/language.ts';
import type { Block, Span } from '../../model/text.ts';

/**
 * compromise's splitter of sentences, without the terms, tags and normal forms that it makes of each: those cost a
 * hundred times as much, and nobody asks for them here.
 */
const splitter = (): ((text: string) => string[]) => {
  const world = nlp.world() as World;
  return (text) => world.methods.one.tokenize.splitSentences(text, world);
};
interface World {
  readonly methods: {
    readonly one: { readonly tokenize: { splitSentences(text: string, world: World): string[] } };
  };
}
let made: ReturnType<typeof splitter> | undefined;

/**
 * Finds the sentence around a place. compromise splits one block at a time, and only blocks that are asked for; what
 * it splits too eagerly (after "10." and after the language's abbreviations) is joined again.
 */
export function sentenceFinder(
  text: string,
  blocks: readonly Block[],
  language: Language,
): (at: number) => Span {
  const open: Open = {
    abbreviations: new Set(language.abbreviations),
    ordinals: language.dates.dayMarks.includes('.'),
  };
  const known = new Map<Block, Span[]>();
  return (at) => {
    const block = endingAfter(blocks, at);
    if (block === undefined || at < block.start) return { start: at, end: at };
    let sentences = known.get(block);
    if (sentences === undefined) known.set(block, (sentences = split(text, block, open)));
    return endingAfter(sentences, at) ?? sentences.at(-1) ?? block;
  };
}

/** UTF-16 units of white space that may lie between two pieces. */
const NEAR = 200;

/** What a full stop may belong to that ends no sentence. */
interface Open {
  readonly abbreviations: ReadonlySet<string>;
  /** True where a full stop makes an ordinal of a number. */
  readonly ordinals: boolean;
}

function split(text: string, block: Span, open: Open): Span[] {
  const sentences: Span[] = [];
  let start = block.start;
  let at = block.start;
  const pieces = (made ??= splitter())(text.slice(block.start, block.end)).flatMap(closed);
  for (const [index, piece] of pieces.entries()) {
    const core = piece.trim();
    // Looked for near by alone: a search to the end of the block for each piece would be a square of its length.
    const near = text.slice(at, Math.min(block.end, at + core.length + NEAR)).indexOf(core);
    // A piece that is not found verbatim stays with its neighbour.
    if (core === '' || near < 0) continue;
    const found = at + near;
    at = found + core.length;
    const next = pieces[index + 1];
    if (next !== undefined && (goesOn(next) || endsOpen(core, open))) continue;
    while (/\s/.test(text[start] ?? '')) start++;
    sentences.push({ start, end: at });
    start = at;
  }
  if (start < block.end) {
    const last = sentences.pop();
    sentences.push({ start: last?.start ?? block.start, end: block.end });
  }
  return sentences;
}

/** Cuts behind a quotation that closes a sentence ("« Non. » Puis …") and inside one; compromise leaves both whole. */
function closed(piece: string): string[] {
  const pieces = piece.split(/(?<=\p{L}\s?[.!?…]\s?[»“”"])(?=\s+[\p{Lu}„«“])/u);
  return /[„“”«»"]/u.test(piece)
    ? pieces.flatMap((p) => p.split(/(?<=\p{Ll}{3}[.!?…])(?=\s+\p{Lu})/u))
    : pieces;
}

/** True where a piece cannot begin a sentence: it begins in lower case, or with a number after an abbreviation. */
function goesOn(piece: string): boolean {
  return /^[\s–-]*\p{Ll}/u.test(piece);
}

/** True where the full stop at the end belongs to an ordinal or an abbreviation. */
function endsOpen(piece: string, { abbreviations, ordinals }: Open): boolean {
  const last = /(?:^|[\s(„“"«'’])([\p{L}\d]+)\.$/u.exec(piece)?.[1];
  return (
    last !== undefined &&
    ((/^\d{1,2}$/.test(last) && (ordinals || piece.length <= 3)) ||
      /^\p{Lu}$/u.test(last) ||
      abbreviations.has(last.toLowerCase()))
  );
}
