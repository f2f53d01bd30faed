import { describe, expect, test } from 'vitest';
import { languages } from '../src/languages/index.ts';
import { parseArticle } from '../src/stages/1-read/index.ts';
import { segment } from '../src/stages/3-segment/index.ts';

/** Bars stand where one sentence ends and the next begins. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Das war am 10. Mai 2024. |Dr. Meier sagte: „Wir gehen.“ |Dann ging er.',
    'Die GmbH zahlt ca. 5 Mio. Euro. |Das sind z. B. die Kosten für Nr. 5.',
    'Am 3. Oktober feiert das Land. |Was nun? |Nichts!',
    'Karl V. Maier kam. |„Das ist gut“, sagte er. |Alle lachten.',
    'Sie fragte: „Wann?“, und er schwieg. |Am 1. und 2. Mai ist zu.',
  ],
  fr: [
    '« Nous partons. » |Puis M. Dupont est parti.',
    'Mme Durand (73 ans) a dit : « Non ! » et voilà. |Elle a ri.',
    "C'est l'art. 5 du code. |Il a été voté en 1998.",
    'Le Dr. Martin est là. |Il soigne J. Petit depuis mars.',
  ],
  id: [
    'Kata dia, "Kami siap." |Biayanya Rp. 5 juta.',
    'Prof. Dr. Budi datang ke Jl. Sudirman No. 57 pagi ini. |Ia lalu pergi.',
    'Acara mulai pukul 10.30 WIB. |Warga senang.',
    '“Kami menang.” |Ujar pelatih itu singkat.',
  ],
};

for (const [code, texts] of Object.entries(TEXTS))
  describe(code, () => {
    const language = languages.find((one) => one.code === code)!;
    test.each(texts)('%s', (marked) => {
      const pieces = marked.split('|');
      const text = `${pieces.join('')}\nEin Ende.`;
      const segmented = segment(parseArticle(JSON.stringify({ id: 'a', text })), language);
      const found: string[] = [];
      for (let at = 0; at < pieces.join('').length; at++) {
        const { start, end } = segmented.sentence(at);
        const sentence = text.slice(start, end);
        if (start <= at && sentence.trim() !== '' && found.at(-1) !== sentence) found.push(sentence);
      }
      expect(found).toEqual(pieces.map((piece) => piece.trim()));
    });
  });

test('every place of a text lies in a sentence of its block, however long the text', () => {
  const text = 'Der Preis stieg am 3. Mai um 5 Prozent. '.repeat(5000);
  const { sentence } = segment(parseArticle(JSON.stringify({ id: 'a', text })), languages[1]!);
  const began = performance.now();
  for (let at = 0; at < text.length; at += 7) expect(sentence(at).end).toBeGreaterThan(at - 2);
  expect(performance.now() - began).toBeLessThan(10_000);
});
