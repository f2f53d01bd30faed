import pLimit from 'p-limit';
import { loadGazetteer } from '../gazetteer/index.ts';
import { languages } from '../languages/index.ts';
import { extract, type Knowledge } from '../pipeline.ts';
import { parseArticle, readArticle } from '../stages/1-read/index.ts';
import { failedRecord } from '../stages/7-write/record.ts';
import type { Outcome, Work } from './index.ts';

/** Files open at a time. */
const limit = pLimit(8);

let loaded: Knowledge | undefined;
const knowledge = (): Knowledge => (loaded ??= { languages, gazetteer: loadGazetteer() });

/** The records of one file or line. Never rejects. */
export async function outcomesOf(work: Work): Promise<Outcome[]> {
  try {
    const article = 'line' in work ? parseArticle(work.line) : await limit(() => readArticle(work));
    try {
      const record = extract(article, knowledge());
      return [{ work, record, text: article.extracted ? article.text : null }];
    } catch (error) {
      return [failed(work, 'internal', reasonOf(error))];
    }
  } catch (error) {
    return [failed(work, 'line' in work ? 'no-article' : 'unreadable', reasonOf(error))];
  }
}

/** The outcome of work that gave no article. */
export function failed(work: Work, code: string, reason: string): Outcome {
  const { id, source } = work;
  return { work, record: failedRecord({ id, source, sha256: '' }, { code, reason }), text: null };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
