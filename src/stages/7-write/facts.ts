import type { ArticleEntry } from '../../model/record.ts';
import { SCHEMA_VERSION } from '../../model/version.ts';

/** A fact with its citations as JSON, in order; they are read once, and before the next fact. */
export interface FactSource {
  readonly citations: Iterable<string>;
}

/** The lines of facts.json, one article, fact, claim and citation a line; any number of them passes through as a stream. */
export function* factsLines(merged: {
  articles: Iterable<ArticleEntry>;
  facts: Iterable<FactSource>;
  claims: Iterable<FactSource>;
}): Iterable<string> {
  yield `{"schema":${SCHEMA_VERSION},"offsets":"unicode-code-points",\n"articles":[`;
  yield* separated(merged.articles, function* (entry) {
    yield JSON.stringify(entry);
  });
  yield '],\n"facts":[';
  yield* separated(merged.facts, cited);
  yield '],\n"claims":[';
  yield* separated(merged.claims, cited);
  yield ']}\n';
}

function* cited({ citations, ...rest }: FactSource): Iterable<string> {
  yield `${JSON.stringify(rest).slice(0, -1)},"citations":[`;
  let before = '\n  ';
  for (const citation of citations) {
    yield before + citation;
    before = ',\n  ';
  }
  yield '\n]}';
}

function* separated<T>(items: Iterable<T>, lines: (item: T) => Iterable<string>): Iterable<string> {
  let first = true;
  for (const item of items) {
    yield first ? '\n' : ',\n';
    first = false;
    yield* lines(item);
  }
  if (!first) yield '\n';
}
