import type { Readable, Writable } from 'node:stream';

/** What a command may touch of the world; `cli/` hands over the process, tests hand over buffers. */
export interface Host {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What the streams lead to; left out where nobody watches. */
  readonly terminal?: Terminal;
  /** Milliseconds of a clock that only moves forward; for showing how long something took, never for results. */
  readonly now?: () => number;
  /** Does a process of this number run? What belongs to none is cleared away. */
  readonly alive?: (pid: number) => boolean;
  /** Resolves when the user asks to stop (an interrupt); never, where left out. */
  readonly stopped?: Promise<void>;
}

export interface Terminal {
  readonly stdout: boolean;
  readonly stderr: boolean;
  /** Cells in a line. */
  readonly columns: number;
}

/** Exit codes, the same for every command. */
export const Exit = { Clean: 0, Different: 1, Usage: 2 } as const;

/** A failure whose message is all that a user needs; ends the command with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
