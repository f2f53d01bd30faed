import type { ArticleRecord, ClaimFact, Fact } from '../model/record.ts';
import { type Indexed, indexArticle, reportArticle } from './articles.ts';
import { reportClaim } from './claims.ts';
import type { LeftOut, Place, ReportClaim, ReportData, ReportFact } from './data.ts';
import { dated } from './dates.ts';
import { amountWords, measureWords } from './words.ts';
import { project } from './world/project.ts';

/** An article to be shown: its record, and the text that the record's offsets count in, where it is at hand. */
export interface Shown {
  readonly record: ArticleRecord;
  readonly text: string | null;
}

/** What is known beside the articles. */
export interface Batch {
  readonly facts: Iterable<Fact>;
  /** Facts that none of the articles shown states. */
  readonly others?: number;
  readonly claims?: Iterable<ClaimFact>;
  /** Claims that none of the articles shown makes. */
  readonly untold?: number;
  readonly left: Pick<LeftOut, 'articles' | 'rule'> | null;
}

/** What the page holds: the articles chosen, and what the facts of the batch say of them. */
export function buildReport(
  shown: readonly Shown[],
  { facts, others = 0, claims = [], untold = 0, left }: Batch,
): ReportData {
  const articles = new Map<string, Indexed>();
  for (const { record, text } of shown) articles.set(record.id, indexArticle(record, text, articles.size));
  const kept: ReportFact[] = [];
  for (const fact of facts) {
    const places: Place[] = [];
    for (const { article, start, end } of fact.citations) {
      const cited = articles.get(article);
      const mention = cited?.mentionAt(fact.kind, start, end);
      if (cited === undefined || mention === undefined) continue;
      places.push([cited.index, mention]);
      cited.facts[mention] = kept.length;
    }
    if (0 < places.length) kept.push(factOf(fact, places));
  }
  const told: ReportClaim[] = [];
  let silent = untold;
  for (const claim of claims) {
    const shownClaim = reportClaim(claim, articles);
    if (shownClaim === null) silent++;
    else told.push(shownClaim);
  }
  return {
    articles: [...articles.values()].map(reportArticle),
    facts: kept,
    claims: told,
    left: left === null ? null : { ...left, facts: others, claims: silent },
  };
}

function factOf(fact: Fact, places: readonly Place[]): ReportFact {
  const { id } = fact;
  switch (fact.kind) {
    case 'city': {
      const { name, country, geonames, latitude, longitude } = fact;
      return { id, kind: 'city', label: name, places, country, geonames, ...project(latitude, longitude) };
    }
    case 'date':
      return { id, kind: 'date', places, ...dated(fact.value) };
    case 'amount': {
      const { type, value, low, high } = fact;
      return {
        id,
        kind: 'amount',
        label: amountWords(fact),
        places,
        type,
        row: measureWords(fact),
        low: value ?? low ?? high ?? 0,
        high: value ?? high ?? low ?? 0,
      };
    }
  }
}
