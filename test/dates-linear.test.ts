import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../src/grammar/tokens.ts';
import { languages } from '../src/languages/index.ts';
import type { Language } from '../src/model/language.ts';
import type { Segmented } from '../src/model/text.ts';
import { recogniseDates } from '../src/stages/4-recognise/dates/index.ts';
import { resolveDates } from '../src/stages/5-normalise/dates.ts';

/** Texts that make backtracking parsers slow: one piece of an expression repeated without end. */
const HOSTILE: Record<string, readonly string[]> = {
  id: [
    'satu tahun ',
    'tahun lalu ',
    'akhir awal ',
    'hari Senin ',
    'dari pada di ',
    'Senin, ',
    'pukul 10.00 hingga ',
    'dua puluh ',
  ],
  de: [
    'ein Jahr ',
    'vor zwei ',
    'Ende der ',
    'der den dem ',
    'am Montag, ',
    'bis zum 3. ',
    'im ersten ',
    'letzten nächsten ',
  ],
  fr: [
    'un an ',
    'il y a deux ',
    'fin de la ',
    "de l'année ",
    'le lundi ',
    'du 3 au ',
    'dix derniers ',
    'quatre-vingt-',
  ],
};
const SHARED = [
  '1',
  '1.',
  '1. ',
  '1, ',
  '2024-',
  '2024/',
  '2024 ',
  '1-2-',
  '12:',
  '(',
  'M',
  "'",
  '3 – ',
  'March 5, ',
  '05.03.',
  '. ',
];

/** Steps of the grammar would be the better measure; processor time over doubled inputs is what users feel. */
function milliseconds(text: string, language: Language): number {
  const segmented = segmentedAs(text);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage();
    resolveDates(recogniseDates(segmented, language), {
      text: segmented,
      language,
      published: { value: '2024-05-15', basis: 'metadata' },
    });
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

function segmentedAs(text: string): Segmented {
  const whole = { start: 0, end: text.length };
  return {
    article: { id: 'a', source: 'a', sha256: '', text, extracted: false, metadata: {}, messages: [] },
    tokens: tokenise(text),
    blocks: [{ ...whole, zone: 'body' }],
    sentence: () => whole,
  } as unknown as Segmented;
}

describe('time grows no faster than the text', () => {
  for (const language of languages)
    test(language.code, () => {
      for (const piece of [...SHARED, ...(HOSTILE[language.code] ?? [])]) {
        const small = piece.repeat(Math.ceil(2_000 / piece.length));
        const large = piece.repeat(Math.ceil(16_000 / piece.length));
        milliseconds(small, language);
        const ratio = milliseconds(large, language) / Math.max(2, milliseconds(small, language));
        // Eight times the text; a quadratic step would take sixty-four times as long.
        expect(ratio < 32 ? '' : `${JSON.stringify(piece)} takes ${ratio.toFixed(0)} times as long`).toBe('');
      }
    });
});

test('regular expressions of the date grammar repeat nothing that repeats, and are only asked of short pieces', () => {
  const folder = new URL('../src/stages/4-recognise/dates/', import.meta.url);
  const files = [
    ...readdirSync(folder).map((name) => new URL(name, folder)),
    ...readdirSync(new URL('../src/stages/5-normalise/', import.meta.url))
      .filter((name) => name.startsWith('dates'))
      .map((name) => new URL(`../src/stages/5-normalise/${name}`, import.meta.url)),
  ];
  for (const file of files)
    for (const [source] of readFileSync(file, 'utf8').matchAll(
      /(?<=[=(,] ?)\/(?![/*])(?:[^/\n\\[]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[dgimsuy]*/g,
    )) {
      expect(/\([^)]*[*+][^)]*\)[*+{]/.test(source) ? `${file.pathname}: ${source}` : '').toBe('');
    }
});
