import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../src/commands/extract.ts';
import { streamLines } from '../src/commands/lines.ts';
import { merge } from '../src/commands/merge.ts';
import { run } from '../src/commands/run.ts';
import { jsonTexts } from '../src/facts/values.ts';
import type { ArticleRecord, FactsFile } from '../src/model/record.ts';
import { inProcess, type Ran } from './host.ts';
import { awkward } from './records.ts';

const top = fileURLToPath(new URL('..', import.meta.url));
const cli = join(top, 'dist/cli.cjs');
const cwd = mkdtempSync(join(tmpdir(), 'trifakta-filter-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const seeds = readdirSync(join(top, 'seeds')).map((name) => ({
  id: name.replace('.txt', ''),
  text: readFileSync(join(top, 'seeds', name), 'utf8'),
}));
const filter = (stdin: string): Promise<Ran> => inProcess({ cwd, stdin }, (host) => extract({}, host));
const parsed = ({ stdout }: Ran) =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as ArticleRecord);

describe('extract', () => {
  test('finds in a line what run finds in a file', async () => {
    cpSync(join(top, 'seeds'), join(cwd, 'seeds'), { recursive: true });
    await inProcess({ cwd }, (host) => run(['seeds'], { out: 'out' }, host));
    const records = parsed(await filter(seeds.map((s) => `${JSON.stringify(s)}\n`).join('')));
    for (const { source, ...record } of records) {
      const path = join(cwd, 'out/articles', `${record.id}.json`);
      const { source: file, ...wanted } = JSON.parse(readFileSync(path, 'utf8')) as ArticleRecord;
      expect(record).toEqual(wanted);
    }
  });

  test('a line that is no article gives a record with an error in its place, and exit code 1', async () => {
    const good = JSON.stringify({ id: 'g', text: 'Hallo' });
    const ran = await filter(`${good}\nnonsense\n\n[]\n{"id":1,"text":""}\nnull\n{"id":"x"}\n${good}`);
    expect(ran.code).toBe(1);
    expect(parsed(ran).map((r) => r.error?.code ?? r.id)).toEqual(['g', ...Array(5).fill('no-article'), 'g']);
    expect(parsed(ran)[1]!.id).toBe('line-2');
    expect(ran.stderr.split('\n')[0]).toMatch(/^line 2: /);
  });

  test('lines end at line feeds alone, and bytes that are no UTF-8 are no line', async () => {
    const text = 'a\u2028b\u2029c\u0085d\r';
    const ran = await filter(`\ufeff${JSON.stringify({ id: 'one', text })}\r\n`);
    expect(parsed(ran).map((r) => r.id)).toEqual(['one']);
    const input = Readable.from([
      Buffer.from('"a'),
      Buffer.from([0xe4, 10, 0xc3]),
      Buffer.from([0xa4, 10, 10]),
    ]);
    const lines = [];
    for await (const line of streamLines(input)) lines.push(line);
    expect(lines).toEqual([
      { number: 1, problem: 'not valid UTF-8' },
      { number: 2, line: 'ä' },
      { number: 3, line: '' },
    ]);
  });

  test('a line that never ends is passed over in bounded memory', async () => {
    const input = Readable.from([...Array(100).fill('x'.repeat(100)), '\nshort\n']);
    const lines = [];
    for await (const line of streamLines(input, 5000)) lines.push(line);
    expect(lines).toEqual([
      { number: 1, problem: 'longer than 5000 bytes' },
      { number: 2, line: 'short' },
    ]);
  });

  test('reads no further than a reader of its output asks for', async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given++;
        yield `${JSON.stringify({ id: `a${given}`, text: 'Der Zug nach Berlin. '.repeat(50), language: 'de' })}\n`;
      }
    }
    const stdout = new PassThrough({ highWaterMark: 1 << 14 });
    const host = { stdin: Readable.from(endless()), stdout, stderr: new PassThrough(), cwd, env: {} };
    const code = extract({ concurrency: 2 }, host);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const waiting = given;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(given).toBe(waiting);
    expect(given).toBeLessThan(1000);
    stdout.destroy(Object.assign(new Error('closed'), { code: 'EPIPE' }));
    expect(await code).toBe(0);
  });

  test('ends quietly where its reader goes away', async () => {
    const child = spawn(process.execPath, [cli, 'extract'], { cwd });
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.stdin.on('error', () => {});
    const feeding = setInterval(() => child.stdin.write(`${'{"id":"a","text":"b"}\n'.repeat(500)}`), 1);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.once('exit', resolve));
    clearInterval(feeding);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [cli, 'extract'], { cwd });
    for (const id of ['a', 'b', 'c']) {
      child.stdin.write(`{"id":"${id}","text":"Hallo"}\n`);
      const answer = await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve));
      expect((JSON.parse(answer.toString()) as ArticleRecord).id).toBe(id);
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  });
});

