import { join, resolve } from 'node:path';
import { Diff } from '../model/diff.ts';
import { Manifest } from '../model/manifest.ts';
import { ArticleRecord, FactsFile } from '../model/record.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { writeWhole } from '../stages/7-write/files.ts';
import { Exit, type Host, UsageError } from './host.ts';

/** The formats, by the names that `trifakta schema` knows. */
const FORMATS: Readonly<Record<string, object>> = {
  article: ArticleRecord,
  facts: FactsFile,
  manifest: Manifest,
  diff: Diff,
};

export interface SchemaOptions {
  readonly out?: string;
}

/** Prints the JSON Schemas (2020-12) of the files that trifakta writes: one by its name, or all of them. */
export async function schema(name: string | undefined, { out }: SchemaOptions, host: Host): Promise<number> {
  const names = name === undefined ? Object.keys(FORMATS) : [name];
  if (name !== undefined && !Object.hasOwn(FORMATS, name))
    throw new UsageError(`no format "${name}"; known are ${Object.keys(FORMATS).join(', ')}`);
  if (out !== undefined)
    for (const each of names)
      await writeWhole(join(resolve(host.cwd, out), `${each}.schema.json`), [pretty(schemaOf(each))]);
  else if (name !== undefined) host.stdout.write(pretty(schemaOf(name)));
  else host.stdout.write(pretty(Object.fromEntries(names.map((each) => [each, schemaOf(each)]))));
  return Exit.Clean;
}

/** The JSON Schema of one format. */
export function schemaOf(name: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:trifakta:${name}:${SCHEMA_VERSION}`,
    title: name,
    ...FORMATS[name],
  };
}

const pretty = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
