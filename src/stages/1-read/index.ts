export { type Content, digestOf, LARGEST, NoArticle, readContent } from './content.ts';
export { findInputs, type Input, type Inputs, NoInput } from './inputs.ts';
export { type ArticleInput, parseArticle } from './parse.ts';
export { articleIn, articleOf, articlesOf, type Failure, type Piece, piecesOf } from './read.ts';
