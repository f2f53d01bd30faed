import { diffArrays } from 'diff';
import type { ArticleDiff, Diff } from '../../model/diff.ts';
import type { Mention } from '../../model/record.ts';
import { isSame } from '../diff.ts';
import { plain, valueText } from '../words.ts';
import { articleLines, cause, countLines, extractorLine, factLines, headline, type Line } from './lines.ts';
import { escapeHtml, highlighted, type Mark, page, unitsOf } from './page.ts';

/** The texts of an article in both versions; null where a text is not at hand, and quotes have to do. */
export interface Texts {
  readonly before: string | null;
  readonly after: string | null;
}

/** Lines of unchanged text around what differs. */
const CONTEXT = 1;

/** Edits after which two texts count as altogether different; bounds the time of aligning them. */
const EDITS = 2000;

/** A diff as one self-contained page, both versions of each text side by side. */
export function* htmlDiff(diff: Diff, texts: ReadonlyMap<string, Texts>): Iterable<string> {
  yield* page({ title: headline(diff), style: STYLE }, body());

  function* body(): Iterable<string> {
    yield `<header><h1>${escapeHtml(headline(diff))}</h1>\n<p>${escapeHtml(extractorLine(diff))}</p>\n`;
    yield `<pre>${escapeHtml(countLines(diff).join('\n'))}</pre></header>\n`;
    if (isSame(diff)) return;
    yield `<main>\n`;
    for (const article of diff.articles)
      yield* section(article, texts.get(article.id) ?? { before: null, after: null });
    if (0 < diff.facts.length + diff.claims.length) {
      yield `<section><h2>facts.json</h2>\n<ul>\n`;
      for (const fact of [...diff.facts, ...diff.claims]) yield* factLines(fact).map(item);
      yield `</ul></section>\n`;
    }
    yield `</main>\n`;
  }
}

function* section(article: ArticleDiff, { before, after }: Texts): Iterable<string> {
  yield `<section><h2>${escapeHtml(plain(article.id))}</h2>\n<p>${escapeHtml(cause(article))}</p>\n`;
  const lines = articleLines(article);
  if (0 < lines.length) yield `<ul>\n${lines.map(item).join('')}</ul>\n`;
  if (before !== null || after !== null) yield* sideBySide(article, { before, after });
  yield `</section>\n`;
}

const CLASSES = { '+': 'new', '-': 'gone', '~': 'other', '>': 'moved', ' ': 'note' } as const;

function item({ sign, before, marked, after }: Line): string {
  const mark = marked === '' ? '' : `<b>${escapeHtml(marked)}</b>`;
  return `<li class="${CLASSES[sign]}"><span>${escapeHtml(sign)}</span> ${escapeHtml(before)}${mark}${escapeHtml(after)}</li>\n`;
}

interface Row {
  /** Line numbers, from 0; -1 where a side has no such line. */
  readonly old: number;
  readonly now: number;
  readonly same: boolean;
}

/** One version of a text, by its lines. */
class Side {
  readonly text: string;
  readonly lines: readonly string[];
  readonly #starts: readonly number[];
  readonly #marks: readonly Mark[];

  constructor(text: string, marks: (units: (point: number) => number) => Mark[]) {
    this.text = text;
    this.lines = text.split('\n');
    let at = 0;
    this.#starts = this.lines.map((line) => (at += line.length + 1) - line.length - 1);
    this.#marks = marks(unitsOf(text));
  }

  marksOf(line: number): readonly Mark[] {
    const from = this.#starts[line]!;
    const to = from + this.lines[line]!.length;
    return this.#marks.filter((mark) => from < mark.end && mark.start < to);
  }

  html(line: number): string {
    const from = this.#starts[line]!;
    return highlighted(this.text, this.marksOf(line), { from, to: from + this.lines[line]!.length });
  }
}

