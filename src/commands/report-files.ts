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

/** Articles whose files are read side by side. */
const AT_ONCE = 64;

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
  for (let at = 0; at < first.length && shown.length < articles; at += AT_ONCE)
    for (const article of await Promise.all(first.slice(at, at + AT_ONCE).map(({ id }) => find(id)))) {
      const length = article?.text?.length ?? 0;
      if (article === null || room < length || shown.length === articles) continue;
      room -= length;
      shown.push(article);
    }
  // Sort for determinism, and so that a batch that fits is shown in the order of its files.
  shown.sort((a, b) => compare(a.record.id, b.record.id));
  const number = count - shown.length;
  return { shown, left: number === 0 ? null : { articles: number, rule: RULE } };
}

/** What the page needs: the facts and claims of the articles shown, and the numbers of the others. */
export async function shownFacts(path: string, shown: ReadonlySet<string>): Promise<Omit<Batch, 'left'>> {
  const facts: Fact[] = [];
  const claims: ClaimFact[] = [];
  let others = 0;
  let untold = 0;
  const isShown = (citation: string) => shown.has(articleOfCitation(citation));
  for await (const { section, head, citations } of items(path, isShown)) {
    if (section === 'facts') {
      if (citations.kept.length === 0) others++;
      else facts.push(JSON.parse(`${head}${citations.kept.join()}]}`) as Fact);
    }
    if (section === 'claims') {
      const { kept, left } = citations;
      // Of those left one is enough: a claim that has others is shown as one of several sources.
      const all = left === null ? kept : [...kept, left];
      if (kept.length === 0) untold++;
      else claims.push(JSON.parse(`${head}${all.join()}]}`) as ClaimFact);
    }
  }
  return { facts, others, claims, untold };
}

/** What an article is chosen by. */
type Candidate = Pick<ArticleEntry, 'id' | 'published'>;

/** The articles that come first, in order, and how many there are; of a batch of any size only so many are held. */
async function overview(path: string, most: number): Promise<{ first: Candidate[]; count: number }> {
  const disputed = new Set<string>();
  for await (const { section, head, citations } of items(path))
    if (section === 'claims' && (JSON.parse(`${head}]}`) as ClaimFact).status === 'disputed')
      for (const citation of citations.kept) disputed.add(articleOfCitation(citation));
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
  for await (const { section, head } of items(path)) {
    if (section !== 'articles') break;
    const { id, published } = JSON.parse(head) as ArticleEntry;
    count++;
    first.push({ id, published });
    if (2 * most < first.length) first = best();
  }
  return { first: best(), count };
}

/** An item of facts.json, as JSON: whole, or up to its citations. */
interface Item {
  /** The name of the list that it stands in. */
  readonly section: string;
  readonly head: string;
  readonly citations: {
    readonly kept: readonly string[];
    /** The first of those that are not; null where there is none. */
    readonly left: string | null;
  };
}

/** The items of facts.json with the citations that are to be kept; files of any size pass through. */
async function* items(path: string, keep = (_: string): boolean => true): AsyncGenerator<Item> {
  let section = '';
  let open = null as { head: string; kept: string[]; left: string | null } | null;
  const input = createReadStream(path);
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      const list = /^"(\w+)":\[/.exec(line);
      if (list !== null) section = list[1]!;
      else if (open !== null && line.startsWith(' ')) {
        const citation = whole(line).trim();
        if (keep(citation)) open.kept.push(citation);
        else open.left ??= citation;
      } else if (open !== null) {
        const { head, ...citations } = open;
        yield { section, head, citations };
        open = null;
      } else if (line.startsWith('{"') && section !== '') {
        if (line.endsWith('[')) open = { head: line, kept: [], left: null };
        else yield { section, head: whole(line), citations: { kept: [], left: null } };
      }
    }
  } finally {
    input.destroy();
  }
}

/** The article that a citation names first. */
function articleOfCitation(citation: string): string {
  const name = /^\{"article":("(?:[^"\\]|\\.)*")/.exec(citation)?.[1];
  return name === undefined ? '' : (JSON.parse(name) as string);
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
