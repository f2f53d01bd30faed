/** Milliseconds between two looks at a thread, at most. */
const LOOK = 250;
/** Looks at a deadline's worth of time, at least. */
const LOOKS = 8;
/** Milliseconds after which a task that no thread has begun is given up, though others are begun. */
const START = 300_000;

/**
 * What a thread tells of where it is, in memory that both sides see: a thread that hangs can send no message.
 * Deadlines are counted in looks, not read from a clock, so that a machine that was asleep ends nothing.
 */
export class Progress {
  readonly buffer: SharedArrayBuffer;
  /** [article being worked on, from 1 (0: not begun), its megabytes] */
  readonly #cells: Int32Array;

  constructor(buffer = new SharedArrayBuffer(8)) {
    this.buffer = buffer;
    this.#cells = new Int32Array(buffer);
  }

  /** Index of the article being worked on; -1 before the first. */
  get at(): number {
    return Atomics.load(this.#cells, 0) - 1;
  }

  /** Size of that article, in megabytes begun. */
  get megabytes(): number {
    return Math.max(1, Atomics.load(this.#cells, 1));
  }

  /** Called by the thread as it begins an article of so many bytes. */
  begin(index: number, bytes: number): void {
    Atomics.store(this.#cells, 1, Math.ceil(bytes / 1e6));
    Atomics.store(this.#cells, 0, index + 1);
  }

  /** Watches over the thread; the signal fires when one article takes longer than the deadline. */
  watch(timeoutMs: number): { readonly signal: AbortSignal; stop(): void } {
    const controller = new AbortController();
    const every = Math.max(1, Math.min(LOOK, timeoutMs / LOOKS));
    let seen = this.at;
    let looks = 0;
    const timer = setInterval(() => {
      const at = this.at;
      if (at !== seen) {
        seen = at;
        looks = 0;
      } else if ((at < 0 ? START : timeoutMs * this.megabytes) < ++looks * every) {
        controller.abort();
        clearInterval(timer);
      }
    }, every);
    return { signal: controller.signal, stop: () => clearInterval(timer) };
  }
}
