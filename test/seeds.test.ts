import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../src/gazetteer/index.ts';
import { languages } from '../src/languages/index.ts';
import type { ArticleRecord, FactsFile, Mention } from '../src/model/record.ts';
import { extract } from '../src/pipeline.ts';
import { articleOf, findInputs } from '../src/stages/1-read/index.ts';
import { merge } from '../src/stages/6-merge/index.ts';
import { factsLines } from '../src/stages/7-write/facts.ts';

/** What a careful reader finds in the seed articles, written down by hand, not taken from the output. */
const READER: Record<
  string,
  { language: string; published: string | null; says: string[]; embedded: string[] }
> = {
  '000_b71b88f912878926': {
    language: 'id',
    published: '2025-02-07',
    says: [
      'San Francisco → city 5391959',
      'Jumat 7 Februari 2025 → date 2025-02-07',
      'Munich → city 2867714',
      '2023 → date 2023 since',
      'Dublin → city 2964574',
      'London → city 2643743',
      '2023 → date 2023',
      'Paris → city 2988507',
      'Brussels → city 2800866',
      '2024 → date 2024',
      '$500 miliar → amount 500000000000 USD at-most',
      'lima tahun ke depan → date P5Y',
      'Paris → city 2988507',
      'Senin → date 2025-02-10',
    ],
    embedded: ['Berlin'],
  },
  '001_74195f916544e2a6': {
    language: 'id',
    published: '2025-05-23',
    says: [
      'hari ini → date 2025-05-23',
      'Munich → city 2867714',
      '23/5/2025 → date 2025-05-23',
      'akhir November 2022 → date 2022-11 end',
      '1 juta pengguna → amount 1000000 user',
      '2015 → date 2015',
    ],
    embedded: [],
  },
  '002_95d90c460edb33ab': {
    language: 'de',
    published: null,
    says: [
      'Paris → city 2988507',
      'Brüssel → city 2800866',
      'diesem Jahr → date null',
      'Singapur → city 1880252',
      'New York → city 5128581',
      'letzten Jahr → date null',
      'London → city 2643743',
      'Dublin → city 2964574',
      'Pariser → city 2988507 adjective',
      '2023 → date 2023',
      'sechs Milliarden Euro → amount 6000000000 EUR about',
      '2022 → date 2022',
      '6,5 Milliarden US-Dollar → amount 6500000000 USD',
      '150 Milliarden US-Dollar → amount 150000000000 USD over',
    ],
    embedded: [],
  },
  '003_bd4dea7c23412421': {
    language: 'de',
    published: null,
    says: [
      'San Francisco → city 5391959',
      'London → city 2643743',
      'Dublin → city 2964574',
      'Tokio → city 1850147',
      'NYC → city 5128581 abbreviation',
      'Seattle → city 5809844',
      'Paris → city 2988507',
      'Brüssel → city 2800866',
      'Singapur → city 1880252',
      '6,4-Milliarden-Dollar → amount 6400000000 USD',
      'Ende dieses Jahres → date null end',
      'April → date XXXX-04',
      '2017 → date 2017',
    ],
    embedded: ['Singapur', 'Singapore'],
  },
  '004_5d7a9514de684bcd': {
    language: 'fr',
    published: '2024-10',
    says: [
      'Singapour → city 1880252',
      'Paris → city 2988507',
      'Bruxelles → city 2800866',
      '6,6 milliards de dollars → amount 6600000000 USD',
      'Londres → city 2643743',
      'Dublin → city 2964574',
      'New York → city 5128581',
      'Seattle → city 5809844',
      'fin de l’année → date 2024 end',
      'Tokyo → city 1850147',
      'avril dernier → date 2024-04',
      'début de l’année → date 2024 start',
    ],
    embedded: ['Singapore', 'Singapore'],
  },
};

function said(m: Mention): string {
  const value =
    m.kind === 'city'
      ? [m.geonames, m.form]
      : m.kind === 'date'
        ? [m.value ?? 'null', ...[m.mod ?? []].flat()]
        : [m.value ?? `${m.low}..${m.high}`, m.currency ?? m.unit ?? m.concept ?? m.counted, m.bound];
  return `${m.exact} → ${m.kind} ${value.filter((v) => v !== undefined).join(' ')}`;
}

const knowledge = { languages, gazetteer: loadGazetteer() };
const inputs = await findInputs(['seeds'], { cwd: new URL('..', import.meta.url).pathname });
const records = new Map<string, ArticleRecord>();
for (const input of inputs)
  records.set(input.id, extract(articleOf(input, readFileSync(input.path)), knowledge));

