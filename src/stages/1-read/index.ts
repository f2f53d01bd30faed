import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Article } from '../../model/text.ts';

/** A file to be read, under the id that its record will have. */
export interface Input {
  readonly id: string;
  /** The root's name and the path below it, for people; never absolute. */
  readonly source: string;
  readonly path: string;
}

/** An operand that is missing or holds no article: wrong usage, found before any work. */
export class NoInput extends Error {
  override readonly name = 'NoInput';
}

/**
 * The files that operands name, sorted by id. Folders are walked; `root` is what ids are relative to (for folders
 * themselves, for files the folder they share).
 *
 * @throws NoInput
 */
export async function findInputs(
  paths: readonly string[],
  { cwd, root }: { cwd: string; root?: string },
): Promise<Input[]> {
  const found = new Map<string, Input>();
  const files: string[] = [];
  for (const operand of paths) {
    const path = resolve(cwd, operand);
    const stats = await stat(path).catch(() => null);
    if (stats === null) throw new NoInput(`${operand}: no such file or folder`);
    if (!stats.isDirectory()) files.push(path);
    else {
      const inside = await walk(path);
      if (inside.length === 0) throw new NoInput(`${operand}: no article in this folder`);
      for (const file of inside) add(file, root === undefined ? path : resolve(cwd, root));
    }
  }
  const shared = root === undefined ? sharedFolder(files) : resolve(cwd, root);
  for (const file of files) add(file, shared);
  // sort for determinism
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : b.id < a.id ? 1 : 0));

  function add(path: string, base: string): void {
    const below = relative(base, path).split(sep).join('/');
    const id = below.replace(/\.txt$/, '');
    found.set(id, { id, source: `${basename(base)}/${below}`, path });
  }
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await walk(path)));
    else if (entry.isFile()) files.push(path);
  }
  return files;
}

function sharedFolder(files: readonly string[]): string {
  let shared = files[0] === undefined ? '' : dirname(files[0]);
  for (const file of files) while (relative(shared, file).startsWith('..')) shared = dirname(shared);
  return shared;
}

/** Reads one file into an article. */
export async function readArticle(input: Input): Promise<Article> {
  return articleOf(input, await readFile(input.path));
}

/** The article that the bytes of a file hold. */
export function articleOf(input: Pick<Input, 'id' | 'source'>, bytes: Uint8Array): Article {
  return {
    id: input.id,
    source: input.source,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'),
    extracted: false,
    metadata: {},
    messages: [],
  };
}

/** An article that came as an object, one line of `extract`'s input. */
export interface ArticleInput {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly language?: string;
  readonly url?: string;
  readonly title?: string;
}

/** Reads one line of JSON Lines into an article. @throws SyntaxError, TypeError where it is no such object. */
export function parseArticle(line: string): Article {
  const value = JSON.parse(line) as Partial<ArticleInput> | null;
  if (
    typeof value !== 'object' ||
    value === null ||
    typeof value.id !== 'string' ||
    typeof value.text !== 'string'
  )
    throw new TypeError('an article needs a string "id" and a string "text"');
  const { id, text, published, language, url, title } = value;
  return {
    id,
    source: id,
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
    extracted: false,
    metadata: {
      ...(title === undefined ? {} : { title }),
      ...(url === undefined ? {} : { url }),
      ...(language === undefined ? {} : { language }),
      ...(published === undefined
        ? {}
        : { published: [{ value: published, basis: 'field', exact: published }] }),
    },
    messages: [],
  };
}
