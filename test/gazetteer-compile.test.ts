import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../src/gazetteer/compile.ts';

test('the committed gazetteer is what its sources compile to, byte for byte', () => {
  const committed = readFileSync(new URL('../src/gazetteer/cities.bin', import.meta.url));
  expect(Buffer.compare(committed, compile())).toBe(0);
});
