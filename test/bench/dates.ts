/**
 * Prints the speed of the dates stage beside that of chrono on the same text in the same run, as a ratio.
 * Usage: node --experimental-strip-types test/bench/dates.ts [FILE…] (default: the seeds)
 */
import { readdirSync, readFileSync } from 'node:fs';
import * as de from 'chrono-node/de';
import * as fr from 'chrono-node/fr';
import * as id from 'chrono-node/id';
import { languages } from '../../src/languages/index.ts';
import { parseArticle } from '../../src/stages/1-read/index.ts';
import { segment } from '../../src/stages/3-segment/index.ts';
import { recogniseDates } from '../../src/stages/4-recognise/dates/index.ts';
import { resolveDates } from '../../src/stages/5-normalise/dates.ts';

const peers: Record<string, { parse(text: string, ref: { instant: Date; timezone: number }): unknown }> = {
  de,
  fr,
  id,
};
const seeds = new URL('../../seeds/', import.meta.url);
const files = process.argv.slice(2);
const texts = files.length
  ? files.map((file) => readFileSync(file, 'utf8'))
  : readdirSync(seeds).map((name) => readFileSync(new URL(name, seeds), 'utf8'));
const LANGUAGE = ['id', 'id', 'de', 'de', 'fr'];

/** Best of five rounds, in MB/s of UTF-16 text counted as UTF-8. */
function rate(bytes: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 6; round++) {
    const began = performance.now();
    work();
    best = Math.min(best, performance.now() - began);
  }
  return bytes / 1000 / best;
}

for (const [index, text] of texts.entries()) {
  const code = files.length ? (process.env.LANGUAGE_CODE ?? 'de') : LANGUAGE[index]!;
  const language = languages.find((l) => l.code === code)!;
  const long = text.repeat(Math.ceil(60_000 / text.length));
  const bytes = Buffer.byteLength(long);
  const article = parseArticle(
    JSON.stringify({ id: 'bench', text: long, language: code, published: '2025-02-07' }),
  );
  const published = { value: '2025-02-07', basis: 'metadata' };
  const ours = rate(bytes, () => {
    const segmented = segment(article, language);
    resolveDates(recogniseDates(segmented, language), { text: segmented, language, published });
  });
  const theirs = rate(bytes, () => {
    peers[code]!.parse(long, { instant: new Date(Date.UTC(2025, 1, 7)), timezone: 0 });
  });
  console.log(
    `${code} ${ours.toFixed(1)} MB/s, chrono ${theirs.toFixed(1)} MB/s, ratio ${(ours / theirs).toFixed(2)}`,
  );
}
