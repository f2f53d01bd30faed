import { join, resolve } from 'node:path';
import { reportChunks } from '../report/index.ts';
import { writeWhole } from '../stages/7-write/files.ts';
import { Exit, type Host, UsageError } from './host.ts';
import { inputsOf } from './inputs.ts';
import { FACTS, hasManifest } from './out.ts';
import { chosenArticles, type Sources, shownFacts } from './report-files.ts';

export interface ReportOptions {
  readonly out: string;
  readonly root?: string;
}

/** Where the page stands, below the output folder. It holds the full texts: nothing for git. */
export const REPORT = 'report.html';

/** Makes the page of what stands in an output folder; the articles are read once more for their texts. */
export async function report(paths: readonly string[], options: ReportOptions, host: Host): Promise<number> {
  const inputs =
    paths.length === 0 ? [] : (await inputsOf({ paths, cwd: host.cwd, root: options.root })).inputs;
  const out = resolve(host.cwd, options.out);
  if (!(await hasManifest(out)))
    throw new UsageError(
      `nothing to show in ${options.out}: "trifakta run" writes there what the report shows`,
    );
  await writeReport(out, { cwd: host.cwd, inputs });
  host.stderr.write(`${join(options.out, REPORT)}\n`);
  return Exit.Clean;
}

/** Writes the page into an output folder in which everything else stands. */
export async function writeReport(out: string, sources: Sources): Promise<void> {
  const { shown, left } = await chosenArticles(out, sources);
  const cited = new Set(shown.map(({ record }) => record.id));
  const facts = await shownFacts(join(out, FACTS), cited);
  await writeWhole(join(out, REPORT), reportChunks(shown, { ...facts, left }));
}
