export { loadGazetteer } from './gazetteer/index.ts';
export { languages } from './languages/index.ts';
export type { Gazetteer, Place } from './model/gazetteer.ts';
export type { Language } from './model/language.ts';
export type { ArticleRecord, Fact, FactsFile, Mention, Message } from './model/record.ts';
export { extract, type Knowledge } from './pipeline.ts';
