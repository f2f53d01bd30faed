import { resolve } from 'node:path';
import { merge as mergeRecords } from '../stages/6-merge/index.ts';
import { factsLines } from '../stages/7-write/facts.ts';
import { blocks, writeWhole } from '../stages/7-write/files.ts';
import { Exit, type Host, UsageError } from './host.ts';
import { recordsIn } from './records.ts';
import { send } from './send.ts';

export interface MergeOptions {
  readonly out?: string;
}

/** Article records in, the bytes of facts.json out: the same for any order and grouping of the records. */
export async function merge(operands: readonly string[], { out }: MergeOptions, host: Host): Promise<number> {
  if (operands.length === 0)
    throw new UsageError('no records given: name files or folders of records, or "-" for stdin');
  const lines = factsLines(await mergeRecords(recordsIn(operands, host)));
  if (out === undefined) await send(blocks(lines), host.stdout);
  else await writeWhole(resolve(host.cwd, out), lines);
  return Exit.Clean;
}
