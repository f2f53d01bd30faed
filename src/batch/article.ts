import pLimit from 'p-limit';
import { loadGazetteer } from '../gazetteer/index.ts';
import { languages } from '../languages/index.ts';
import { extract, type Knowledge } from '../pipeline.ts';
import {
  articleIn,
  type Content,
  digestOf,
  NoArticle,
  parseArticle,
  piecesOf,
  readContent,
} from '../stages/1-read/index.ts';
import { MachineError } from '../stages/7-write/files.ts';
import { failed, type Outcome, outcomeOf, type Part, type Work } from './outcome.ts';

/** Bytes, or UTF-16 units of what is at hand already. */
export const sizeOf = (work: Work, content: Content | null): number =>
  'line' in work ? work.line.length : 'piece' in work ? work.piece.text.length : (content?.bytes.length ?? 0);

/** Files open at a time, over the whole thread. */
const limit = pLimit(8);

/** What the file of a work holds; null where the work is at hand. Rejects where the file cannot be read. */
export async function contentOf(work: Work): Promise<Content | null> {
  return 'path' in work ? limit(() => readContent(work)) : null;
}

let loaded: Knowledge | undefined;
const knowledge = (): Knowledge => (loaded ??= { languages, gazetteer: loadGazetteer() });

/**
 * The record of work that was read, or, of a file with several articles, these: each is work of its own, so that one
 * that hangs takes no other along. Never throws: what fails is an outcome with an error.
 */
export function outcomeFor(work: Work, content: Content | null): Outcome | Part[] {
  if ('problem' in work && work.problem !== undefined) return failed(work, 'no-article', work.problem);
  const input = 'piece' in work ? work.input : content === null ? null : digestOf(content);
  try {
    if ('line' in work) return extracted(work, parseArticle(work.line), input);
    if ('piece' in work) return extracted(work, articleIn(work.piece), input);
    const pieces = piecesOf(work, content!);
    if (pieces.length === 1) return extracted(work, articleIn(pieces[0]!), input);
    return pieces.map((piece) => ({
      id: piece.id,
      source: piece.source,
      piece,
      file: work.source,
      input: input!,
    }));
  } catch (error) {
    return failed(work, codeOf(error, 'no-article'), reasonOf(error), { input });
  }
}

function extracted(work: Work, article: ReturnType<typeof articleIn>, input: string | null): Outcome {
  if ('reason' in article) return failed(work, article.code, article.reason, { ...article, input });
  try {
    const text = article.extracted ? article.text : null;
    return outcomeOf(work, extract(article, knowledge()), { text, input });
  } catch (error) {
    const { id, source } = article;
    return failed(work, 'internal', `extraction failed: ${reasonOf(error)}`, { id, source, input });
  }
}

/** What is left of the machine when nothing can be opened any more: every other file would fail, too. */
const EXHAUSTED = new Set(['EMFILE', 'ENFILE', 'ENOMEM']);

/**
 * The outcome of a file that could not be read. The reason names no absolute path, since records are shared.
 *
 * @throws MachineError where no file can be read
 */
export function unreadable(work: Work, error: unknown): Outcome {
  if (EXHAUSTED.has((error as NodeJS.ErrnoException).code ?? ''))
    throw MachineError.of(error, `cannot read ${work.source}`);
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
