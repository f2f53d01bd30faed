import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadGazetteer } from '../src/gazetteer/index.ts';
import { languages } from '../src/languages/index.ts';
import { extract } from '../src/pipeline.ts';
import { parseArticle } from '../src/stages/1-read/index.ts';
import { parseCorpus } from './corpus.ts';

const gazetteer = loadGazetteer();
const found = (text: string, published: string | undefined, code: string, known: typeof languages) => {
  const article = { id: 'a', text, language: code, ...(published === undefined ? {} : { published }) };
  return extract(parseArticle(JSON.stringify(article)), { languages: known, gazetteer }).mentions.filter(
    (m) => m.kind !== 'city',
  );
};

/** A new language is its tables: the same tables under a code that nobody has heard of read the same. */
for (const language of languages)
  test(`the engine does not know ${language.code} by name`, () => {
    const stranger = [{ ...language, code: 'qaa' }];
    const folder = new URL(`corpus/${language.code}/`, import.meta.url);
    for (const file of readdirSync(folder).filter((name) => /^(dates|amounts)/.test(name)))
      for (const { text, published } of parseCorpus(readFileSync(new URL(file, folder), 'utf8'))) {
        const named = found(text, published, language.code, languages);
        const unnamed = found(text, published, 'qaa', stranger);
        expect(unnamed.map((m) => ({ ...m, rule: m.rule.replace('qaa/', `${language.code}/`) }))).toEqual(
          named,
        );
      }
  });

test('an article in a language that is not known gets a message and no mentions', () => {
  const article = { id: 'a', text: 'The mayor of Berlin spent 5 million euros in May 2023.', language: 'en' };
  const record = extract(parseArticle(JSON.stringify(article)), { languages, gazetteer });
  expect(record).toMatchObject({
    language: null,
    mentions: [],
    messages: [{ code: 'language-unknown', severity: 'info' }],
  });
});
