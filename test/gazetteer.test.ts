import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../src/gazetteer/index.ts';
import { tokenise } from '../src/grammar/tokens.ts';

const gazetteer = loadGazetteer();
const first = (name: string, language: string) => gazetteer.places(name, language)[0]?.geonames;

describe('names', () => {
  test.each([
    ['München', 'de', 2867714],
    ['Munich', 'fr', 2867714],
    ['Munich', 'id', 2867714],
    ['Brüssel', 'de', 2800866],
    ['Bruxelles', 'fr', 2800866],
    ['Brussels', 'id', 2800866],
    ['Peking', 'de', 1816670],
    ['Pékin', 'fr', 1816670],
    ['Breslau', 'de', 3081368],
    ['Francfort', 'fr', 2925533],
    ['Salonique', 'fr', 734077],
    ['Moskow', 'id', 524901],
    ['Solo', 'id', 1625812],
    ['Ujung Pandang', 'id', 1622786],
    ['Saint-Étienne', 'fr', 2980291],
    ['SAINT-ÉTIENNE', 'fr', 2980291],
    ['Saint Etienne', 'fr', 2980291],
    ['L.A.', 'de', 5368361],
    ['NYC', 'de', 5128581],
    ['Frankfurt', 'de', 2925533],
    ['Halle', 'de', 2911522],
    ['Singapour', 'fr', 1880252],
    ['Singapura', 'id', 1880252],
    ['Panama-Stadt', 'de', 3703443],
  ])('%s (%s)', (name, language, geonames) => expect(first(name, language)).toBe(geonames));

  test('a name of another language is not known', () => expect(first('Lemberg', 'id')).not.toBe(702550));
  test('untagged alternate names of short spelling are left out', () => {
    for (const word of ['La', 'Die', 'Kab', 'Sie', 'Dan']) expect(first(word, 'de') ?? 0).not.toBe(5368361);
    expect(first('Die', 'de')).not.toBe(1082243);
  });
  test('districts are no places', () =>
    expect(gazetteer.places('Montmartre', 'fr').map((p) => p.country)).not.toContain('FR'));
});

test('the longest name wins, across hyphens, line breaks and case', () => {
  const longest = (text: string) => {
    const tokens = tokenise(text);
    return [gazetteer.longest(tokens, 0), gazetteer.matched];
  };
  expect(longest('New York Times')[1]).toBe(2);
  expect(longest('Frankfurt am\nMain liegt')[1]).toBe(3);
  expect(longest('Saint-Denis')).toEqual([longest('SAINT DENIS')[0], 3]);
  expect(longest('Halle (Saale) ist')[1]).toBe(4);
  expect(longest('Xyzzyqux')[0]).toBe(-1);
});

test('the digest in the header is that of the data', () => {
  const file = readFileSync(new URL('../src/gazetteer/cities.bin', import.meta.url));
  expect(gazetteer.sha256).toBe(createHash('sha256').update(file.subarray(36)).digest('hex'));
});

test('countries, regions and other places are known as what a name may mean instead', () => {
  const kinds = (name: string) =>
    gazetteer
      .entry(gazetteer.find(name))
      .senses.filter((s) => s.entity)
      .map((s) => gazetteer.entity(s.index).kind);
  expect(kinds('Niger')).toContain('country');
  expect(kinds('Isère')).toContain('region');
  expect(kinds('Rhein')).toContain('other');
  expect(kinds('Luxembourg')).toContain('country');
});
