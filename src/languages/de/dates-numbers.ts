/** Number words up to what dates need, generated: German writes units before tens in one word. */
const UNITS = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TEENS = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

const cardinal = (n: number): string =>
  n < 10
    ? UNITS[n]!
    : n < 20
      ? TEENS[n - 10]!
      : n % 10 === 0
        ? TENS[n / 10]!
        : `${UNITS[n % 10]}und${TENS[Math.floor(n / 10)]}`;

const IRREGULAR: Record<number, string> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };
const stem = (n: number): string => IRREGULAR[n] ?? cardinal(n) + (n < 20 ? 't' : 'st');
const respelled = (word: string): string[] => (word.includes('ß') ? [word, word.replace('ß', 'ss')] : [word]);

/** First to thirty-first, all endings. */
export const ordinals: string[][] = Array.from({ length: 31 }, (_, i) =>
  respelled(stem(i + 1)).flatMap((s) => ['e', 'er', 'es', 'en', 'em'].map((ending) => s + ending)),
);

export const numbers: Record<string, number | null> = {
  ...Object.fromEntries(
    Array.from({ length: 98 }, (_, i) => i + 2).flatMap((n) =>
      respelled(cardinal(n)).map((word) => [word, n]),
    ),
  ),
  ein: 1,
  eine: 1,
  einen: 1,
  einem: 1,
  einer: 1,
  eines: 1,
  beiden: 2,
  beide: 2,
  hundert: 100,
  einhundert: 100,
  tausend: 1000,
  'ein paar': null,
  'einem halben': null,
  einige: null,
  einigen: null,
  einiger: null,
  mehrere: null,
  mehreren: null,
  mehrerer: null,
  wenige: null,
  wenigen: null,
  weniger: null,
  viele: null,
  vielen: null,
  etliche: null,
  etlichen: null,
  zahlreichen: null,
  'einem Dutzend': 12,
};
