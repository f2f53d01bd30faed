import type { ArticleEntry, ArticleRecord, Citation, Fact } from '../../model/record.ts';
import { citationOf, type Statement, statementOf } from './facts.ts';

/** Two records of one id that come from different bytes. */
export class ConflictingRecords extends Error {
  override readonly name = 'ConflictingRecords';
  readonly id: string;
  constructor(id: string) {
    super(`two different articles have the id ${JSON.stringify(id)}`);
    this.id = id;
  }
}

interface Gathered {
  readonly statement: Statement;
  readonly citations: { readonly citation: Citation; readonly language: string }[];
}

/** Everything that facts.json says, gathered from records in any order and grouping. */
export interface Merged {
  readonly articles: readonly ArticleEntry[];
  readonly facts: Iterable<Fact>;
}

/**
 * Merges records into facts. The outcome depends on the set of records alone: a record given twice counts once, and
 * one id with two different contents is refused.
 *
 * @throws ConflictingRecords
 */
export async function merge(
  records: Iterable<ArticleRecord> | AsyncIterable<ArticleRecord>,
): Promise<Merged> {
  const articles = new Map<string, ArticleEntry>();
  const gathered = new Map<string, Gathered>();
  for await (const record of records) {
    const known = articles.get(record.id);
    if (known !== undefined) {
      if (known.sha256 !== record.sha256) throw new ConflictingRecords(record.id);
      continue;
    }
    articles.set(record.id, entryOf(record));
    for (const mention of record.mentions) {
      const statement = statementOf(mention);
      if (statement === null) continue;
      let fact = gathered.get(statement.id);
      if (fact === undefined) gathered.set(statement.id, (fact = { statement, citations: [] }));
      fact.citations.push({ citation: citationOf(record, mention), language: record.language ?? '' });
    }
  }
  const facts = [...gathered.values()].sort((a, b) => order(a.statement, b.statement)).map(factOf);
  // sort for determinism
  return { articles: [...articles.values()].sort((a, b) => compare(a.id, b.id)), facts };
}

function entryOf({ id, source, sha256, language, title, published }: ArticleRecord): ArticleEntry {
  return { id, source, sha256, language, title, published: published?.value ?? null };
}

function factOf({ statement, citations }: Gathered): Fact {
  // sort for determinism: an article's mentions of one kind never begin at the same place
  citations.sort(
    (a, b) => compare(a.citation.article, b.citation.article) || a.citation.start - b.citation.start,
  );
  const surfaces = new Map<string, Set<string>>();
  for (const { citation, language } of citations) {
    const known = surfaces.get(language);
    if (known === undefined) surfaces.set(language, new Set([citation.exact]));
    else known.add(citation.exact);
  }
  const languages = [...surfaces.keys()].sort(compare);
  return {
    ...statement,
    surfaces: Object.fromEntries(languages.map((l) => [l, [...surfaces.get(l)!].sort(compare)])),
    languages,
    citations: citations.map(({ citation }) => citation),
  } as Fact;
}

const KINDS = ['city', 'date', 'amount'];

/** Kind, then what is measured, then size, then id: total, for determinism. */
function order(a: Statement, b: Statement): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    compare(group(a), group(b)) ||
    size(a) - size(b) ||
    compare(a.id, b.id)
  );
}

function group(s: Statement): string {
  return s.kind === 'amount'
    ? `${s.type}:${s.currency ?? ''}:${s.concept ?? s.counted ?? s.unit ?? ''}`
    : s.kind === 'city'
      ? s.name
      : '';
}

function size(s: Statement): number {
  return s.kind === 'amount' ? (s.value ?? s.low ?? s.high ?? 0) : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : b < a ? 1 : 0;
}
