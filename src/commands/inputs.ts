import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findInputs, type Input, NoInput } from '../stages/1-read/index.ts';
import { UsageError } from './host.ts';

export interface Operands {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly root?: string | undefined;
}

/** The files that operands name, and whether a folder was among them. @throws UsageError before any work. */
export async function inputsOf({
  paths,
  cwd,
  root,
}: Operands): Promise<{ inputs: Input[]; folders: boolean }> {
  if (paths.length === 0)
    throw new UsageError('no articles given: name a file or folder, as in "trifakta run seeds --out out"');
  try {
    const inputs = await findInputs(paths, { cwd, ...(root === undefined ? {} : { root }) });
    if (inputs.length === 0) throw new UsageError(`no article in ${paths.join(', ')}`);
    const stats = await Promise.all(paths.map((path) => stat(resolve(cwd, path))));
    return { inputs, folders: stats.some((s) => s.isDirectory()) };
  } catch (error) {
    if (error instanceof NoInput) throw new UsageError(error.message);
    throw error;
  }
}
