import { readTable } from './sources.ts';

/**
 * How common a word is that is also a name: 1 where its place needs something to speak for it, 2 where it needs much,
 * 3 where it hardly ever is a place. From counts of running text: how often the word stands where no name can stand
 * (in lower case; in German behind an article, too) against how often it stands capitalised within a sentence.
 */
export function* commonness(
  isName: (key: string) => boolean,
): Generator<[language: string, word: string, level: number]> {
  const stated = new Set<string>();
  for (const [language, word, level] of readTable('words.tsv')) {
    if (!isName(word!)) continue;
    stated.add(`${language} ${word}`);
    yield [language!, word!, Number(level)];
  }
  for (const [language, word, common, capitalised] of readTable('common.tsv')) {
    if (!isName(word!) || stated.has(`${language} ${word}`)) continue;
    const uses = Number(common);
    const share = uses / (uses + Number(capitalised) + 4);
    const level = share < 0.08 ? 0 : share < 0.3 ? 1 : share < 0.8 ? 2 : 3;
    if (0 < level) yield [language!, word!, level];
  }
}
