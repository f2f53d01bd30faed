import type { Diff } from '../../model/diff.ts';
import { isSame } from '../diff.ts';
import { count, plain } from '../words.ts';
import { articleLines, cause, countLines, extractorLine, factLines, headline, type Line } from './lines.ts';

/** Characters that a comment on a pull request may have, with room for what its author adds. */
const LENGTH = 60_000;

/** Lines of one article, and of the facts, that are shown. */
const LINES = 40;

/** A diff as Markdown that fits a comment on a pull request; what does not fit is counted. */
export function markdownDiff(diff: Diff, { length = LENGTH }: { length?: number } = {}): string {
  const head = `### ${escaped(headline(diff))}\n\n${escaped(extractorLine(diff))}\n`;
  if (isSame(diff)) return head;
  const counts = countLines(diff)
    .map((line) => line.replace(/^(\w+):\s+(.*)$/, '| $1 | $2 |\n'))
    .join('');
  const table = `\n| | |\n| --- | --- |\n${counts}`;
  const said = [...diff.facts, ...diff.claims];
  const facts =
    said.length === 0
      ? ''
      : details(
          `facts.json: ${count(said.length, 'fact or claim', 'facts and claims')}`,
          said.flatMap(factLines),
        );
  const room = length - head.length - table.length - facts.length - 200;
  let body = '';
  let left = diff.articles.length;
  for (const article of diff.articles) {
    const part = details(`${plain(article.id)} (${cause(article)})`, articleLines(article));
    if (room < body.length + part.length) break;
    body += part;
    left--;
  }
  const rest = left === 0 ? '' : `\n… and ${count(left, 'more article')}, left out here.\n`;
  return `${head}${table}${body}${rest}${facts}`;
}

function details(summary: string, lines: readonly Line[]): string {
  const shown = lines
    .slice(0, LINES)
    .map(
      ({ sign, before, marked, after }) =>
        `${MARKS[sign]} ${before}${marked === '' ? '' : `[${marked}]`}${after}`,
    );
  const more = lines.length - shown.length;
  if (0 < more) shown.push(`… and ${count(more, 'more line')}, left out here`);
  const text = shown.join('\n');
  const fence = '`'.repeat(Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const block = shown.length === 0 ? '' : `\n${fence}diff\n${text}\n${fence}\n`;
  return `\n<details><summary>${escaped(summary)}</summary>\n${block}\n</details>\n`;
}

/** The signs that the highlighting of diffs knows. */
const MARKS = { '+': '+', '-': '-', '~': '!', '>': '#', ' ': ' ' } as const;

/** Text in which neither HTML nor Markdown nor a mention of a user means anything. */
function escaped(text: string): string {
  return text.replace(/[&<>"'|`*_~[\]\\@#$!]/g, (c) => `&#${c.codePointAt(0)};`);
}
