import type { ArticleRecord, RecordError } from '../model/record.ts';
import type { Input, Piece } from '../stages/1-read/index.ts';
import { failedRecord } from '../stages/7-write/record.ts';

/** An article that came as a line of JSON Lines. */
export interface Line {
  /** Names the line where it gives no article. */
  readonly id: string;
  readonly source: string;
  readonly line: string;
  /** Why there is no such line. */
  readonly problem?: string;
}

/** One of several articles of a file. */
export interface Part {
  readonly id: string;
  readonly source: string;
  readonly piece: Piece;
  /** The source of the file. */
  readonly file: string;
  /** Digest of all that was read for it. */
  readonly input: string;
}

/** What a record is made of: a file, one of its articles, or a line of JSON Lines. */
export type Work = Input | Part | Line;

/** The source of the file that holds a work; of a line its own. */
export const fileOf = (work: Work): string => ('piece' in work ? work.file : work.source);

/** One record, and what it was made of. */
export interface Outcome {
  readonly work: Work;
  readonly record: ArticleRecord;
  /** The record as one line of JSON, without the line break; cheaper than `record` where that is all that is wanted. */
  readonly line: string;
  /** Why the work gave no article; null where it did. */
  readonly error: RecordError | null;
  /** The text that the offsets count in, where it was extracted from markup and so belongs beside the record. */
  readonly text: string | null;
  /** Digest of all that was read for the work; null where it could not be read. */
  readonly input: string | null;
}

/** An outcome as it crosses threads: strings are copied far faster than objects. */
export interface Packed {
  readonly line: string;
  readonly error: RecordError | null;
  readonly text: string | null;
  readonly input: string | null;
}

/** An outcome whose line is written when first asked for. */
export function outcomeOf(
  work: Work,
  record: ArticleRecord,
  { text = null, input = record.sha256 || null }: { text?: string | null; input?: string | null } = {},
): Outcome {
  let line: string | undefined;
  return {
    work,
    record,
    get line() {
      return (line ??= JSON.stringify(record));
    },
    error: record.error ?? null,
    text,
    input,
  };
}

/** The outcome of work that gave no article. */
export function failed(
  work: Work,
  code: string,
  reason: string,
  {
    id = work.id,
    source = work.source,
    input = 'piece' in work ? work.input : null,
  }: { id?: string; source?: string; input?: string | null } = {},
): Outcome {
  return outcomeOf(work, failedRecord({ id, source, sha256: '' }, { code, reason }), { input });
}

/** An outcome whose record is parsed when first asked for. */
export function unpacked(work: Work, { line, error, text, input }: Packed): Outcome {
  let record: ArticleRecord | undefined;
  return {
    work,
    get record() {
      return (record ??= JSON.parse(line) as ArticleRecord);
    },
    line,
    error,
    text,
    input,
  };
}

export function packed({ line, error, text, input }: Outcome): Packed {
  return { line, error, text, input };
}
