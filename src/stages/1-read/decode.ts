import { createRequire } from 'node:module';
import type * as Iconv from 'iconv-lite';
import type { Message } from '../../model/record.ts';
import { NoArticle } from './content.ts';

/** Loaded when a text in an encoding of single bytes is met: few texts are, and its tables are large. */
let loaded: typeof Iconv | undefined;
const iconv = (): typeof Iconv => {
  const require = createRequire(import.meta.url);
  return (loaded ??= require('iconv-lite') as typeof Iconv);
};

export interface Decoded {
  readonly text: string;
  /** As the WHATWG Encoding standard names it, in lower case. */
  readonly encoding: string;
  readonly messages: readonly Message[];
}

/**
 * The text of a file. Its encoding is told by a byte order mark (which is no part of the text), else by its bytes:
 * UTF-16 by the zero bytes of Latin text, UTF-8 by its being valid or nearly so, else what the page declares, else
 * windows-1252 or ISO 8859-15. Broken bytes become U+FFFD and are counted in a message.
 *
 * @throws NoArticle where the bytes are no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [mark, size] = byteOrderMark(data);
  const encoding = mark ?? sixteenBits(data) ?? null;
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return finished(utf16(data.subarray(size), encoding), encoding);
  if (data.includes(0)) throw new NoArticle('binary', 'not text: it holds zero bytes');
  const content = data.subarray(size);
  const { broken, valid, controls } = survey(content);
  if (content.length * 0.1 < controls)
    throw new NoArticle('binary', 'not text: most of it is control characters');
  if (encoding === 'utf-8' || broken === 0 || broken <= valid)
    return finished(content.toString('utf8'), 'utf-8');
  const single = declared(content) ?? singleByte(content);
  return finished(iconv().decode(content, single), single);
}

function byteOrderMark(data: Buffer): [encoding: string | null, size: number] {
  if (data[0] === 0xef && data[1] === 0xbb && data[2] === 0xbf) return ['utf-8', 3];
  if (data[0] === 0xff && data[1] === 0xfe) return ['utf-16le', 2];
  if (data[0] === 0xfe && data[1] === 0xff) return ['utf-16be', 2];
  return [null, 0];
}

/** Bytes looked at to tell an encoding. */
const SAMPLE = 4096;

/** UTF-16 without a mark: the high bytes of Latin letters are zero, always on the same side. */
function sixteenBits(data: Buffer): string | null {
  const length = Math.min(data.length, SAMPLE) & ~1;
  if (length < 4 || data.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (data[i] === 0) even++;
    if (data[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (pairs * 0.7 < odd && even < pairs * 0.02) return 'utf-16le';
  if (pairs * 0.7 < even && odd < pairs * 0.02) return 'utf-16be';
  return null;
}

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function utf16(data: Buffer, encoding: string): string {
  const whole = data.subarray(0, data.length & ~1);
  const text = (encoding === 'utf-16be' ? Buffer.from(whole).swap16() : whole).toString('utf16le');
  // Half a surrogate pair is no character, nor is an odd byte at the end.
  return text.replace(LONE, '\ufffd') + (data.length % 2 === 0 ? '' : '\ufffd');
}

/** How the bytes look as UTF-8: sequences that are none, sequences of several bytes, control characters. */
function survey(data: Buffer): { broken: number; valid: number; controls: number } {
  let broken = 0;
  let valid = 0;
  let controls = 0;
  for (let i = 0; i < data.length; ) {
    const byte = data[i]!;
    if (byte < 0x80) {
      if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
      i++;
      continue;
    }
    const more = byte < 0xc2 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : 0;
    let k = 1;
    while (k <= more && (data[i + k]! & 0xc0) === 0x80) k++;
    if (more === 0 || k <= more) broken++;
    else valid++;
    i += k;
  }
  return { broken, valid, controls };
}

/** The encoding that a page states of itself in its head, if it is one of single bytes. */
function declared(data: Buffer): string | null {
  const start = data.subarray(0, 1024).toString('latin1');
  const label = /(?:charset\s*=\s*["']?|<\?xml[^>]{0,100}encoding\s*=\s*["'])([\w-]{2,20})/i
    .exec(start)?.[1]
    ?.toLowerCase();
  if (label === undefined) return null;
  if (/^(?:iso-?8859-?1|latin1|us-ascii|ascii|windows-1252|cp1252)$/.test(label)) return 'windows-1252';
  if (/^(?:utf|unicode)/.test(label)) return null;
  return iconv().encodingExists(label) ? label : null;
}

/**
 * windows-1252, which contains what is used of ISO 8859-1, or ISO 8859-15, which differs in eight places: € for ¤ and
 * the letters Œ œ Š š Ž ž Ÿ for signs that news do not use inside words.
 */
function singleByte(data: Buffer): string {
  let c1 = 0;
  let fifteen = 0;
  for (let i = 0; i < data.length; i++) {
    const byte = data[i]!;
    if (0x80 <= byte && byte < 0xa0) c1++;
    else if (byte === 0xa4) fifteen++;
    else if (CHANGED.has(byte) && (isLetter(data[i - 1]) || isLetter(data[i + 1]))) fifteen++;
  }
  return c1 === 0 && 0 < fifteen ? 'iso-8859-15' : 'windows-1252';
}

const CHANGED = new Set([0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe]);
const isLetter = (byte = 0): boolean => (0x41 <= byte && byte <= 0x5a) || (0x61 <= byte && byte <= 0x7a);

function finished(text: string, encoding: string): Decoded {
  return { text, encoding, messages: [...brokenBytes(text), ...suspicions(text)] };
}

function* brokenBytes(text: string): Iterable<Message> {
  const first = text.indexOf('\ufffd');
  if (first < 0) return;
  let count = 0;
  for (let at = first; 0 <= at; at = text.indexOf('\ufffd', at + 1)) count++;
  yield {
    code: 'broken-bytes',
    severity: 'warning',
    reason: `${count} ${count === 1 ? 'place' : 'places'} could not be decoded and became U+FFFD`,
    start: first,
    end: first + 1,
  };
}

/** UTF-8 read as windows-1252 and written again: "Ã¼" for "ü", "â€œ" for a quotation mark. */
const TWICE =
  /[ÃÂ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]|â€[\u0080-\u00bf\u02dc\u0153\u2018-\u201e\u201c\u201d\u2122\u00a6]/g;

/** Messages on a text that was decoded once too often. The text stays as it is, since it is what was given. */
export function* suspicions(text: string): Iterable<Message> {
  if (!text.includes('Ã') && !text.includes('â€') && !text.includes('Â')) return;
  let count = 0;
  let first = -1;
  for (const match of text.matchAll(TWICE)) {
    if (count++ === 0) first = match.index;
  }
  if (count < 2 && !/Ã[¼¶¤©¨ŸŒ]/.test(text)) return;
  yield {
    code: 'decoded-twice',
    severity: 'warning',
    reason: `${count} ${count === 1 ? 'place looks' : 'places look'} like UTF-8 decoded as windows-1252 ("Ã¼" for "ü"): words there are not recognised`,
    start: first,
    end: first + 2,
  };
}
