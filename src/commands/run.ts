import { join } from 'node:path';
import pLimit from 'p-limit';
import { loadGazetteer } from '../gazetteer/index.ts';
import { languages } from '../languages/index.ts';
import type { ArticleRecord } from '../model/record.ts';
import { extract } from '../pipeline.ts';
import { findInputs, readArticle } from '../stages/1-read/index.ts';
import { merge } from '../stages/6-merge/index.ts';
import { factsLines } from '../stages/7-write/facts.ts';
import { writeWhole } from '../stages/7-write/files.ts';
import { recordLines } from '../stages/7-write/layout.ts';
import { failedRecord } from '../stages/7-write/record.ts';
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
  const knowledge = { languages, gazetteer: loadGazetteer() };
  const limit = pLimit(8);
  let failed = 0;
  const records = await Promise.all(
    inputs.map((input) =>
      limit(async (): Promise<ArticleRecord> => {
        try {
          return extract(await readArticle(input), knowledge);
        } catch (error) {
          failed++;
          const reason = error instanceof Error ? error.message : String(error);
          host.stderr.write(`${input.source}: ${reason}\n`);
          return failedRecord(
            { id: input.id, source: input.source, sha256: '' },
            { code: 'unreadable', reason },
          );
        }
      }),
    ),
  );
  for (const record of records)
    await writeWhole(join(options.out, 'articles', `${record.id}.json`), recordLines(record));
  await writeWhole(join(options.out, 'facts.json'), factsLines(await merge(records)));
  return failed === 0 ? Exit.Clean : Exit.Different;
}
