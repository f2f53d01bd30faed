/**
 * How fast, beside what: `npm run bench`, and `npm run bench -- --articles 100000` for the long batch. Every ratio is
 * of measures taken in the same run, since a figure alone says more of the machine than of the program.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articles, type Made } from './articles.ts';
import { canPin, fastestProcess, milliseconds, processCost, table } from './measure.ts';
import { CHRONO, peers } from './peers.ts';
import { CLAIMS, type Laps, pipeline } from './stages.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '20000' }, sample: { type: 'string', default: '90' } },
});
/** So many that the engine has compiled what is measured: the pipeline is a lot of code. */
const GOES = 20;
const cli = join(process.cwd(), 'dist/cli.cjs');
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const folder = mkdtempSync(join(tmpdir(), 'trifakta-bench-'));
try {
  const [cpu] = cpus();
  say(`${cpu?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}`);
  await onOneCore([...articles(Number(values.sample))]);
  await coldStart();
  await batch(Number(values.articles));
} finally {
  rmSync(folder, { recursive: true });
}

/** Everything is timed in turns, so that whatever else the machine does meets all of it. */
async function onOneCore(made: readonly Made[]): Promise<void> {
  const bytes = made.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const { round, merge } = await pipeline(made);
  let best: Laps | undefined;
  const sum = (laps: Laps): number => [...laps.values()].reduce((all, ms) => all + ms, 0);
  const beside = new Map(Object.keys(peers).map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let go = 0; go < GOES; go++) {
    const laps = round();
    if (best === undefined || sum(laps) < sum(best)) best = laps;
    for (const [name, work] of Object.entries(peers))
      beside.set(
        name,
        Math.min(
          beside.get(name)!,
          milliseconds(() => made.forEach(work)),
        ),
      );
  }
  const whole = sum(best!);
  const chrono = beside.get(CHRONO)!;
  const row = (name: string, ms: number): string[] => [
    name,
    (bytes / 1000 / ms).toFixed(2),
    (ms / made.length).toFixed(3),
    `${Math.round((100 * ms) / whole)} %`,
    (ms / chrono).toFixed(2),
  ];
  say(
    `\nOne core: ${made.length} generated articles, ${(bytes / made.length / 1000).toFixed(1)} kB each on average`,
  );
  const head = ['', 'MB/s', 'ms/article', 'of the whole', 'times chrono-node'];
  const rows = [...best!].map(([stage, ms]) => row(stage, ms));
  rows.push(row('the whole, with names and claims', whole));
  rows.push(row('the same without names and claims', whole - best!.get(CLAIMS)!));
  rows.push(row('6 merge, 7 write facts.json (once a batch)', await merge()));
  say(table(head, rows));
  say('');
  say(
    table(
      ['beside', ...head.slice(1)],
      [...beside].map(([name, ms]) => row(name, ms)),
    ),
  );
}

async function coldStart(): Promise<void> {
  const seeds = readdirSync('seeds').length;
  const node = await fastestProcess(GOES / 2, ['-e', '0'], process.cwd());
  const run = ['run', 'seeds', '--out', join(folder, 'seeds'), '--no-cache'];
  const cold = await fastestProcess(GOES / 2, [cli, ...run], process.cwd());
  say(
    `\nCold start: run on the ${seeds} seeds ${cold.milliseconds.toFixed(0)} ms, node -e 0 ${node.milliseconds.toFixed(0)} ms`,
  );
  say(`  ${(cold.milliseconds / node.milliseconds).toFixed(2)} times node -e 0`);
}

async function batch(count: number): Promise<void> {
  const input = join(folder, 'in');
  let bytes = 0;
  for (const { id, text } of articles(count)) {
    const path = join(input, `${id}.txt`);
    if (bytes < 10_000) mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    bytes += Buffer.byteLength(text);
  }
  say(`\nrun on ${count} files, ${(bytes / 1e6).toFixed(1)} MB`);
  const rows: string[][] = [];
  const seconds: number[] = [];
  let first: Buffer | undefined;
  // Beside its threads Node compiles and collects on others: only who is held to one core uses one.
  const cores = availableParallelism();
  const settings = [
    ...(canPin ? [{ name: '1 thread, held to one core', threads: 1, pinned: true }] : []),
    { name: '1 thread', threads: 1, pinned: false },
    ...(cores === 1 ? [] : [{ name: `${cores} threads`, threads: cores, pinned: false }]),
  ];
  for (const { name, threads, pinned } of settings) {
    // Each its own: file systems are slow to give away again what was deleted a moment before.
    const out = join(folder, name);
    const cost = await processCost([cli, 'run', input, '--out', out, '--concurrency', `${threads}`], {
      cwd: process.cwd(),
      pinned,
    });
    if (cost.code !== 0) throw new Error(`run ended with ${cost.code}`);
    const facts = readFileSync(join(out, 'facts.json'));
    first ??= facts;
    if (!facts.equals(first)) throw new Error('the bytes depend on the number of threads');
    seconds.push(cost.milliseconds / 1000);
    rows.push([
      name,
      seconds.at(-1)!.toFixed(1),
      (bytes / 1000 / cost.milliseconds).toFixed(2),
      (seconds[0]! / seconds.at(-1)!).toFixed(2),
      cost.peak.toFixed(0),
    ]);
  }
  say(table(['', 'seconds', 'MB/s', 'times as fast', 'peak MB'], rows));
}
