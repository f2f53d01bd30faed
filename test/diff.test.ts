import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type DiffOptions, diff } from '../src/commands/diff.ts';
import { run } from '../src/commands/run.ts';
import { schemaOf } from '../src/commands/schema.ts';
import { compareMentions } from '../src/facts/mentions.ts';
import { markdownDiff } from '../src/facts/render/markdown.ts';
import type { Diff } from '../src/model/diff.ts';
import type { Mention } from '../src/model/record.ts';
import { inProcess } from './host.ts';

const top = fileURLToPath(new URL('..', import.meta.url));
const runs = join(top, 'fixtures/runs');
const base = mkdtempSync(join(tmpdir(), 'trifakta-diff-'));
afterAll(() => rmSync(base, { recursive: true }));
let number = 0;
let cwd = '';
beforeEach(() => {
  cwd = join(base, `${++number}`);
  mkdirSync(cwd);
});
const env = { PATH: process.env.PATH!, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
const comparing = (operands: readonly string[], options: Partial<DiffOptions> = {}, at = cwd, with_ = env) =>
  inProcess({ cwd: at, env: with_ }, (host) =>
    diff(operands[0], operands[1], { out: 'out', ...options }, host),
  );
const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'init.defaultBranch=main', ...args],
    { cwd, env, stdio: 'pipe' },
  );

describe('fixtures/runs', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  const validate = ajv.compile(schemaOf('diff'));
  for (const slug of readdirSync(runs).sort()) {
    const of = ['before', 'after'];
    const at = join(runs, slug);
    for (const [format, name] of [
      ['pretty', 'diff.txt'],
      ['markdown', 'diff.md'],
      ['json', 'diff.json'],
      ['html', 'diff.html'],
    ] as const)
      test(`${slug}: ${format}`, async () => {
        const { code, stdout } = await comparing(of, { format }, at);
        await expect(stdout).toMatchFileSnapshot(join(at, 'expected', name));
        expect(code).toBe(1);
        if (format === 'json')
          expect({ valid: validate(JSON.parse(stdout)), errors: validate.errors }).toEqual({
            valid: true,
            errors: null,
          });
      });
    test(`${slug}: a version does not differ from itself`, async () => {
      for (const side of of) {
        const { code, stdout } = await comparing([side, side], {}, at);
        expect({ code, lines: stdout.split('\n').length }).toEqual({ code: 0, lines: 3 });
      }
    });
  }
});

describe('revisions', () => {
  beforeEach(async () => {
    cpSync(join(top, 'seeds'), join(cwd, 'seeds'), { recursive: true });
    await inProcess({ cwd }, (host) => run(['seeds'], { out: 'out' }, host));
    git('init', '-q');
  });
  const commit = () => {
    git('add', '.');
    git('commit', '-q', '-m', 'articles');
  };
  test('the last commit against a fresh run, by default', async () => {
    commit();
    expect((await comparing([])).code).toBe(0);
    const seed = readdirSync(join(cwd, 'seeds')).sort();
    appendFileSync(join(cwd, 'seeds', seed[1]!), '\nKantor itu dibuka di Berlin.\n');
    renameSync(join(cwd, 'seeds', seed[2]!), join(cwd, 'seeds/zebra.txt'));
    const { code, stdout } = await comparing([], { format: 'json' });
    expect(code).toBe(1);
    const { articles, extractor, counts } = JSON.parse(stdout) as Diff;
    expect(extractor).toEqual([]);
    expect(articles.map(({ id, change, was, text }) => ({ id, change, was, text }))).toEqual([
      { id: seed[1]!.replace('.txt', ''), change: 'changed', was: undefined, text: true },
      { id: 'zebra', change: 'renamed', was: seed[2]!.replace('.txt', ''), text: false },
    ]);
    expect(counts.articles.same).toBe(3);
    const html = await comparing([], { format: 'html' });
    expect(html.stdout).toContain('>Berlin</ins>.</td>');
    expect(git('status', '--porcelain', 'out').toString()).toBe('');
  });
  test('two revisions, and a revision against a folder', async () => {
    commit();
    rmSync(join(cwd, 'seeds', readdirSync(join(cwd, 'seeds')).sort()[0]!));
    await inProcess({ cwd }, (host) => run(['seeds'], { out: 'out' }, host));
    commit();
    for (const operands of [
      ['HEAD~1', 'HEAD'],
      ['HEAD~1', 'out'],
    ]) {
      const { stdout } = await comparing(operands, { format: 'json' });
      expect((JSON.parse(stdout) as Diff).counts.articles).toMatchObject({ removed: 1, changed: 0, same: 4 });
    }
    expect((await comparing(['HEAD', 'out'])).code).toBe(0);
  });
  test('trouble is told in one sentence', async () => {
    await expect(comparing([])).rejects.toThrow('the repository has no commit yet');
    commit();
    await expect(comparing(['nowhere'])).rejects.toThrow('no folder and no revision "nowhere"');
    await expect(comparing(['--output=x'])).rejects.toThrow('no folder and no revision');
    await expect(comparing(['HEAD'], { out: 'elsewhere' })).rejects.toThrow(
      'no output of trifakta is committed there',
    );
    git('rm', '-q', '--cached', '-r', 'out/articles');
    git('commit', '-q', '-m', 'half');
    await expect(comparing(['HEAD'])).rejects.toThrow(/half written, articles\/.* is not committed/);
    await expect(comparing(['HEAD'], {}, cwd, { ...env, PATH: '' })).rejects.toThrow('git is not installed');
  });
});

