/** A table's words, written with commas between them so that long lists stay readable. */
export const list = (words: string): string[] =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
