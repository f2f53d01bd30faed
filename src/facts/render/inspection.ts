import picocolors from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import type { ArticleRecord, Kind, Mention } from '../../model/record.ts';
import { claimLines } from '../claims.ts';
import { count, neutral, plain, valueText } from '../words.ts';
import { unitsOf } from './page.ts';

export interface View {
  readonly colour: boolean;
  /** Cells of a line. */
  readonly columns: number;
}

type Painter = ReturnType<typeof picocolors.createColors>;

const PAINT: Record<Kind, (c: Painter) => (text: string) => string> = {
  date: (c) => c.green,
  city: (c) => c.cyan,
  amount: (c) => c.yellow,
};

/** An article as the terminal shows it: its text with numbered mentions, then what each of them was taken for. */
export function* inspection(
  record: ArticleRecord,
  text: string,
  { colour, columns }: View,
): Iterable<string> {
  const c = picocolors.createColors(colour);
  const { language, languageConfidence, published } = record;
  const known =
    language === null ? 'in none of the languages known' : `${language} (${languageConfidence ?? '?'})`;
  const date =
    published === null ? 'no date of publication' : `published ${published.value} (${published.basis})`;
  yield `${wrap(`${c.bold(plain(record.id))}  ${c.dim(`${known}, ${plain(date)}`)}`, columns)}\n\n`;
  yield* wrapped(marked(record.mentions, text, c), columns);
  yield '\n';
  const width = `${record.mentions.length}`.length;
  for (const [index, mention] of record.mentions.entries()) {
    const zone = mention.zone === undefined ? '' : `, in ${mention.zone}`;
    const evidence = mention.kind === 'city' && mention.evidence ? `: ${mention.evidence.join(' ')}` : '';
    const name = PAINT[mention.kind](c)(mention.kind.padEnd(6));
    const value = `${neutral(mention.exact)} = ${plain(valueText(mention))}${zone}`;
    const why = `${mention.start}–${mention.end} ${plain(mention.rule)}${plain(evidence)}`;
    const number = `${index + 1}`.padStart(width);
    // What does not fit stands on a line of its own, below the words.
    const fits = number.length + 10 + value.length + why.length <= columns;
    const indent = ' '.repeat(width + 8);
    const below = wrap(c.dim(why), Math.max(20, columns - indent.length)).replace(/^/gm, indent);
    yield `${wrap(`${number} ${name} ${value}${fits ? `  ${c.dim(why)}` : ''}`, columns)}\n`;
    if (!fits) yield `${below}\n`;
  }
  for (const line of claimLines(record)) yield `${wrap(`claim: ${line}`, columns)}\n`;
  for (const { severity, reason, start } of record.messages)
    yield `${severity}: ${plain(reason)}${start === undefined ? '' : ` (at ${start})`}\n`;
  if (record.error !== undefined) yield `error: ${plain(record.error.reason)}\n`;
  yield `${c.dim(count(record.mentions.length, 'mention'))}\n`;
}

/** A line cut into lines, none of which ends in spaces. */
function wrap(line: string, columns: number): string {
  return wrapAnsi(line, columns, { trim: false, hard: true }).replace(/ +((?:\x1b\[[\d;]*m)*)$/gm, '$1');
}

/** Lines of the text, wrapped; blank lines of scraped pages are kept to one. */
function* wrapped(lines: Iterable<string>, columns: number): Iterable<string> {
  let blank = true;
  for (const line of lines) {
    const empty = line.trim() === '';
    if (!(empty && blank)) yield `${wrap(line, columns)}\n`;
    blank = empty;
  }
}

/** The lines of the text with each mention in brackets, painted by its kind and followed by its number. */
function* marked(mentions: readonly Mention[], text: string, c: Painter): Iterable<string> {
  const unit = unitsOf(text);
  const edges = mentions
    .flatMap((mention, index) => [
      { at: unit(mention.start), opens: true, mention, index },
      { at: unit(mention.end), opens: false, mention, index },
    ])
    // sort for determinism: what ends comes before what begins; of two that begin together the longer one is outside
    .sort(
      (a, b) =>
        a.at - b.at ||
        Number(a.opens) - Number(b.opens) ||
        (a.opens ? b.mention.end - a.mention.end : b.mention.start - a.mention.start),
    );
  const open: Mention[] = [];
  let line = '';
  let at = 0;
  const add = (part: string) => {
    const inner = open.at(-1);
    line += inner === undefined ? part : PAINT[inner.kind](c)(part);
  };
  function* until(end: number): Iterable<string> {
    const parts = text.slice(at, end).split(/\r\n|[\n\r\u0085\u2028\u2029]/);
    for (const [k, part] of parts.entries()) {
      if (0 < k) {
        yield line;
        line = '';
      }
      if (part !== '') add(spaced(part));
    }
    at = end;
  }
  for (const { at: end, opens, mention, index } of edges) {
    yield* until(end);
    if (opens) {
      open.push(mention);
      add('[');
    } else {
      add(']');
      open.splice(open.lastIndexOf(mention), 1);
      line += c.dim(`${index + 1}`);
    }
  }
  yield* until(text.length);
  yield line;
}

/** A piece of a line, safe to print, its spaces as they are. */
function spaced(text: string): string {
  return text
    .split(' ')
    .map((part) => (part === '' ? '' : neutral(part)))
    .join(' ');
}
