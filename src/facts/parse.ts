import type { ArticleRecord, ClaimFact, Fact } from '../model/record.ts';
import { SCHEMA_VERSION } from '../model/version.ts';

/** A file that is not what it should be; the message says what, without the file's name. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Reads a record. @throws Unreadable where the text is none, or one of another schema. */
export function parseRecord(text: string): ArticleRecord {
  const value = parse(text) as Partial<ArticleRecord> | null;
  if (value === null || typeof value !== 'object') throw new Unreadable('no article record');
  checkSchema(value.schema);
  if (typeof value.id !== 'string' || typeof value.sha256 !== 'string' || !Array.isArray(value.mentions))
    throw new Unreadable('no article record: "id", "sha256" or "mentions" is missing');
  return value as ArticleRecord;
}

/** Only where a file says that it is of another schema. @throws Unreadable */
export function checkSchema(schema: unknown): void {
  if (schema === SCHEMA_VERSION) return;
  if (typeof schema !== 'number') throw new Unreadable('it names no schema: not written by trifakta');
  throw new Unreadable(
    schema < SCHEMA_VERSION
      ? `schema ${schema} is older than ${SCHEMA_VERSION}, which this version reads: regenerate it`
      : `schema ${schema} is newer than ${SCHEMA_VERSION}, which this version reads: update trifakta`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable('no JSON, or cut off');
  }
}

/** A fact as it stands in the file, not yet parsed. */
export interface RawFact {
  readonly id: string;
  readonly text: string;
}

const HEAD = /^\{"schema":(\d+),/;
const FACT = /^\{"id":("(?:[^"\\]|\\.)*")/;

/**
 * The facts (or claims) of a facts.json, one at a time and not yet parsed, so that files of any size pass through. The
 * file has to be laid out as trifakta writes it: one article, fact, claim and citation a line.
 *
 * @throws Unreadable
 */
export async function* rawFacts(
  lines: AsyncIterable<string> | Iterable<string>,
  section: 'facts' | 'claims' = 'facts',
): AsyncGenerator<RawFact> {
  let where: 'head' | 'articles' | 'facts' | 'claims' | 'end' = 'head';
  let fact: { id: string; text: string } | null = null;
  for await (const line of lines) {
    if (where === 'head') {
      const schema = HEAD.exec(line);
      if (schema === null) throw new Unreadable('no facts.json, or not laid out as trifakta writes it');
      checkSchema(Number(schema[1]));
      where = 'articles';
    } else if (fact !== null) {
      const last = line === ']}' || line === ']},';
      fact.text += last ? ']}' : line;
      if (!last) continue;
      if (where === section) yield fact;
      fact = null;
    } else if (line.startsWith('"facts":[')) where = 'facts';
    else if (line.startsWith('"claims":[')) where = line.endsWith(']}') ? 'end' : 'claims';
    else if (line === ']}') where = 'end';
    else if ((where === 'facts' || where === 'claims') && line !== '],') {
      const id = FACT.exec(line)?.[1];
      if (id === undefined) throw new Unreadable('no facts.json, or not laid out as trifakta writes it');
      fact = { id: JSON.parse(id) as string, text: line };
    }
  }
  if (where !== 'end') throw new Unreadable('facts.json is cut off');
}

/** @throws Unreadable */
export function parseFact({ text }: RawFact): Fact {
  return parse(text) as Fact;
}

/** @throws Unreadable */
export function parseClaim({ text }: RawFact): ClaimFact {
  return parse(text) as ClaimFact;
}
