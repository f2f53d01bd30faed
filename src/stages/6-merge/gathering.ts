import type { ArticleRecord } from '../../model/record.ts';
import { contribute } from './contributions.ts';
import { ExternalSort, type Sorts } from './sort.ts';
import { type Run, Spool, type SpoolHandle } from './spool.ts';

export interface GatherOptions {
  /** UTF-16 units of keys and values of each sort that are held in memory. Default 4 Mi. */
  readonly budget?: number;
  /** Where they go when they are more. Default: the system's folder for temporary files. */
  readonly folder?: string;
  /** The file of another thread, in their place. */
  readonly spool?: SpoolHandle;
}

/** What records add to the merge, in a spool. */
export type Runs = Sorts<Run>;

/** What records add to the merge: gathered here, or on other threads and handed over as runs. */
export class Gathering {
  readonly sorts: Sorts<ExternalSort>;
  readonly #open: () => Spool;
  #spool: Spool | undefined;
  readonly #shared: boolean;

  constructor({ budget, folder, spool }: GatherOptions = {}) {
    this.#shared = spool !== undefined;
    this.#open = () => (this.#spool ??= spool === undefined ? Spool.open(folder) : new Spool(spool));
    const sort = () => new ExternalSort({ spool: this.#open, ...(budget === undefined ? {} : { budget }) });
    this.sorts = { articles: sort(), facts: sort(), claims: sort() };
  }

  /** What other threads need to gather into the same file. */
  get handle(): SpoolHandle {
    return this.#open().handle;
  }

  add(record: ArticleRecord): void {
    contribute(record, this.sorts);
  }

  addRuns(runs: Runs): void {
    this.sorts.articles.addRun(runs.articles);
    this.sorts.facts.addRun(runs.facts);
    this.sorts.claims.addRun(runs.claims);
  }

  /** Puts what was added since the last time into the spool, for another gathering. */
  take(): Runs {
    const { articles, facts, claims } = this.sorts;
    return { articles: articles.take(), facts: facts.take(), claims: claims.take() };
  }

  /** Gives memory and disk back. May be called more than once. */
  close(): void {
    for (const sort of Object.values(this.sorts)) sort.close();
    if (!this.#shared) this.#spool?.close();
    this.#spool = undefined;
  }
}
