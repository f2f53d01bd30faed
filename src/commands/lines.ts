import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';

/** One line of a stream, without its end; null where it is not to be had, for the reason given. */
export type StreamLine =
  | { readonly number: number; readonly line: string }
  | { readonly number: number; readonly problem: string };

/** Bytes that a line may have. */
const LONGEST = 1 << 28;

/**
 * The lines of a stream of UTF-8, cut at line feeds alone, since JSON may hold every other kind of line end. Memory
 * stays bounded however long a line is: what is too long is passed over.
 */
export async function* streamLines(input: Readable, longest = LONGEST): AsyncGenerator<StreamLine> {
  let pieces: Buffer[] = [];
  let size = 0;
  let number = 1;
  for await (const data of input) {
    const chunk = typeof data === 'string' ? Buffer.from(data) : (data as Buffer);
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      yield take(chunk.subarray(from, end));
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  if (0 < size) yield take(Buffer.alloc(0));

  function keep(piece: Buffer): void {
    size += piece.length;
    if (longest < size) pieces = [];
    else if (0 < piece.length) pieces.push(piece);
  }

  function take(last: Buffer): StreamLine {
    keep(last);
    const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    const long = longest < size;
    pieces = [];
    size = 0;
    if (long) return { number: number++, problem: `longer than ${longest} bytes` };
    if (!isUtf8(bytes)) return { number: number++, problem: 'not valid UTF-8' };
    const line = bytes.toString('utf8');
    return { number: number++, line: number === 2 && line.startsWith('\ufeff') ? line.slice(1) : line };
  }
}
