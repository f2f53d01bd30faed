import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../src/gazetteer/index.ts';
import { languages } from '../src/languages/index.ts';
import type { Article } from '../src/model/text.ts';
import { extract } from '../src/pipeline.ts';
import { articlesOf, findInputs, readContent } from '../src/stages/1-read/index.ts';
import { segment } from '../src/stages/3-segment/index.ts';

/** What `expected.json` beside a raw article says of it; what it does not mention is not tested. */
interface Expected {
  readonly id?: string;
  readonly language?: string | null;
  readonly title?: string | null;
  readonly published?: string | null;
  readonly basis?: string;
  /** Other dates that stand in the evidence. */
  readonly evidence?: readonly string[];
  /** Blocks that the dateline is made of, whole and in order. */
  readonly dateline?: readonly string[];
  /** Words that stand in blocks of the page, and in blocks of the article. */
  readonly boilerplate?: readonly string[];
  readonly body?: readonly string[];
  /** Words that the text does not hold at all. */
  readonly absent?: readonly string[];
  readonly messages?: readonly string[];
  readonly error?: string;
  /** The form in which the page gives its date of publication. */
  readonly form?: string;
  readonly records?: readonly Expected[];
}

const root = new URL('../fixtures/articles/', import.meta.url);
const knowledge = { languages, gazetteer: loadGazetteer() };
const slugs = readdirSync(root).sort();
const expectedOf = (slug: string) =>
  JSON.parse(readFileSync(new URL(`${slug}/expected.json`, root), 'utf8')) as Expected;

for (const slug of slugs)
  describe(slug, async () => {
    const folder = new URL(`${slug}/`, root);
    const [name] = readdirSync(folder).filter((file) => /^article\.(?!meta)/.test(file));
    const [input] = await findInputs([fileURLToPath(new URL(name!, folder))], { cwd: '/' });
    const all = articlesOf(input!, await readContent(input!));
    const expected = expectedOf(slug);
    const wanted = expected.records ?? [expected];
    test('how many articles it holds', () => expect(all.length).toBe(wanted.length));
    for (const [index, want] of wanted.entries()) {
      const one = all[index]!;
      test(want.id ?? 'is read', () => {
        if (want.id !== undefined) expect(one.id).toBe(want.id);
        if ('reason' in one) expect(one.code).toBe(want.error);
        else check(one, want);
      });
    }
  });

function check(article: Article, want: Expected): void {
  const { language, title, published, messages } = extract(article, knowledge);
  const known = languages.find(({ code }) => code === language)!;
  expect({ language, title, published: published?.value ?? null, basis: published?.basis }).toEqual({
    language: want.language,
    title: want.title,
    published: want.published,
    basis: want.basis,
  });
  expect(published?.evidence?.map(({ value }) => value) ?? []).toEqual(
    expect.arrayContaining([...(want.evidence ?? [])]),
  );
  expect(messages.map(({ code }) => code)).toEqual(want.messages ?? []);
  const blocks = segment(article, known).blocks.map(({ start, end, zone }) => ({
    zone,
    text: article.text.slice(start, end),
  }));
  const of = (zone: string) => blocks.filter((block) => block.zone === zone).map(({ text }) => text);
  if (want.dateline !== undefined) expect(of('dateline')).toEqual(want.dateline);
  for (const words of want.boilerplate ?? []) expect(of('boilerplate').join('\n')).toContain(words);
  for (const words of want.body ?? []) expect(of('body').join('\n')).toContain(words);
  if (want.title && article.text.includes(want.title)) expect(of('title')).toEqual([want.title]);
  for (const words of want.absent ?? []) expect(article.text).not.toContain(words);
}

test.each(['id', 'de', 'fr'])('%s: at least twelve pages, each of another form', (language) => {
  const forms = slugs.filter((slug) => slug.startsWith(`${language}-`)).map((slug) => expectedOf(slug).form);
  expect(forms).not.toContain(undefined);
  expect(forms.length).toBeGreaterThanOrEqual(12);
});

test('the table of the forms in fixtures/README.md is that of the pages', () => {
  const rows = slugs.map((slug) => {
    const { published, records, form } = expectedOf(slug);
    return `| ${slug} | ${form} | ${published ?? records?.[0]?.published ?? 'null'} |`;
  });
  const readme = readFileSync(new URL('../fixtures/README.md', import.meta.url), 'utf8');
  expect(readme.split('\n').filter((line) => /^\| (?:de|fr|id)-/.test(line))).toEqual(rows);
});