test('the seeds are the five articles', () => {
  expect(readdirSync('seeds').length).toBe(5);
  expect([...records.keys()]).toEqual(Object.keys(READER));
});

for (const [id, reader] of Object.entries(READER))
  describe(id, () => {
    const record = records.get(id)!;
    const text = readFileSync(`seeds/${id}.txt`, 'utf8');

    test('language and publication date', () => {
      expect([record.language, record.published?.value ?? null]).toEqual([reader.language, reader.published]);
    });

    test('every mention is cited to the character', () => {
      const points = Array.from(text);
      for (const m of record.mentions) expect(points.slice(m.start, m.end).join('')).toBe(m.exact);
    });

    test('a reader finds nothing missing', () => {
      const found = new Set(record.mentions.map(said));
      const loose = (wanted: string) => {
        const [surface = '', value = ''] = wanted.split(' → ');
        return [...found].some((f) =>
          f.startsWith(surface)
            ? f === wanted || f.startsWith(`${wanted} `)
            : f.endsWith(` → ${value}`) && f.split(' → ')[0]!.includes(surface),
        );
      };
      expect(reader.says.filter((wanted) => !loose(wanted))).toEqual([]);
    });

    test('names inside other names are embedded and make no fact', () => {
      const embedded = record.mentions.filter((m) => m.kind === 'city' && m.embedded).map((m) => m.exact);
      expect(embedded).toEqual(reader.embedded);
    });
  });

test('exonyms meet', () => {
  const brussels = [...records.values()].flatMap((r) =>
    r.mentions.filter((m) => m.kind === 'city' && m.geonames === 2800866).map((m) => m.exact),
  );
  expect(new Set(brussels)).toEqual(new Set(['Brussels', 'Brüssel', 'Bruxelles']));
});

test('Sam is no Saturday, and nobody is a city', () => {
  for (const record of records.values())
    for (const m of record.mentions)
      expect(['Sam', 'Singapurer', 'Singapouriens', 'singapurische']).not.toContain(m.exact);
});

test('the claims of five articles on one company, in three languages', async () => {
  const merged = await merge([...records.values()]);
  const { claims } = JSON.parse([...factsLines(merged)].join('')) as FactsFile;
  const lines = claims.map(({ predicate, subject, city, status, values, citations }) => {
    const lasts = citations.flatMap((c) => c.roles.filter((r) => r.role === 'duration').map((r) => r.value));
    const said = values.map((v) =>
      [
        v.bound,
        v.value ?? 'undated',
        ...[v.mod ?? []].flat(),
        v.modality === 'stated' ? undefined : v.modality,
      ]
        .filter((part) => part !== undefined)
        .join(' '),
    );
    const what = [subject.name, predicate, ...(city === undefined ? [] : [city.name])].join(' ');
    const by = [...new Set(citations.map((c) => c.article.slice(0, 3)))].sort();
    return `${what}: ${[said.join(', '), ...lasts].join(', in ')}: ${status} ${by.join(' ')}`;
  });
  expect(lines.sort()).toEqual([
    'AI Singapore founding: 2017: single 003',
    'ChatGPT launch: 2022-11 end: single 001',
    'ChatGPT users: user:1000000, in P1W: single 001',
    'Mistral AI founding: 2023: single 002',
    'Mistral AI funding-round: about EUR:6000000000: single 002',
    'OpenAI founding: 2015: single 001',
    'OpenAI funding-round: USD:6400000000, USD:6500000000 planned, USD:6600000000: disputed 002 003 004',
    'OpenAI opening Brussels: 2024, undated: compatible 000 002 003 004',
    'OpenAI opening Dublin: 2023, undated: compatible 000 002',
    'OpenAI opening London: 2023, undated: compatible 000 002',
    'OpenAI opening Munich: undated planned, undated: agreed 000 001',
    'OpenAI opening New York City: undated: agreed 002 003 004',
    'OpenAI opening Paris: 2024, undated planned, undated: compatible 000 002 003 004',
    'OpenAI opening Seattle: undated: single 003 004',
    'OpenAI opening Singapore: 2024 end until planned, undated end planned, undated: compatible 002 003 004',
    'OpenAI opening Tokyo: 2024-04, XXXX-04: single 003 004',
    'OpenAI valuation: over USD:150000000000 reported: single 002',
    'Paris meeting Paris: 2025-02-10 planned: single 000',
    'Sam Altman investment: at-most USD:500000000000 planned, in P5Y: single 000',
  ]);
});
