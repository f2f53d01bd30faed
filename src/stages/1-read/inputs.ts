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

/** The folder that ids are relative to. */
interface Base {
  readonly path: string;
  readonly label: string;
}

/** Where a file lies; whatever the name does not tell is said beside it. */
interface Place {
  readonly base: Base;
  /** Below the base. */
  readonly name: string;
  readonly more: Partial<Pick<Input, 'id' | 'path' | 'sidecar' | 'refused'>> | null;
}

/**
 * Files to be read, sorted by id. Of each is held only what tells it from the others: a hundred thousand of them take
 * little memory, and an input is made when it is asked for.
 */
export class Inputs implements Iterable<Input> {
  readonly #places: readonly Place[];
  readonly #fields: Pick<Input, 'fields'>;

  constructor(places: readonly Place[], fields: Pick<Input, 'fields'> = {}) {
    this.#places = places;
    this.#fields = fields;
  }

  get length(): number {
    return this.#places.length;
  }

  *[Symbol.iterator](): Iterator<Input> {
    for (const place of this.#places) yield this.#input(place);
  }

  filter(wanted: (input: Input) => boolean): Inputs {
    return new Inputs(
      this.#places.filter((place) => wanted(this.#input(place))),
      this.#fields,
    );
  }

  /** The same with names of members of JSON. */
  withFields(fields: NonNullable<Input['fields']>): Inputs {
    return new Inputs(this.#places, { fields });
  }

  #input({ base, name, more }: Place): Input {
    const whole = printable(name);
    return {
      id: idOf(whole),
      source: `${base.label}/${whole}`,
      path: more?.path ?? join(base.path, name),
      ...more,
      ...this.#fields,
    };
  }
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
export async function findInputs(paths: readonly string[], where: Where): Promise<Inputs> {
  const found: Place[] = [];
  const files: string[] = [];
  const root = where.root === undefined ? undefined : baseAt(resolve(where.cwd, where.root));
  for (const operand of paths) {
    const path = resolve(where.cwd, operand);
    const stats = await stat(path).catch(() => null);
    if (stats === null) throw new NoInput(`${printable(operand)}: no such file or folder`);
    if (stats.isDirectory()) {
      const before = found.length;
      await walk(path, { base: root ?? baseAt(path), top: await realpath(path) }, found);
      if (found.length === before) throw new NoInput(`${printable(operand)}: no article in this folder`);
    } else if (stats.isFile()) files.push(path);
    else throw new NoInput(`${printable(operand)}: neither a file nor a folder`);
  }
  const shared = root ?? baseAt(sharedFolder(files));
  for (const path of files)
    if (!isSidecar(path, files)) found.push(placeOf(path, shared, await sidecarOf(path)));
  return new Inputs(named(found, { once: paths.length === 1 }));
}

interface Walk {
  readonly base: Base;
  /** The folder given, with its links resolved. */
  readonly top: string;
}

async function walk(folder: string, walking: Walk, found: Place[]): Promise<void> {
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
      found.push(placeOf(path, base, beside === undefined ? undefined : join(folder, beside)));
    } else found.push(placeOf(path, base, undefined, await refusal(path, walking.top)));
  }
}

function placeOf(path: string, base: Base, sidecar?: string, refused?: string): Place {
  const below = relative(base.path, path).split(sep).join('/');
  const name = below.replace(/^(\.\.\/)+/, '');
  const more = {
    ...(name === below ? {} : { path }),
    ...(sidecar === undefined ? {} : { sidecar }),
    ...(refused === undefined ? {} : { refused }),
  };
  return { base, name, more: Object.keys(more).length === 0 ? null : more };
}

function baseAt(path: string): Base {
  return { path, label: printable(basename(path)) };
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

/** In the order of the ids. A file that is found `once` is no other; an id that two files would share stays with the first. */
function named(found: Place[], { once }: { once: boolean }): Place[] {
  const ids = found.map(({ name }) => idOf(printable(name)));
  const order = Uint32Array.from(found.keys());
  // sort for determinism
  order.sort((a, b) => compare(ids[a]!, ids[b]!) || compare(found[a]!.name, found[b]!.name));
  const twins = order.some((k, at) => 0 < at && ids[k] === ids[order[at - 1]!]);
  return once && !twins ? Array.from(order, (k) => found[k]!) : renamed(found);
}

/** The same where ids or files meet. */
function renamed(found: readonly Place[]): Place[] {
  const taken = new Map<string, Place>();
  const paths = new Set<string>();
  // sort for determinism
  for (const place of [...found].sort((a, b) => compare(a.name, b.name))) {
    const path = place.more?.path ?? join(place.base.path, place.name);
    if (paths.has(path)) continue;
    paths.add(path);
    const whole = printable(place.name);
    const id = idOf(whole);
    const twin = taken.get(id);
    if (twin === undefined) taken.set(id, place);
    else if (!taken.has(whole)) {
      const refused = `its id would be that of ${twin.base.label}/${printable(twin.name)}`;
      taken.set(whole, { ...place, more: { ...place.more, id: whole, refused } });
    }
  }
  return [...taken].sort(([a], [b]) => compare(a, b)).map(([, place]) => place);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : b < a ? 1 : 0;
}

/** A name without its `.txt`, unless nothing or a name of folders would be left. */
function idOf(whole: string): string {
  const short = whole.replace(/\.txt$/, '');
  return /(^|\/)\.{0,2}$/.test(short) ? whole : short;
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
