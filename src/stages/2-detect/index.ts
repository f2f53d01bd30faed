import { francAll } from 'franc';
import type { Language } from '../../model/language.ts';
import type { Article } from '../../model/text.ts';

export interface Detected {
  /** Null where the text is in none of the languages known, or too short to tell. */
  readonly language: Language | null;
  /** 0 to 1; null where nothing was measured. */
  readonly confidence: number | null;
}

/** Tells the language of an article, or abstains. A language that the source states is believed. */
export function detect(article: Article, languages: readonly Language[]): Detected {
  const stated = article.metadata.language;
  if (stated !== undefined)
    return { language: languages.find((l) => l.code === stated) ?? null, confidence: 1 };
  const [best] = francAll(article.text.slice(0, 1024));
  if (best === undefined) return { language: null, confidence: null };
  return { language: languages.find((l) => l.detected.includes(best[0])) ?? null, confidence: best[1] };
}
