import { Gap, tokenAt, tokenise } from '../../grammar/tokens.ts';
import type { Language } from '../../model/language.ts';
import type { Article, Block, Segmented, Tokens } from '../../model/text.ts';
import { units } from './lines.ts';
import { sentenceFinder } from './sentences.ts';
import { zoned } from './zones.ts';

/** Cuts an article into tokens and blocks, tells its zones, and can tell the sentence around any place. */
export function segment(article: Article, language: Language): Segmented {
  const { text } = article;
  const tokens = tokenise(text);
  const blocks = zoned({ article, tokens }, units(text, article.blocks), language);
  return {
    article,
    tokens: separated(tokens, blocks),
    blocks,
    sentence: sentenceFinder(text, blocks, language),
  };
}

/** No pattern crosses the beginning of a block. */
function separated(tokens: Tokens, blocks: readonly Block[]): Tokens {
  const gap = tokens.gap.slice();
  for (const { start } of blocks) {
    const first = tokenAt(tokens, start);
    if (first < tokens.length) gap[first] = Gap.Paragraph;
  }
  return { ...tokens, gap };
}
