import picocolors from 'picocolors';
import type { Diff } from '../../model/diff.ts';
import { isSame } from '../diff.ts';
import { plain } from '../words.ts';
import {
  articleLines,
  cause,
  countLines,
  extractorLine,
  factLines,
  headline,
  type Line,
  type Sign,
} from './lines.ts';

/** A diff for the terminal. */
export function* prettyDiff(diff: Diff, { colour }: { colour: boolean }): Iterable<string> {
  const c = picocolors.createColors(colour);
  const paint: Record<Sign, (text: string) => string> = {
    '+': c.green,
    '-': c.red,
    '~': c.yellow,
    '>': c.cyan,
    ' ': c.dim,
  };
  const shown = ({ sign, before, marked, after }: Line) => {
    const mark = marked === '' ? '' : colour ? c.inverse(marked) : `[${marked}]`;
    return `  ${paint[sign](`${sign} ${before}${mark}${after}`)}\n`;
  };
  yield `${c.bold(headline(diff))}\n${extractorLine(diff)}\n`;
  if (isSame(diff)) return;
  for (const article of diff.articles) {
    yield `\n${c.bold(plain(article.id))}  ${c.dim(`(${cause(article)})`)}\n`;
    for (const line of articleLines(article)) yield shown(line);
  }
  if (0 < diff.facts.length + diff.claims.length) yield `\n${c.bold('facts.json')}\n`;
  for (const fact of [...diff.facts, ...diff.claims]) for (const line of factLines(fact)) yield shown(line);
  yield `\n${countLines(diff).join('\n')}\n`;
}