test('names of files and ids that are more than names do no harm', async () => {
  const names = [
    '__proto__',
    'constructor',
    '<script>',
    '::error::x',
    '\u001b[31mred',
    'q"uote',
    '😀',
    'a b',
  ];
  const text = 'Der Vertrag gilt seit Mai 2023 in Berlin, sagte sie am Montag im Rathaus der Stadt.';
  mkdirSync(join(cwd, 'named'));
  for (const name of names) writeFileSync(join(cwd, 'named', `${name}.txt`), text);
  writeFileSync(join(cwd, 'named', '\u001b[2Jshort.txt'), 'x');
  const ids = (all: readonly string[]) => all.map((name) => name.replace('\u001b', '%1B')).sort();
  const ran = await inProcess({ cwd }, (host) => run(['named'], { out: 'named-out', report: false }, host));
  expect(ran.code).toBe(0);
  expect(ran.stderr).not.toContain('\u001b');
  const { articles, facts } = JSON.parse(
    readFileSync(join(cwd, 'named-out/facts.json'), 'utf8'),
  ) as FactsFile;
  expect(articles.map(({ id }) => id).sort()).toEqual(ids([...names, '\u001b[2Jshort']));
  for (const fact of facts) expect(fact.citations.map((c) => c.article)).toEqual(ids(names));
  const given = ['../../x', '/etc/x', '__proto__', 'constructor'];
  const lines = given.map((id) => JSON.stringify({ id, text, language: 'de' }));
  expect(parsed(await filter(lines.join('\n'))).map(({ id }) => id)).toEqual(given);
});

describe('merge', () => {
  const merging = (files: string[], stdin = '', options = {}) =>
    inProcess({ cwd, stdin }, (host) => merge(files, options, host));
  let facts = '';
  let lines = '';
  beforeAll(async () => {
    cpSync(join(top, 'seeds'), join(cwd, 'seeds'), { recursive: true });
    await inProcess({ cwd }, (host) => run(['seeds'], { out: 'out' }, host));
    facts = readFileSync(join(cwd, 'out/facts.json'), 'utf8');
    lines = seeds
      .map(({ id }) =>
        JSON.stringify(JSON.parse(readFileSync(join(cwd, 'out/articles', `${id}.json`), 'utf8'))),
      )
      .join('\n');
    writeFileSync(join(cwd, 'records.jsonl'), lines);
  });

  test('an output folder, its records, JSON Lines, stdin, and all of them at once give the bytes of facts.json', async () => {
    const files = seeds.map(({ id }) => `out/articles/${id}.json`);
    for (const operands of [['out'], ['out/articles'], files.toReversed(), ['records.jsonl'], ['-']])
      expect(await merging(operands, lines)).toEqual({ code: 0, stdout: facts, stderr: '' });
    expect((await merging(['records.jsonl', 'out', files[2]!, '-'], lines)).stdout).toBe(facts);
    expect(await merging(['out'], '', { out: 'new/facts.json' })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(join(cwd, 'new/facts.json'), 'utf8')).toBe(facts);
  });

  test('what is no record is named with its file and line', async () => {
    const [first] = lines.split('\n');
    const bad: [string, RegExp][] = [
      ['{"id":"a","text":"b"}', /bad:1: an article, not a record: pass it through "trifakta extract"/],
      [facts, /bad:1: a facts\.json is no input/],
      [
        `${first}\n${first!.replace('"schema":1', '"schema":0')}`,
        /bad:2: a record of schema 0, and this version reads schema 1/,
      ],
      [`${first}\n{"id":`, /bad:2: not valid JSON/],
      [`\n\n${first!.slice(0, -1)},"more":1}`, /bad:3: not an article record: \/more is not known/],
      ['7', /bad:1: not an article record/],
      ['nonsense {}', /bad:1: not valid JSON/],
      ['[]', /bad:1: not an article record/],
      [`${first}\n${first!.replace('"sha256":"', '"sha256":"0')}`, /two different articles have the id "/],
    ];
    for (const [content, message] of bad) {
      writeFileSync(join(cwd, 'bad'), content);
      await expect(merging(['out', 'bad'])).rejects.toThrow(message);
    }
    mkdirSync(join(cwd, 'empty'), { recursive: true });
    await expect(merging(['empty'])).rejects.toThrow('empty: no record in this folder');
    await expect(merging(['none'])).rejects.toThrow('none: no such file or folder');
    await expect(merging([])).rejects.toThrow('no records given');
    const ran = spawnSync(process.execPath, [cli, 'merge', 'bad'], { cwd, encoding: 'utf8' });
    expect({ code: ran.status, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^trifakta: .*\n$/);
  });
});

test('JSON values are cut apart however they are laid out and wherever the chunks end', async () => {
  const value = fc.oneof(
    fc.dictionary(awkward, fc.oneof(awkward, fc.integer(), fc.constant([{ a: '}' }]))),
    fc.constant([]),
  );
  const layout = fc.constantFrom('', '\n', ' \n', '\r\n');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(value, fc.constantFrom(0, 2), layout), { maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
      async (all, sizes) => {
        const bytes = Buffer.from(
          all.map(([v, indent, after]) => JSON.stringify(v, null, indent) + after).join(''),
        );
        const chunks: Buffer[] = [];
        for (let at = 0, k = 0; at < bytes.length; at += sizes[k++ % sizes.length]!)
          chunks.push(bytes.subarray(at, at + sizes[k % sizes.length]!));
        const found = [];
        for await (const { text } of jsonTexts(Readable.from(chunks))) found.push(JSON.parse(text));
        expect(found).toEqual(all.map(([v]) => JSON.parse(JSON.stringify(v))));
      },
    ),
    { numRuns: 200 },
  );
});
