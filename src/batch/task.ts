import type { Runs } from '../stages/6-merge/index.ts';
import type { KeptHere, Store } from './keeper.ts';
import type { Packed, Part, Work } from './outcome.ts';

/** What a thread is asked to do. */
export interface Task {
  readonly works: readonly Work[];
  /** Tells this thread where that one is. */
  readonly progress: SharedArrayBuffer;
  /** Where records go; null where they are handed back. */
  readonly store: Store | null;
}

/** What became of the first works of a task; the thread hands back early what has grown large. */
export interface Done {
  /** For each work its result, or what it turned out to hold. */
  readonly results: readonly (Packed | KeptHere | readonly Part[])[];
  /** What the records add to the merge, where they were kept. */
  readonly runs: Runs | null;
  /** Why nothing more can be written: the disk is to blame, and no article. */
  readonly broken: string | null;
}

/** What all threads see. */
export interface Shared {
  readonly gazetteer: SharedArrayBuffer;
}
