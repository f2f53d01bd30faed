import { availableParallelism } from 'node:os';

export interface BatchOptions {
  /** Threads that extract, at most; this one orders what they do. Default: as many as the machine runs at a time. */
  readonly concurrency?: number;
  /** Milliseconds that one article may take, for each megabyte of it that has begun. Default 30,000. */
  readonly timeoutMs?: number;
  /** Megabytes of heap that one thread may use. Default 512. */
  readonly memoryMb?: number;
  /** The module that the threads run; tests put one in its place that hangs or eats memory on demand. */
  readonly worker?: URL;
}

/** The options with their defaults filled in. */
export type Limits = Required<Omit<BatchOptions, 'worker'>> & Pick<BatchOptions, 'worker'>;

export function limitsOf({ concurrency, timeoutMs, memoryMb, worker }: BatchOptions): Limits {
  return {
    concurrency: concurrency ?? availableParallelism(),
    timeoutMs: timeoutMs ?? 30_000,
    memoryMb: memoryMb ?? 512,
    ...(worker === undefined ? {} : { worker }),
  };
}
