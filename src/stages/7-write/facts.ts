import type { ArticleEntry, Fact } from '../../model/record.ts';
import { SCHEMA_VERSION } from '../../model/version.ts';

/** The lines of facts.json, one article, fact and citation a line; any number of facts passes through as a stream. */
export function* factsLines(merged: {
  articles: readonly ArticleEntry[];
  facts: Iterable<Fact>;
}): Iterable<string> {
  yield `{"schema":${SCHEMA_VERSION},"offsets":"unicode-code-points",\n"articles":[`;
  yield* separated(merged.articles, function* (entry) {
    yield JSON.stringify(entry);
  });
  yield '],\n"facts":[';
  yield* separated(merged.facts, function* ({ citations, ...fact }) {
    yield `${JSON.stringify(fact).slice(0, -1)},"citations":[\n`;
    for (const [k, citation] of citations.entries())
      yield `  ${JSON.stringify(citation)}${k < citations.length - 1 ? ',' : ''}\n`;
    yield ']}';
  });
  yield ']}\n';
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
