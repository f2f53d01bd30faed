/** A key, and what stands under it. */
export interface Entry {
  readonly key: string;
  readonly value: string;
}

/** The order of entries: key, then value; total. */
export function compareEntries(a: Entry, b: Entry): number {
  return a.key < b.key ? -1 : b.key < a.key ? 1 : a.value < b.value ? -1 : b.value < a.value ? 1 : 0;
}
