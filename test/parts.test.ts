import { expect, test } from 'vitest';
import { loadGazetteer } from '../src/gazetteer/index.ts';
import { languages } from '../src/languages/index.ts';
import { extract } from '../src/pipeline.ts';
import { parseArticle } from '../src/stages/1-read/index.ts';

const knowledge = { languages, gazetteer: loadGazetteer() };
const GERMAN =
  'Die Stadt hat am 12. März 2024 beschlossen, dass die neue Brücke in Köln gebaut wird, und sie hat dafür 14 Millionen Euro in den Haushalt gestellt, wie die Bürgermeisterin nach der Sitzung des Rates sagte.';
const FRENCH =
  'La ville a décidé le 14 mars 2024 que le nouveau pont de Bordeaux sera construit, et elle a inscrit pour cela 9 millions d’euros au budget, comme la maire l’a dit après la séance du conseil municipal.';
const ENGLISH =
  'The city of Glasgow decided on 16 March 2024 that the new bridge will be built, and it put 7 million pounds into the budget for this purpose, as the mayor said after the meeting of the council.';

const said = (text: string) =>
  extract(parseArticle(JSON.stringify({ id: 'a', text, language: 'de' })), knowledge).mentions.map(
    (m) => `${m.rule.split('/')[0]} ${m.exact}`,
  );

test('a paragraph in another language known is read by the rules of that language', () => {
  const text = `${GERMAN}\n\n${FRENCH}\n\n${GERMAN.replace('12.', '13.')}`;
  expect(said(text)).toEqual([
    'de 12. März 2024',
    'de Köln',
    'de 14 Millionen Euro',
    'fr 14 mars 2024',
    'fr Bordeaux',
    'fr 9 millions d’euros',
    'de 13. März 2024',
    'de Köln',
    'de 14 Millionen Euro',
  ]);
  const record = extract(parseArticle(JSON.stringify({ id: 'a', text, language: 'de' })), knowledge);
  for (const m of record.mentions) expect(text.slice(m.start, m.end)).toBe(m.exact);
});

test('a paragraph in a language that is not known is not read', () => {
  expect(said(`${GERMAN}\n\n${ENGLISH}`)).toEqual(['de 12. März 2024', 'de Köln', 'de 14 Millionen Euro']);
});

test('a quotation within a paragraph, and a short line, stay with the article', () => {
  expect(
    said(`${GERMAN.replace('sagte', 'mit den Worten „Vive la France“ sagte')}\n\nParis, le 3 mai 2024`),
  ).toContain('de Paris');
});

test('a list of names is no other language', () => {
  const list =
    'Berlin, Hamburg, München, Köln, Frankfurt am Main, Stuttgart, Düsseldorf, Leipzig, Dortmund, Essen, Bremen, Dresden, Hannover, Nürnberg, Duisburg, Bochum, Wuppertal, Bielefeld, Bonn, Münster, Mannheim, Karlsruhe, Augsburg, Wiesbaden.';
  expect(said(`${GERMAN}\n\n${list}`)).toContain('de Hannover');
});