describe('folders that are no run', () => {
  const half = () => join(cwd, 'before');
  beforeEach(() => {
    cpSync(join(runs, 'article-edited/before'), half(), { recursive: true });
    cpSync(join(runs, 'article-edited/after'), join(cwd, 'after'), { recursive: true });
  });
  const trouble: [string, () => void, RegExp][] = [
    [
      'no output',
      () => {
        rmSync(half(), { recursive: true });
        mkdirSync(half());
      },
      /before: no output of trifakta/,
    ],
    ['no facts.json', () => rmSync(join(half(), 'facts.json')), /half written, it holds no facts\.json/],
    [
      'no manifest.json',
      () => rmSync(join(half(), 'manifest.json')),
      /half written, it holds no manifest\.json/,
    ],
    [
      'a first run that was killed',
      () => {
        rmSync(join(half(), 'facts.json'));
        rmSync(join(half(), 'manifest.json'));
      },
      /half written, it holds articles\//,
    ],
    [
      'a record is missing',
      () => rmSync(join(half(), 'articles/werk.json')),
      /half written, articles\/werk\.json is missing/,
    ],
    [
      'a record was edited',
      () => appendFileSync(join(half(), 'articles/werk.json'), ' '),
      /werk\.json is not what manifest\.json says/,
    ],
    [
      'another schema',
      () => {
        const path = join(half(), 'manifest.json');
        writeFileSync(path, readFileSync(path, 'utf8').replace('"schema":1', '"schema":0'));
      },
      /another version of trifakta \(schema 0\)/,
    ],
    [
      'facts.json is cut off',
      () => {
        const path = join(half(), 'facts.json');
        writeFileSync(path, readFileSync(path, 'utf8').slice(0, -20));
      },
      /before: half written or edited, facts\.json is not what/,
    ],
  ];
  for (const [name, make, message] of trouble)
    test(name, async () => {
      make();
      await expect(comparing(['before', 'after'])).rejects.toThrow(message);
    });
  test('no repository', async () => {
    await expect(comparing(['nowhere'], {}, cwd)).rejects.toThrow(
      'not in a git repository: name a folder to compare with',
    );
  });
});

const mention = (kind: 'city' | 'date', exact: string, start: number, more: object = {}): Mention =>
  ({ kind, start, end: start + exact.length, exact, prefix: '', suffix: '', rule: 'x', ...more }) as Mention;

describe('mentions', () => {
  test('a repeated name is matched by its surroundings', () => {
    const [one, two] = [
      mention('city', 'Bonn', 3, { prefix: 'In ' }),
      mention('city', 'Bonn', 40, { prefix: 'aus ' }),
    ];
    expect(compareMentions([one, two], [{ ...two, start: 20, end: 24 }], false)).toMatchObject({
      removed: [{ start: 3 }],
      added: [],
      moved: [{ before: { start: 40 }, after: { start: 20 } }],
    });
  });
  const any = fc.array(
    fc.record({
      exact: fc.constantFrom('Bonn', 'Ulm', 'Mai'),
      start: fc.nat(50),
      rule: fc.constantFrom('a', 'b'),
      prefix: fc.constantFrom('', 'in '),
    }),
    { maxLength: 12 },
  );
  const made = (list: { exact: string; start: number; rule: string; prefix: string }[]) =>
    list.map(({ exact, start, ...more }) => mention('city', exact, start, more));
  test('every mention is accounted for once', () => {
    fc.assert(
      fc.property(any, any, fc.boolean(), (a, b, same) => {
        const before = made(a);
        const after = made(b);
        const { added, removed, moved, changed } = compareMentions(before, after, same);
        const both = moved.length + changed.length;
        expect(removed.length + both).toBeLessThanOrEqual(before.length);
        expect(before.length - removed.length).toBe(after.length - added.length);
        const self = compareMentions(before, structuredClone(before), same);
        expect(Object.values(self).flat()).toEqual([]);
      }),
    );
  });
});

test('Markdown fits a comment and counts what it leaves out; no text of an article means anything in it', async () => {
  const { stdout } = await comparing(['before', 'after'], { format: 'json' }, join(runs, 'article-edited'));
  const one = JSON.parse(stdout) as Diff;
  const hostile = '```\n<script>@all\x1b[31m';
  const article = {
    ...one.articles[0]!,
    id: hostile,
    fields: [{ name: 'title', before: hostile, after: null }],
  };
  const text = markdownDiff(
    { ...one, articles: Array.from({ length: 500 }, () => article) },
    { length: 20_000 },
  );
  expect(text.length).toBeLessThan(20_000);
  expect(text).toMatch(/… and \d+ more articles, left out here/);
  // Inside a fence longer than any in the text nothing is markup; outside everything is escaped.
  const outside = text.replace(/^(`{3,})diff\n[\s\S]*?\n\1$/gm, '');
  expect(outside).not.toMatch(/<script>|@all|```/);
  expect(text).not.toContain('\x1b');
});
