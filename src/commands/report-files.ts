import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ManifestRecord } from '../model/manifest.ts';
import type { ArticleEntry, ArticleRecord, ClaimFact, Fact } from '../model/record.ts';
import type { Batch, Shown } from '../report/index.ts';
import { articleOf, type Input, readContent } from '../stages/1-read/index.ts';
import { FACTS, inside, readManifest, recordPath, textPath } from './out.ts';

/** Where the texts of the articles are looked for. */
export interface Sources {
  readonly cwd: string;
  /** The files that were read; any other is looked for at the source that its record names, below `cwd`. */
  readonly inputs: readonly Input[];
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
  const { entries, disputed } = await overview(join(out, FACTS));
  const ordered = [...entries].sort(
    (a, b) =>
      Number(disputed.has(b.id)) - Number(disputed.has(a.id)) ||
      compare(b.published ?? '', a.published ?? '') ||
      compare(a.id, b.id),
  );
  const find = await finder(out, sources);
  const shown: Shown[] = [];
  let room = units;
  // What is too long for the room left gives way to what comes next, within reason.
  for (const { id } of ordered.slice(0, 2 * articles)) {
    if (articles <= shown.length) break;
    const article = await find(id);
    const length = article?.text?.length ?? 0;
    if (article === null || room < length) continue;
    room -= length;
    shown.push(article);
  }
  // Sort for determinism, and so that a batch that fits is shown in the order of its files.
  shown.sort((a, b) => compare(a.record.id, b.record.id));
  const number = entries.length - shown.length;
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

/** What facts.json says of every article, and the articles of its disputes. */
async function overview(path: string): Promise<{ entries: ArticleEntry[]; disputed: Set<string> }> {
  const entries: ArticleEntry[] = [];
  const disputed = new Set<string>();
  for await (const [section, item] of items(path))
    if (section === 'articles') entries.push(JSON.parse(item) as ArticleEntry);
    else if (section === 'claims') {
      const { status, citations } = JSON.parse(item) as ClaimFact;
      if (status === 'disputed') for (const { article } of citations) disputed.add(article);
    }
  return { entries, disputed };
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

/** Finds the record and the text of an article. */
async function finder(out: string, { cwd, inputs }: Sources): Promise<(id: string) => Promise<Shown | null>> {
  const manifest = await readManifest(out);
  const records = new Map<string, { source: string; written: ManifestRecord }>();
  for (const { source, records: all } of manifest?.files ?? [])
    for (const written of all) records.set(written.id, { source, written });
  const paths = new Map(inputs.map(({ source, path }) => [source, path]));
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
