import { page } from '../facts/render/page.ts';
import { loadAssets } from './assets.ts';
import { type Batch, buildReport, type Shown } from './build.ts';

export type { Batch, Shown } from './build.ts';

/** The report as the text of one HTML file; the same articles and facts give the same bytes. */
export function reportChunks(shown: readonly Shown[], batch: Batch): Iterable<string> {
  const data = buildReport(shown, batch);
  const count = data.articles.length;
  const title = `${count} ${count === 1 ? 'article' : 'articles'} · trifakta`;
  return page({ title, data, ...loadAssets() }, [
    '<noscript>This page needs JavaScript. The same facts stand in facts.json.</noscript>\n',
  ]);
}
