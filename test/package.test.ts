import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const top = fileURLToPath(new URL('..', import.meta.url));

test('the package ships every file that its modules read beside themselves', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: top,
    encoding: 'utf8',
  });
  const shipped = new Set(
    (JSON.parse(stdout) as { files: { path: string }[] }[])[0]!.files.map(({ path }) => path),
  );
  expect(shipped).toContain('src/gazetteer/cities.bin');
  expect(shipped).toContain('src/gazetteer/NOTICE.md');
  for (const name of readdirSync(join(top, 'dist/program')))
    expect(shipped).toContain(`dist/program/${name}`);
  // What a shipped module imports is shipped, and is no package for development alone.
  const { dependencies } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const missing: string[] = [];
  for (const path of [...shipped].filter((file) => /^dist\/.*\.c?js$/.test(file))) {
    const code = readFileSync(join(top, path), 'utf8');
    for (const match of code.matchAll(
      /^(?:import|export)\s[^;"']*?from ["']([^"']+)["']|\bimport\(["']([^"']+)["']\)/gm,
    )) {
      const from = (match[1] ?? match[2])!;
      if (from.startsWith('node:')) continue;
      const name = from.split('/', from.startsWith('@') ? 2 : 1).join('/');
      const there = from.startsWith('.') ? shipped.has(join(path, '..', from)) : name in dependencies;
      if (!there) missing.push(`${path} → ${from}`);
    }
  }
  expect(missing).toEqual([]);
});
