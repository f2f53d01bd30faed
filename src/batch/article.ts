import pLimit from 'p-limit';
import { loadGazetteer } from '../gazetteer/index.ts';
import { languages } from '../languages/index.ts';
import type { Article } from '../model/text.ts';
import { extract, type Knowledge } from '../pipeline.ts';
import {
  articlesOf,
  digestOf,
  type Content as FileContent,
  NoArticle,
  parseArticle,
  readContent,
} from '../stages/1-read/index.ts';
import { failed, type Outcome, outcomeOf, type Work } from './outcome.ts';

/** What work is made of once it is read. */
export type Content = FileContent | string;

/** Bytes, or UTF-16 units of a line. */
export const sizeOf = (content: Content): number =>
  typeof content === 'string' ? content.length : content.bytes.length;

/** Files open at a time, over the whole thread. */
const limit = pLimit(8);

/** What a file holds, or the line. Rejects where the file cannot be read. */
export async function contentOf(work: Work): Promise<Content> {
  return 'line' in work ? work.line : limit(() => readContent(work));
}

let loaded: Knowledge | undefined;
const knowledge = (): Knowledge => (loaded ??= { languages, gazetteer: loadGazetteer() });

/** The records of work that was read. Never throws: what fails is an outcome with an error. */
export function outcomesOf(work: Work, content: Content): Outcome[] {
  if ('problem' in work && work.problem !== undefined) return [failed(work, 'no-article', work.problem)];
  const input = typeof content === 'string' ? null : digestOf(content);
  try {
    const articles = 'line' in work ? [parseArticle(work.line)] : articlesOf(work, content as FileContent);
    return articles.map((article) =>
      'reason' in article
        ? failed(work, article.code, article.reason, { ...article, input })
        : extracted(work, article, input),
    );
  } catch (error) {
    return [failed(work, codeOf(error, 'no-article'), reasonOf(error), { input })];
  }
}

function extracted(work: Work, article: Article, input: string | null): Outcome {
  try {
    const text = article.extracted ? article.text : null;
    return outcomeOf(work, extract(article, knowledge()), { text, input });
  } catch (error) {
    return failed(work, 'internal', `extraction failed: ${reasonOf(error)}`, {
      id: article.id,
      source: article.source,
      input,
    });
  }
}

/** The outcome of a file that could not be read. The reason names no absolute path, since records are shared. */
export function unreadable(work: Work, error: unknown): Outcome {
  const reason = error instanceof NoArticle ? error.message : /^[A-Z]+: [^,]*/.exec(reasonOf(error))?.[0];
  return failed(work, codeOf(error, 'unreadable'), reason ?? reasonOf(error));
}

function codeOf(error: unknown, otherwise: string): string {
  return error instanceof NoArticle ? error.code : otherwise;
}

function reasonOf(error: unknown): string {
  // The wording of JSON.parse depends on the version of Node.
  if (error instanceof SyntaxError) return 'not valid JSON';
  return error instanceof Error ? error.message : String(error);
}
