import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** A file to be read, under the id that its record will have. */
export interface Input {
  readonly id: string;
  /** The root's name and the path below it, for people; never absolute. */
  readonly source: string;
  readonly path: string;
  /** The file beside it that states title, url, publisher and publication date. */
  readonly sidecar?: string;
  /** Names of members of JSON, by the field of the article that they hold; looked for before the usual ones. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Why it is not to be read; reading it fails with this reason. */
  readonly refused?: string;
}

/** An operand that is missing or holds no article: wrong usage, found before any work. */
export class NoInput extends Error {
  override readonly name = 'NoInput';
}

export interface Where {
  readonly cwd: string;
  /** What ids are relative to. Default: a folder itself, for files the folder they share. */
  readonly root?: string;
}

/** Ends the name of the file that states what another file does not: `NAME.meta.json` beside `NAME`. */
const SIDECAR = '.meta.json';

/**
 * The files that operands name, sorted by id. Folders are walked; hidden files and sidecars are no articles. What
 * must not be read (links that lead out of the folder, devices, pipes, sockets, names that give an id twice) is among
 * the inputs with the reason, so that it fails in its place and the others go on.
 *
 * @throws NoInput
 */
export async function findInputs(paths: readonly string[], where: Where): Promise<Input[]> {
  const found: Found[] = [];
  const files: string[] = [];
  const root = where.root === undefined ? undefined : resolve(where.cwd, where.root);
  for (const operand of paths) {
    const path = resolve(where.cwd, operand);
    const stats = await stat(path).catch(() => null);
    if (stats === null) throw new NoInput(`${printable(operand)}: no such file or folder`);
    if (stats.isDirectory()) {
      const base = root ?? path;
      const inside: Found[] = [];
      await walk(path, { base, top: await realpath(path) }, inside);
      if (inside.length === 0) throw new NoInput(`${printable(operand)}: no article in this folder`);
      found.push(...inside);
    } else if (stats.isFile()) files.push(path);
    else throw new NoInput(`${printable(operand)}: neither a file nor a folder`);
  }
  const shared = root ?? sharedFolder(files);
  for (const path of files) {
    if (isSidecar(path, files)) continue;
    found.push({ path, base: shared, sidecar: await sidecarOf(path) });
  }
  return named(found);
}

interface Found {
  readonly path: string;
  readonly base: string;
  readonly sidecar?: string | undefined;
  readonly refused?: string | undefined;
}

interface Walk {
  readonly base: string;
  /** The folder given, with its links resolved. */
  readonly top: string;
}

async function walk(folder: string, walking: Walk, found: Found[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = new Set(entries.map((entry) => entry.name));
  for (const entry of entries) {
    const { name } = entry;
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    const { base } = walking;
    if (entry.isDirectory()) await walk(path, walking, found);
    else if (entry.isFile()) {
      if (name.endsWith(SIDECAR) && ownerOf(name, names) !== undefined) continue;
      const beside = [name, name.replace(/\.[^.]+$/, '')]
        .map((stem) => stem + SIDECAR)
        .find((n) => names.has(n));
      found.push({ path, base, sidecar: beside === undefined ? undefined : join(folder, beside) });
    } else found.push({ path, base, refused: await refusal(path, walking.top) });
  }
}

/** Why an entry that is no plain file is not read; undefined for links that stay inside. */
async function refusal(path: string, top: string): Promise<string | undefined> {
  const stats = await lstat(path);
  if (!stats.isSymbolicLink()) return 'a device, pipe or socket, not a file';
  const target = await realpath(path).catch(() => null);
  if (target === null) return 'a link that leads nowhere';
  if (!target.startsWith(top + sep)) return 'a link that leads out of the folder';
  return (await stat(target)).isFile() ? undefined : 'a link to something other than a file';
}

/** Ids and sources, in the order of the ids. An id that two files would share stays with the first. */
function named(found: readonly Found[]): Input[] {
  const taken = new Map<string, Input>();
  const paths = new Set<string>();
  // sort for determinism
  const sorted = [...found].sort((a, b) => (below(a.base, a.path) < below(b.base, b.path) ? -1 : 1));
  for (const { path, base, sidecar, refused } of sorted) {
    if (paths.has(path)) continue;
    paths.add(path);
    const whole = printable(below(base, path));
    const short = whole.replace(/\.txt$/, '');
    const free = /(^|\/)\.{0,2}$/.test(short) ? whole : short;
    const twin = taken.get(free);
    const id = twin === undefined ? free : whole;
    const reason = twin !== undefined && id !== free ? `its id would be that of ${twin.source}` : refused;
    if (taken.has(id)) continue;
    taken.set(id, {
      id,
      source: `${printable(basename(base))}/${whole}`,
      path,
      ...(sidecar === undefined ? {} : { sidecar }),
      ...(reason === undefined ? {} : { refused: reason }),
    });
  }
  return [...taken.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function below(base: string, path: string): string {
  return relative(base, path)
    .split(sep)
    .join('/')
    .replace(/^(\.\.\/)+/, '');
}

/** A name without characters that would break a line or a terminal: those are percent-encoded. */
function printable(name: string): string {
  return name.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, encodeURIComponent);
}

/** The name of the file that a sidecar belongs to, if it is there. */
function ownerOf(name: string, names: ReadonlySet<string>): string | undefined {
  const stem = name.slice(0, -SIDECAR.length);
  if (names.has(stem)) return stem;
  for (const other of names) if (other.startsWith(`${stem}.`) && !other.endsWith(SIDECAR)) return other;
  return undefined;
}

function isSidecar(path: string, files: readonly string[]): boolean {
  if (!path.endsWith(SIDECAR)) return false;
  const stem = path.slice(0, -SIDECAR.length);
  return files.some((file) => file === stem || (file.startsWith(`${stem}.`) && !file.endsWith(SIDECAR)));
}

async function sidecarOf(path: string): Promise<string | undefined> {
  for (const stem of [path, path.replace(/\.[^./\\]+$/, '')]) {
    const stats = await stat(stem + SIDECAR).catch(() => null);
    if (stats?.isFile()) return stem + SIDECAR;
  }
  return undefined;
}

function sharedFolder(files: readonly string[]): string {
  let shared = files[0] === undefined ? '' : dirname(files[0]);
  for (const file of files) while (/^\.\.(?:$|[/\\])/.test(relative(shared, file))) shared = dirname(shared);
  return shared;
}
