import type { ArticleRecord, RecordError } from '../model/record.ts';
import type { Input } from '../stages/1-read/index.ts';
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

/** What records are made of: a file, or a line of JSON Lines. */
export type Work = Input | Line;

/** One record, and what it was made of; a file may give several. */
export interface Outcome {
  readonly work: Work;
  readonly record: ArticleRecord;
  /** The record as one line of JSON, without the line break; cheaper than `record` where that is all that is wanted. */
  readonly line: string;
  /** Why the work gave no article; null where it did. */
  readonly error: RecordError | null;
  /** The text that the offsets count in, where it was extracted from markup and so belongs beside the record. */
  readonly text: string | null;
}

/** An outcome as it crosses threads: strings are copied far faster than objects. */
export interface Packed {
  readonly line: string;
  readonly error: RecordError | null;
  readonly text: string | null;
}

/** An outcome whose line is written when first asked for. */
export function outcomeOf(work: Work, record: ArticleRecord, text: string | null = null): Outcome {
  let line: string | undefined;
  return {
    work,
    record,
    get line() {
      return (line ??= JSON.stringify(record));
    },
    error: record.error ?? null,
    text,
  };
}

/** The outcome of work that gave no article. */
export function failed(work: Work, code: string, reason: string): Outcome {
  const { id, source } = work;
  return outcomeOf(work, failedRecord({ id, source, sha256: '' }, { code, reason }));
}

/** An outcome whose record is parsed when first asked for. */
export function unpacked(work: Work, { line, error, text }: Packed): Outcome {
  let record: ArticleRecord | undefined;
  return {
    work,
    get record() {
      return (record ??= JSON.parse(line) as ArticleRecord);
    },
    line,
    error,
    text,
  };
}

export function packed({ line, error, text }: Outcome): Packed {
  return { line, error, text };
}
