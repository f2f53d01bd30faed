import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeWhole } from '../src/stages/7-write/files.ts';
import { articles, chance } from './bench/articles.ts';

const cli = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url));
const cwd = mkdtempSync(join(tmpdir(), 'trifakta-kill-'));
afterAll(() => rmSync(cwd, { recursive: true }));

/** More than are done without threads. */
const NUMBER = 45;
const args = (out: string): string[] => [cli, 'run', 'in', '--out', out, '--concurrency', '2'];
/** Every file of an output folder, by its path; what belongs to one machine apart. */
const files = (out: string, own = false): Map<string, string> =>
  new Map(
    (readdirSync(join(cwd, out), { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[])
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(cwd, out).length + 1))
      .filter((path) => path.startsWith('.trifakta') === own && path !== 'report.html')
      .sort()
      .map((path) => [path, readFileSync(join(cwd, out, path), 'utf8')]),
  );

let wanted = new Map<string, string>();
beforeAll(() => {
  for (const { id, text } of articles(NUMBER, { seed: 7, units: 1500 })) {
    const path = join(cwd, 'in', `${id}.txt`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(spawnSync(process.execPath, args('wanted'), { cwd }).status).toBe(0);
  wanted = files('wanted');
  expect(wanted.size).toBe(NUMBER + 2);
});

const standing = (out: string): number =>
  (readdirSync(join(cwd, out), { recursive: true, encoding: 'utf8' }) as string[]).filter((name) =>
    /^articles.*\.json$/.test(name),
  ).length;

/** Starts a run and kills it once it has written so many records more; true where it was still running. */
function killed(out: string, more: number): Promise<boolean> {
  return new Promise((resolve) => {
    const enough = standing(out) + more;
    const child = spawn(process.execPath, args(out), { cwd, stdio: 'ignore' });
    const timer = setInterval(() => {
      if (enough <= standing(out)) child.kill('SIGKILL');
    }, 3);
    child.once('exit', (_, signal) => {
      clearInterval(timer);
      resolve(signal === 'SIGKILL');
    });
  });
}

describe('a run that is killed', () => {
  test('at any moment leaves whole files only, and is taken up to end with the bytes of a run that was let be', async () => {
    const next = chance(11);
    for (const out of ['first', 'second']) {
      mkdirSync(join(cwd, out));
      // The last moment is that of facts.json and the manifest, all records being there.
      for (const more of [0, 1 + next() * 20, 1 + next() * 20, 1 + next() * 20, NUMBER - standing(out)]) {
        const ended = await killed(out, Math.min(Math.floor(more), NUMBER - standing(out)));
        if (more < 20) expect(ended).toBe(true);
        for (const [path, bytes] of files(out))
          expect({ path, whole: wanted.get(path) === bytes }).toEqual({ path, whole: true });
      }
      const before = standing(out);
      const ran = spawnSync(process.execPath, [...args(out), '--json'], { cwd, encoding: 'utf8' });
      expect(ran.status).toBe(0);
      expect(files(out)).toEqual(wanted);
      // The last ones before a kill may stand without a note of it.
      expect((JSON.parse(ran.stdout) as { reused: number }).reused).toBeGreaterThan(before / 4);
      expect([...files(out, true).keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
    }
  }, 180_000);

  test('and two at once leave what one leaves', async () => {
    mkdirSync(join(cwd, 'both'));
    const codes = await Promise.all(
      [0, 1].map(
        () =>
          new Promise((resolve) =>
            spawn(process.execPath, args('both'), { cwd, stdio: 'ignore' }).once('exit', resolve),
          ),
      ),
    );
    expect(codes).toEqual([0, 0]);
    expect(files('both')).toEqual(wanted);
  });
});

describe('a file', () => {
  test('that cannot be written ends a run with 2 and one line, and spoils nothing', () => {
    writeFileSync(join(cwd, 'taken'), 'mine');
    const ran = spawnSync(process.execPath, args('taken'), { cwd, encoding: 'utf8' });
    expect(ran.status).toBe(2);
    expect(ran.stderr.trim().split('\n').at(-1)).toMatch(/^trifakta: cannot write .* \([A-Z]+\)$/);
    expect(readFileSync(join(cwd, 'taken'), 'utf8')).toBe('mine');
  });

  test('is what it was before where writing fails in the middle, and nothing is left beside it', async () => {
    const path = join(cwd, 'deep/er/file');
    await writeWhole(path, ['before']);
    function* failing() {
      yield 'x'.repeat(1 << 20);
      throw new Error('the disk is full');
    }
    await expect(writeWhole(path, failing())).rejects.toThrow('the disk is full');
    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(readdirSync(dirname(path))).toEqual(['file']);
  });

  test('may have a name as long as a disk allows', async () => {
    const path = join(cwd, 'n'.repeat(255));
    await writeWhole(path, ['a', 'b']);
    expect(readFileSync(path, 'utf8')).toBe('ab');
  });
});
