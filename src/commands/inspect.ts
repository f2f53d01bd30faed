import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { explain } from '../explain.ts';
import { explained } from '../facts/render/explanation.ts';
import { inspection } from '../facts/render/inspection.ts';
import { unitsOf } from '../facts/render/page.ts';
import { loadGazetteer } from '../gazetteer/index.ts';
import { languages } from '../languages/index.ts';
import type { ArticleRecord, Kind } from '../model/record.ts';
import type { Article } from '../model/text.ts';
import { extract } from '../pipeline.ts';
import { articleOf } from '../stages/1-read/index.ts';
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
  if (operand === '-') {
    const parts: Buffer[] = [];
    for await (const chunk of host.stdin) parts.push(Buffer.from(chunk as Uint8Array | string));
    return articleOf({ id: 'stdin', source: 'stdin' }, Buffer.concat(parts));
  }
  const path = resolve(host.cwd, operand);
  const stats = await stat(path).catch(() => null);
  if (stats?.isFile()) {
    const source = basename(operand);
    return articleOf({ id: source.replace(/\.txt$/, ''), source }, await readFile(path));
  }
  const files = (await readManifest(resolve(host.cwd, out)))?.files ?? [];
  const file = files.find(({ records }) => records.some(({ id }) => id === operand));
  if (file === undefined)
    throw new UsageError(
      stats === null
        ? `no file "${operand}", and no article of that id in ${out}`
        : `${operand}: a folder; name one article`,
    );
  const bytes = await readFile(resolve(host.cwd, file.source)).catch(() => null);
  if (bytes === null) throw new UsageError(`${operand}: its text, ${file.source}, is not below this folder`);
  return articleOf({ id: operand, source: file.source }, bytes);
}
