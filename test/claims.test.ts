import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../src/languages/index.ts';
import { CATALOGUE } from '../src/model/catalogue.ts';
import { canonical, ordered, parseCases, recordOf } from './claims.ts';

interface Score {
  right: number;
  found: number;
  wanted: number;
}

/** Right claims of those made, and of those that a careful reader lists, at least. */
const PRECISION = 0.9;
const RECALL = 0.5;

const lines: string[] = [];
for (const language of ['id', 'de', 'fr'])
  describe(language, () => {
    const cases = parseCases(readFileSync(new URL(`claims/${language}.txt`, import.meta.url), 'utf8'));
    test('articles in the manner of news: what is claimed is right, and half of what there is, is', () => {
      const scores = new Map<string, Score>();
      const score = (name: string) => {
        const known = scores.get(name) ?? { right: 0, found: 0, wanted: 0 };
        scores.set(name, known);
        return known;
      };
      for (const { name, text, published, wanted } of cases) {
        const record = recordOf(text, language, published);
        const found = [...new Set((record.claims ?? []).map((claim) => canonical(claim, record)))];
        for (const one of wanted) for (const key of ['all', one.split(' | ')[0]!]) score(key).wanted++;
        for (const one of found)
          for (const key of ['all', one.split(' | ')[0]!]) {
            score(key).found++;
            if (wanted.includes(one)) score(key).right++;
          }
        for (const one of found) if (!wanted.includes(one)) lines.push(`${language} ${name}: WRONG ${one}`);
        for (const one of wanted) if (!found.includes(one)) lines.push(`${language} ${name}: missed ${one}`);
      }
      for (const [name, { right, found, wanted }] of [...scores].sort())
        lines.push(`${language} ${name.padEnd(14)} precision ${right}/${found} recall ${right}/${wanted}`);
      const all = score('all');
      if (process.env.CLAIMS_REPORT) process.stdout.write(`${lines.splice(0).join('\n')}\n`);
      expect(all.right / all.found).toBeGreaterThanOrEqual(PRECISION);
      expect(all.right / all.wanted).toBeGreaterThanOrEqual(RECALL);
    });
  });

for (const { code, claims } of languages)
  describe(`${code}: examples`, () => {
    for (const example of claims.examples)
      test(example, () => {
        const [text = '', wanted = ''] = example.split(' => ');
        const record = recordOf(text, code);
        const found = (record.claims ?? []).map((claim) => canonical(claim, record));
        expect(found).toEqual(wanted === '(none)' ? [] : wanted.split('; ').map(ordered));
      });

    test('every word class of the catalogue is listed', () => {
      const listed = new Set([...Object.keys(claims.words), ...Object.keys(claims.endings)]);
      const asked = CATALOGUE.flatMap(({ signs, amount }) => [
        ...signs.flatMap(({ head, needs = [] }) => [head, ...needs]),
        ...(amount?.noun === undefined ? [] : [amount.noun]),
      ]);
      expect(asked.filter((name) => !listed.has(name))).toEqual([]);
    });
  });

describe('the day of an announcement that the next sentence takes up', () => {
  const announced = (language: string, text: string): (string | null | undefined)[] => {
    const record = recordOf(text, language);
    return (record.claims ?? []).flatMap(({ roles }) =>
      roles
        .filter(({ role }) => role === 'announced')
        .map(({ start }) => {
          const mention = record.mentions.find((m) => m.kind === 'date' && m.start === start);
          return mention?.kind === 'date' ? mention.value : undefined;
        }),
    );
  };
  test.each([
    [
      'id',
      'PT Nordwind mengumumkan ekspansi pada Senin, 6 Mei 2024. Rencana ini adalah membuka kantor di Bandung.',
    ],
    [
      'de',
      'Die Nordwind AG kündigte am 6. Mai 2024 ihren Ausbau an. Der Plan sieht vor, ein Büro in Kiel zu eröffnen.',
    ],
    [
      'fr',
      'La société Nordwind a annoncé son expansion le 6 mai 2024. Ce projet prévoit que Nordwind ouvrira un bureau à Lyon.',
    ],
  ])('%s: %s', (language, text) => expect(announced(language, text)).toEqual(['2024-05-06']));

  test('a sentence that takes up nothing has no day of its own', () => {
    const text = 'Die Nordwind AG kündigte am 6. Mai 2024 ihren Ausbau an. Sie eröffnet ein Büro in Kiel.';
    expect(announced('de', text)).toEqual([]);
  });
});
