import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { check } from '../src/commands/check.ts';
import { completion } from '../src/commands/completion.ts';
import { type Config, settled } from '../src/commands/config.ts';
import { extractor } from '../src/commands/extractor.ts';
import { parseManifest } from '../src/commands/out.ts';
import { run } from '../src/commands/run.ts';
import { schemaOf } from '../src/commands/schema.ts';
import { watch } from '../src/commands/watch.ts';
import { inProcess } from './host.ts';

const top = fileURLToPath(new URL('..', import.meta.url));
const base = mkdtempSync(join(tmpdir(), 'trifakta-cli-'));
afterAll(() => rmSync(base, { recursive: true }));
let number = 0;
let cwd = '';
beforeEach(() => {
  cwd = join(base, `${++number}`);
  cpSync(join(top, 'seeds'), join(cwd, 'seeds'), { recursive: true });
});
const out = { out: 'out' };
const running = (paths = ['seeds'], options = {}) =>
  inProcess({ cwd }, (host) => run(paths, { ...out, json: true, report: false, ...options }, host));
const checking = (options = {}, env = {}) =>
  inProcess({ cwd, env }, (host) => check(['seeds'], { ...out, ...options }, host));
const bytes = (folder = 'out') =>
  (readdirSync(join(cwd, folder), { recursive: true, encoding: 'utf8' }) as string[])
    .filter((name) => name.endsWith('.json') && !name.includes('.trifakta'))
    .sort()
    .map((name) => [name, readFileSync(join(cwd, folder, name), 'utf8')]);
const seeds = readdirSync(join(top, 'seeds')).sort();
const record = (k: number) => join(cwd, 'out/articles', seeds[k]!.replace(/\.txt$/, '.json'));

describe('run', () => {
  test('every file is as its schema says', async () => {
    await running();
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    for (const [name, text] of bytes()) {
      const format = name!.startsWith('articles') ? 'article' : name!.replace('.json', '');
      const validate = ajv.getSchema(`urn:trifakta:${format}:1`) ?? ajv.compile(schemaOf(format));
      expect({ name, valid: validate(JSON.parse(text!)), errors: validate.errors }).toEqual({
        name,
        valid: true,
        errors: null,
      });
    }
  });
  test('files in any order give the bytes of their folder', async () => {
    await running();
    const files = seeds.map((name) => `seeds/${name}`).reverse();
    await running([...files.slice(2), ...files.slice(0, 2)], { out: 'other' });
    expect(bytes('other')).toEqual(bytes());
  });
  test('a second run takes every record over and changes no byte', async () => {
    await running();
    const before = bytes();
    expect(JSON.parse((await running()).stdout)).toMatchObject({ reused: 5, extracted: 0 });
    expect(bytes()).toEqual(before);
    expect(JSON.parse((await running(['seeds'], { cache: false })).stdout)).toMatchObject({ extracted: 5 });
    expect(bytes()).toEqual(before);
  });
  test('only what changed is extracted again; a record that was edited, cut or deleted is no cache', async () => {
    await running();
    appendFileSync(join(cwd, 'seeds', seeds[1]!), '\nSelasa, 11 Maret 2025.\n');
    expect(JSON.parse((await running()).stdout)).toMatchObject({ reused: 4, extracted: 1 });
    const before = bytes();
    writeFileSync(record(0), readFileSync(record(0), 'utf8').replace('"schema":1', '"schema": 1'));
    writeFileSync(record(2), '{');
    rmSync(record(3));
    expect(JSON.parse((await running()).stdout)).toMatchObject({ reused: 2, extracted: 3 });
    expect(bytes()).toEqual(before);
    writeFileSync(join(cwd, 'out/manifest.json'), '{"schema":1,"files":[{"source":1}]}');
    expect(JSON.parse((await running()).stdout)).toMatchObject({ extracted: 5 });
    expect(bytes()).toEqual(before);
  });
  test('a run that was killed is taken up where it stopped', async () => {
    await running();
    const before = bytes();
    const { files } = parseManifest(readFileSync(join(cwd, 'out/manifest.json'), 'utf8'))!;
    const journal = join(cwd, 'out/.trifakta/journal.jsonl');
    const written = [extractor(), ...files.slice(0, 3)].map((each) => JSON.stringify(each)).join('\n');
    const killed = (text: string) => {
      rmSync(join(cwd, 'out/manifest.json'));
      rmSync(join(cwd, 'out/facts.json'));
      writeFileSync(journal, text);
    };
    for (const [text, reused] of [
      [`${written}\n{"source":"seeds/0`, 3],
      [written.replace('"version":"', '"version":"9'), 0],
      ['\0', 0],
    ] as const) {
      killed(text);
      expect(JSON.parse((await running()).stdout)).toMatchObject({ reused, extracted: 5 - reused });
      expect(bytes()).toEqual(before);
      expect(existsSync(journal)).toBe(false);
    }
  });
  test('records of deleted articles go, if the manifest names them and a folder was given', async () => {
    await running();
    const stranger = join(cwd, 'out/articles/notes.json');
    writeFileSync(stranger, '{}');
    rmSync(join(cwd, 'seeds', seeds[4]!));
    expect(
      JSON.parse(
        (
          await running(
            seeds.slice(0, 4).map((s) => `seeds/${s}`),
            { out: 'other' },
          )
        ).stdout,
      ),
    ).toMatchObject({ removed: 0 });
    expect(JSON.parse((await running()).stdout)).toMatchObject({ articles: 4, removed: 1 });
    expect(bytes().map(([name]) => name)).toContain('articles/notes.json');
    expect(bytes().map(([name]) => name)).not.toContain(`articles/${seeds[4]!.replace('.txt', '.json')}`);
  });
  test('an article in an unknown language is a message, an operand that is missing is wrong usage', async () => {
    writeFileSync(
      join(cwd, 'seeds/other.txt'),
      'Zażółć gęślą jaźń, powiedział minister po posiedzeniu rządu w Warszawie.\n',
    );
    const ran = await running();
    expect(ran.stderr).toContain('seeds/other.txt: in none of the languages known');
    expect(ran.code).toBe(0);
    await expect(running(['nowhere'])).rejects.toThrow('nowhere: no such file or folder');
    await expect(running([])).rejects.toThrow('no articles given');
  });
});

