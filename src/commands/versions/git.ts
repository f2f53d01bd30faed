import { execFile, spawn } from 'node:child_process';
import { relative, resolve, sep } from 'node:path';
import type { Version } from '../../facts/diff.ts';
import { type Host, UsageError } from '../host.ts';
import { FACTS, MANIFEST, textPath } from '../out.ts';
import { type Keyed, linesOf, manifestOf, recordOf } from './folder.ts';

/** Bytes that a listing of a tree may have. */
const LISTING = 1 << 30;

export interface Repository {
  /** The top folder of the working tree. */
  readonly top: string;
  /** How it names its objects. */
  readonly keyed: Keyed;
  readonly env: NodeJS.ProcessEnv;
}

/** The repository that a folder is in. @throws UsageError where there is none, or no git. */
export async function repositoryOf({ cwd, env: own }: Pick<Host, 'cwd' | 'env'>): Promise<Repository> {
  // Its messages are read here: they have to be in English.
  const env = { ...own, LC_ALL: 'C' };
  const top = (await git({ top: cwd, env }, ['rev-parse', '--show-toplevel'])).trim();
  const format = await git({ top, env }, ['rev-parse', '--show-object-format']).catch(() => 'sha1');
  return { top, keyed: format.trim() === 'sha256' ? 'sha256' : 'sha1', env };
}

/** A commit of the repository, by any name that git knows. @throws UsageError */
export async function commitOf(repository: Repository, revision: string): Promise<string> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  try {
    return (await git(repository, args)).trim();
  } catch (error) {
    const any = await git(repository, ['rev-list', '-n', '1', '--all']).catch(() => '');
    if (any.trim() === '')
      throw new UsageError(`the repository has no commit yet: there is no "${revision}"`);
    if (error instanceof UsageError) throw new UsageError(`no folder and no revision "${revision}"`);
    throw error;
  }
}

/** The output folder as a revision has it. @throws UsageError */
export async function gitVersion(
  repository: Repository,
  revision: string,
  { folder, cwd }: { folder: string; cwd: string },
): Promise<Version> {
  const { top } = repository;
  const commit = await commitOf(repository, revision);
  const below = belowTop(top, folder).replace(/\/$/, '');
  if (below.startsWith('..')) throw new UsageError(`${folder} is outside of the repository at ${top}`);
  const tree = await listing(repository, commit, below === '' ? '' : `${below}/`);
  const name = `${revision}:${below}`;
  const facts = tree.get(FACTS);
  if (tree.size === 0 || (facts === undefined && !tree.has(MANIFEST)))
    throw new UsageError(`${name}: no output of trifakta is committed there`);
  const manifestBlob = tree.get(MANIFEST);
  const manifest = manifestOf(manifestBlob === undefined ? null : await blob(repository, manifestBlob), name);
  if (facts === undefined) throw new UsageError(`${name}: half written, ${FACTS} is not committed`);
  const keys = new Map<string, string>();
  for (const { id } of manifest.files.flatMap((file) => file.records)) {
    const key = tree.get(`articles/${id}.json`);
    if (key === undefined)
      throw new UsageError(`${name}: half written, articles/${id}.json is not committed`);
    keys.set(id, key);
  }
  return {
    name: revision,
    extractor: manifest.extractor,
    keys,
    factsKey: facts,
    async *records(ids) {
      let next = 0;
      for await (const text of blobs(
        repository,
        ids.map((id) => keys.get(id)!),
      ))
        yield recordOf(text, `${name}/articles/${ids[next++]}.json`);
    },
    source: async ({ source }) => await fileAt(repository, commit, `${belowTop(top, cwd)}${source}`),
    writtenText: async (id) => {
      const oid = tree.get(textPath(id));
      return oid === undefined ? null : await blob(repository, oid);
    },
    factsLines: () => linesOf(decoded(spawnGit(repository, ['cat-file', 'blob', facts]).stdout)),
  };
}

