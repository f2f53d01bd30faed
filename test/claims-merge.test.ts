import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimRows } from '../src/facts/claims.ts';
import type { ArticleRecord, ClaimFact, FactsFile } from '../src/model/record.ts';
import { sameStory } from '../src/stages/6-merge/claims/stories.ts';
import { amountExtent, dateExtent, share } from '../src/stages/6-merge/claims/values.ts';
import { merge } from '../src/stages/6-merge/index.ts';
import { factsLines } from '../src/stages/7-write/facts.ts';
import { recordOf } from './claims.ts';

const bytes = async (all: Iterable<ArticleRecord>) => [...factsLines(await merge(all))].join('');
const claims = async (all: Iterable<ArticleRecord>): Promise<ClaimFact[]> =>
  (JSON.parse(await bytes(all)) as FactsFile).claims;
const article = (id: string, language: string, text: string, published = '2024-05-15') =>
  recordOf(text, language, published, id);

const batch = [
  article('a', 'de', 'Die Nordwind AG hat in einer Finanzierungsrunde 20 Millionen Euro eingesammelt.'),
  article('b', 'fr', "La société Nordwind a bouclé une levée de fonds de 22 millions d'euros."),
  article('c', 'id', 'Perusahaan Nordwind membuka kantor di Bandung pada 2024.'),
  article('d', 'de', 'Die Nordwind AG eröffnete im April 2024 ein Büro in Bandung.'),
  article('e', 'de', 'Die Nordwind AG wurde 1998 gegründet.'),
  article('f', 'fr', 'La société Nordwind a été fondée en 1998.'),
  article('g', 'de', 'Der Umsatz der Nordwind AG lag 2022 bei 3 Millionen Euro, 2023 bei 4 Millionen Euro.'),
];

describe('merging claims', () => {
  test('what articles say of one event meets, whatever the language', async () => {
    const all = await claims(batch);
    const status = Object.fromEntries(
      all.map(({ predicate, status: s, voices }) => [predicate, [s, voices]]),
    );
    expect(status).toMatchObject({
      'funding-round': ['disputed', 2],
      opening: ['compatible', 2],
      founding: ['agreed', 2],
    });
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('a table shows the place of a claim as its article names it', async () => {
    const [cut] = await claims([article('h', 'de', 'Die Nordwind AG streicht 220 Stellen in Kassel.')]);
    expect(claimRows(cut!).map(({ value }) => value)).toEqual(['220 job, Kassel']);
  });

  test('any order, grouping and repetition of the records gives the same bytes', async () => {
    const wanted = await bytes(batch);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(batch, { minLength: batch.length }),
        fc.subarray(batch),
        async (all, again) => {
          expect(await bytes([...all, ...again])).toBe(wanted);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('a copy is no second voice', async () => {
    const text = 'Die Nordwind AG streicht 500 Stellen. Das teilte die Nordwind AG am Montag in Kiel mit.';
    const [claim] = await claims([article('a', 'de', text), article('b', 'de', text)]);
    expect(claim).toMatchObject({
      status: 'single',
      voices: 1,
      sameStory: [{ articles: ['a', 'b'], because: 'the same words' }],
    });
  });

  test('a denial contradicts', async () => {
    const [claim] = await claims([
      article('a', 'de', 'Die Nordwind AG schließt das Werk in Kassel.'),
      article('b', 'fr', 'La société Nordwind dément vouloir fermer son usine de Kassel.'),
    ]);
    expect(claim).toMatchObject({ predicate: 'closing', status: 'disputed' });
  });

  test('revenues of two years are two claims', async () => {
    const all = await claims([
      article('a', 'de', 'Der Umsatz der Nordwind AG lag 2022 bei 3 Millionen Euro.'),
      article('b', 'de', 'Der Umsatz der Nordwind AG lag 2023 bei 4 Millionen Euro.'),
    ]);
    expect(all.map(({ id }) => id)).toEqual(['claim:revenue:nordwind:2022', 'claim:revenue:nordwind:2023']);
  });
});

describe('values that can be the same', () => {
  const amount = (value: number, bound?: 'about' | 'over' | 'under') =>
    amountExtent({
      kind: 'amount',
      type: 'money',
      currency: 'USD',
      value,
      start: 0,
      end: 1,
      exact: '',
      prefix: '',
      suffix: '',
      rule: '',
      ...(bound === undefined ? {} : { bound }),
    });
  const date = (value: string | null) => dateExtent({ value });
  test.each([
    ['a year and its month', [date('2024'), date('2024-10')], true],
    ['two years', [date('2023'), date('2024')], false],
    ['a month of an unknown year and one of a known', [date('XXXX-04'), date('2024-04')], true],
    ['a month of an unknown year and another', [date('XXXX-04'), date('2024-05')], false],
    ['no date and any', [date(null), date('2024')], true],
    ['a quarter and a month in it', [date('2024-33'), date('2024-02')], true],
    ['about six and 5.9', [amount(6e9, 'about'), amount(5.9e9)], true],
    ['over 150 and 157', [amount(150e9, 'over'), amount(157e9)], true],
    ['almost six and 5.9', [amount(6e9, 'under'), amount(5.9e9)], true],
    ['6.4 and 6.6', [amount(6.4e9), amount(6.6e9)], false],
    ['6.6 and 6.58', [amount(6.6e9), amount(6.58e9)], true],
    ['twelve and thirteen', [amount(12), amount(13)], false],
  ])('%s', (_, extents, wanted) => expect(share(extents)).toBe(wanted));
});

test('one story in two languages shares its names, and its places and numbers in order', () => {
  const names = ['openai', 'chatgpt', 'oliver jay', 'sam altman', 'techcrunch'];
  const facts = ['city:1', 'city:2', 'city:3', 'city:4', 'money:5'];
  expect(sameStory({ names, facts }, { names, facts })).toMatch(/^one story: 5 names and 5 places/);
  expect(
    sameStory({ names, facts }, { names, facts: ['city:9', 'city:8', 'city:7', 'city:6', 'money:1'] }),
  ).toBeNull();
  expect(sameStory({ names: ['openai'], facts }, { names: ['openai'], facts })).toBeNull();
});
