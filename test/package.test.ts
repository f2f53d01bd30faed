import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
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

test('the library as it is built finds what its sources find, also where franc is in doubt', async () => {
  const built = (await import(new URL('../dist/program/index.js', import.meta.url).href)) as typeof source;
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
