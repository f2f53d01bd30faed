import type { Manifest } from '../model/manifest.ts';
import { compareFacts } from './citations.ts';
import { extractorChanges } from './diff.ts';
import { lineChanges } from './lines.ts';
import { compareRecords } from './mentions.ts';
import { parseRecord, Unreadable } from './parse.ts';
import { articleLines, factLines, type Line } from './render/lines.ts';
import { count } from './words.ts';

/** Lines that are shown of one file. */
const SHOWN = 8;

/** What differs between a record as it stands and as a run would write it, in a few lines. */
export async function staleRecord(before: string, now: string): Promise<string[]> {
  try {
    const change = compareRecords(parseRecord(before), parseRecord(now), null);
    const lines = change === null ? [] : articleLines(change);
    return 0 < lines.length ? shown(lines) : await lineChanges(before.split('\n'), now.split('\n'));
  } catch (error) {
    if (error instanceof Unreadable) return [error.message];
    throw error;
  }
}

/** The same of facts.json; the lines are asked for as often as needed. */
export async function staleFacts(
  before: () => AsyncIterable<string>,
  now: () => AsyncIterable<string>,
): Promise<string[]> {
  try {
    const { facts } = await compareFacts({ before, after: now, section: 'facts' });
    const claims = (await compareFacts({ before, after: now, section: 'claims' })).facts;
    const lines = [...facts, ...claims].flatMap(factLines);
    return 0 < lines.length ? shown(lines) : await lineChanges(before(), now());
  } catch (error) {
    if (error instanceof Unreadable) return [error.message];
    throw error;
  }
}

/** The same of the manifest. */
export async function staleManifest(before: Manifest | null, now: Manifest): Promise<string[]> {
  if (before === null) return ['no manifest, or one of another schema'];
  const lines = (extractorChanges(before.extractor, now.extractor) ?? []).map(
    (change) => `extractor: ${change}`,
  );
  const known = new Map(before.files.map(({ source, sha256 }) => [source, sha256]));
  const standing = new Set(now.files.map(({ source }) => source));
  const changed = now.files.filter(({ source, sha256 }) => known.has(source) && known.get(source) !== sha256);
  const added = now.files.filter(({ source }) => !known.has(source));
  const gone = before.files.filter(({ source }) => !standing.has(source));
  for (const [files, what] of [
    [changed, 'changed'],
    [added, 'new'],
    [gone, 'gone'],
  ] as const)
    if (0 < files.length) lines.push(`${count(files.length, 'article file')} ${what}`);
  return 0 < lines.length ? lines : ['digests or counts differ'];
}

function shown(lines: readonly Line[]): string[] {
  const texts = lines
    .slice(0, SHOWN)
    .map(
      ({ sign, before, marked, after }) => `${sign} ${before}${marked === '' ? '' : `[${marked}]`}${after}`,
    );
  const more = lines.length - texts.length;
  return more === 0 ? texts : [...texts, `… and ${count(more, 'more line')}`];
}
