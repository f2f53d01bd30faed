import { expect, test } from 'vitest';
import type { ArticleRecord } from '../src/model/record.ts';
import { merge } from '../src/stages/6-merge/index.ts';
import { voices } from '../src/stages/6-merge/voices.ts';

const article = (id: string, fingerprint?: string, sha256 = id) => ({ id, sha256, fingerprint });

test('articles whose fingerprints differ in at most three bits speak with one voice, named after the first', () => {
  const { of: groups } = voices([
    article('a', '00000000000000ff'),
    article('b', 'ffffffff00000000'),
    article('c', '00000000000000f8'),
    article('d', '0000000000000008'),
    article('e'),
  ]);
  expect(Object.fromEntries(groups)).toEqual({ a: 'a', c: 'a' });
});

test('a chain of small edits is one voice, in whatever order it is met', () => {
  const chain = [
    article('m', '0000000000000000'),
    article('b', '0000000000000007'),
    article('z', '000000000000003f'),
  ];
  for (const order of [chain, [...chain].reverse()])
    expect(Object.fromEntries(voices(order).of)).toEqual({ b: 'b', m: 'b', z: 'b' });
});

test('identical bytes are one voice, with or without a fingerprint', () => {
  expect(voices([article('a', undefined, 'same'), article('b', undefined, 'same')]).of.get('b')).toBe('a');
  expect(voices([article('a', undefined, ''), article('b', undefined, '')]).of.size).toBe(0);
});

test('a fact counts the voices that state it, and the copies say whose they are', async () => {
  const record = (id: string, fingerprint: string): ArticleRecord => ({
    schema: 1,
    id,
    source: id,
    sha256: id,
    language: 'de',
    languageConfidence: 1,
    title: null,
    published: null,
    fingerprint,
    mentions: [
      {
        kind: 'date',
        start: 0,
        end: 4,
        exact: '2023',
        prefix: '',
        suffix: '',
        rule: 'de/date/year',
        type: 'date',
        value: '2023',
        resolution: 'explicit',
      },
    ],
    messages: [],
  });
  const { articles, facts } = await merge([
    record('copy', '00000000000000fe'),
    record('first', '00000000000000ff'),
    record('other', 'ffffffffffffffff'),
  ]);
  expect([...articles].map(({ id, voice }) => [id, voice])).toEqual([
    ['copy', 'copy'],
    ['first', 'copy'],
    ['other', undefined],
  ]);
  const heard: [number, number][] = [];
  // Citations are read once, before the next fact.
  for (const fact of facts) heard.push([fact.voices, [...fact.citations].length]);
  expect(heard).toEqual([[2, 3]]);
});