describe('check', () => {
  test('a fresh run is clean', async () => {
    await running();
    expect(await checking()).toEqual({ code: 0, stdout: '', stderr: 'out is what 5 articles give\n' });
  });
  test('names what is stale, missing and orphaned, with a diff and the remedy, and writes nothing', async () => {
    await running();
    rmSync(record(0));
    writeFileSync(record(2), readFileSync(record(2), 'utf8').replace('"language":"de"', '"language":"fr"'));
    writeFileSync(join(cwd, 'out/articles/x.json'), '{}');
    const before = bytes();
    const { code, stdout, stderr } = await checking({}, { CI: 'true' });
    expect(code).toBe(1);
    expect(stdout).toContain(`missing: out/articles/${seeds[0]!.replace('.txt', '.json')}`);
    expect(stdout).toContain('    ~ language: fr → de\n  mend: trifakta run seeds --out out\n');
    expect(stdout).toContain('orphaned: out/articles/x.json\n  mend: rm out/articles/x.json');
    expect(stderr).toContain('check writes nothing, and CI is set');
    expect(bytes()).toEqual(before);
  });
  test('annotations cannot be injected', async () => {
    await running();
    const summary = join(cwd, 'summary.md');
    writeFileSync(record(2), '::warning::x\r\n::error file=a,b::c%0A|<b>`_x_`\n');
    const { stdout } = await checking({ format: 'github' }, { GITHUB_STEP_SUMMARY: summary });
    const lines = stdout.split('\n').filter((line) => line !== '');
    expect(lines.every((line) => /^::error file=out\/articles\/[^:,]+,title=stale::/.test(line))).toBe(true);
    expect(stdout).not.toContain('c%0A|');
    expect(readFileSync(summary, 'utf8')).not.toMatch(/<b>|`/);
  });
});

describe('settings', () => {
  const set = (text: string) => writeFileSync(join(cwd, 'trifakta.config.json'), text);
  const settling = (flags = {}, paths: string[] = []) => settled<Config>(paths, flags, cwd);
  test('stand in a file, and flags win', async () => {
    set('{"articles":["seeds"],"out":"facts","concurrency":2}');
    expect(await settling({ out: 'other' })).toEqual({
      paths: ['seeds'],
      options: { out: 'other', concurrency: 2 },
    });
    expect((await settling({}, ['a'])).paths).toEqual(['a']);
    rmSync(join(cwd, 'trifakta.config.json'));
    writeFileSync(join(cwd, 'package.json'), '{"trifakta":{"out":"facts"}}');
    expect((await settling()).options).toEqual({ out: 'facts' });
    set('{}');
    await expect(settling()).rejects.toThrow('keep one of the two');
  });
  test('that are wrong are named with the remedy', async () => {
    for (const [text, message] of [
      ['{"outt":"x"}', 'there is no setting "outt"; correct or remove it (known are articles, out,'],
      ['{"concurrency":"4"}', '"concurrency" has to be a whole number from 1 to 9999, not "4"'],
      ['{"articles":"seeds"}', '"articles" has to be a list of strings, such as ["seeds"], not "seeds"'],
      ['[]', 'settings have to be an object'],
      ['{"out":"x",}', 'trifakta.config.json is no valid JSON'],
    ] as const) {
      set(text);
      await expect(settling()).rejects.toThrow(message);
    }
  });
  test('say what is read', async () => {
    await running(['seeds'], { include: ['00*'], exclude: ['**/000*', '001*'] });
    expect(bytes().filter(([name]) => name!.startsWith('articles'))).toHaveLength(3);
    await expect(running(['seeds'], { include: ['*.md'] })).rejects.toThrow(
      'leave none of the 5 files in seeds',
    );
  });
});

test('watching takes up what changes, until it is stopped', async () => {
  let stop = () => {};
  const stopped = new Promise<void>((done) => {
    stop = done;
  });
  const done = inProcess({ cwd }, (host) =>
    watch(['seeds'], { ...out, report: false }, { ...host, stopped }),
  );
  const manifest = () => parseManifest(readFileSync(join(cwd, 'out/manifest.json'), 'utf8'))?.counts.articles;
  await vi.waitFor(() => expect(manifest()).toBe(5), { timeout: 10_000 });
  await vi.waitFor(
    () => {
      writeFileSync(
        join(cwd, 'seeds/new.txt'),
        `Die Stadt wächst seit Mai 2023. ${'Sie wächst weiter. '.repeat(3)}\n`,
      );
      expect(manifest()).toBe(6);
    },
    { timeout: 20_000, interval: 500 },
  );
  stop();
  expect((await done).code).toBe(0);
});

describe('completion', () => {
  const shape = {
    name: 'trifakta',
    commands: [
      {
        name: 'check',
        description: "what's stale",
        options: [{ long: '--format', description: 'how', takes: true, choices: ['text', 'github'] }],
        operands: [],
      },
    ],
  };
  const completing = (shell: string) => inProcess({ cwd }, (host) => completion(shell, shape, host));
  test('bash knows commands, options and their values', async () => {
    const { stdout } = await completing('bash');
    const script = `${stdout}
      for words in 'trifakta|c' 'trifakta|check|--' 'trifakta|check|--format|g'; do
        IFS='|' read -ra COMP_WORDS <<< "$words"; COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 ))
        _trifakta; echo "\${COMPREPLY[*]}"
      done`;
    const { stdout: said } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect(said).toBe('check\n--format --help\ngithub\n');
  });
  test('zsh, fish, and no other', async () => {
    expect((await completing('zsh')).stdout).toContain("'check:what'\\''s stale'");
    expect((await completing('fish')).stdout).toContain("-l format -x -a 'text github' -d 'how'");
    await expect(completing('tcsh')).rejects.toThrow('known are bash, zsh, fish');
  });
});

describe('the program', () => {
  const trifakta = (...args: string[]) =>
    spawnSync(process.execPath, [join(top, 'dist/cli.cjs'), ...args], { cwd, encoding: 'utf8' });
  test('wrong usage ends with 2 and one line on stderr', () => {
    for (const args of [
      ['rn'],
      ['run', 'seeds'],
      ['check', 'seeds', '--out', 'out', '--format', 'x'],
      ['run', 'nowhere', '--out', 'out'],
      ['run', 'seeds', '--out', 'o', '--concurrency', 'x'],
    ]) {
      const { status, stdout, stderr } = trifakta(...args);
      expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({
        status: 2,
        stdout: '',
        lines: 2,
      });
    }
    expect(readdirSync(cwd)).toEqual(['seeds']);
  });
});
