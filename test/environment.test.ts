import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'trifakta-environment-'));
afterAll(() => rmSync(folder, { recursive: true }));

const seeds = readdirSync('seeds').map((name) => join('seeds', name));

/** Digest of everything that a run writes and that is meant to be committed. */
function bytesOf(paths: readonly string[], env: Record<string, string>, ...flags: string[]): string {
  const out = mkdtempSync(join(folder, 'out-'));
  const args = ['dist/cli.cjs', 'run', ...paths, '--out', out, '--no-report', ...flags];
  execFileSync(process.execPath, args, { env: { ...process.env, ...env }, stdio: 'ignore' });
  const hash = createHash('sha256');
  for (const name of (readdirSync(out, { recursive: true, encoding: 'utf8' }) as string[]).sort())
    if (name.endsWith('.json') && !name.startsWith('.trifakta'))
      hash.update(name).update(readFileSync(join(out, name)));
  return hash.digest('hex');
}

/** What is committed is one of the runs that must agree: `check` guards it, and this test says why it can. */
test('the same bytes in any time zone, locale and order, with any number of threads, again and again', () => {
  const usual = bytesOf(['seeds'], { TZ: 'UTC', LC_ALL: 'C' });
  expect(bytesOf(['seeds'], { TZ: 'Pacific/Kiritimati', LC_ALL: 'id_ID.UTF-8' }, '--concurrency', '16')).toBe(
    usual,
  );
  expect(bytesOf([...seeds].reverse(), { TZ: 'Pacific/Pago_Pago', LC_ALL: 'de_DE.UTF-8' })).toBe(usual);
  expect(
    bytesOf([seeds[3]!, ...seeds], { TZ: 'Europe/Paris', LANG: 'fr_FR.UTF-8' }, '--concurrency', '1'),
  ).toBe(usual);
});
