import { createHash } from 'node:crypto';
import { readdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { BatchOptions } from '../batch/index.ts';
import { plain } from '../facts/words.ts';
import type { Manifest, ManifestFile, ManifestRecord } from '../model/manifest.ts';
import type { RecordError } from '../model/record.ts';
import type { Input } from '../stages/1-read/index.ts';
import { Gathering, type Merged, type MergedFact, mergeGathered } from '../stages/6-merge/index.ts';
import { factsLines } from '../stages/7-write/facts.ts';
import { sweep, writeText, writeWhole } from '../stages/7-write/files.ts';
import { extractor } from './extractor.ts';
import { Exit, type Host } from './host.ts';
import { inputsOf } from './inputs.ts';
import { Journal } from './journal.ts';
import { KnownFiles } from './known.ts';
import { Ledger, mentionsOf } from './ledger.ts';
import { FACTS, inside, MANIFEST, manifestFiles, recordPath, stagingOf, textPath } from './out.ts';
import { progress } from './progress.ts';
import { remaining, takeOver } from './reuse.ts';

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

/** The main job: articles in, records, facts.json and the manifest out. @throws MachineError */
export async function run(paths: readonly string[], options: RunOptions, host: Host): Promise<number> {
  const { inputs, folders } = await inputsOf({ ...options, paths, cwd: host.cwd });
  const out = resolve(host.cwd, options.out);
  const began = host.now?.() ?? 0;
  const now = extractor();
  const known = new KnownFiles();
  if (options.cache !== false) known.addManifest(out, now);
  const journal = await Journal.open(out, now, options.cache === false ? null : known);
  const bar = progress(host, inputs.length);
  const staging = stagingOf(out);
  const gathering = new Gathering({ folder: staging });
  const ledger = new Ledger(staging);
  let reused = 0;
  let removed = 0;
  try {
    const reuse = { out, known, doubtful: [] as Input[] };
    for await (const { file, input, record, written } of takeOver(inputs, reuse)) {
      reused++;
      gathering.add(record);
      ledger.add({ file, input, written, failed: record.error !== undefined, mentions: mentionsOf(record) });
      bar.step();
      report(record, record.source, host, bar.clear);
    }
    if (!remaining(inputs, reuse).next().done) {
      // Only who extracts pays for loading the recognisers.
      const { fileOf, keepAll, note } = await import('../batch/index.ts');
      const store = { out, spool: gathering.handle, journal: journal.file };
      /** A file of several articles, of which more may come. */
      let open = null as ManifestFile | null;
      for await (const { results, runs } of keepAll(remaining(inputs, reuse), store, limitsOf(options))) {
        for (const one of runs) gathering.addRuns(one);
        for (const { work, input, written, language, error, mentions } of results) {
          const file = fileOf(work);
          ledger.add({ file, input, written, failed: error !== null, mentions });
          if (open !== null && open.source !== file) note(journal.file, open);
          if (open?.source === file) open.records.push(written);
          else open = 'piece' in work ? { source: file, sha256: input, records: [written] } : null;
          bar.step();
          report({ error: error ?? undefined, language }, work.source, host, bar.clear);
        }
      }
      if (open !== null) note(journal.file, open);
    }
    // Nothing more is taken over; a manifest that is open cannot be replaced everywhere.
    known.close();
    const facts = await writeFacts(out, mergeGathered(gathering), ledger);
    if (folders) removed = await removeOrphans(out, ledger);
    await writeWhole(join(out, MANIFEST), ledger.manifest(now, facts), { staging });
    await journal.finish();
    if (options.report !== false) {
      const { writeReport } = await import('./report.ts');
      await writeReport(out, { cwd: host.cwd, inputs });
    }
  } finally {
    bar.done();
    gathering.close();
    ledger.close();
    journal.close();
    known.close();
    // Nobody of this process writes any more; threads that were ended may have left something half written.
    const alive = (pid: number): boolean => pid !== process.pid && (host.alive?.(pid) ?? true);
    for (const folder of [staging, out]) sweep(folder, { alive });
  }

  const summary: Summary = {
    articles: ledger.articles,
    reused,
    extracted: ledger.articles - reused,
    failed: ledger.failed,
    removed,
    facts: ledger.facts,
    seconds: Math.round(((host.now?.() ?? 0) - began) / 10) / 100,
  };
  writeText(join(staging, 'last-run.json'), `${JSON.stringify(summary)}\n`, { staging });
  if (options.json) host.stdout.write(`${JSON.stringify(summary)}\n`);
  host.stderr.write(`${summaryLine(summary)}\n`);
  return ledger.failed === 0 ? Exit.Clean : Exit.Different;
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
export function report(
  { error, language }: { readonly error?: RecordError | undefined; readonly language: string | null },
  source: string,
  host: Host,
  before = () => {},
): void {
  if (error === undefined && language !== null) return;
  before();
  const what = error?.reason ?? 'in none of the languages known, or too short to tell';
  host.stderr.write(`${plain(source)}: ${plain(what)}\n`);
}

async function writeFacts(out: string, merged: Merged, ledger: Ledger): Promise<string> {
  const hash = createHash('sha256');
  await writeWhole(join(out, FACTS), hashed(factsLines(counted(merged, ledger)), hash), {
    staging: stagingOf(out),
  });
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
async function removeOrphans(out: string, ledger: Ledger): Promise<number> {
  const standing = new Set<string>();
  for (const { records } of ledger.files()) for (const path of records.flatMap(pathsOf)) standing.add(path);
  const articles = join(out, 'articles');
  let removed = 0;
  for await (const { records } of manifestFiles(out))
    for (const path of records.flatMap(pathsOf)) {
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
