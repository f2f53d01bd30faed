import { describe, expect, test } from 'vitest';
import { escapeHtml, escapeJson, page } from '../../src/facts/render/page.ts';
import { buildReport } from '../../src/report/build.ts';
import { dated, dayNumber } from '../../src/report/dates.ts';
import { reportChunks } from '../../src/report/index.ts';

import { amountWords, numberWords } from '../../src/report/words.ts';
import { project } from '../../src/report/world/project.ts';
import { disputing, factsOf, many, marked } from './example.ts';

describe('what the page holds', () => {
  test('offsets count UTF-16 units, links code points', async () => {
    const shown = [marked('a', 'de', '😀😀 in [Paris|city 2988507] 😀 am [7. Februar 2025|date 2025-02-07]')];
    const [article] = buildReport(shown, { facts: await factsOf(shown), left: null }).articles;
    const { text, mentions } = article!;
    expect(mentions.map(({ start, end }) => text!.slice(start, end))).toEqual(['Paris', '7. Februar 2025']);
    expect(mentions[0]).toMatchObject({ at: 6, start: 8 });
  });

  test('a fact leads to each of its mentions', async () => {
    const shown = [
      marked('a', 'de', '[Brüssel|city 2800866], [Paris|city 2988507]'),
      marked('b', 'fr', '[Paris|city 2988507] et [Bruxelles|city 2800866]'),
    ];
    const { facts, articles } = buildReport(shown, { facts: await factsOf(shown), left: null });
    const brussels = facts.find(({ id }) => id === 'city:2800866')!;
    expect(brussels.places).toEqual([
      [0, 0],
      [1, 1],
    ]);
    for (const [a, m] of brussels.places) expect(facts[articles[a]!.mentions[m]!.fact!]).toBe(brussels);
  });

  test('without its text an article keeps the quotes', async () => {
    const { record } = marked('a', 'de', 'Es war in [Paris|city 2988507] gewesen.');
    const shown = [{ record, text: null }];
    const { articles } = buildReport(shown, { facts: await factsOf(shown), left: null });
    expect(articles[0]!.mentions[0]!.quote).toEqual(['Es war in ', 'Paris', ' gewesen.']);
  });

  test('a claim keeps its values apart, with modality and bound', () => {
    const { shown, claims } = disputing();
    const { claims: told } = buildReport(shown, { facts: [], claims, left: null });
    expect(told[0]).toMatchObject({ predicate: 'funding round', subject: 'Nova', about: '', voices: 3 });
    expect(told[0]!.values.map(({ label, modality, sources }) => [label, modality, sources.length])).toEqual([
      ['6.4 billion USD', 'stated', 1],
      ['6.6 billion USD', 'stated', 1],
      ['6.6 billion USD', 'planned', 1],
    ]);
  });

  test('a claim of articles that are not shown is counted', () => {
    const { shown, claims } = disputing();
    const left = { articles: 2, rule: '' };
    const one = buildReport(shown.slice(0, 1), { facts: [], claims, left });
    expect(one.claims[0]!.values.map(({ label }) => label)).toEqual(['6.4 billion USD']);
    expect(buildReport([], { facts: [], claims, left }).left!.claims).toBe(1);
  });

  test('what is left out is said', () => {
    const left = { articles: 7, rule: 'The newest.' };
    expect(buildReport([], { facts: [], others: 3, left }).left).toEqual({ ...left, facts: 3, claims: 0 });
  });

  test('the same articles give the same bytes', async () => {
    const bytes = async () => {
      const shown = many(20);
      return [...reportChunks(shown, { facts: await factsOf(shown), left: null })].join('');
    };
    expect(await bytes()).toBe(await bytes());
  });
});

