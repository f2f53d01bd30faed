import { readFile } from 'node:fs/promises';
import pLimit from 'p-limit';
import { loadGazetteer } from '../gazetteer/index.ts';
import { languages } from '../languages/index.ts';
import { extract, type Knowledge } from '../pipeline.ts';
import { articleOf, parseArticle } from '../stages/1-read/index.ts';
import { failed, type Outcome, outcomeOf, type Work } from './outcome.ts';

/** What work is made of once it is read. */
export type Content = Uint8Array | string;

/** Files open at a time, over the whole thread. */
const limit = pLimit(8);

/** The bytes of a file, or the line. Rejects where the file cannot be read. */
export async function contentOf(work: Work): Promise<Content> {
  return 'line' in work ? work.line : limit(() => readFile(work.path));
}

let loaded: Knowledge | undefined;
const knowledge = (): Knowledge => (loaded ??= { languages, gazetteer: loadGazetteer() });

/** The records of work that was read. Never throws: what fails is an outcome with an error. */
export function outcomesOf(work: Work, content: Content): Outcome[] {
  if ('problem' in work && work.problem !== undefined) return [failed(work, 'no-article', work.problem)];
  try {
    const article = 'line' in work ? parseArticle(work.line) : articleOf(work, content as Uint8Array);
    try {
      return [outcomeOf(work, extract(article, knowledge()), article.extracted ? article.text : null)];
    } catch (error) {
      return [failed(work, 'internal', `extraction failed: ${reasonOf(error)}`)];
    }
  } catch (error) {
    return [failed(work, 'no-article', reasonOf(error))];
  }
}

/** The outcome of a file that could not be read. The reason names no absolute path, since records are shared. */
export function unreadable(work: Work, error: unknown): Outcome {
  return failed(work, 'unreadable', /^[A-Z]+: [^,]*/.exec(reasonOf(error))?.[0] ?? reasonOf(error));
}

function reasonOf(error: unknown): string {
  // The wording of JSON.parse depends on the version of Node.
  if (error instanceof SyntaxError) return 'not valid JSON';
  return error instanceof Error ? error.message : String(error);
}
