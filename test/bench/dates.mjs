/**
 * Speed of the dates stage (recognise and resolve) beside `parse` of chrono's locale on the same texts in the same run,
 * in MB of UTF-8 a second of processor time: `npm run build && node test/bench/dates.mjs [SECONDS [LANGUAGE FILE…]]`.
 * Without files it reads the seed articles.
 */
import { readdirSync, readFileSync } from 'node:fs';
import * as de from 'chrono-node/de';
import * as fr from 'chrono-node/fr';
import * as id from 'chrono-node/id';
import { languages } from '../../dist/languages/index.js';
import { detect } from '../../dist/stages/2-detect/index.js';
import { segment } from '../../dist/stages/3-segment/index.js';
import { recogniseDates } from '../../dist/stages/4-recognise/dates/index.js';
import { resolveDates } from '../../dist/stages/5-normalise/dates.js';

const [seconds = '1', given, ...files] = process.argv.slice(2);
const peers = { de, fr, id };
const published = { value: '2025-02-07', basis: 'metadata' };
const seeds = new URL('../../seeds/', import.meta.url);
const paths = files.length
  ? files
  : readdirSync(seeds)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => new URL(name, seeds));
const texts = paths.map((path) => {
  const text = readFileSync(path, 'utf8');
  const article = {
    id: `${path}`,
    source: '',
    sha256: '',
    text,
    extracted: false,
    metadata: {},
    messages: [],
  };
  const language = languages.find((l) => l.code === given) ?? detect(article, languages).language;
  if (language === null || language === undefined) throw new Error(`${path}: no language`);
  return { bytes: Buffer.byteLength(text), text, language, segmented: segment(article, language) };
});

/** MB/s of one way to read texts; the first rounds warm up. */
function speed(read, some) {
  for (let round = 0; round < 20; round++) for (const text of some) read(text);
  let [bytes, used] = [0, 0];
  while (used < Number(seconds) * 1e6) {
    const before = process.cpuUsage();
    for (const text of some) {
      read(text);
      bytes += text.bytes;
    }
    const { user, system } = process.cpuUsage(before);
    used += user + system;
  }
  return bytes / used;
}

const instant = new Date(Date.UTC(2025, 1, 7));
for (const code of Object.keys(peers)) {
  const some = texts.filter(({ language }) => language.code === code);
  if (some.length === 0) continue;
  const own = speed(({ segmented, language }) => {
    resolveDates(recogniseDates(segmented, language), { text: segmented, language, published });
  }, some);
  const peer = speed(({ text }) => peers[code].parse(text, { instant, timezone: 0 }), some);
  console.log(
    `dates ${code} ${own.toFixed(1)} MB/s, chrono ${peer.toFixed(1)} MB/s, ratio ${(own / peer).toFixed(2)}`,
  );
}
