/** A file that is not as a run would leave it. */
export interface Problem {
  readonly path: string;
  readonly problem: 'stale' | 'missing' | 'orphaned';
  /** What differs, in a few lines; `-` is what stands, `+` what a run would write. */
  readonly diff: readonly string[];
  /** What mends it. */
  readonly remedy: string;
}
