/**
 * How fast, beside what: `npm run bench`, and `npm run bench -- --articles 100000` for the long batch. Every ratio is
 * of measures taken in the same run, since a figure alone says more of the machine than of the program.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articles, type Made } from './articles.ts';
import { canPin, fastest, fastestProcess, processCost, table } from './measure.ts';
import { peers } from './peers.ts';
import { stages } from './stages.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '2000' }, sample: { type: 'string', default: '90' } },
});
/** So many that the engine has compiled what is measured: the pipeline is a lot of code. */
const GOES = 20;
const cli = join(process.cwd(), 'dist/cli.js');
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

function through(made: readonly Made[], work: (article: Made) => unknown): void {
  for (const article of made) work(article);
}

async function onOneCore(made: readonly Made[]): Promise<void> {
  const bytes = made.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const row = (name: string, ms: number, whole: number): string[] => [
    name,
    (bytes / 1000 / ms).toFixed(2),
    (ms / made.length).toFixed(3),
    (whole / ms).toFixed(2),
  ];
  say(
    `\nOne core: ${made.length} generated articles, ${(bytes / made.length / 1000).toFixed(1)} kB each on average`,
  );
  const all = await stages(made, GOES);
  const whole = all.find(({ stage }) => stage.includes('together'))!.ms;
  const head = ['', 'MB/s', 'ms/article', 'times as fast as the whole pipeline'];
  say(
    table(
      head,
      all.map(({ stage, ms }) => row(stage, ms, whole)),
    ),
  );
  say('');
  const rows = Object.entries(peers).map(([name, work]) => {
    through(made, work);
    return row(
      name,
      fastest(GOES, () => through(made, work)),
      whole,
    );
  });
  say(table(['beside', ...head.slice(1)], rows));
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
    const out = join(folder, 'out');
    rmSync(out, { recursive: true, force: true });
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
