import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Kind } from '../src/model/record.ts';
import { parseCorpus, present } from './corpus.ts';

const KINDS: Record<string, Kind> = { dates: 'date', cities: 'city', amounts: 'amount' };
const root = new URL('corpus/', import.meta.url);

for (const language of existsSync(root) ? readdirSync(root) : [])
  for (const file of readdirSync(new URL(`${language}/`, root))) {
    const kind = KINDS[file.replace(/(-.*)?\.txt$/, '')];
    if (kind === undefined) throw new Error(`${language}/${file}: named after no kind`);
    const blocks = parseCorpus(readFileSync(new URL(`${language}/${file}`, root), 'utf8'));
    describe(`${language}/${file}`, () => {
      for (const block of blocks)
        test(`${block.name} (line ${block.line})`, () => {
          const now = present(block, language, kind);
          if (block.fixme) expect(now, 'comes right now: remove its fixme').not.toBe(block.wanted);
          else expect(now).toBe(block.wanted);
        });
    });
  }

test('a corpus file is read block by block', () => {
  const [block, trap] = parseCorpus(
    'dct: 2024-05-15\n\n## one\nseit Mai 2023\n     ^^^^^^^^ 2023-05 since\n\n## two\nfixme:\nso\n(none)\n',
  );
  expect(block).toMatchObject({
    name: 'one',
    line: 3,
    fixme: false,
    published: '2024-05-15',
    text: 'seit Mai 2023',
  });
  expect(trap).toMatchObject({ name: 'two', fixme: true, text: 'so', wanted: 'so\n(none)' });
});
