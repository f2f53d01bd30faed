import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import picomatch from 'picomatch';
import { findInputs, type Inputs, NoInput } from '../stages/1-read/inputs.ts';
import { UsageError } from './host.ts';

export interface Operands {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly root?: string | undefined;
  /** Patterns of paths below the root: what is read, and what is not. */
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  /** Names of members of JSON articles, by the field that they hold. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
}

/** The files that operands name, and whether a folder was among them. @throws UsageError before any work. */
export async function inputsOf({
  paths,
  cwd,
  root,
  include,
  exclude,
  fields,
}: Operands): Promise<{ inputs: Inputs; folders: boolean }> {
  if (paths.length === 0)
    throw new UsageError('no articles given: name a file or folder, as in "trifakta run seeds --out out"');
  try {
    const found = await findInputs(paths, { cwd, ...(root === undefined ? {} : { root }) });
    const wanted = include === undefined ? () => true : picomatch([...include]);
    const unwanted = exclude === undefined ? () => false : picomatch([...exclude]);
    const inputs = found.filter(({ source }) => {
      const below = source.slice(source.indexOf('/') + 1);
      return wanted(below) && !unwanted(below);
    });
    if (inputs.length === 0)
      throw new UsageError(
        found.length === 0
          ? `no article in ${paths.join(', ')}`
          : `"include" and "exclude" leave none of the ${found.length} files in ${paths.join(', ')}`,
      );
    const stats = await Promise.all(paths.map((path) => stat(resolve(cwd, path))));
    return {
      inputs: fields === undefined ? inputs : inputs.withFields(fields),
      folders: stats.some((s) => s.isDirectory()),
    };
  } catch (error) {
    if (error instanceof NoInput) throw new UsageError(error.message);
    throw error;
  }
}
