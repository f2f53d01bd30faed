import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../src/gazetteer/index.ts';
import { languages } from '../src/languages/index.ts';
import { extract } from '../src/pipeline.ts';
import { articleOf } from '../src/stages/1-read/index.ts';

const read = (name: string) =>
  articleOf(
    { id: name, source: name },
    readFileSync(new URL(`../fixtures/encodings/${name}`, import.meta.url)),
  );
const german = read('utf-8.txt').text;
const codes = (name: string) => read(name).messages.map((message) => message.code);

describe('the same text in another encoding is the same text', () => {
  test('UTF-8 as it stands', () => {
    expect(german).toContain('„ein gutes Zeichen“\r\n\r\nKöln');
    expect(german).toContain('12,50 € geöffnet');
  });
  for (const name of ['utf-8-bom.txt', 'utf-16le-bom.txt', 'utf-16be-bom.txt', 'windows-1252.txt'])
    test(name, () => {
      expect(read(name).text).toBe(german);
      expect(codes(name)).toEqual([]);
    });
  test('UTF-16 without a byte order mark', () => {
    expect(read('utf-16le.txt').text).toMatch(/^Pasar Buka Lagi/);
    expect(read('utf-16be.txt').text).toBe(read('utf-16le.txt').text);
  });
  test('French in windows-1252 and in ISO 8859-15', () => {
    expect(read('windows-1252.fr.txt').text).toContain('5 € et les œufs');
    expect(read('iso-8859-15.txt').text).toBe(read('windows-1252.fr.txt').text);
  });
  test('ISO 8859-1', () => expect(read('iso-8859-1.txt').text).toContain("dès l'aube"));
  test('a page that declares ISO 8859-1 and means windows-1252', () =>
    expect(read('iso-8859-1.html').text).toMatch(
      /^Über Köln\n\nDie Brücke über den Rhein ist für 3 € .*„Endlich“/,
    ));
});

describe('what is broken is counted, not hidden', () => {
  test('bytes that are no UTF-8', () => {
    const { text, messages } = read('utf-8-broken.txt');
    expect(text).toContain('\ufffd');
    expect(messages).toMatchObject([{ code: 'broken-bytes', severity: 'warning' }]);
    expect(text[messages[0]!.start!]).toBe('\ufffd');
  });
  test('an odd byte at the end of UTF-16', () => expect(codes('odd-byte.txt')).toEqual(['broken-bytes']));
  test('UTF-8 that was decoded twice', () => {
    expect(codes('decoded-twice.txt')).toEqual(['decoded-twice']);
    expect(codes('decoded-twice.windows-1252.txt')).toEqual(['decoded-twice']);
  });
  test('names with the letters of such texts are no reason for a warning', () => {
    const text = 'São Paulo e Ãlvaro: a Â ministra';
    expect(articleOf({ id: 'a', source: 'a' }, Buffer.from(text)).messages).toEqual([]);
  });
});

describe('offsets stay right', () => {
  const knowledge = { languages, gazetteer: loadGazetteer() };
  for (const name of [
    'nfd.txt',
    'soft-hyphens.txt',
    'mac-line-ends.txt',
    'utf-8-bom.txt',
    'windows-1252.txt',
  ])
    test(name, () => {
      const article = read(name);
      const { mentions, language } = extract(article, knowledge);
      expect(language).toBe('de');
      expect(mentions.length).toBeGreaterThan(0);
      const points = Array.from(article.text);
      for (const { start, end, exact } of mentions) expect(points.slice(start, end).join('')).toBe(exact);
    });
  test('words with soft hyphens are read', () => {
    const found = extract(read('soft-hyphens.txt'), knowledge).mentions;
    expect(found).toMatchObject([
      { kind: 'date', value: '2024-03-03' },
      { kind: 'amount', value: 6_400_000_000, currency: 'EUR' },
    ]);
  });
});
