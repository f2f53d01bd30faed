import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type InspectOptions, inspect } from '../src/commands/inspect.ts';
import { run } from '../src/commands/run.ts';
import { inspection } from '../src/facts/render/inspection.ts';
import type { ArticleRecord } from '../src/model/record.ts';
import { inProcess } from './host.ts';

const cwd = mkdtempSync(join(tmpdir(), 'trifakta-inspect-'));
afterAll(() => rmSync(cwd, { recursive: true }));
mkdirSync(join(cwd, 'news'));
const text =
  'Ein neues Werk\n\nDas Werk in der Stadt ist seit Mai 2023 in Betrieb, sagte der Bürgermeister gestern.\n';
writeFileSync(join(cwd, 'news/werk.txt'), text);
const inspecting = (article: string, options: InspectOptions = {}, more = {}) =>
  inProcess({ cwd, ...more }, (host) => inspect(article, options, host));

test('a file, an id of the last run and stdin show the same article', async () => {
  await inProcess({ cwd }, (host) => run(['news'], { out: 'out', report: false }, host));
  const file = await inspecting('news/werk.txt');
  expect(file.stdout).toContain('[Mai 2023]1');
  expect(file.stdout).toMatch(/1 date +Mai 2023 = 2023-05/);
  expect((await inspecting('werk')).stdout).toBe(file.stdout);
  expect((await inspecting('-', {}, { stdin: text })).stdout).toBe(file.stdout.replace('werk', 'stdin'));
});

test('metadata beside a file counts, and one of several articles is named by its id', async () => {
  writeFileSync(join(cwd, 'news/bau.txt'), text.replace('Werk', 'Bau'));
  writeFileSync(join(cwd, 'news/bau.meta.json'), '{"published":"2024-05-07"}');
  expect((await inspecting('news/bau.txt')).stdout).toContain('published 2024-05-07');
  const lines = [1, 2].map((n) => JSON.stringify({ id: `n${n}`, text: `${text}${n}` }));
  writeFileSync(join(cwd, 'news/feed.jsonl'), `${lines.join('\n')}\n`);
  await expect(inspecting('news/feed.jsonl')).rejects.toThrow('feed.jsonl holds 2 articles');
  await inProcess({ cwd }, (host) => run(['news'], { out: 'out', report: false }, host));
  expect((await inspecting('feed.jsonl#n2')).stdout).toContain('[Mai 2023]1');
  for (const name of ['bau.txt', 'bau.meta.json', 'feed.jsonl']) rmSync(join(cwd, 'news', name));
});

test('one kind, the record, no colours where none are wanted', async () => {
  expect((await inspecting('news/werk.txt', { kind: 'amount' })).stdout).toContain('\n0 mentions\n');
  const { stdout } = await inspecting('news/werk.txt', { json: true });
  expect((JSON.parse(stdout) as ArticleRecord).mentions[0]).toMatchObject({ value: '2023-05' });
  const terminal = { stdout: true, stderr: true, columns: 40 };
  const coloured = await inspecting('news/werk.txt', {}, { terminal });
  expect(coloured.stdout).toContain('\x1b[');
  const plain = await inspecting('news/werk.txt', {}, { terminal, env: { NO_COLOR: '1' } });
  expect(plain.stdout).not.toContain('\x1b');
  expect(Math.max(...plain.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
});

test('what is no article is told in one sentence', async () => {
  await expect(inspecting('nowhere')).rejects.toThrow('no file "nowhere", and no article of that id in out');
  await expect(inspecting('news')).rejects.toThrow('news: a folder; name one article');
});

test('nothing in a text moves the cursor or turns the direction around', () => {
  const hostile = 'a\x1b]0;owned\x07b\u202Ec\r\nd\x9b31me\u2066f';
  const record = { id: '\x1b[31mid', language: null, published: null, mentions: [], messages: [] };
  const shown = [
    ...inspection(record as unknown as ArticleRecord, hostile, { colour: false, columns: 80 }),
  ].join('');
  expect(shown).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
});

test('mentions that overlap are both marked', () => {
  const mention = (kind: string, start: number, end: number) => ({
    kind,
    start,
    end,
    exact: 'x',
    prefix: '',
    suffix: '',
    rule: 'r',
    type: 'date',
    value: '2024',
    resolution: 'explicit',
    name: 'n',
    country: 'c',
    geonames: 1,
  });
  const record = {
    id: 'a',
    language: 'de',
    published: null,
    messages: [],
    mentions: [mention('date', 0, 9), mention('city', 3, 5), mention('city', 7, 12)],
  };
  const shown = [
    ...inspection(record as unknown as ArticleRecord, '😀bcdefghijkl\n', { colour: false, columns: 80 }),
  ].join('');
  expect(shown).toContain('[😀bc[de]2fg[hi]1jkl]3');
});

describe('--explain', () => {
  const article =
    'Der Bürgermeister von München sprach am 3. Mai 2023. Er sagte so etwas, Herr Essen aß in Lage.\n';
  const explaining = async (words: string, options: InspectOptions = {}) =>
    (await inspecting('-', { explain: article.indexOf(words), ...options }, { stdin: article })).stdout;
  test('a mention has its value and its rule, a city what spoke for it', async () => {
    expect(await explaining('Mai')).toMatch(
      /sprach am 3\. \[Mai\] 2023\.\n.*\ndate: 3\. Mai 2023 = 2023-05-03, by de\/date/,
    );
    expect(await explaining('München')).toMatch(
      /city: München = Munich, DE[\s\S]*taken for a city[\s\S]*\+\d\.\d\d {2}left:/,
    );
  });
  test('what is none says so', async () => {
    expect(await explaining('sagte')).toContain('No rule reads anything here, and no name of the gazetteer');
    expect(await explaining('Essen')).toMatch(
      /name: "Essen" \(Essen, DE.*(part of another name|not taken for a city)/,
    );
    expect(JSON.parse(await explaining('Essen', { json: true }))).toMatchObject({
      language: 'de',
      readings: [{}],
    });
  });
  test('of what the sentence says, how its subject was found', async () => {
    const text = 'Die Nordwind AG schließt das Werk in Kassel. Das Unternehmen streicht 40 Stellen.\n';
    const at = (words: string) =>
      inspecting('-', { explain: text.indexOf(words) }, { stdin: text }).then(({ stdout }) => stdout);
    expect(await at('Kassel')).toContain('subject of closing ("schließt"): Nordwind AG, by name\n');
    expect(await at('Stellen')).toContain('subject of jobs-cut ("streicht"): Nordwind AG, by stand-in\n');
  });
  test('a place behind the end is wrong usage', async () => {
    await expect(inspecting('news/werk.txt', { explain: 5000 })).rejects.toThrow('the text ends before 5000');
  });
});
