import { appendFile } from 'node:fs/promises';
import type { Host } from './host.ts';
import type { Problem } from './problem.ts';

/** Annotations that the hosted CI shows of one step at most. */
const SHOWN = 10;

/** Bytes of a job summary that the hosted CI shows, with room for other steps. */
const SUMMARY = 900_000;

/** Workflow commands that annotate each file. Values are escaped: no article can speak to the CI. */
export function annotations(problems: readonly Problem[], out: string): string {
  const shown = problems.length <= SHOWN ? problems : problems.slice(0, SHOWN - 1);
  const lines = shown.map(
    ({ path, problem, diff, remedy }) =>
      `::error file=${property(`${out}/${path}`)},title=${property(problem)}::${data([...diff, remedy].join('\n'))}`,
  );
  if (shown.length < problems.length)
    lines.push(
      `::error title=more::${data(`${problems.length - shown.length} more files; see the job summary`)}`,
    );
  return lines.map((line) => `${line}\n`).join('');
}

/** Appends the full list to the job summary, where there is one. */
export async function summaryPage(problems: readonly Problem[], out: string, { env }: Host): Promise<void> {
  if (!env.GITHUB_STEP_SUMMARY || problems.length === 0) return;
  let room = SUMMARY;
  const rows = problems.map(
    ({ path, problem, diff, remedy }) =>
      `| ${cell(problem)} | ${cell(`${out}/${path}`)} | ${cell(diff.join('\n'))} | ${cell(remedy)} |\n`,
  );
  const fitting = rows.filter((row) => 0 <= (room -= Buffer.byteLength(row)));
  const left = rows.length - fitting.length;
  const rest = left === 0 ? '' : `\n… and ${left} more\n`;
  const head = '| problem | file | difference | remedy |\n| --- | --- | --- | --- |\n';
  await appendFile(
    env.GITHUB_STEP_SUMMARY,
    `### Facts are not up to date\n\n${head}${fitting.join('')}${rest}\n`,
  );
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Text in a cell of a table: HTML-escaped, so that neither markup nor Markdown in it means anything. */
function cell(text: string): string {
  return `<code>${text
    .replace(/[&<>"'|`*_~[\]\\@#:$]/g, (c) => `&#${c.codePointAt(0)};`)
    .replace(/\r?\n/g, '<br>')}</code>`;
}