function* sideBySide(article: ArticleDiff, { before, after }: Texts): Iterable<string> {
  const old = new Side(before ?? '', (units) => [
    ...article.removed.map((m) => markOf(m, 'del', units)),
    ...article.changed.map((c) => markOf(c.before, 'mark', units)),
  ]);
  const now = new Side(after ?? '', (units) => [
    ...article.added.map((m) => markOf(m, 'ins', units)),
    ...article.changed.map((c) => markOf(c.after, 'mark', units)),
  ]);
  const rows = aligned(old.lines, now.lines);
  const shown = rows.map(
    (row) => !row.same || 0 < old.marksOf(row.old).length || 0 < now.marksOf(row.now).length,
  );
  yield `<table><thead><tr><th>before${before === null ? ' (no text at hand)' : ''}</th><th>after${after === null ? ' (no text at hand)' : ''}</th></tr></thead>\n`;
  let hidden = 0;
  for (const [k, row] of rows.entries()) {
    const near = shown.slice(Math.max(0, k - CONTEXT), k + CONTEXT + 1).some(Boolean);
    if (!near) {
      hidden++;
      continue;
    }
    if (0 < hidden) yield gap(hidden);
    hidden = 0;
    const side = (lines: Side, line: number, kind: string) =>
      line < 0 ? '<td></td>' : `<td${row.same ? '' : ` class="${kind}"`}>${lines.html(line)}</td>`;
    yield `<tr>${side(old, row.old, 'gone')}${side(now, row.now, 'new')}</tr>\n`;
  }
  if (0 < hidden) yield gap(hidden);
  yield '</table>\n';
}

const gap = (n: number) =>
  `<tr><td class="gap" colspan="2">${n} ${n === 1 ? 'line' : 'lines'} the same</td></tr>\n`;

function markOf(mention: Mention, element: Mark['element'], units: (point: number) => number): Mark {
  return {
    start: units(mention.start),
    end: units(mention.end),
    element,
    kind: mention.kind,
    note: `${mention.kind}: ${valueText(mention)} (${mention.rule})`,
  };
}

/** Which line stands beside which. */
function aligned(old: readonly string[], now: readonly string[]): Row[] {
  const changes = diffArrays([...old], [...now], { maxEditLength: EDITS }) ?? [
    { value: [...old], removed: true, added: false },
    { value: [...now], removed: false, added: true },
  ];
  const rows: Row[] = [];
  let a = 0;
  let b = 0;
  let gone = 0;
  let come = 0;
  const flush = () => {
    for (let k = 0; k < Math.max(gone, come); k++)
      rows.push({ old: k < gone ? a + k : -1, now: k < come ? b + k : -1, same: false });
    a += gone;
    b += come;
    gone = come = 0;
  };
  for (const { value, added, removed } of changes) {
    if (removed) gone += value.length;
    else if (added) come += value.length;
    else {
      flush();
      for (let k = 0; k < value.length; k++) rows.push({ old: a++, now: b++, same: true });
    }
  }
  flush();
  return rows;
}

const STYLE = `
:root { color-scheme: light dark; --new: #1a7f3733; --gone: #cf222e33; --other: #bf870055; --line: #8884; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 80rem; padding: 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; overflow-wrap: anywhere; margin-bottom: 0; }
section { border-top: 1px solid var(--line); padding-top: .5rem; } section > p { margin-top: 0; opacity: .75; }
ul { list-style: none; padding: 0; } li { padding: .1rem .5rem; overflow-wrap: anywhere; white-space: pre-wrap; }
.new, ins { background: var(--new); } .gone, del { background: var(--gone); } .other, mark { background: var(--other); }
ins, del, mark { color: inherit; text-decoration: none; border-bottom: 2px solid; border-radius: 2px; }
del { text-decoration: line-through; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; }
th { text-align: left; } td, th { width: 50%; vertical-align: top; padding: .2rem .5rem; }
td { border-top: 1px solid var(--line); overflow-wrap: anywhere; white-space: pre-wrap; }
.gap { text-align: center; opacity: .6; }
`;
