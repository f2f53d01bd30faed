import { createHash } from 'node:crypto';
import { join, resolve, sep } from 'node:path';
import type { ManifestRecord } from '../../model/manifest.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { writeText } from './files.ts';
import { recordLines } from './layout.ts';

/** Where the record of an article stands, below the output folder. */
export const recordPath = (id: string): string => `articles/${id}.json`;
/** Where its text stands, if it was extracted from markup. */
export const textPath = (id: string): string => `articles/${id}.txt`;
/** What belongs to one machine; ignores itself. */
export const PRIVATE = '.trifakta';

/** Files grow where git does not look, so that a run that is killed leaves nothing to be committed. */
export const stagingOf = (out: string): string => join(out, PRIVATE);

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

export const bytesOf = (record: ArticleRecord): string => [...recordLines(record)].join('');

/** A path below the output folder, or null where the name would lead out of it. */
export function inside(out: string, path: string): string | null {
  const root = resolve(out);
  const full = resolve(root, path);
  return full.startsWith(root + sep) && !path.includes('\0') ? full : null;
}

/** Writes a record, and the text that was extracted for it, into the output folder. @throws MachineError */
export function writeRecord(
  out: string,
  record: ArticleRecord,
  text: string | null,
): { written: ManifestRecord; units: number } {
  const bytes = bytesOf(record);
  const path = inside(out, recordPath(record.id));
  if (path === null) throw new Error(`the id ${JSON.stringify(record.id)} leads out of the output folder`);
  const staging = stagingOf(out);
  writeText(path, bytes, { staging });
  if (text !== null) writeText(join(out, textPath(record.id)), text, { staging });
  const written = { id: record.id, sha256: sha256(bytes), ...(text === null ? {} : { text: sha256(text) }) };
  return { written, units: bytes.length + (text?.length ?? 0) };
}
