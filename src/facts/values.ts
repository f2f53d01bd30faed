/** One JSON value of a stream, as it is written there. */
export interface Text {
  readonly text: string;
  /** Line of the stream that it begins on, from 1. */
  readonly line: number;
}

/** Bytes that one value may have: a string of V8 holds no more. */
const LONGEST = 500_000_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;

/**
 * Cuts a stream of bytes into its JSON values, however they are laid out: one a line, one over many lines, or one
 * after another. It looks at brackets and strings only; whether a value is sound is for `JSON.parse` to say.
 *
 * @throws RangeError where a value is longer than a string can be
 */
export async function* jsonTexts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Text, void, undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  let begun = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (byte === NEWLINE) line++;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
        if (inString || 0 < depth) continue;
      } else if (begun === 0) {
        if (byte <= 0x20 || (line === 1 && isMark(chunk, at))) {
          from = at + 1;
          continue;
        }
        begun = line;
        from = at;
        if (byte === QUOTE) inString = true;
        else if (byte === 0x7b || byte === 0x5b) depth++;
        continue;
      } else if (byte === QUOTE) {
        inString = true;
        continue;
      } else if (byte === 0x7b || byte === 0x5b) {
        depth++;
        continue;
      } else if (byte === 0x7d || byte === 0x5d) {
        depth--;
        if (0 < depth) continue;
      } else if (0 < depth || byte !== NEWLINE) continue;
      // A value ends with its bracket or quote; what is none, with its line.
      yield value(chunk.subarray(from, at + 1));
      from = at + 1;
    }
    if (0 < begun) {
      pieces.push(chunk.slice(from));
      size += chunk.length - from;
      if (LONGEST < size) throw new RangeError(`line ${begun}: longer than a record can be`);
    }
  }
  if (0 < begun) yield value(new Uint8Array());

  function value(last: Uint8Array): Text {
    const text = Buffer.concat([...pieces, last]).toString('utf8');
    const found = { text, line: begun };
    pieces.length = 0;
    size = 0;
    begun = 0;
    depth = 0;
    inString = false;
    return found;
  }
}

/** True at each byte of a byte order mark. */
function isMark(chunk: Uint8Array, at: number): boolean {
  return at < 3 && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
}
