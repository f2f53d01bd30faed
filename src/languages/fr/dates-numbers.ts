const UNITS = [
  '',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
];
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];

/** Cardinals below a hundred, generated. */
function cardinal(n: number): string {
  if (n < 20) return UNITS[n]!;
  const ten = Math.floor(n / 10);
  const rest = ten === 7 || ten === 9 ? n - ten * 10 + 10 : n % 10;
  if (rest === 0) return n === 80 ? 'quatre-vingts' : TENS[ten]!;
  const joint = (rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-';
  return TENS[ten]! + joint + UNITS[rest]!;
}

const respelled = (word: string): string[] => [
  ...new Set([word, word.replace(/ et /g, '-et-'), word.replace(/-/g, ' ')]),
];

const ordinal = (n: number): string => {
  const word = cardinal(n);
  if (word.endsWith('cinq')) return `${word}uième`;
  if (word.endsWith('neuf')) return `${word.slice(0, -1)}vième`;
  return `${word.replace(/e$/, '')}ième`;
};

/** First to thirty-first. */
export const ordinals: string[][] = Array.from({ length: 31 }, (_, i) =>
  i === 0
    ? ['premier', 'première', 'premiers', 'premières', '1er', '1ère']
    : [ordinal(i + 1), ...(i === 1 ? ['second', 'seconde'] : [])],
);
/** Roman centuries with their ending: XIXe, XXIème. */
export const centuries: [string, number][] =
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'
    .split(' ')
    .flatMap((roman, i) =>
      ['e', 'è', 'ème', 'er'].map((ending): [string, number] => [roman + ending, i + 1]),
    );
for (const [word, n] of centuries) ordinals[n - 1]!.push(word);

export const numbers: Record<string, number | null> = {
  ...Object.fromEntries(
    Array.from({ length: 98 }, (_, i) => i + 2).flatMap((n) => respelled(cardinal(n)).map((w) => [w, n])),
  ),
  un: 1,
  une: 1,
  cent: 100,
  mille: 1000,
  'une dizaine de': 10,
  "une dizaine d'": 10,
  'dizaine de': 10,
  "dizaine d'": 10,
  'une quinzaine de': 15,
  'une douzaine de': 12,
  'une vingtaine de': 20,
  "une vingtaine d'": 20,
  'une trentaine de': 30,
  "une trentaine d'": 30,
  'une quarantaine de': 40,
  "une quarantaine d'": 40,
  'une cinquantaine de': 50,
  "une cinquantaine d'": 50,
  'une centaine de': 100,
  "une centaine d'": 100,
  quelques: null,
  plusieurs: null,
};
