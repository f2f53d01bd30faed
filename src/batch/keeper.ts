import { writeSync } from 'node:fs';
import type { ManifestFile, ManifestRecord } from '../model/manifest.ts';
import type { Kind, RecordError } from '../model/record.ts';
import { Gathering, type Runs, type SpoolHandle } from '../stages/6-merge/index.ts';
import { MachineError } from '../stages/7-write/files.ts';
import { writeRecord } from '../stages/7-write/folder.ts';
import type { Outcome, Work } from './outcome.ts';

/** Where records are kept. */
export interface Store {
  /** The output folder. */
  readonly out: string;
  /** The file in which their contributions to the merge are put down. */
  readonly spool: SpoolHandle;
  /** The open file in which it is noted what stands, line by line, for a run that takes up this one. */
  readonly journal: number;
}

/** A record that stands in its file, and what the thread that ordered it should know of it. */
export interface Kept {
  readonly work: Work;
  /** Digest of all that was read for the work; null where it could not be read. */
  readonly input: string | null;
  readonly written: ManifestRecord;
  readonly language: string | null;
  readonly error: RecordError | null;
  readonly mentions: Readonly<Record<Kind, number>>;
}

/** The same as it crosses threads. */
export interface KeptHere extends Omit<Kept, 'work'> {
  /** UTF-16 units that were written. */
  readonly units: number;
}

/**
 * Keeps records on the thread that made them: writes their files and puts down what they add to the merge, so that
 * only what orders them crosses to another thread.
 */
export class Keeper {
  readonly #out: string;
  readonly #journal: number;
  readonly #gathering: Gathering;

  constructor({ out, spool, journal }: Store) {
    this.#out = out;
    this.#journal = journal;
    this.#gathering = new Gathering({ spool });
  }

  /** @throws MachineError */
  keep({ work, record, text, input, error }: Outcome): KeptHere {
    const { written, units } = writeRecord(this.#out, record, text);
    // Of a file of several articles only who knows them all can say that they stand.
    if (!('piece' in work)) note(this.#journal, { source: work.source, sha256: input, records: [written] });
    this.#gathering.add(record);
    const mentions = { city: 0, date: 0, amount: 0 };
    for (const { kind } of record.mentions) mentions[kind]++;
    return { input, written, units, language: record.language, error, mentions };
  }

  /** What the records add that were kept since the last time. */
  take(): Runs {
    return this.#gathering.take();
  }
}

/** Notes a file whose records stand, in one write to the end, so that threads do not mix their lines. @throws MachineError */
export function note(journal: number, file: ManifestFile): void {
  const line = Buffer.from(`${JSON.stringify(file)}\n`);
  try {
    for (let done = 0; done < line.length; ) done += writeSync(journal, line, done);
  } catch (error) {
    throw MachineError.of(error, 'cannot write the journal');
  }
}
