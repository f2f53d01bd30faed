import type { ArticleRecord } from '../../model/record.ts';

/**
 * The lines of a record's file: one member a line, and one mention and message a line, so that a diff of two versions
 * shows what changed and nothing else.
 */
export function* recordLines(record: ArticleRecord): Iterable<string> {
  const members = Object.entries(record).filter(([, value]) => value !== undefined);
  yield '{\n';
  for (const [index, [key, value]] of members.entries()) {
    const comma = index < members.length - 1 ? ',' : '';
    if (Array.isArray(value) && 0 < value.length) {
      yield `${JSON.stringify(key)}:[\n`;
      for (const [k, item] of value.entries())
        yield `${JSON.stringify(item)}${k < value.length - 1 ? ',' : ''}\n`;
      yield `]${comma}\n`;
    } else yield `${JSON.stringify(key)}:${JSON.stringify(value)}${comma}\n`;
  }
  yield '}\n';
}
