import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BatchOptions, extractAll, fileOf } from '../batch/index.ts';
import { lineChanges } from '../facts/lines.ts';
import { staleFacts, staleManifest, staleRecord } from '../facts/stale.ts';
import type { ArticleRecord } from '../model/record.ts';
import { merge } from '../stages/6-merge/index.ts';
import { factsLines } from '../stages/7-write/facts.ts';
import { writeWhole } from '../stages/7-write/files.ts';
import { extractor } from './extractor.ts';
import { annotations, summaryPage } from './github.ts';
import { Exit, type Host, UsageError } from './host.ts';
import { inputsOf } from './inputs.ts';
import { Ledger, mentionsOf } from './ledger.ts';
import {
  bytesOf,
  committedFiles,
  digestOf,
  FACTS,
  MANIFEST,
  parseManifest,
  readManifest,
  recordPath,
  sha256,
  textPath,
} from './out.ts';
import type { Problem } from './problem.ts';
import { progress } from './progress.ts';
import { counted, hashed, limitsOf, pathsOf } from './run.ts';

export interface CheckOptions extends Omit<BatchOptions, 'worker'> {
  readonly out: string;
  readonly root?: string;
  readonly include?: readonly string[];
  /** Names of members of JSON articles, by the field that they hold. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly exclude?: readonly string[];
  readonly format?: 'text' | 'github';
  readonly json?: boolean;
}

/** Compares what stands in the output folder with what a run would write, without the cache; writes nothing. */
export async function check(paths: readonly string[], options: CheckOptions, host: Host): Promise<number> {
  const { inputs } = await inputsOf({ ...options, paths, cwd: host.cwd });
  const out = resolve(host.cwd, options.out);
  const ledger = new Ledger();
  const problems: Problem[] = [];
  const expected = new Set([FACTS, MANIFEST]);
  const root = options.root === undefined ? '' : ` --root ${quoted(options.root)}`;
  const remedy = `trifakta run ${paths.map(quoted).join(' ')} --out ${quoted(options.out)}${root}`;
  const bar = progress(host, inputs.length);
  let fleeting = 0;
  const temporary = await mkdtemp(join(tmpdir(), 'trifakta-'));
  try {
    const merged = await merge(records());
    const hash = createHash('sha256');
    const facts = join(temporary, FACTS);
    await writeWhole(facts, hashed(factsLines(counted(merged, ledger)), hash));
    const digest = hash.digest('hex');
    if (digest !== (await digestOf(join(out, FACTS)))) await compareFacts(facts);
    await compare(MANIFEST, [...ledger.manifest(extractor(), digest)].join(''), async (before, manifest) =>
      staleManifest(parseManifest(before), parseManifest(manifest)!),
    );
  } finally {
    ledger.close();
    await rm(temporary, { recursive: true, force: true });
  }
  bar.done();
  if (0 < fleeting)
    throw new UsageError(
      `${fleeting} of ${ledger.articles} articles ran out of time or memory: nothing can be said`,
    );
  const named = new Set((await readManifest(out))?.files.flatMap((file) => file.records.flatMap(pathsOf)));
  for (const path of await committedFiles(out))
    if (!expected.has(path))
      problems.push({
        path,
        problem: 'orphaned',
        diff: [],
        remedy: named.has(path) ? remedy : `rm ${quoted(`${options.out}/${path}`)}`,
      });
  // sort for determinism
  problems.sort((a, b) => (a.path < b.path ? -1 : 1));
  await tell(problems, ledger.articles, options, host);
  return problems.length === 0 ? Exit.Clean : Exit.Different;

  async function* records(): AsyncGenerator<ArticleRecord> {
    for await (const { work, record, text, input } of extractAll(inputs, limitsOf(options))) {
      if (record.error?.code === 'timeout' || record.error?.code === 'memory') fleeting++;
      const bytes = bytesOf(record);
      const texts = text === null ? {} : { text: sha256(text) };
      ledger.add({
        file: fileOf(work),
        input,
        written: { id: record.id, sha256: sha256(bytes), ...texts },
        failed: record.error !== undefined,
        mentions: mentionsOf(record),
      });
      await compare(recordPath(record.id), bytes, staleRecord);
      if (text !== null) await compare(textPath(record.id), text, byLine);
      bar.step();
      yield record;
    }
  }

  async function compare(path: string, now: string, how: Difference): Promise<void> {
    expected.add(path);
    const before = await readFile(join(out, path)).catch(() => null);
    if (before?.equals(Buffer.from(now))) return;
    if (before === null) problems.push({ path, problem: 'missing', diff: [], remedy });
    else problems.push({ path, problem: 'stale', diff: await how(before.toString('utf8'), now), remedy });
  }

  async function compareFacts(now: string): Promise<void> {
    const standing = join(out, FACTS);
    if ((await digestOf(standing)) === null)
      problems.push({ path: FACTS, problem: 'missing', diff: [], remedy });
    else {
      const diff = await staleFacts(
        () => lines(standing),
        () => lines(now),
      );
      problems.push({ path: FACTS, problem: 'stale', diff, remedy });
    }
  }
}

/** How two versions of a file differ, in a few lines. */
type Difference = (before: string, now: string) => Promise<string[]>;

const byLine: Difference = (before, now) => lineChanges(before.split('\n'), now.split('\n'));

async function* lines(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8')) {
    const parts = (rest + (chunk as string)).split('\n');
    rest = parts.pop()!;
    yield* parts;
  }
  yield rest;
}

async function tell(
  problems: readonly Problem[],
  articles: number,
  options: CheckOptions,
  host: Host,
): Promise<void> {
  if (options.json) host.stdout.write(`${JSON.stringify({ articles, problems })}\n`);
  else if (options.format === 'github') {
    host.stdout.write(annotations(problems, options.out));
    await summaryPage(problems, options.out, host);
  } else
    for (const { path, problem, diff, remedy } of problems)
      host.stdout.write(
        `${problem}: ${options.out}/${path}\n${diff.map((line) => `    ${line}\n`).join('')}  mend: ${remedy}\n`,
      );
  host.stderr.write(
    problems.length === 0
      ? `${options.out} is what ${articles} ${articles === 1 ? 'article gives' : 'articles give'}\n`
      : `${problems.length} ${problems.length === 1 ? 'file is' : 'files are'} not as a run would leave them; check writes nothing${host.env.CI ? ', and CI is set: regenerate where the change was made, and commit the result' : ''}\n`,
  );
}

/** A word of a shell command. */
function quoted(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
