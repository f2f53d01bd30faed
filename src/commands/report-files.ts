import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ManifestRecord } from '../model/manifest.ts';
import type { ArticleEntry, ArticleRecord, ClaimFact, Fact } from '../model/record.ts';
import type { Batch, Shown } from '../report/index.ts';
import { articleOf, type Input, readContent } from '../stages/1-read/index.ts';
import { FACTS, inside, manifestFiles, recordPath, textPath } from './out.ts';

/** Where the texts of the articles are looked for. */
export interface Sources {
  readonly cwd: string;
  /** The files that were read; any other is looked for at the source that its record names, below `cwd`. */
  readonly inputs: Iterable<Input>;
}

/** Articles, and UTF-16 units of their texts, that one page holds so that a browser opens it in a few seconds. */
const [ARTICLES, UNITS] = [2000, 24_000_000];

const RULE =
  'Shown are the articles of disputed claims, then the most recently published: at most 2,000 articles with 24 million characters.';

/** The articles that one page shows, and how many it leaves out. */
export async function chosenArticles(
  out: string,
  sources: Sources,
  { articles, units } = { articles: ARTICLES, units: UNITS },
): Promise<{ shown: Shown[]; left: Batch['left'] }> {
  // What is too long for the room left gives way to what comes next, within reason.
  const { first, count } = await overview(join(out, FACTS), 2 * articles);
  const find = await finder(out, sources, new Set(first.map(({ id }) => id)));
  const shown: Shown[] = [];
  let room = units;
  for (const { id } of first) {
    if (articles <= shown.length) break;
    const article = await find(id);
    const length = article?.text?.length ?? 0;
    if (article === null || room < length) continue;
    room -= length;
    shown.push(article);
  }
  // Sort for determinism, and so that a batch that fits is shown in the order of its files.
  shown.sort((a, b) => compare(a.record.id, b.record.id));
  const number = count - shown.length;
  return { shown, left: number === 0 ? null : { articles: number, rule: RULE } };
}

/** The facts that the page needs: those that the articles shown state, the number of the others, and all claims. */
export async function shownFacts(path: string, shown: ReadonlySet<string>): Promise<Omit<Batch, 'left'>> {
  const facts: Fact[] = [];
  const claims: ClaimFact[] = [];
  let others = 0;
  for await (const [section, item] of items(path)) {
    if (section === 'claims') claims.push(JSON.parse(item) as ClaimFact);
    if (section !== 'facts') continue;
    const fact = JSON.parse(item) as Fact;
    const citations = fact.citations.filter(({ article }) => shown.has(article));
    if (citations.length === 0) others++;
    else facts.push({ ...fact, citations });
  }
  return { facts, others, claims };
}

/** What an article is chosen by. */
type Candidate = Pick<ArticleEntry, 'id' | 'published'>;

/** The articles that come first, in order, and how many there are; of a batch of any size only so many are held. */
async function overview(path: string, most: number): Promise<{ first: Candidate[]; count: number }> {
  const disputed = new Set<string>();
  for await (const [section, item] of items(path))
    if (section === 'claims') {
      const { status, citations } = JSON.parse(item) as ClaimFact;
      if (status === 'disputed') for (const { article } of citations) disputed.add(article);
    }
  let first: Candidate[] = [];
  let count = 0;
  const best = () =>
    first
      .sort(
        (a, b) =>
          Number(disputed.has(b.id)) - Number(disputed.has(a.id)) ||
          compare(b.published ?? '', a.published ?? '') ||
          compare(a.id, b.id),
      )
      .slice(0, most);
  for await (const [section, item] of items(path)) {
    if (section !== 'articles') break;
    const { id, published } = JSON.parse(item) as ArticleEntry;
    count++;
    first.push({ id, published });
    if (2 * most < first.length) first = best();
  }
  return { first: best(), count };
}

/** The items of facts.json, as JSON, with the name of the list that each stands in; files of any size pass through. */
async function* items(path: string): AsyncGenerator<[section: string, item: string]> {
  let section = '';
  let open: string[] | null = null;
  const input = createReadStream(path);
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      const list = /^"(\w+)":\[/.exec(line);
      if (list !== null) section = list[1]!;
      else if (open !== null) {
        open.push(line);
        if (!/^\]\},?$/.test(line)) continue;
        yield [section, whole(open.join(''))];
        open = null;
      } else if (line.startsWith('{"') && section !== '') {
        if (line.endsWith('[')) open = [line];
        else yield [section, whole(line)];
      }
    }
  } finally {
    input.destroy();
  }
}

function whole(item: string): string {
  return item.endsWith(',') ? item.slice(0, -1) : item;
}

/** Finds the record and the text of an article, of those that are asked for. */
async function finder(
  out: string,
  { cwd, inputs }: Sources,
  wanted: ReadonlySet<string>,
): Promise<(id: string) => Promise<Shown | null>> {
  const records = new Map<string, { source: string; written: ManifestRecord }>();
  for await (const { source, records: all } of manifestFiles(out))
    for (const written of all) if (wanted.has(written.id)) records.set(written.id, { source, written });
  const sources = new Set([...records.values()].map(({ source }) => source));
  const paths = new Map<string, string>();
  for (const { source, path } of inputs) if (sources.has(source)) paths.set(source, path);
  return async (id) => {
    const known = records.get(id);
    const path = inside(out, recordPath(id));
    if (known === undefined || path === null) return null;
    const record = JSON.parse(await readFile(path, 'utf8')) as ArticleRecord;
    const { source, written } = known;
    const text =
      written.text === undefined
        ? await textOf(record, paths.get(source) ?? inside(cwd, source))
        : await readFile(join(out, textPath(id)), 'utf8').catch(() => null);
    return { record, text };
  };
}

/** The text of a plain file, or null where the file is gone or is not the one that was read. */
async function textOf(record: ArticleRecord, path: string | null): Promise<string | null> {
  if (path === null) return null;
  try {
    const { sha256, text } = articleOf(record, (await readContent({ path })).bytes);
    return sha256 === record.sha256 ? text : null;
  } catch {
    return null;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : b < a ? 1 : 0;
}
