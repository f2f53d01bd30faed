import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { ArticleRecord, FactsFile } from '../src/model/record.ts';
import { ConflictingRecords, merge } from '../src/stages/6-merge/index.ts';
import { numberKey, textKey } from '../src/stages/6-merge/key.ts';
import { ExternalSort } from '../src/stages/6-merge/sort.ts';
import { Spool } from '../src/stages/6-merge/spool.ts';
import { factsLines } from '../src/stages/7-write/facts.ts';
import { awkward, records } from './records.ts';

const bytes = async (all: Iterable<ArticleRecord>, budget?: number): Promise<string> =>
  [...factsLines(await merge(all, budget === undefined ? {} : { budget }))].join('');
const compare = (a: string, b: string) => (a < b ? -1 : b < a ? 1 : 0);

describe('keys', () => {
  test('numbers compare as numbers', () => {
    const number = fc.oneof(fc.double({ noNaN: true }), fc.integer(), fc.constantFrom(0, -0, 1e21, -1e-9));
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(compare(numberKey(a), numberKey(b))).toBe(a < b ? -1 : b < a ? 1 : 0);
      }),
    );
  });

  test('parts compare one after the other, whatever is in them', () => {
    fc.assert(
      fc.property(awkward, awkward, awkward, awkward, (a, b, c, d) => {
        const wanted = compare(a, c) || compare(b, d);
        expect(compare(textKey(a) + textKey(b), textKey(c) + textKey(d))).toBe(wanted);
      }),
    );
  });
});

describe('sorting on the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trifakta-sort-'));
  let opened: Spool | undefined;
  const spool = (): Spool => (opened ??= Spool.open(folder));
  afterAll(() => {
    opened?.close();
    rmSync(folder, { recursive: true });
  });

  test('gives what sorting in memory gives, equal entries once', () => {
    const entries = fc.array(fc.record({ key: awkward, value: fc.string({ maxLength: 5 }) }), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 3000 }), (all, budget) => {
        const sort = new ExternalSort({ budget, spool });
        for (const { key, value } of all) sort.add(key, value);
        const wanted = new Map(all.map((e) => [JSON.stringify([e.key, e.value]), e]));
        const sorted = [...wanted.values()].sort(
          (a, b) => compare(a.key, b.key) || compare(a.value, b.value),
        );
        expect([...sort.sorted()].map(({ key, value }) => ({ key, value }))).toEqual(sorted);
        expect([...sort.sorted()].length).toBe(sorted.length);
        sort.close();
      }),
      { numRuns: 60 },
    );
  });

  test('more runs than it keeps open, and entries longer than a block', () => {
    const sort = new ExternalSort({ budget: 1, spool });
    for (let k = 299; 0 <= k; k--) sort.add(`${k}`.padStart(4, '0'), k === 150 ? 'x'.repeat(3 << 20) : 'v');
    expect([...sort.sorted()].map((e) => Number(e.key))).toEqual(Array.from({ length: 300 }, (_, k) => k));
    sort.close();
  });

  test('leaves no file behind, not even while it is read', () => {
    const sort = new ExternalSort({ budget: 1, spool });
    for (let k = 0; k < 10; k++) sort.add(`${k}`, 'v');
    const [first] = sort.sorted();
    expect(first?.key).toBe('0');
    expect(opened).toBeDefined();
    expect(readdirSync(folder)).toEqual([]);
    sort.close();
  });
});

describe('merging', () => {
  test('any order, grouping, repetition and memory gives the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(records, fc.nat(), fc.integer({ min: 1, max: 5000 }), async (all, seed, budget) => {
        const wanted = await bytes(all);
        const again = all.filter((_, k) => (seed >> (k % 31)) & 1);
        const shuffled = [...again, ...all].sort((a, b) => compare(digest(a, seed), digest(b, seed)));
        expect(await bytes(shuffled, budget)).toBe(wanted);
        expect(await bytes(all.toReversed(), 1)).toBe(wanted);
      }),
      { numRuns: 100 },
    );
  });

  test('articles lie in the order of their ids, citations in that of articles and places, nothing is lost', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (all) => {
        const file = JSON.parse(await bytes(all, 500)) as FactsFile;
        expect(file.articles.map((a) => a.id)).toEqual(all.map((r) => r.id).sort(compare));
        expect(new Set(file.facts.map((f) => f.id)).size).toBe(file.facts.length);
        for (const { citations, surfaces, languages } of file.facts) {
          const sorted = [...citations].sort((a, b) => compare(a.article, b.article) || a.start - b.start);
          expect(citations).toEqual(sorted);
          expect(languages).toEqual([...languages].sort(compare));
          expect(Object.keys(surfaces)).toEqual(languages);
          expect(new Set(Object.values(surfaces).flat())).toEqual(new Set(citations.map((c) => c.exact)));
        }
        const stating = all
          .flatMap((r) => r.mentions)
          .filter((m) => m.kind !== 'date' || (m.value !== null && !m.value.startsWith('XXXX')));
        expect(file.facts.flatMap((f) => f.citations).length).toBe(stating.length);
      }),
      { numRuns: 100 },
    );
  });

  const one: ArticleRecord = {
    schema: 1,
    id: 'a',
    source: 'a',
    sha256: 'ab'.repeat(32),
    language: 'de',
    languageConfidence: 1,
    title: null,
    published: null,
    mentions: [],
    messages: [],
  };
  const city = (name: string) => ({
    kind: 'city' as const,
    start: 0,
    end: 6,
    exact: 'Munich',
    prefix: '',
    suffix: '',
    rule: 'de/city/name',
    geonames: 2867714,
    name,
    country: 'DE',
    latitude: 48.1,
    longitude: 11.6,
  });

  test('one id with two contents is refused before anything is written, in either order', async () => {
    const other = { ...one, sha256: 'cd'.repeat(32) };
    for (const all of [
      [one, other],
      [other, one],
    ])
      for (const budget of [1, 1e6]) await expect(merge(all, { budget })).rejects.toThrow(ConflictingRecords);
  });

  test('the same bytes read by two versions of the program are a conflict, not a mixture', async () => {
    await expect(merge([one, { ...one, mentions: [city('Munich')] }])).rejects.toThrow(ConflictingRecords);
  });

  test('a city that two versions of the gazetteer name differently is refused', async () => {
    const records = [
      { ...one, mentions: [city('Munich')] },
      { ...one, id: 'b', mentions: [city('Zunich')] },
    ];
    await expect(bytes(records)).rejects.toThrow('city:2867714');
  });
});

/** A number that looks like chance, from a seed and a record: sorting by it shuffles. */
function digest(record: ArticleRecord, seed: number): string {
  let hash = seed;
  for (const char of JSON.stringify(record)) hash = (hash * 31 + char.codePointAt(0)!) >>> 0;
  return `${hash}`;
}
