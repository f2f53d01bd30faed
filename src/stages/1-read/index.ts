export { type Content, digestOf, LARGEST, NoArticle, readContent } from './content.ts';
export { findInputs, type Input, NoInput } from './inputs.ts';
export { type ArticleInput, parseArticle } from './parse.ts';
export { articleOf, articlesOf, type Failure } from './read.ts';
