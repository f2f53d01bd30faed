import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Input } from './inputs.ts';

/** Bytes of the largest file that is read. Longer inputs are streams: cut them into JSON Lines. */
export const LARGEST = 64 << 20;

/** Bytes up to which a file is read sooner than another thread is told to read it. */
const SHORT = 1 << 16;

/** What a file holds, and the file beside it. */
export interface Content {
  readonly bytes: Uint8Array;
  readonly sidecar?: Uint8Array;
  /** Names of members of JSON, by the field of the article that they hold. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** Why a file or line gives no article. */
export class NoArticle extends Error {
  override readonly name = 'NoArticle';
  /** Stable identifier of the failure, in kebab case. */
  readonly code: string;

  constructor(code: string, reason: string) {
    super(reason);
    this.code = code;
  }
}

/** Reads a file and its sidecar. @throws NoArticle where it must not be read or is too large; errors of the system. */
export async function readContent(
  input: Pick<Input, 'path' | 'sidecar' | 'refused' | 'fields'>,
): Promise<Content> {
  if (input.refused !== undefined) throw new NoArticle('refused', input.refused);
  const stats = await stat(input.path);
  if (!stats.isFile()) throw new NoArticle('refused', 'not a file');
  if (LARGEST < stats.size)
    throw new NoArticle(
      'too-large',
      `${Math.ceil(stats.size / (1 << 20))} MB: files up to ${LARGEST >> 20} MB are read, longer inputs go through "extract" as JSON Lines`,
    );
  const bytes = stats.size <= SHORT ? readFileSync(input.path) : await readFile(input.path);
  return {
    bytes,
    ...(input.sidecar === undefined ? {} : { sidecar: await readFile(input.sidecar) }),
    ...(input.fields === undefined ? {} : { fields: input.fields }),
  };
}

/** Hex digest of all that an input's records are made of: the file, its sidecar and the fields if there are any. */
export function digestOf({ bytes, sidecar, fields }: Content): string {
  const hash = createHash('sha256').update(bytes);
  if (sidecar !== undefined) hash.update('\0').update(sidecar);
  if (fields !== undefined) hash.update('\0').update(JSON.stringify(Object.entries(fields).sort()));
  return hash.digest('hex');
}
