import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../src/gazetteer/index.ts';
import { languages } from '../src/languages/index.ts';
import { extract } from '../src/pipeline.ts';
import { parseArticle } from '../src/stages/1-read/index.ts';
import { amountRules } from '../src/stages/4-recognise/amounts/index.ts';
import { dateRules } from '../src/stages/4-recognise/dates/index.ts';

const knowledge = { languages, gazetteer: loadGazetteer() };
const KINDS = [
  ['date', dateRules],
  ['amount', amountRules],
] as const;

/** Every rule states examples: bars mark what it finds, an example without bars is one where it must stay silent. */
for (const language of languages)
  for (const [kind, rulesOf] of KINDS)
    for (const rule of rulesOf(language))
      describe(`${language.code}/${kind}/${rule.name}`, () => {
        test('has examples', () => expect(rule.examples.length).toBeGreaterThan(0));
        for (const example of rule.examples)
          test(example, () => {
            const [marked = '', value] = example.split(' => ');
            const bars = marked.split('|');
            const article = {
              id: 'example',
              text: bars.join(''),
              language: language.code,
              published: '2024-05-15',
            };
            const found = extract(parseArticle(JSON.stringify(article)), knowledge).mentions.filter(
              (m) => m.kind === kind && m.rule === `${language.code}/${kind}/${rule.name}`,
            );
            expect(found.map((m) => m.exact)).toEqual(bars.length === 3 ? [bars[1]] : []);
            if (value !== undefined) expect(`${(found[0] as { value?: unknown }).value}`).toBe(value);
          });
      });

test('rule names are unique within a language and kind', () => {
  for (const language of languages)
    for (const [, rulesOf] of KINDS) {
      const names = rulesOf(language).map((rule) => rule.name);
      expect(new Set(names).size).toBe(names.length);
    }
});
