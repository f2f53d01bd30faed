import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../src/languages/index.ts';
import { READINGS } from '../src/stages/5-relate/subjects/index.ts';
import { parseCases, recordOf } from './claims.ts';

/** What each reading decided among the examples and the articles, by form and name. */
const decided = new Map<string, string[]>();
for (const { code, claims } of languages) {
  const cases = parseCases(readFileSync(new URL(`claims/${code}.txt`, import.meta.url), 'utf8'));
  for (const text of [...claims.examples.map((e) => e.split(' => ')[0]!), ...cases.map((c) => c.text)])
    recordOf(text, code, undefined, undefined, ({ form, reading, start, end }) => {
      const key = `${form}: ${reading}`;
      decided.set(key, [
        ...(decided.get(key) ?? []),
        `${code} …${text.slice(Math.max(0, start - 60), end + 60)}…`,
      ]);
    });
}

const TABLES = [...new Set(Object.values(READINGS))].map((table) => ({
  forms: Object.entries(READINGS).flatMap(([form, t]) => (t === table ? [form] : [])),
  table,
}));

for (const { forms, table } of TABLES)
  describe(`readings of the subject: ${forms.join(', ')}`, () => {
    test('each has a name of its own', () =>
      expect(new Set(table.map(({ name }) => name)).size).toBe(table.length));

    for (const { name } of table)
      test(`${name} decides an example`, () =>
        expect(forms.flatMap((form) => decided.get(`${form}: ${name}`) ?? [])).not.toEqual([]));
  });

if (process.env.READINGS_REPORT)
  for (const [key, examples] of [...decided].sort())
    process.stdout.write(`${key} (${examples.length})\n${examples.slice(0, 3).join('\n')}\n\n`);
