import { francAll } from 'franc';
import { expect, test } from 'vitest';
import { languages } from '../src/languages/index.ts';
import { scores } from '../src/stages/2-detect/trigrams.ts';

const codes = languages.flatMap(({ detection }) => [...detection.codes, ...detection.neighbours]);

/** Of every language known a text, and what is none: signs, other scripts, too little, parts of characters. */
const TEXTS = [
  ...languages.flatMap(({ detection }) => [detection.common, detection.common.slice(0, 60)]),
  '',
  'pendek',
  '12345 – 67890, 123!',
  '😀 Die Brücke 😀 wird 2024 gebaut; sie kostet 3,5 Millionen.\n\n\tDas ist viel, das ist zu viel. \ud83d',
  'Правительство сообщило, что мост будет построен.',
  '東京の橋は来年できる。東京の橋は来年できる。',
  'Le pont мост Brücke jembatan 橋 橋 橋 橋 橋 橋 橋 橋 橋 橋 橋 橋 橋 橋 橋',
  'constructor __proto__ toString hasOwnProperty valueOf',
  'çà et là '.repeat(400),
];

test('the scores are those that franc gives', () => {
  for (const text of TEXTS)
    for (const only of [codes, languages[0]!.detection.codes, [...codes].reverse()])
      expect(scores(text, only), text.slice(0, 40)).toEqual(francAll(text, { only: [...only] }));
});