/** A folder's path below the top one, with a slash at its end unless it is the top itself. */
function belowTop(top: string, folder: string): string {
  const below = relative(top, resolve(folder)).split(sep).join('/');
  return below === '' ? '' : `${below}/`;
}

/** A file as a revision has it, or null; `path` is below the top folder. */
async function fileAt(repository: Repository, commit: string, path: string): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  try {
    for await (const chunk of spawnGit(repository, ['cat-file', 'blob', `${commit}:${path}`]).stdout)
      parts.push(chunk as Buffer);
  } catch {
    return null;
  }
  return parts.length === 0 ? null : Buffer.concat(parts);
}

/** The blobs below a folder of a commit, by their path in it. */
async function listing(repository: Repository, commit: string, folder: string): Promise<Map<string, string>> {
  const tree = `${commit}:${folder.replace(/\/$/, '')}`;
  const text = await git(repository, ['ls-tree', '-r', '-z', '--end-of-options', tree]).catch(() => '');
  const files = new Map<string, string>();
  for (const line of text.split('\0')) {
    const match = /^\d+ blob ([0-9a-f]+)\t/.exec(line);
    if (match !== null) files.set(line.slice(match[0].length), match[1]!);
  }
  return files;
}

async function blob(repository: Repository, oid: string): Promise<string> {
  for await (const text of blobs(repository, [oid])) return text;
  throw new UsageError(`git holds no object ${oid}`);
}

/** The contents of blobs, in the order asked for, by one process. */
async function* blobs(repository: Repository, oids: readonly string[]): AsyncGenerator<string> {
  if (oids.length === 0) return;
  const child = spawnGit(repository, ['cat-file', '--batch']);
  child.stdin.on('error', () => {});
  child.stdin.end(`${oids.join('\n')}\n`);
  let parts: Buffer[] = [];
  let have = 0;
  /** Bytes that the object under way takes, with the line feed that ends it; null while its head is awaited. */
  let size: number | null = null;
  for await (const chunk of child.stdout) {
    parts.push(chunk as Buffer);
    have += (chunk as Buffer).length;
    if (size !== null && have < size) continue;
    let bytes = Buffer.concat(parts);
    for (;;) {
      if (size === null) {
        const end = bytes.indexOf(10);
        if (end < 0) break;
        const head = /^[0-9a-f]+ blob (\d+)$/.exec(bytes.toString('latin1', 0, end));
        if (head === null) throw new UsageError(`git: ${bytes.toString('utf8', 0, end)}`);
        size = Number(head[1]) + 1;
        bytes = bytes.subarray(end + 1);
      }
      if (bytes.length < size) break;
      yield bytes.toString('utf8', 0, size - 1);
      bytes = bytes.subarray(size);
      size = null;
    }
    parts = [bytes];
    have = bytes.length;
  }
}

async function* decoded(chunks: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for await (const chunk of chunks) yield decoder.decode(chunk as Uint8Array, { stream: true });
}

function spawnGit({ top, env }: Repository, args: readonly string[]) {
  return spawn('git', ['-C', top, ...args], { env, stdio: ['pipe', 'pipe', 'ignore'] });
}

/** Runs git, never through a shell. @throws UsageError with what git says. */
async function git({ top, env }: Pick<Repository, 'top' | 'env'>, args: readonly string[]): Promise<string> {
  return await new Promise((done, failed) => {
    execFile(
      'git',
      ['-C', top, ...args],
      { env, maxBuffer: LISTING, encoding: 'utf8' },
      (error, stdout, stderr) => {
        if (error === null) done(stdout);
        else if ((error as NodeJS.ErrnoException).code === 'ENOENT')
          failed(new UsageError('git is not installed: name two folders to compare'));
        else if (/not a git repository/.test(stderr))
          failed(new UsageError('not in a git repository: name a folder to compare with'));
        else failed(new UsageError(`git: ${stderr.trim() || error.message}`));
      },
    );
  });
}
