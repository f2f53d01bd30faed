import { createHash } from 'node:crypto';
import { readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { BatchOptions } from '../batch/index.ts';
import { plain } from '../facts/words.ts';
import type { Manifest, ManifestRecord } from '../model/manifest.ts';
import type { ArticleRecord } from '../model/record.ts';
import { type Merged, type MergedFact, merge } from '../stages/6-merge/index.ts';
import { factsLines } from '../stages/7-write/facts.ts';
import { sweep, writeWhole } from '../stages/7-write/files.ts';
import { extractor } from './extractor.ts';
import { Exit, type Host } from './host.ts';
import { inputsOf } from './inputs.ts';
import { Journal } from './journal.ts';
import {
  bytesOf,
  FACTS,
  inside,
  Ledger,
  MANIFEST,
  manifestLines,
  PRIVATE,
  readManifest,
  recordPath,
  sha256,
  textPath,
} from './out.ts';
import { progress } from './progress.ts';
import { knownFiles, type Made, makeRecords } from './reuse.ts';

export interface RunOptions extends Omit<BatchOptions, 'worker'> {
  readonly out: string;
  readonly root?: string;
  readonly include?: readonly string[];
  /** Names of members of JSON articles, by the field that they hold. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly exclude?: readonly string[];
  readonly json?: boolean;
  /** False where every article is to be extracted anew. */
  readonly cache?: boolean;
  /** False where no page is wanted. */
  readonly report?: boolean;
}

/** What a run did, as `--json` prints it. */
export interface Summary {
  readonly articles: number;
  readonly reused: number;
  readonly extracted: number;
  readonly failed: number;
  readonly removed: number;
  readonly facts: Manifest['counts']['facts'];
  readonly seconds: number;
}

/** The main job: articles in, records, facts.json and the manifest out. */
export async function run(paths: readonly string[], options: RunOptions, host: Host): Promise<number> {
  const { inputs, folders } = await inputsOf({ ...options, paths, cwd: host.cwd });
  const out = resolve(host.cwd, options.out);
  const began = host.now?.() ?? 0;
  const now = extractor();
  const before = await readManifest(out);
  const { journal, left } = await Journal.open(out, now);
  const known =
    options.cache === false || before === null
      ? new Map(options.cache === false ? [] : left.map((file) => [file.source, file]))
      : new Map([
          ...knownFiles(before.files, { by: before.extractor, now }),
          ...left.map((file) => [file.source, file] as const),
        ]);
  const bar = progress(host, inputs.length);
  const ledger = new Ledger();
  let reused = 0;

  const made = makeRecords(inputs, {
    out,
    known,
    ...limitsOf(options),
  });
  const merged = await merge(kept(made));
  const facts = await writeFacts(out, merged, ledger);
  const removed = before === null || !folders ? 0 : await removeOrphans(out, before, ledger);
  await writeWhole(join(out, MANIFEST), manifestLines(ledger.manifest(now, facts)), staged(out));
  await journal.close();
  if (options.report !== false) {
    const { writeReport } = await import('./report.ts');
    await writeReport(out, { cwd: host.cwd, inputs });
  }
  if (host.alive !== undefined)
    for (const { staging } of [staged(out), { staging: out }]) sweep(staging, { alive: host.alive });
  bar.done();

  const summary: Summary = {
    articles: ledger.articles,
    reused,
    extracted: ledger.articles - reused,
    failed: ledger.failed,
    removed,
    facts: ledger.facts,
    seconds: Math.round(((host.now?.() ?? 0) - began) / 10) / 100,
  };
  await writeFile(join(out, PRIVATE, 'last-run.json'), `${JSON.stringify(summary)}\n`);
  if (options.json) host.stdout.write(`${JSON.stringify(summary)}\n`);
  host.stderr.write(`${summaryLine(summary)}\n`);
  return ledger.failed === 0 ? Exit.Clean : Exit.Different;

  /** Writes what is new, and hands every record on to the merge. */
  async function* kept(source: AsyncIterable<Made>): AsyncGenerator<ArticleRecord> {
    let open: { source: string; sha256: string | null; records: ManifestRecord[] } | null = null;
    for await (const { source: from, input, record, text, kept: standing } of source) {
      const written: ManifestRecord =
        standing === null
          ? await write(out, record, text)
          : {
              id: record.id,
              sha256: standing.record,
              ...(standing.text === undefined ? {} : { text: standing.text }),
            };
      ledger.add(from, input, record, written);
      if (standing !== null) reused++;
      else {
        if (open !== null && open.source !== from) journal.add(open);
        if (open === null || open.source !== from) open = { source: from, sha256: input, records: [] };
        open.records.push(written);
      }
      bar.step();
      report(record, from, host, bar.clear);
      yield record;
    }
    if (open !== null) journal.add(open);
  }
}

/** What of a command's options concerns the extraction. */
export function limitsOf({ concurrency, timeoutMs, memoryMb }: BatchOptions): BatchOptions {
  return {
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(memoryMb === undefined ? {} : { memoryMb }),
  };
}

/** A line on stderr for what a user should know of one article; `before` makes room for it. */
export function report(record: ArticleRecord, source: string, host: Host, before = () => {}): void {
  if (record.error === undefined && record.language !== null) return;
  before();
  const what = record.error?.reason ?? 'in none of the languages known, or too short to tell';
  host.stderr.write(`${plain(source)}: ${plain(what)}\n`);
}

/** Files grow where git does not look, so that a run that is killed leaves nothing to be committed. */
const staged = (out: string) => ({ staging: join(out, PRIVATE) });

async function write(out: string, record: ArticleRecord, text: string | null): Promise<ManifestRecord> {
  const bytes = bytesOf(record);
  const path = inside(out, recordPath(record.id));
  if (path === null) throw new Error(`the id ${JSON.stringify(record.id)} leads out of the output folder`);
  await writeWhole(path, [bytes], staged(out));
  if (text !== null) await writeWhole(join(out, textPath(record.id)), [text], staged(out));
  return { id: record.id, sha256: sha256(bytes), ...(text === null ? {} : { text: sha256(text) }) };
}

async function writeFacts(out: string, merged: Merged, ledger: Ledger): Promise<string> {
  const hash = createHash('sha256');
  await writeWhole(join(out, FACTS), hashed(factsLines(counted(merged, ledger)), hash), staged(out));
  return hash.digest('hex');
}

/** Counts facts on their way to the file. */
export function counted({ articles, facts, claims }: Merged, ledger: Ledger): Merged {
  return { articles, facts: tally(facts), claims };
  function* tally(all: Iterable<MergedFact>): Iterable<MergedFact> {
    for (const fact of all) {
      ledger.facts[fact.kind]++;
      yield fact;
    }
  }
}

export function* hashed(lines: Iterable<string>, hash: { update(data: string): unknown }): Iterable<string> {
  for (const line of lines) {
    hash.update(line);
    yield line;
  }
}

/** Removes the files that the manifest before names and that this run did not write, and folders left empty. */
async function removeOrphans(out: string, before: Manifest, ledger: Ledger): Promise<number> {
  const standing = new Set([...ledger.files.values()].flatMap((file) => file.records.flatMap(pathsOf)));
  const articles = join(out, 'articles');
  let removed = 0;
  for (const path of before.files.flatMap((file) => file.records.flatMap(pathsOf))) {
    const full = inside(articles, relative('articles', path));
    if (standing.has(path) || full === null) continue;
    removed++;
    await rm(full, { force: true });
    await removeEmpty(dirname(full), articles);
  }
  return removed;
}

/** The files of a record, below the output folder. */
export function pathsOf({ id, text }: ManifestRecord): string[] {
  return [recordPath(id), ...(text === undefined ? [] : [textPath(id)])];
}

async function removeEmpty(folder: string, top: string): Promise<void> {
  for (let at = folder; inside(top, at) !== null; at = dirname(at)) {
    if ((await readdir(at).catch(() => ['?'])).length !== 0) return;
    await rmdir(at);
  }
}

function summaryLine({ articles, reused, extracted, failed, removed, facts, seconds }: Summary): string {
  const counts = [`${reused} reused`, `${extracted} extracted`, `${failed} failed`];
  if (removed !== 0) counts.push(`${removed} removed`);
  const kinds = [
    count(facts.city, 'city', 'cities'),
    count(facts.date, 'date'),
    count(facts.amount, 'amount'),
  ];
  return `${count(articles, 'article')}: ${counts.join(', ')}; facts: ${kinds.join(', ')}; ${seconds.toFixed(2)} s`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
