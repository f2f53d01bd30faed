import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { explain } from '../explain.ts';
import { explained } from '../facts/render/explanation.ts';
import { inspection } from '../facts/render/inspection.ts';
import { unitsOf } from '../facts/render/page.ts';
import { loadGazetteer } from '../gazetteer/index.ts';
import { languages } from '../languages/index.ts';
import type { ArticleRecord, Kind } from '../model/record.ts';
import type { Article } from '../model/text.ts';
import { extract } from '../pipeline.ts';
import {
  articlesOf,
  type Content,
  findInputs,
  type Input,
  NoArticle,
  readContent,
} from '../stages/1-read/index.ts';
import { Exit, type Host, UsageError } from './host.ts';
import { readManifest } from './out.ts';
import { colours, print } from './print.ts';

export interface InspectOptions {
  readonly out?: string;
  readonly kind?: Kind;
  readonly json?: boolean;
  /** A place in the text, in code points. */
  readonly explain?: number;
}

/** One article in the terminal, with what was found in it. It is extracted anew, and nothing is written. */
export async function inspect(operand: string, options: InspectOptions, host: Host): Promise<number> {
  const article = await articleFor(operand, options, host);
  const knowledge = { languages, gazetteer: loadGazetteer() };
  const all = extract(article, knowledge);
  const { kind } = options;
  const record: ArticleRecord =
    kind === undefined ? all : { ...all, mentions: all.mentions.filter((mention) => mention.kind === kind) };
  if (options.explain !== undefined) {
    const at = unitsOf(article.text)(options.explain);
    if (article.text.length <= at)
      throw new UsageError(
        `the text ends before ${options.explain}: it has ${[...article.text].length} characters`,
      );
    const explanation = explain(article, knowledge, at);
    if (options.json) await print(host, [`${JSON.stringify(explanation)}\n`]);
    else
      await print(
        host,
        explained(
          explanation,
          { record: all, text: article.text, point: options.explain },
          { colour: colours(host) },
        ),
      );
  } else if (options.json) await print(host, [`${JSON.stringify(record)}\n`]);
  else
    await print(
      host,
      inspection(record, article.text, { colour: colours(host), columns: host.terminal?.columns ?? 80 }),
    );
  return Exit.Clean;
}

/** The article of a file, of an id of the last run, or of stdin. @throws UsageError */
async function articleFor(operand: string, { out = 'out' }: InspectOptions, host: Host): Promise<Article> {
  const { cwd } = host;
  if (operand === '-') {
    const parts: Buffer[] = [];
    for await (const chunk of host.stdin) parts.push(Buffer.from(chunk as Uint8Array | string));
    return only({ id: 'stdin', source: 'stdin' }, { bytes: Buffer.concat(parts) });
  }
  const stats = await stat(resolve(cwd, operand)).catch(() => null);
  if (stats?.isFile()) {
    const [input] = await findInputs([operand], { cwd });
    return only(input!, await readContent(input!));
  }
  const files = (await readManifest(resolve(cwd, out)))?.files ?? [];
  const file = files.find(({ records }) => records.some(({ id }) => id === operand));
  if (file === undefined)
    throw new UsageError(
      stats === null
        ? `no file "${operand}", and no article of that id in ${out}`
        : `${operand}: a folder; name one article`,
    );
  const root = file.source.slice(0, file.source.indexOf('/'));
  const [input] = await findInputs([file.source], { cwd, root }).catch(() => []);
  if (input === undefined)
    throw new UsageError(`${operand}: its text, ${file.source}, is not below this folder`);
  return only(input, await readContent(input), operand);
}

/** The article of a file that has this id, or its only one. @throws UsageError */
function only(input: Pick<Input, 'id' | 'source'>, content: Content, id?: string): Article {
  try {
    const all = articlesOf(input, content);
    const wanted = all.length === 1 ? all[0] : all.find((article) => article.id === id);
    if (wanted === undefined)
      throw new UsageError(
        `${input.source} holds ${all.length} articles: after a run, name one by its id, such as ${all[0]!.id}`,
      );
    if ('reason' in wanted) throw new UsageError(`${wanted.source}: ${wanted.reason}`);
    return wanted;
  } catch (error) {
    if (error instanceof NoArticle) throw new UsageError(`${input.source}: ${error.message}`);
    throw error;
  }
}
