import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { jsonTexts } from '../facts/values.ts';
import { recordProblem } from '../model/check.ts';
import type { ArticleRecord } from '../model/record.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { type Host, UsageError } from './host.ts';

/**
 * The article records of files (JSON or JSON Lines), of folders of such files, of output folders, and of stdin (`-`),
 * one at a time.
 *
 * @throws UsageError that names the file and the line
 */
export async function* recordsIn(operands: readonly string[], host: Host): AsyncGenerator<ArticleRecord> {
  const sources = await Promise.all(operands.map((operand) => sourcesOf(operand, host)));
  for (const { name, open } of sources.flat())
    try {
      for await (const { text, line } of jsonTexts(open())) yield parseRecord(text, `${name}:${line}`);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      throw new UsageError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
}

interface Source {
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

async function sourcesOf(operand: string, host: Host): Promise<Source[]> {
  if (operand === '-') return [{ name: 'stdin', open: () => bytes(host.stdin) }];
  const path = resolve(host.cwd, operand);
  const stats = await stat(path).catch(() => null);
  if (stats === null) throw new UsageError(`${operand}: no such file or folder`);
  if (!stats.isDirectory()) return [{ name: operand, open: () => createReadStream(path) }];
  // Of an output folder the records alone: facts.json and the manifest are made of them.
  const inside = await stat(join(path, 'articles')).catch(() => null);
  const names = await below(inside?.isDirectory() ? join(path, 'articles') : path);
  if (names.length === 0) throw new UsageError(`${operand}: no record in this folder`);
  return names.map((name) => ({ name, open: () => createReadStream(name) }));
}

async function* bytes(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function below(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return (
    entries
      .filter((entry) => entry.isFile() && /\.(json|jsonl|ndjson)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      // sort for determinism of what is complained of first
      .sort()
  );
}

/** A record as it stands in a file. @throws UsageError that begins with `place` */
function parseRecord(text: string, place: string): ArticleRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${place}: not valid JSON`);
  }
  const { schema, mentions, facts, text: article } = (value ?? {}) as Record<string, unknown>;
  if (Array.isArray(facts))
    throw new UsageError(`${place}: a facts.json is no input; merge the records that it was made of`);
  if (mentions === undefined && typeof article === 'string')
    throw new UsageError(`${place}: an article, not a record: pass it through "trifakta extract" first`);
  if (mentions !== undefined && schema !== SCHEMA_VERSION)
    throw new UsageError(
      `${place}: a record of schema ${JSON.stringify(schema)}, and this version reads schema ${SCHEMA_VERSION}: extract its article again`,
    );
  const problem = recordProblem(value);
  if (problem !== null) throw new UsageError(`${place}: not an article record: ${problem}`);
  return value as ArticleRecord;
}
