import type { Runs } from '../stages/6-merge/index.ts';
import { Keeper, type Kept, type KeptHere, type Store } from './keeper.ts';
import { type Outcome, type Packed, unpacked, type Work } from './outcome.ts';

/** What becomes of outcomes: they are handed back, or kept. */
export interface Job<R> {
  /** Where records go; null where they are handed back. */
  readonly store: Store | null;
  /** What comes of an outcome of this thread. @throws MachineError */
  here(outcome: Outcome): R;
  /** What comes of the result of another one. */
  there(work: Work, result: Packed | KeptHere): R;
  /** What the records of this thread add to the merge. */
  take(): Runs | null;
}

/** The results of some works in their order, and what their records add to the merge. */
export interface Batch<R> {
  readonly results: readonly R[];
  readonly runs: readonly Runs[];
}

export const handBack: Job<Outcome> = {
  store: null,
  here: (outcome) => outcome,
  there: (work, result) => unpacked(work, result as Packed),
  take: () => null,
};

export function keep(store: Store): Job<Kept> {
  const keeper = new Keeper(store);
  return {
    store,
    here: (outcome) => ({ ...keeper.keep(outcome), work: outcome.work }),
    there: (work, result) => ({ ...(result as KeptHere), work }),
    take: () => keeper.take(),
  };
}
