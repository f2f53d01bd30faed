import { join } from 'node:path';
import { extractAll } from '../batch/index.ts';
import type { ArticleRecord } from '../model/record.ts';
import { findInputs } from '../stages/1-read/index.ts';
import { merge } from '../stages/6-merge/index.ts';
import { factsLines } from '../stages/7-write/facts.ts';
import { writeWhole } from '../stages/7-write/files.ts';
import { recordLines } from '../stages/7-write/layout.ts';
import { Exit, type Host } from './host.ts';

export interface RunOptions {
  readonly out: string;
  readonly root?: string;
}

/** The main job: articles in, records and facts.json out. */
export async function run(paths: readonly string[], options: RunOptions, host: Host): Promise<number> {
  const inputs = await findInputs(paths, {
    cwd: host.cwd,
    ...(options.root === undefined ? {} : { root: options.root }),
  });
  const records: ArticleRecord[] = [];
  let failed = 0;
  for await (const { work, record } of extractAll(inputs)) {
    records.push(record);
    if (record.error === undefined) continue;
    failed++;
    host.stderr.write(`${work.source}: ${record.error.reason}\n`);
  }
  for (const record of records)
    await writeWhole(join(options.out, 'articles', `${record.id}.json`), recordLines(record));
  await writeWhole(join(options.out, 'facts.json'), factsLines(await merge(records)));
  return failed === 0 ? Exit.Clean : Exit.Different;
}
