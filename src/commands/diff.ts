import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { diff as compare, isSame, type Version } from '../facts/diff.ts';
import { htmlDiff, type Texts } from '../facts/render/html.ts';
import { markdownDiff } from '../facts/render/markdown.ts';
import { prettyDiff } from '../facts/render/pretty.ts';
import type { Diff } from '../model/diff.ts';
import { articleOf } from '../stages/1-read/index.ts';
import { Exit, type Host, UsageError } from './host.ts';
import { inputsOf } from './inputs.ts';
import { readManifest, sha256 } from './out.ts';
import { colours, print } from './print.ts';
import { report } from './run.ts';
import { folderVersion, type Keyed } from './versions/folder.ts';
import { type Fresh, freshVersion } from './versions/fresh.ts';
import { gitVersion, type Repository, repositoryOf } from './versions/git.ts';

export interface DiffOptions {
  readonly out: string;
  readonly input?: readonly string[];
  /** The articles that the settings name. */
  readonly articles?: readonly string[];
  readonly root?: string;
  readonly include?: readonly string[];
  /** Names of members of JSON articles, by the field that they hold. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly exclude?: readonly string[];
  readonly concurrency?: number;
  readonly format?: 'pretty' | 'json' | 'markdown' | 'html';
}

/** Shows what changed between two versions of the output, article by article; by default since the last commit. */
export async function diff(
  before: string | undefined,
  after: string | undefined,
  options: DiffOptions,
  host: Host,
): Promise<number> {
  const { cwd } = host;
  const folders = [await isFolder(cwd, before), await isFolder(cwd, after)];
  const repository = folders[0] && (after === undefined || folders[1]) ? null : await repositoryOf(host);
  const keyed: Keyed = repository?.keyed ?? 'sha1';
  const old = await versionOf(before ?? 'HEAD', { options, host, repository, keyed, folder: folders[0]! });
  const fresh = after === undefined ? await freshRun(options, keyed, host) : null;
  try {
    const now = fresh ?? (await versionOf(after!, { options, host, repository, keyed, folder: folders[1]! }));
    const result = await compare(old, now);
    switch (options.format ?? 'pretty') {
      case 'pretty':
        await print(host, prettyDiff(result, { colour: colours(host) }));
        break;
      case 'json':
        await print(host, [`${JSON.stringify(result)}\n`]);
        break;
      case 'markdown':
        await print(host, [markdownDiff(result)]);
        break;
      case 'html':
        await print(host, htmlDiff(result, await textsOf(result, old, now)));
        break;
    }
    return isSame(result) ? Exit.Clean : Exit.Different;
  } finally {
    await fresh?.dispose();
  }
}

async function isFolder(cwd: string, operand: string | undefined): Promise<boolean> {
  if (operand === undefined) return false;
  return (await stat(resolve(cwd, operand)).catch(() => null))?.isDirectory() === true;
}

interface Asked {
  readonly options: DiffOptions;
  readonly host: Host;
  readonly repository: Repository | null;
  readonly keyed: Keyed;
  readonly folder: boolean;
}

async function versionOf(
  operand: string,
  { options, host, repository, keyed, folder }: Asked,
): Promise<Version> {
  return folder || repository === null
    ? await folderVersion(resolve(host.cwd, operand), { name: operand, keyed, cwd: host.cwd })
    : await gitVersion(repository, operand, { folder: resolve(host.cwd, options.out), cwd: host.cwd });
}

async function freshRun(options: DiffOptions, keyed: Keyed, host: Host): Promise<Fresh> {
  const out = resolve(host.cwd, options.out);
  const paths = options.input ?? options.articles ?? (await rootsOf(out, host.cwd));
  const { inputs } = await inputsOf({ ...options, paths, cwd: host.cwd });
  const fresh = await freshVersion(inputs, {
    out,
    keyed,
    ...(options.concurrency === undefined ? {} : { concurrency: options.concurrency }),
    onRecord: (record, source) => report(record, source, host),
  });
  if (fresh.fleeting === 0) return fresh;
  await fresh.dispose();
  throw new UsageError(`${fresh.fleeting} articles ran out of time or memory: nothing can be said`);
}

/** Where the articles of the last run were, if these folders stand in the working folder. */
async function rootsOf(out: string, cwd: string): Promise<string[]> {
  const files = (await readManifest(out))?.files ?? [];
  const roots = [...new Set(files.map(({ source }) => source.split('/')[0]!))];
  const standing = await Promise.all(roots.map((root) => isFolder(cwd, root)));
  if (0 < roots.length && standing.every(Boolean)) return roots;
  throw new UsageError('where are the articles? Name them, as in "trifakta diff --input seeds"');
}

/** The texts of the articles that differ, where they can still be read. */
async function textsOf({ articles }: Diff, before: Version, after: Version): Promise<Map<string, Texts>> {
  const texts = new Map<string, Texts>();
  for (const { id, was = id, change } of articles)
    texts.set(id, {
      before: change === 'added' ? null : await textOf(before, was),
      after: change === 'removed' ? null : await textOf(after, id),
    });
  return texts;
}

async function textOf(version: Version, id: string): Promise<string | null> {
  const written = await version.writtenText(id);
  if (written !== null) return written;
  for await (const record of version.records([id])) {
    const bytes = await version.source(record);
    return bytes === null || sha256(bytes) !== record.sha256 ? null : articleOf(record, bytes).text;
  }
  return null;
}
