import { loadAssets } from './assets.ts';
import { buildReport, type Shown } from './build.ts';
import type { LeftOut } from './data.ts';
import { pageChunks } from './page.ts';
import type { Fact } from '../model/record.ts';

export type { Shown } from './build.ts';

/** The report as the text of one HTML file; the same articles and facts give the same bytes. */
export function reportChunks(
  shown: readonly Shown[],
  batch: { facts: Iterable<Fact>; left?: Pick<LeftOut, 'articles' | 'rule'> | null },
): Iterable<string> {
  const data = buildReport(shown, batch);
  const count = data.articles.length;
  return pageChunks({ title: `${count} ${count === 1 ? 'article' : 'articles'} · trifakta`, data, ...loadAssets() });
}
