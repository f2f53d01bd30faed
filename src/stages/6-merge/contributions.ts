import { createHash } from 'node:crypto';
import type { ArticleEntry, ArticleRecord } from '../../model/record.ts';
import { claimContributions } from './claims/index.ts';
import { citationOf, type Statement, statementOf } from './facts.ts';
import { numberKey, textKey } from './key.ts';
import type { ExternalSort, Sorts } from './sort.ts';

/**
 * What one record adds. A contribution is a sort key and a value: all that is said under one fact's key comes
 * together once everything is sorted, first the statement, then the surfaces, the articles, the citations. Whatever else is
 * to be decided over all articles is one more kind of contribution here, and is folded in `fold.ts`.
 */
export function contribute(record: ArticleRecord, { articles, facts, claims }: Sorts<ExternalSort>): void {
  const hash = createHash('sha256');
  for (const mention of record.mentions) {
    const statement = statementOf(mention);
    if (statement === null) continue;
    const key = factKey(statement);
    const citation = JSON.stringify(citationOf(record, mention));
    // A mention in another language than its article's says so in its rule: language/kind/name.
    const language = mention.rule.slice(0, mention.rule.indexOf('/'));
    facts.once(`${key}0`, `${Says.Statement}${JSON.stringify(statement)}`);
    facts.once(
      `${key}1${textKey(language)}${textKey(mention.exact)}`,
      `${Says.Surface}${JSON.stringify([language, mention.exact])}`,
    );
    facts.once(`${key}2${textKey(record.id)}`, `${Says.Article}${JSON.stringify(record.id)}`);
    facts.add(
      `${key}3${textKey(record.id)}${numberKey(mention.start)}${numberKey(mention.end)}`,
      `${Says.Citation}${citation}`,
    );
    hash.update(statement.id).update(citation);
  }
  for (const { key, value } of claimContributions(record)) {
    claims.add(key, value);
    hash.update(value);
  }
  articles.add(textKey(record.id), `${hash.digest('base64')} ${JSON.stringify(knownOf(record))}`);
}

/** First character of a contribution to a fact. */
export const Says = { Statement: 'S', Surface: 'W', Article: 'A', Citation: 'C' } as const;

/** What is kept of an article until all are known. */
export interface Known {
  readonly entry: ArticleEntry;
  readonly fingerprint?: string | undefined;
}

/** What an article's contribution says of it. */
export function knownIn(value: string): Known {
  return JSON.parse(value.slice(value.indexOf(' ') + 1)) as Known;
}

function knownOf({
  id,
  source,
  sha256,
  language,
  title,
  published,
  error,
  fingerprint,
}: ArticleRecord): Known {
  const entry = { id, source, sha256, language, title, published: published?.value ?? null };
  return { entry: error === undefined ? entry : { ...entry, error: error.code }, fingerprint };
}

const KINDS = ['city', 'date', 'amount'];

/** Kind, then what is measured, then size, then id: total, for determinism. */
function factKey(s: Statement): string {
  return `${KINDS.indexOf(s.kind)}${textKey(group(s))}${numberKey(size(s))}${textKey(s.id)}`;
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
