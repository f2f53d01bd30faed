/**
 * Speed of the amounts stage on the seed articles, in MB of UTF-8 a second on one core, with compromise's numbers
 * (English) over the same texts as the yardstick: `npm run build && node test/bench/amounts.mjs [SECONDS]`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import { languages } from '../../dist/languages/index.js';
import { detect } from '../../dist/stages/2-detect/index.js';
import { segment } from '../../dist/stages/3-segment/index.js';
import { recogniseAmounts } from '../../dist/stages/4-recognise/amounts/index.js';
import { resolveAmounts } from '../../dist/stages/5-normalise/amounts.js';

const seconds = Number(process.argv[2] ?? 2);
const seeds = new URL('../../seeds/', import.meta.url);
const texts = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const text = readFileSync(new URL(name, seeds), 'utf8');
    const article = {
      id: name,
      source: name,
      sha256: '',
      text,
      extracted: false,
      metadata: {},
      messages: [],
    };
    const { language } = detect(article, languages);
    if (language === null) throw new Error(`${name}: no language`);
    return { bytes: Buffer.byteLength(text), text, language, segmented: segment(article, language) };
  });

/** MB/s of one way to read all texts, over at least the time given; the first round warms up. */
function speed(read, least) {
  for (const text of texts) read(text);
  const began = performance.now();
  let bytes = 0;
  do {
    for (const text of texts) {
      read(text);
      bytes += text.bytes;
    }
  } while (performance.now() - began < least * 1000);
  return bytes / 1e6 / ((performance.now() - began) / 1000);
}

const own = speed(({ segmented, language }) => {
  resolveAmounts(recogniseAmounts(segmented, language), { text: segmented, language });
}, seconds);
const peer = speed(({ text }) => nlp(text).numbers().json(), seconds);
console.log(
  `amounts ${own.toFixed(1)} MB/s, compromise numbers ${peer.toFixed(2)} MB/s, ratio ${(own / peer).toFixed(0)}`,
);
