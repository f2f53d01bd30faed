import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../src/gazetteer/index.ts';
import { languages } from '../src/languages/index.ts';
import type { AmountMention } from '../src/model/record.ts';
import { extract } from '../src/pipeline.ts';
import { parseArticle } from '../src/stages/1-read/index.ts';

const knowledge = { languages, gazetteer: loadGazetteer() };

function amounts(language: string, text: string): AmountMention[] {
  const { mentions } = extract(parseArticle(JSON.stringify({ id: 'p', text, language })), knowledge);
  return mentions.filter((m) => m.kind === 'amount');
}

const DE_ONES =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const DE_TENS = '_ zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
function german(n: number): string {
  if (n < 20) return DE_ONES[n]!;
  if (n < 100) return `${n % 10 === 0 ? '' : `${DE_ONES[n % 10]}und`}${DE_TENS[Math.floor(n / 10)]}`;
  if (n < 1000) return `${DE_ONES[Math.floor(n / 100)]}hundert${n % 100 === 0 ? '' : german(n % 100)}`;
  if (n < 1e6) return `${german(Math.floor(n / 1000))}tausend${n % 1000 === 0 ? '' : german(n % 1000)}`;
  const millions = Math.floor(n / 1e6);
  const head = millions === 1 ? 'eine Million' : `${german(millions)} Millionen`;
  return n % 1e6 === 0 ? head : `${head} ${german(n % 1e6)}`;
}

const FR_ONES =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const FR_TENS = '_ dix vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(
  ' ',
);
function french(n: number): string {
  if (n < 20) return FR_ONES[n]!;
  if (n < 100) {
    const tens = Math.floor(n / 10);
    const rest = tens === 7 || tens === 9 ? (n % 10) + 10 : n % 10;
    if (rest === 0) return tens === 8 ? 'quatre-vingts' : FR_TENS[tens]!;
    return `${FR_TENS[tens]}${(rest === 1 || rest === 11) && tens < 8 ? ' et ' : '-'}${FR_ONES[rest]}`;
  }
  if (n < 1000) {
    const head = n < 200 ? 'cent' : `${FR_ONES[Math.floor(n / 100)]} cent${n % 100 === 0 ? 's' : ''}`;
    return n % 100 === 0 ? head : `${head} ${french(n % 100)}`;
  }
  if (n < 1e6) {
    const head =
      n < 2000
        ? 'mille'
        : `${french(Math.floor(n / 1000)).replace(/s$/, (s) => (/(?:cents|vingts)$/.test(french(Math.floor(n / 1000))) ? '' : s))} mille`;
    return n % 1000 === 0 ? head : `${head} ${french(n % 1000)}`;
  }
  const millions = Math.floor(n / 1e6);
  const head = millions === 1 ? 'un million' : `${french(millions)} millions`;
  return n % 1e6 === 0 ? head : `${head} ${french(n % 1e6)}`;
}

const ID_ONES = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');
function indonesian(n: number): string {
  const rest = (by: number) => (n % by === 0 ? '' : ` ${indonesian(n % by)}`);
  if (n < 12) return ID_ONES[n]!;
  if (n < 20) return `${ID_ONES[n - 10]} belas`;
  if (n < 100) return `${ID_ONES[Math.floor(n / 10)]} puluh${rest(10)}`;
  if (n < 200) return `seratus${rest(100)}`;
  if (n < 1000) return `${ID_ONES[Math.floor(n / 100)]} ratus${rest(100)}`;
  if (n < 2000) return `seribu${rest(1000)}`;
  if (n < 1e6) return `${indonesian(Math.floor(n / 1000))} ribu${rest(1000)}`;
  if (n < 1e9) return `${indonesian(Math.floor(n / 1e6))} juta${rest(1e6)}`;
  return `${indonesian(Math.floor(n / 1e9))} miliar${rest(1e9)}`;
}

const grouped = (n: number, sign: string) => `${n}`.replace(/\B(?=(?:\d{3})+$)/g, sign);

