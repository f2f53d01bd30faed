import { loadGazetteer } from '../src/gazetteer/index.ts';
import { languages } from '../src/languages/index.ts';
import type { Kind, Mention } from '../src/model/record.ts';
import { extract } from '../src/pipeline.ts';
import { parseArticle } from '../src/stages/1-read/index.ts';

/** One `##` block of a corpus file: a text, and the mentions wanted with their canonical values. */
export interface Block {
  readonly name: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** What is wrong today, with the value wished for: the test fails once it comes right. */
  readonly fixme: boolean;
  readonly published: string | undefined;
  readonly text: string;
  /** The block's expectation as written. */
  readonly wanted: string;
}

const CARETS = /^ *\^/;

/**
 * Parses a corpus file: `## name`, text lines, then for each mention a line of carets under its surface followed by
 * the value; or `(none)`. `dct: DATE` sets the publication date, for the file at its top or for one block.
 * `fixme:` on a line of its own marks a block whose expectation is not met yet.
 */
export function parseCorpus(source: string): Block[] {
  const blocks: Block[] = [];
  const lines = source.split('\n');
  let fileDate: string | undefined;
  let at = 0;
  for (; at < lines.length && !lines[at]!.startsWith('## '); at++)
    fileDate = /^dct: (\S+)/.exec(lines[at]!)?.[1] ?? fileDate;
  while (at < lines.length) {
    const name = lines[at]!.slice(3).trim();
    const line = at + 1;
    let end = at + 1;
    while (end < lines.length && !lines[end]!.startsWith('## ')) end++;
    let published = fileDate;
    let fixme = false;
    const body = lines.slice(at + 1, end).filter((l) => {
      const date = /^dct: ?(\S*)/.exec(l);
      if (date) published = date[1] || undefined;
      if (l === 'fixme:') fixme = true;
      return !date && l !== 'fixme:';
    });
    while (body.at(-1) === '') body.pop();
    const text = body.filter((l) => !CARETS.test(l) && l !== '(none)').join('\n');
    blocks.push({ name, line, fixme, published, text, wanted: body.join('\n') });
    at = end;
  }
  return blocks;
}

let knowledge: { languages: typeof languages; gazetteer: ReturnType<typeof loadGazetteer> } | undefined;

/** The block's text with what the program finds now, in the form of the corpus files. */
export function present(block: Block, language: string, kind: Kind): string {
  knowledge ??= { languages, gazetteer: loadGazetteer() };
  const input = {
    id: 'block',
    text: block.text,
    language,
    ...(block.published ? { published: block.published } : {}),
  };
  const { mentions } = extract(parseArticle(JSON.stringify(input)), knowledge);
  const own = mentions.filter((m) => m.kind === kind);
  const shown: string[] = [];
  let offset = 0;
  for (const line of block.text.split('\n')) {
    shown.push(line);
    const length = Array.from(line).length;
    for (const m of own)
      if (offset <= m.start && m.start <= offset + length) {
        const width = Math.min(m.end, offset + length) - m.start;
        shown.push(`${' '.repeat(m.start - offset)}${'^'.repeat(Math.max(1, width))} ${canonical(m)}`);
      }
    offset += length + 1;
  }
  if (own.length === 0) shown.push('(none)');
  return shown.join('\n');
}

/** A mention's value on one line. */
export function canonical(m: Mention): string {
  const parts: (string | number | boolean | undefined)[] =
    m.kind === 'date'
      ? [
          m.value ?? 'null',
          ...(m.mod === undefined ? [] : [m.mod].flat()),
          m.quant,
          m.candidates && `(${m.candidates.join(' | ')})`,
        ]
      : m.kind === 'city'
        ? [m.name, m.country, m.form, m.embedded && 'embedded', m.ambiguous && 'ambiguous']
        : [
            `${m.value ?? `${m.low ?? ''}..${m.high ?? ''}`}`,
            m.type === 'percent' ? '%' : (m.currency ?? m.unit),
            m.concept ?? m.counted,
            m.bound,
            m.points && 'points',
            m.age && 'age',
            m.assumed && 'assumed',
          ];
  const zone = m.zone === 'boilerplate' ? ['boilerplate'] : [];
  return [...parts, ...zone].filter(Boolean).join(' ');
}
