import { compareEntries, type Entry } from './entry.ts';
import { mergeRuns } from './runs.ts';
import type { Run, Spool } from './spool.ts';

export interface SortOptions {
  /** UTF-16 units of keys and values held in memory before they go to the disk. Default 4 Mi. */
  readonly budget?: number;
  /** Where they go; asked for when it is first needed. */
  readonly spool: () => Spool;
}

/** What is sorted for the merge, each by itself. */
export interface Sorts<T> {
  readonly articles: T;
  readonly facts: T;
  readonly claims: T;
}

/** What an entry costs beside its text, in UTF-16 units. */
const OVERHEAD = 48;
/** Runs on the disk before they are merged into one. */
const RUNS = 1024;
/** Bytes of memory in which all runs are read together. */
const ROOM = 1 << 22;
/** Bytes of one run that are read at a time, at least and at most. */
const [LEAST, MOST] = [1 << 12, 1 << 16];

/**
 * Sorts any number of entries by key (in the order of UTF-16 units), then value, in bounded memory: sorted runs go to
 * the disk, and are merged as they are read back. Equal entries count once.
 */
export class ExternalSort {
  readonly #budget: number;
  readonly #spool: () => Spool;
  readonly #runs: Run[] = [];
  readonly #recent = new Set<string>();
  #entries: Entry[] = [];
  #units = 0;

  constructor({ budget = 1 << 22, spool }: SortOptions) {
    this.#budget = budget;
    this.#spool = spool;
  }

  add(key: string, value: string): void {
    this.#entries.push({ key, value });
    this.#units += key.length + value.length + OVERHEAD;
    if (this.#budget < this.#units) this.addRun(this.#spill());
  }

  /** Adds what is said again and again under one key with one value; repetitions cost nothing. */
  once(key: string, value: string): void {
    if (this.#recent.has(key)) return;
    this.#recent.add(key);
    this.add(key, value);
  }

  /** Adds what lies in the spool already, sorted. */
  addRun(run: Run): void {
    if (run.length === 0) return;
    if (RUNS <= this.#runs.length) {
      const all = this.#spool().write(mergeRuns(this.#read()));
      this.#runs.splice(0, Number.POSITIVE_INFINITY, all);
    }
    this.#runs.push(run);
  }

  /** Puts all that was added into the spool as one run, and forgets it. */
  take(): Run {
    const run = this.#spill();
    if (this.#runs.length === 0) return run;
    this.addRun(run);
    const all = this.#spool().write(mergeRuns(this.#read()));
    this.#runs.length = 0;
    return all;
  }

  /** All entries in order. May be asked several times; nothing may be added after. */
  *sorted(): Generator<Entry, void, undefined> {
    this.#entries.sort(compareEntries);
    let last: Entry | undefined;
    for (const entry of mergeRuns([...this.#read(), this.#entries])) {
      if (last !== undefined && compareEntries(last, entry) === 0) continue;
      last = entry;
      yield entry;
    }
  }

  /** Gives memory back. */
  close(): void {
    this.#runs.length = 0;
    this.#entries = [];
    this.#recent.clear();
  }

  #spill(): Run {
    const run = this.#entries.length === 0 ? [] : this.#spool().write(this.#entries.sort(compareEntries));
    this.#entries = [];
    this.#recent.clear();
    this.#units = 0;
    return run;
  }

  #read(): Iterable<Entry>[] {
    if (this.#runs.length === 0) return [];
    const piece = Math.min(MOST, Math.max(LEAST, ROOM / this.#runs.length));
    return this.#runs.map((run) => this.#spool().read(run, piece & ~7));
  }
}
