import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { loadGazetteer } from '../gazetteer/index.ts';
import { languages } from '../languages/index.ts';
import type { ArticleRecord } from '../model/record.ts';
import { extract as extractArticle } from '../pipeline.ts';
import { parseArticle } from '../stages/1-read/index.ts';
import { failedRecord } from '../stages/7-write/record.ts';
import { Exit, type Host } from './host.ts';

/** A filter: articles as JSON Lines in, records as JSON Lines out, in the same order and constant memory. */
export async function extract(host: Host): Promise<number> {
  const knowledge = { languages, gazetteer: loadGazetteer() };
  let number = 0;
  let failed = 0;
  for await (const line of createInterface({ input: host.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    let record: ArticleRecord;
    try {
      record = extractArticle(parseArticle(line), knowledge);
    } catch (error) {
      failed++;
      const reason = error instanceof Error ? error.message : String(error);
      record = failedRecord(
        { id: `line-${number}`, source: `line ${number}`, sha256: '' },
        { code: 'no-article', reason },
      );
      host.stderr.write(`line ${number}: ${reason}\n`);
    }
    if (!host.stdout.write(`${JSON.stringify(record)}\n`)) await once(host.stdout, 'drain');
  }
  return failed === 0 ? Exit.Clean : Exit.Different;
}