const WRITERS: readonly [string, string, (n: number) => string, (words: string) => string][] = [
  ['de', 'in words', german, (words) => `Der Verein zahlt ${words} Euro an die Stadt.`],
  ['de', 'with points', (n) => grouped(n, '.'), (words) => `Der Verein zahlt ${words} Euro an die Stadt.`],
  [
    'de',
    'with apostrophes',
    (n) => grouped(n, "'"),
    (words) => `Der Verein zahlt ${words} Euro an die Stadt.`,
  ],
  [
    'fr',
    'in words',
    french,
    (words) =>
      `L'association verse ${words}${/(?:million|milliard)s?$/.test(words) ? " d'" : ' '}euros à la ville.`,
  ],
  ['fr', 'with spaces', (n) => grouped(n, ' '), (words) => `L'association verse ${words} euros à la ville.`],
  [
    'fr',
    'with no-break spaces',
    (n) => grouped(n, '\u00a0'),
    (words) => `Elle verse ${words}\u00a0€ à la ville.`,
  ],
  [
    'fr',
    'with narrow spaces',
    (n) => grouped(n, '\u202f'),
    (words) => `Elle verse ${words}\u202f€ à la ville.`,
  ],
  ['id', 'in words', indonesian, (words) => `Yayasan itu membayar ${words} euro kepada kota.`],
  ['id', 'with points', (n) => grouped(n, '.'), (words) => `Yayasan itu membayar ${words} euro kepada kota.`],
];

describe('a number written down is read back', () => {
  for (const [language, how, write, frame] of WRITERS)
    test(`${language}, ${how}`, () => {
      const numbers = fc.oneof(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 100, max: 999_999_999 }));
      fc.assert(
        fc.property(numbers, (n) => {
          const text = frame(write(n));
          expect(
            amounts(language, text).map((m) => [m.exact, m.value, m.currency]),
            text,
          ).toEqual([[expect.stringContaining(write(n)), n, 'EUR']]);
        }),
        { seed: 1, numRuns: 300 },
      );
    });
});

const SCALES = {
  id: [
    ['miliar', 9],
    ['juta', 6],
  ],
  de: [
    ['Milliarden', 9],
    ['Mio.', 6],
  ],
  fr: [
    ['milliards', 9],
    ['millions', 6],
  ],
} as const;
describe('decimals before a scale are exact', () => {
  for (const [language, scales] of Object.entries(SCALES))
    for (const [word, power] of scales)
      test(`${language}, ${word}`, () => {
        fc.assert(
          fc.property(
            fc.integer({ min: 1, max: 999 }),
            fc.integer({ min: 0, max: 99 }),
            (whole, fraction) => {
              const digits = `${whole},${`${fraction}`.padStart(2, '0')}`;
              const [found] = amounts(language, `${digits} ${word} ${language === 'fr' ? "d'" : ''}euro`);
              expect(found?.value).toBe(Number(`${whole}${`${fraction}`.padStart(2, '0')}e${power - 2}`));
            },
          ),
          { seed: 2, numRuns: 100 },
        );
      });
});

test('what stands before and after only shifts an amount', () => {
  const padding = fc.stringMatching(/^[a-zäöüéè ]{0,40}$/);
  fc.assert(
    fc.property(padding, padding, (before, after) => {
      const text = `${before}. Es kostet 6,4 Milliarden Euro. ${after}`;
      expect(amounts('de', text).map((m) => [m.exact, m.value])).toContainEqual([
        '6,4 Milliarden Euro',
        6.4e9,
      ]);
    }),
    { seed: 3, numRuns: 100 },
  );
});

test('numbers, signs and words in any order: every amount is a slice of the text with a finite value', () => {
  const piece = fc.constantFrom(
    ...'1 20 300 4.000 5,5 1.2.3 007 - – + % € $ Rp . , : / ( ) ½ ein zwei hundert tausend Millionen und bis Euro Cent mille cent et demi quatre-vingt dix euros de à juta ribu setengah persen puluh km m² Jahre alt'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(piece, fc.constantFrom('', ' ', '\u00a0', '\n')), { maxLength: 30 }),
      fc.constantFrom('id', 'de', 'fr'),
      (pieces, language) => {
        const text = pieces.flat().join('');
        if (text.trim() === '') return;
        let end = 0;
        for (const m of amounts(language, text)) {
          expect(Array.from(text).slice(m.start, m.end).join('')).toBe(m.exact);
          expect(m.start).toBeGreaterThanOrEqual(end);
          end = m.end;
          for (const value of [m.value, m.low, m.high])
            expect(value === undefined || Number.isFinite(value)).toBe(true);
        }
      },
    ),
    { seed: 4, numRuns: 400 },
  );
});
