import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import module, { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as source from '../src/index.ts';
import { parseArticle } from '../src/stages/1-read/index.ts';

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
      /^(?:import|export)\s[^;"']*?from ["']([^"']+)["']|\b(?:import|require)\(["']([^"']+)["']\)/gm,
    )) {
      const from = (match[1] ?? match[2])!;
      if (builtinModules.includes(from)) continue;
      if (from.startsWith('node:')) continue;
      const name = from.split('/', from.startsWith('@') ? 2 : 1).join('/');
      const there = from.startsWith('.') ? shipped.has(join(path, '..', from)) : name in dependencies;
      if (!there) missing.push(`${path} → ${from}`);
    }
  }
  expect(missing).toEqual([]);
});

test('the library as it is built finds what its sources find, also where franc is in doubt', async () => {
  const built = (await import(new URL('../dist/program/index.cjs', import.meta.url).href)) as typeof source;
  const texts = [
    'Seit Mai 2023 hat die Firma in Berlin 5 Millionen Euro investiert.',
    'Depuis mai 2023, la société a investi 5 millions d’euros à Lyon.',
    'Sejak Mei 2023 perusahaan itu menanam modal 5 miliar rupiah di Bandung.',
    'Syarikat itu telah melabur di Kuala Lumpur sejak bulan Mei, kata jurucakapnya.',
    'Das Rathaus öffnet morgen.',
    'De gemeente heeft gisteren een nieuw huis voor de burgers van de stad geopend.',
    'La ciudad abrió ayer una casa nueva para los vecinos del centro.',
    'The town opened a new house for its people in the centre yesterday.',
    'Rådhuset blev åbnet i går, og mange mennesker kom for at se det nye hus.',
    'Wali kota mbukak omah anyar kanggo warga ing tengah kutha wingi.',
  ];
  const records = (library: typeof source) =>
    texts.map((text, index) =>
      library.extract(parseArticle(JSON.stringify({ id: `${index}`, text })), {
        languages: library.languages,
        gazetteer: library.loadGazetteer(),
      }),
    );
  expect(records(built)).toEqual(records(source));
});

test('compiled code that is of another file, cut short or missing makes no difference', () => {
  const place = mkdtempSync(join(tmpdir(), 'trifakta-test-'));
  try {
    for (const path of ['package.json', 'dist/cli.cjs', 'dist/program', 'src/gazetteer/cities.bin'])
      cpSync(join(top, path), join(place, path), { recursive: true });
    symlinkSync(join(top, 'node_modules'), join(place, 'node_modules'));
    const compiled = readdirSync(join(place, 'dist/program')).filter((name) => name.endsWith('.compiled'));
    // Node 22 and later keep compiled code elsewhere.
    if (!('enableCompileCache' in module)) expect(compiled).toContain('pipeline.cjs.compiled');
    const extracted = () => {
      const input = JSON.stringify({
        id: 'a',
        text: 'Seit Mai 2023 hat die Firma in Berlin 5 Millionen Euro investiert.',
      });
      const run = spawnSync(process.execPath, ['dist/cli.cjs', 'extract'], {
        cwd: place,
        input,
        encoding: 'utf8',
      });
      return { status: run.status, stdout: run.stdout, stderr: run.stderr };
    };
    const asBuilt = extracted();
    expect(asBuilt).toMatchObject({ status: 0, stderr: '' });
    const spoil: ((path: string) => void)[] = [
      (path) => cpSync(join(place, 'dist/program/host.cjs'), path),
      (path) => truncateSync(path, 100),
      (path) => writeFileSync(path, ''),
      (path) => rmSync(path),
    ];
    for (const way of spoil) {
      for (const name of compiled) way(join(place, 'dist/program', name));
      expect(extracted()).toEqual(asBuilt);
    }
  } finally {
    rmSync(place, { recursive: true });
  }
});