describe('dates', () => {
  test.each([
    ['2025-02-07', 'day', '7 February 2025', ['2025-02-07', '2025-02-08']],
    ['2025-02', 'month', 'February 2025', ['2025-02-01', '2025-03-01']],
    ['2024', 'year', '2024', ['2024-01-01', '2025-01-01']],
    ['199X', 'decade', '1990s', ['1990-01-01', '2000-01-01']],
    ['19XX', 'century', '1900s (century)', ['1900-01-01', '2000-01-01']],
    ['2024-21', 'season', 'spring 2024', ['2024-03-01', '2024-06-01']],
    ['2024-24', 'season', 'winter 2024/25', ['2024-12-01', '2025-03-01']],
    ['2024-33', 'quarter', 'first quarter of 2024', ['2024-01-01', '2024-04-01']],
    ['2024-41', 'half', 'second half of 2024', ['2024-07-01', '2025-01-01']],
    ['2025-W06', 'week', 'week 6 of 2025', ['2025-02-03', '2025-02-10']],
    ['2020-W53', 'week', 'week 53 of 2020', ['2020-12-28', '2021-01-04']],
    ['2025-02-07T14:30', 'time', '7 February 2025, 14:30', ['2025-02-07', '2025-02-08']],
    ['2025-02-08/2025-02-09', 'interval', '8 to 9 February 2025', ['2025-02-08', '2025-02-10']],
    ['2023/2025', 'interval', '2023 to 2025', ['2023-01-01', '2026-01-01']],
    ['2024/..', 'interval', 'from 2024', ['2024-01-01', '2025-01-01']],
  ] as const)('%s', (value, precision, label, [from, to]) => {
    expect(dated(value)).toEqual({ precision, label, days: [day(from), day(to)] });
  });

  test('what is no date stands for itself', () =>
    expect(dated('P5Y')).toEqual({ days: null, precision: 'unknown', label: 'P5Y' }));

  test('days are counted as the calendar counts them', () => {
    for (const text of ['1970-01-01', '1600-02-29', '1899-12-31', '2000-02-29', '2100-03-01'])
      expect(dayNumber(...(text.split('-').map(Number) as [number, number, number]))).toBe(day(text));
  });

  const day = (text: string) => new Date(`${text}T00:00:00Z`).getTime() / 86_400_000;
});

describe('amounts', () => {
  test.each([
    [6_400_000_000, '6.4 billion'],
    [500_000_000_000, '500 billion'],
    [1_234_567, '1,234,567'],
    [12_345, '12,345'],
    [0.75, '0.75'],
    [-2_000_000, '−2 million'],
    [1e21, '1,000,000,000 trillion'],
    [1.5e-7, '0.00000015'],
    [1_500_000.5, '1,500,000.5'],
  ])('%d', (value, words) => expect(numberWords(value)).toBe(words));

  test('with what they measure', () => {
    expect(amountWords({ type: 'money', value: 5e9, currency: 'USD' })).toBe('5 billion USD');
    expect(amountWords({ type: 'money', low: 5e9, high: 1e10, currency: 'USD' })).toBe(
      '5 billion to 10 billion USD',
    );
    expect(amountWords({ type: 'percent', value: 12.5 })).toBe('12.5 %');
    expect(amountWords({ type: 'quantity', value: 20, unit: 'Cel' })).toBe('20 °C');
  });
});

describe('the page', () => {
  test('hostile data cannot leave its block', () => {
    const hostile = '</script><script>alert(1)</script><!-- & \u2028 \ud800';
    const json = escapeJson({ hostile });
    expect(json).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(json)).toEqual({ hostile });
    expect(escapeHtml('"<a>&')).toBe('&#34;&#60;a&#62;&#38;');
  });

  test('names the hashes of its own code, and allows no request', () => {
    const html = [...page({ title: 't', style: 'a{}', script: 'b()' }, [])].join('');
    expect(html).toContain("default-src 'none'");
    expect(html).toContain(`script-src 'sha256-`);
    expect(html).not.toContain('unsafe');
  });

  test('a city stands where the map has it', () => {
    expect(project(0, 0)).toEqual({ x: 500, y: 243.5 });
    expect(project(48.1, 11.57)).toEqual({ x: 526.9, y: 75.3 });
  });
});
