import { tokenise } from '../../grammar/tokens.ts';
import type { Language } from '../../model/language.ts';
import type { Article, Block, Segmented } from '../../model/text.ts';
import { sentenceFinder } from './sentences.ts';

/** Cuts an article into tokens and blocks, and can tell the sentence around any place. */
export function segment(article: Article, language: Language): Segmented {
  const blocks = article.blocks ?? paragraphs(article.text);
  return {
    article,
    tokens: tokenise(article.text),
    blocks,
    sentence: sentenceFinder(article.text, blocks, language),
  };
}

/** Lines with something on them, each a block of its own. */
function paragraphs(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g))
    if (match[0].trim() !== '')
      blocks.push({
        start: match.index,
        end: match.index + match[0].length,
        zone: blocks.length === 0 ? 'title' : 'body',
      });
  return blocks;
}
