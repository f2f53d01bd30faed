import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KnownFiles } from '../src/commands/known.ts';
import { Ledger } from '../src/commands/ledger.ts';
import type { Extractor, ManifestFile } from '../src/model/manifest.ts';

const now: Extractor = { version: '1', code: 'c', gazetteer: 'g', dependencies: {} };
const mentions = { city: 0, date: 0, amount: 0 };
const sha256 = 'a'.repeat(64);
let out: string;
beforeEach(() => void (out = mkdtempSync(join(tmpdir(), 'trifakta-test-'))));
afterEach(() => rmSync(out, { recursive: true }));

/** Files whose names hold what JSON escapes, and one whose line is longer than what is read at once. */
const files: ManifestFile[] = [
  'a "quoted" one.txt',
  'ü,"sha256":1.txt',
  'line\nbreak.txt',
  'many.jsonl',
  'z.txt',
].map((source) => ({
  source,
  sha256,
  records: Array.from({ length: source === 'many.jsonl' ? 5000 : 1 }, (_, k) => ({
    id: `${source}#${k}`,
    sha256,
  })),
}));

function manifest(by: Extractor): string {
  const ledger = new Ledger(out);
  for (const { source, records } of files)
    for (const written of records)
      ledger.add({ file: source, input: sha256, written, failed: false, mentions });
  const text = [...ledger.manifest(by, sha256)].join('');
  ledger.close();
  return text;
}

test('every file that a manifest names is read again from its line', () => {
  writeFileSync(join(out, 'manifest.json'), manifest(now));
  const known = new KnownFiles();
  known.addManifest(out, now);
  expect(known.size).toBe(files.length);
  for (const file of files) expect(known.get(file.source)).toEqual(file);
  expect(known.has('b.txt')).toBe(false);
  known.close();
});

test('of another extractor nothing is known, and of no manifest nothing', () => {
  const known = new KnownFiles();
  known.addManifest(out, now);
  writeFileSync(join(out, 'manifest.json'), manifest({ ...now, code: 'd' }));
  known.addManifest(out, now);
  expect(known.size).toBe(0);
});

test('a journal says the last word, and a line that was cut off says nothing', () => {
  const later = { ...files[0]!, sha256: 'b'.repeat(64) };
  const lines = [
    JSON.stringify(now),
    JSON.stringify(files[0]),
    JSON.stringify(later),
    JSON.stringify(files[1]),
  ];
  writeFileSync(join(out, 'journal'), `${lines.join('\n').slice(0, -9)}\n`);
  const known = new KnownFiles();
  known.addJournal(join(out, 'journal'));
  expect(known.get(later.source)).toEqual(later);
  expect(known.get(files[1]!.source)).toBeUndefined();
  known.close();
});
