import type { Language } from '../../model/language.ts';
import type { Zone } from '../../model/record.ts';
import type { Article, Block, Span, Tokens } from '../../model/text.ts';
import { begins, type Cues, cuesOf, head } from './cues.ts';
import { datelineOf } from './dateline.ts';
import { echoes } from './echoes.ts';
import { leadIn } from './leadin.ts';
import { trimmed, type Unit } from './lines.ts';
import { pageOf } from './page.ts';

/** Divides the units of an article among title, dateline, body and boilerplate; a unit may hold several zones. */
export function zoned(
  { article, tokens }: { article: Article; tokens: Tokens },
  units: readonly Unit[],
  language: Language,
): Block[] {
  const { text } = article;
  const cues = cuesOf(language);
  const heads = units.map((unit) => head(text.slice(unit.start, unit.end)));
  const zones: Zone[] = pageOf(text, units, heads, cues).map((page) => (page ? 'boilerplate' : 'body'));
  for (const [i, zone] of (article.blocks ?? []).entries())
    if (article.blocks?.length === units.length && zones[i] === 'body' && zone.zone !== 'body')
      zones[i] = zone.zone;
  const cuts: Cut[] = [];
  let own = 0;
  const rests = units.map((unit, i) => {
    if (zones[i] !== 'body' || 3 <= own++) return unit;
    const start = leadIn(text, unit, cues);
    if (start !== unit.start) cuts.push({ start: unit.start, end: start, zone: 'boilerplate' });
    return { ...unit, ...trimmed(text, { start, end: unit.end }) };
  });
  opening(article, rests, heads, zones, cuts, cues);
  for (const cut of inlineTeasers(text, units, cues)) cuts.push(cut);
  const datelines = new Map(cuts.filter((cut) => cut.zone === 'dateline').map((cut) => [cut.start, cut.end]));
  const kept = rests
    .filter((_, i) => zones[i] !== 'boilerplate')
    .map(({ start, end }) => ({ start: datelines.get(start) ?? start, end }));
  for (const echo of echoes(tokens, kept)) cuts.push({ ...echo, zone: 'boilerplate' });
  // sort for determinism: where cuts overlap, the earlier and longer one holds
  cuts.sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  return units.flatMap((unit, i) => {
    const inside: Cut[] = [];
    for (; next < cuts.length && cuts[next]!.start < unit.end; next++)
      if (unit.start <= cuts[next]!.start && cuts[next]!.end <= unit.end) inside.push(cuts[next]!);
    return pieces(text, unit, { zone: zones[i]!, cuts: inside });
  });
}

interface Cut extends Span {
  readonly zone: Zone;
}

/** Units in which the opening of an article lies. */
const OPENING = 8;

/** Title, lines of date and author, and the dateline of the first paragraphs. */
function opening(
  { text, metadata }: Article,
  units: readonly Unit[],
  heads: readonly string[],
  zones: Zone[],
  cuts: Cut[],
  cues: Cues,
): void {
  let titled = zones.includes('title');
  let paragraphs = 0;
  let lines = 0;
  for (const [i, unit] of units.entries()) {
    if (zones[i] !== 'body') continue;
    if (2 <= paragraphs || OPENING < ++lines) break;
    const line = text.slice(unit.start, unit.end);
    if (isByline(line, heads[i]!, cues)) zones[i] = 'dateline';
    else if (!titled && paragraphs === 0 && i < units.length - 1 && isTitle(line, metadata.title)) {
      zones[i] = 'title';
      titled = true;
    } else {
      if (unit.prose) paragraphs++;
      const dateline = datelineOf(text, unit);
      if (dateline !== undefined) cuts.push({ ...dateline, zone: 'dateline' });
    }
  }
}

/** UTF-16 code units that a title has at the most. */
const TITLE = 220;

function isTitle(line: string, stated: string | undefined): boolean {
  if (stated !== undefined && line.includes(stated)) return true;
  return (
    line.length <= TITLE &&
    !/[^.]\.["'”“»’)]?$|[,;:]$/u.test(line) &&
    !/\p{Ll}[.!?]["”“»]?\s+\p{Lu}/u.test(line)
  );
}

/** A whole date: day, month and year in any order. */
const DAY =
  /(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}(?:\.|er)?\s+\p{L}{3,10}\.?\s+\d{4})(?!\d)/u;

/** A short line that holds a whole date or a name and little else: published, changed, written by. */
function isByline(line: string, lineHead: string, cues: Cues): boolean {
  if (140 < line.length) return false;
  const words = (line.replace(DAY, ' ').match(/\p{L}+/gu) ?? []).length;
  if (DAY.test(line)) {
    const cued =
      begins(lineHead, cues.published) ?? begins(lineHead, cues.updated) ?? begins(lineHead, cues.byline);
    return words <= (cued === undefined ? 6 : 14) && !/[^.]\.$/.test(line);
  }
  const by = begins(lineHead, cues.byline);
  if (by === undefined || 8 < words || /[.!?]$/.test(line)) return false;
  return /^[\s:]*\p{Lu}[^\p{L}]*(?:[\p{L}.'’-]+[\s,|/&]*){1,8}$/u.test(
    line.slice(line.toLowerCase().indexOf(by) + by.length),
  );
}

function* inlineTeasers(text: string, units: readonly Unit[], { inline }: Cues): Iterable<Cut> {
  let at = 0;
  for (const match of text.matchAll(inline)) {
    while (at < units.length && units[at]!.end <= match.index) at++;
    const unit = units[at];
    if (unit === undefined || match.index <= unit.start) continue;
    const open = /[([]\s*$/.exec(text.slice(Math.max(unit.start, match.index - 2), match.index));
    const closing = open === null ? -1 : text.slice(match.index, unit.end).search(/[)\]]/);
    yield {
      start: match.index - (open?.[0].length ?? 0),
      end: closing < 0 ? unit.end : match.index + closing + 1,
      zone: 'boilerplate',
    };
  }
}

/** A unit taken apart at its cuts. */
function pieces(text: string, unit: Unit, { zone, cuts }: { zone: Zone; cuts: readonly Cut[] }): Block[] {
  if (zone === 'boilerplate' || cuts.length === 0) return [{ start: unit.start, end: unit.end, zone }];
  const blocks: Block[] = [];
  let at = unit.start;
  for (const cut of cuts) {
    if (cut.end <= at) continue;
    add(at, cut.start, zone);
    add(Math.max(at, cut.start), cut.end, cut.zone);
    at = cut.end;
  }
  add(at, unit.end, zone);
  return blocks;

  function add(from: number, to: number, of: Zone): void {
    const span = trimmed(text, { start: from, end: to });
    if (span.start < span.end) blocks.push({ ...span, zone: of });
  }
}
