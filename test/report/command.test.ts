import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { report } from '../../src/commands/report.ts';
import { chosenArticles } from '../../src/commands/report-files.ts';
import { run } from '../../src/commands/run.ts';
import type { FactsFile } from '../../src/model/record.ts';
import type { ReportData } from '../../src/report/data.ts';
import { inProcess } from '../host.ts';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'trifakta-report-'));
  await cp(seeds, join(cwd, 'seeds'), { recursive: true });
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const page = () => readFileSync(join(cwd, 'out/report.html'), 'utf8');
const data = () => JSON.parse(/id="data">(.*?)<\/script>/s.exec(page())![1]!) as ReportData;
const ran = (options = {}) => inProcess({ cwd }, (host) => run(['seeds'], { out: 'out', ...options }, host));

test('a run writes the page, with the texts; --no-report leaves it out', async () => {
  await ran({ report: false });
  expect(existsSync(join(cwd, 'out/report.html'))).toBe(false);
  await ran();
  expect(data().articles.map(({ text }) => text !== null)).toEqual(Array(5).fill(true));
  for (const { text, mentions, id } of data().articles)
    for (const { start, end, fact } of mentions)
      expect(text!.slice(start, end).trim(), `${id} ${fact}`).not.toBe('');
});

test('the command writes the same bytes as the run, from anywhere', async () => {
  await ran();
  const before = page();
  const given = await inProcess({ cwd: tmpdir() }, (host) =>
    report([join(cwd, 'seeds')], { out: join(cwd, 'out') }, host),
  );
  expect(given).toMatchObject({ code: 0, stdout: '' });
  expect(page()).toBe(before);
  await inProcess({ cwd }, (host) => report([], { out: 'out' }, host));
  expect(page()).toBe(before);
});

test('a text that has changed since is not shown', async () => {
  await ran();
  await writeFile(join(cwd, 'seeds/000_b71b88f912878926.txt'), 'Something else.');
  await inProcess({ cwd }, (host) => report([], { out: 'out' }, host));
  const [first] = data().articles;
  expect(first!.text).toBeNull();
  expect(first!.mentions.every(({ quote }) => quote !== undefined && quote[1] !== '')).toBe(true);
  expect(page()).not.toContain('Something else.');
});

test('without anything to show it says what to do', async () => {
  await mkdir(join(cwd, 'out'));
  await expect(inProcess({ cwd }, (host) => report([], { out: 'out' }, host))).rejects.toThrow(
    /trifakta run/,
  );
});

test('of too many articles the latest are shown, and the rule is told', async () => {
  await ran();
  const sources = { cwd, inputs: [] };
  const whole = await chosenArticles(join(cwd, 'out'), sources);
  expect(whole.left).toBeNull();
  const { shown, left } = await chosenArticles(join(cwd, 'out'), sources, { articles: 2, units: 1e6 });
  expect(left).toMatchObject({ articles: 3, rule: expect.stringContaining('most recently published') });
  const facts = JSON.parse(readFileSync(join(cwd, 'out/facts.json'), 'utf8')) as FactsFile;
  const disputed = new Set(
    facts.claims
      .filter(({ status }) => status === 'disputed')
      .flatMap(({ citations }) => citations.map(({ article }) => article)),
  );
  const keys = (all: typeof shown) =>
    all
      .map(({ record }) => `${disputed.has(record.id) ? 1 : 0} ${record.published?.value ?? ''}`)
      .sort()
      .reverse();
  expect(keys(shown)).toEqual(keys(whole.shown).slice(0, 2));
  const none = await chosenArticles(join(cwd, 'out'), sources, { articles: 9, units: 10 });
  expect(none.shown).toEqual([]);
});
