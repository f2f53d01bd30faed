import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articles } from './bench/articles.ts';

const cli = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url));
const cwd = mkdtempSync(join(tmpdir(), 'trifakta-faults-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const NUMBER = 40;
const args = (out: string): string[] => [cli, 'run', 'in', '--out', out, '--concurrency', '2', '--no-report'];
const command = (out: string): string =>
  [process.execPath, ...args(out)].map((word) => `'${word}'`).join(' ');

/** Every file that git would keep of an output folder, by its path. */
const files = (out: string): Map<string, string> =>
  new Map(
    (readdirSync(join(cwd, out), { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[])
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(cwd, out).length + 1))
      .filter((path) => !path.startsWith('.trifakta'))
      .sort()
      .map((path) => [path, readFileSync(join(cwd, out, path), 'utf8')]),
  );

let wanted = new Map<string, string>();
beforeAll(() => {
  for (const { id, text } of articles(NUMBER, { seed: 3, units: 1500 })) {
    const path = join(cwd, 'in', `${id}.txt`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(spawnSync(process.execPath, args('wanted'), { cwd }).status).toBe(0);
  wanted = files('wanted');
});

/** Whatever stands is whole, and no name of something half written is left; `staged`: but in the folder for such. */
function expectWhole(out: string, { staged = false } = {}): void {
  for (const [path, bytes] of files(out))
    expect({ path, whole: wanted.get(path) === bytes }).toEqual({ path, whole: true });
  const left = (readdirSync(join(cwd, out), { recursive: true, encoding: 'utf8' }) as string[]).filter(
    (path) => path.endsWith('.tmp') && !(staged && path.startsWith('.trifakta')),
  );
  expect(left).toEqual([]);
}

function expectTakenUp(out: string): void {
  expect(spawnSync(process.execPath, args(out), { cwd }).status).toBe(0);
  expect(files(out)).toEqual(wanted);
}

/** A file system of its own, seen by one shell and what it starts; not every machine lets us have one. */
const shell = (script: string) =>
  spawnSync('unshare', ['-rm', 'sh', '-c', script], { cwd, encoding: 'utf8', timeout: 60_000 });
const mounts = shell('mount -t tmpfs none /mnt').status === 0;

describe.skipIf(!mounts)('a disk', () => {
  test.each([40, 200])(
    'that is full after %i kB ends a run with 2 and the reason; what stands is whole, and is taken up',
    (size) => {
      const out = `full-${size}`;
      mkdirSync(join(cwd, out));
      mkdirSync(join(cwd, `after-${out}`));
      const { stdout, stderr } = shell(`
      mount -t tmpfs -o size=${size}k none ${out} && ${command(out)}
      echo "code $?"
      cp -r ${out}/. after-${out}
      mount -o remount,size=50m ${out} && ${command(out)} && cp -r ${out} whole-${out}`);
      expect(stdout).toContain('code 2');
      const told = stderr.split('\n').filter((line) => line.startsWith('trifakta: '));
      expect(told).toEqual([
        expect.stringMatching(/^trifakta: cannot write .*: no space left on device \(ENOSPC\)$/),
      ]);
      expectWhole(`after-${out}`);
      expect(files(`whole-${out}`)).toEqual(wanted);
      expectTakenUp(`after-${out}`);
    },
  );

  test('that cannot be written to is told before any work, and nothing is changed', () => {
    mkdirSync(join(cwd, 'fixed'));
    const { stdout, stderr } = shell(`
      mount -t tmpfs -o ro none fixed
      ${command('fixed')}
      echo "code $?, $(ls -A fixed | wc -l) files"`);
    expect(stdout).toContain('code 2, 0 files');
    expect(stderr).toMatch(/^trifakta: cannot write .*: read-only file system \(EROFS\)\n$/);
  });
});

describe('an output folder', () => {
  test('that vanishes ends a run with 2: what it held is not taken for written', async () => {
    const child = spawn(process.execPath, args('moved'), { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    const timer = setInterval(() => {
      if (existsSync(join(cwd, 'moved/articles'))) {
        clearInterval(timer);
        renameSync(join(cwd, 'moved'), join(cwd, 'elsewhere'));
      }
    }, 1);
    const code = await new Promise((resolve) => child.once('exit', resolve));
    clearInterval(timer);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^trifakta: cannot write .*: no such file or directory \(ENOENT\)\n$/);
    expect(existsSync(join(cwd, 'moved'))).toBe(false);
    // What was being written when the folder went cannot be reached any more; the next run sweeps it away.
    expectWhole('elsewhere', { staged: true });
    expectTakenUp('elsewhere');
    expectWhole('elsewhere');
  });
});

describe('open files', () => {
  test('that are too few end a run with 2, or suffice; no article is blamed', () => {
    for (let most = 20; most <= 60; most += 8) {
      const out = `open-${most}`;
      const { status, stderr } = spawnSync('sh', ['-c', `ulimit -n ${most}; ${command(out)}`], {
        cwd,
        encoding: 'utf8',
        timeout: 30_000,
      });
      // Below some number Node itself does not start.
      if (existsSync(join(cwd, out))) {
        expect({ most, stderr, status }).toEqual({
          most,
          stderr,
          status: stderr.startsWith('trifakta:') ? 2 : 0,
        });
        expectWhole(out);
      }
    }
    for (const out of readdirSync(cwd).filter((name) => name.startsWith('open-'))) expectTakenUp(out);
  }, 180_000);
});
