import type { Mention } from './record.ts';

/**
 * A mention inside the program: what its record will say, without the text around it and with its span still in
 * UTF-16 code units. `7-write` makes the record's mention of it.
 */
export type Found<M extends Mention = Mention> = M extends Mention
  ? Omit<M, 'exact' | 'prefix' | 'suffix' | 'zone'>
  : never;
