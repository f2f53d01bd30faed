import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../src/gazetteer/index.ts';
import { languages } from '../src/languages/index.ts';
import { recordProblem } from '../src/model/check.ts';
import type { ArticleRecord, Kind } from '../src/model/record.ts';
import { extract } from '../src/pipeline.ts';
import { parseArticle } from '../src/stages/1-read/index.ts';
import { hostile } from './hostile.ts';
import { awkward } from './records.ts';

const knowledge = { languages, gazetteer: loadGazetteer() };
const record = (text: string, language: string): ArticleRecord =>
  extract(parseArticle(JSON.stringify({ id: 'a', text, language, published: '2024-05-15' })), knowledge);

const WORDS: Readonly<Record<string, readonly string[]>> = {
  id: [
    'pada',
    '5 Mei 2024',
    'Jumat (23/5/2025)',
    'akhir November 2022',
    'kemarin',
    'Jakarta',
    'di Kota Bandung',
    'Rp 5,3 juta',
    '1 juta pengguna',
    'sekitar 12,5 persen',
    'dua ratus',
    'tahun lalu',
    'orang',
  ],
  de: [
    'am',
    '5. Mai 2024',
    'seit Mai 2023',
    'gestern',
    'im letzten Jahr',
    'Frankfurt am Main',
    'in München',
    '6,4-Milliarden-Dollar-Runde',
    'fast sechs Milliarden Euro',
    '12,5 Prozent',
    'etwa 300 Mitarbeiter',
    'zwei',
    'Jahre',
  ],
  fr: [
    'le',
    '5 mai 2024',
    'depuis avril dernier',
    'hier',
    "d'ici la fin de l'année",
    'à Paris',
    'Saint-Denis',
    "d'Ancerville",
    '10 000 euros',
    '12,5 %',
    'près de trois millions d’utilisateurs',
    'deux',
    'ans',
  ],
};
const SIGNS = [
  '.',
  ',',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '-',
  '–',
  '(',
  ')',
  '„',
  '“',
  '"',
  "'",
  '’',
  '😀',
  '\u00a0',
  '\u202e',
  '\u0301',
  '$',
  '%',
  '€',
  '1',
  '12',
  '2024',
  '/',
  ':',
];

/** Text in a language, with whatever may stand around and between its words. */
const written = fc
  .constantFrom(...Object.keys(WORDS))
  .chain((language) =>
    fc
      .array(
        fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...WORDS[language]!).map((word) => ` ${word} `) },
          { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
          { weight: 1, arbitrary: awkward },
        ),
        { maxLength: 60 },
      )
      .map((parts) => ({ language, text: parts.join('') })),
  );

function sound({ mentions }: ArticleRecord, text: string): void {
  const points = Array.from(text);
  const ends = new Map<Kind, number>();
  let last = 0;
  for (const { kind, start, end, exact, prefix, suffix } of mentions) {
    expect(points.slice(start, end).join('')).toBe(exact);
    expect(points.slice(Math.max(0, start - 32), start).join('')).toBe(prefix);
    expect(points.slice(end, end + 32).join('')).toBe(suffix);
    expect(start).toBeLessThan(end);
    expect(last).toBeLessThanOrEqual(start);
    expect(ends.get(kind) ?? 0).toBeLessThanOrEqual(start);
    ends.set(kind, end);
    last = start;
  }
}

describe('every record', () => {
  test('is as its schema says, its spans lie in the text, and none of a kind overlaps another', () => {
    fc.assert(
      fc.property(written, ({ language, text }) => {
        const made = record(text, language);
        expect(recordProblem(JSON.parse(JSON.stringify(made)))).toBeNull();
        sound(made, text);
      }),
      { numRuns: 400 },
    );
  });

  test('is the same when it is made again', () => {
    fc.assert(
      fc.property(written, ({ language, text }) => {
        expect(JSON.stringify(record(text, language))).toBe(JSON.stringify(record(text, language)));
      }),
      { numRuns: 50 },
    );
  });

  test('says the same of a paragraph wherever that stands', () => {
    const bodies = languages.map(({ code }) => ({ code, body: `${WORDS[code]!.join(', ')}.` }));
    const padding = fc.array(fc.constantFrom('Xxxx xxxxx xx xxx.', 'Xx xxxxxx 😀 xxx!', 'Xxxxx'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.constantFrom(...bodies), padding, ({ code, body }, paragraphs) => {
        const head = 'Xxx xx xxxx\n\nXxxx xx xxxxxxx xxxx xxx xxxxxx xx xxxx xxxxxx.\n\n';
        const pad = `${paragraphs.join('\n\n')}\n\n`;
        const near = record(head + body, code).mentions;
        const far = record(head + pad + body, code).mentions;
        const by = Array.from(pad).length;
        const bare = (all: typeof near, shift: number) =>
          all.map(({ prefix, suffix, ...m }) => ({ ...m, start: m.start + shift, end: m.end + shift }));
        expect(bare(far, 0)).toEqual(bare(near, by));
        expect(near.length).toBeGreaterThan(4);
      }),
      { numRuns: 50 },
    );
  });
});

/** Milliseconds of this process's own work; what other processes do to the machine does not count. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** UTF-16 units from which on a text is measured, at most, and the milliseconds that make a measure worth something. */
const MOST = 80_000;
const ENOUGH = 8;
/** What twice the text may cost: twice the time, and what a disturbed measure adds. */
const TWICE = 2.5;

describe('hostile text', () => {
  for (const { name, language, text } of hostile)
    test(`${name}: a sound record, in time that grows with the length`, () => {
      let units = 2500;
      const small = text(units);
      sound(record(small, language), small);
      for (; units < MOST && cost(() => record(text(units), language)) < ENOUGH; units *= 2);
      const [once, twice] = [text(units), text(2 * units)];
      let best = Number.POSITIVE_INFINITY;
      // The least of several measures is the least disturbed; a square of the length gives four however often.
      for (let tries = 0; tries < 8 && TWICE < best; tries++) {
        let single = Number.POSITIVE_INFINITY;
        let double = Number.POSITIVE_INFINITY;
        for (let k = 0; k < 2; k++) {
          single = Math.min(
            single,
            cost(() => record(once, language)),
          );
          double = Math.min(
            double,
            cost(() => record(twice, language)),
          );
        }
        best = Math.min(best, double / Math.max(1, single));
      }
      expect(best).toBeLessThanOrEqual(TWICE);
    });
});
