import type { Span } from '../../model/text.ts';

/** Letters that a repeated passage must have at the least, so that a refrain of few words is no echo. */
const LEAST = 24;

/**
 * Passages that the text has already said word for word: a lead that the first paragraph repeats, a pulled quote, a
 * line that a scraper emitted twice, wholly or from its colon on. The first saying counts, the later ones do not.
 */
export function echoes(text: string, spans: readonly Span[]): Span[] {
  const said = new Set<string>();
  const found: { start: number; end: number }[] = [];
  for (const span of spans) {
    for (const { start, end } of sentences(text, span)) {
      const line = text.slice(start, end);
      const key = normal(line);
      if (key.length < LEAST) continue;
      if (said.has(key)) {
        const last = found.at(-1);
        if (last !== undefined && span.start <= last.start && text.slice(last.end, start).trim() === '')
          last.end = end;
        else found.push({ start, end });
      }
      said.add(key);
      const colon = line.search(/[:–—]\s/);
      if (0 <= colon) {
        const rest = normal(line.slice(colon + 1));
        if (LEAST <= rest.length) said.add(rest);
      }
    }
  }
  return found;
}

/** Pieces that end after a full stop, a question or exclamation mark; rough, but the same for the same words. */
function* sentences(text: string, { start, end }: Span): Iterable<Span> {
  const line = text.slice(start, end);
  let from = 0;
  for (const match of line.matchAll(
    /(?<=[\p{Ll}\p{Pf}\p{Pe}"\d][.!?…]["”“»’)]?)(?<!\d\.)\s+(?=[\p{Lu}\p{Pi}\p{Ps}"„:])/gu,
  )) {
    yield { start: start + from, end: start + match.index };
    from = match.index + match[0].length;
  }
  yield { start: start + from, end };
}

/** Letters and digits alone, so that quotes, leading marks and white space make no difference. */
function normal(line: string): string {
  let made = '';
  let from = -1;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    const kind = kinds[unit] || kindOf(unit);
    if (kind === HALF)
      return line
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .toLowerCase();
    if (kind === SPOKEN) {
      if (from < 0) from = at;
    } else if (0 <= from) {
      made += `${made === '' ? '' : ' '}${line.slice(from, at)}`;
      from = -1;
    }
  }
  if (0 <= from) made += `${made === '' ? '' : ' '}${line.slice(from)}`;
  return made.toLowerCase();
}

const SPOKEN = 1;
const SILENT = 2;
/** Half of a character. */
const HALF = 3;
/** What each UTF-16 unit is, filled as units are met (0: not met yet). */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const half = 0xd800 <= unit && unit <= 0xdfff;
  const kind = half ? HALF : /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? SPOKEN : SILENT;
  kinds[unit] = kind;
  return kind;
}
