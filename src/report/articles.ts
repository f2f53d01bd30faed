import { unitsOf } from '../facts/render/page.ts';
import type { ArticleRecord, Mention } from '../model/record.ts';
import type { ReportArticle, ReportMention } from './data.ts';
import { dated, durationWords } from './dates.ts';
import { amountWords } from './words.ts';

/** An article whose mentions can be found by their place; `facts` is filled while the facts are read. */
export interface Indexed {
  readonly index: number;
  readonly record: ArticleRecord;
  readonly text: string | null;
  /** The fact of each mention, or null. */
  readonly facts: (number | null)[];
  /** The mention at a place in code points. */
  mentionAt(kind: string, start: number, end: number): number | undefined;
  /** Code points to UTF-16 code units. */
  unit(point: number): number;
}

export function indexArticle(record: ArticleRecord, text: string | null, index: number): Indexed {
  const places = new Map(record.mentions.map((m, k) => [`${m.kind} ${m.start} ${m.end}`, k]));
  return {
    index,
    record,
    text,
    facts: record.mentions.map(() => null),
    mentionAt: (kind, start, end) => places.get(`${kind} ${start} ${end}`),
    unit: unitsOf(text ?? ''),
  };
}

export function reportArticle({ record, text, facts, unit }: Indexed): ReportArticle {
  const { id, source, language, title, published } = record;
  const date = published === null ? null : dated(published.value);
  return {
    id,
    source,
    language,
    title,
    url: record.url ?? null,
    published:
      published === null || date === null
        ? null
        : { value: published.value, label: date.label, basis: published.basis },
    days: date?.days ?? null,
    text,
    boilerplate: (record.boilerplate ?? []).map(({ start, end }) => [unit(start), unit(end)]),
    mentions: record.mentions.map((mention, k) => ({
      ...reportMention(mention, facts[k] ?? null, unit),
      ...(text === null ? { quote: [mention.prefix, mention.exact, mention.suffix] as const } : {}),
    })),
    problems: [
      ...(record.error === undefined ? [] : [{ severity: 'error' as const, ...record.error }]),
      ...record.messages.map(({ code, severity, reason }) => ({ code, severity, reason })),
    ],
  };
}

function reportMention(
  mention: Mention,
  fact: number | null,
  unit: (point: number) => number,
): ReportMention {
  return {
    kind: mention.kind,
    start: unit(mention.start),
    end: unit(mention.end),
    at: mention.start,
    fact,
    label: labelOf(mention),
    rule: mention.rule,
    notes: notesOf(mention),
    boilerplate: mention.zone === 'boilerplate',
  };
}

function labelOf(mention: Mention): string {
  switch (mention.kind) {
    case 'city':
      return `${mention.name}, ${mention.country}`;
    case 'amount':
      return amountWords(mention);
    case 'date':
      if (mention.value === null) return 'not settled';
      return mention.type === 'duration' ? durationWords(mention.value) : dated(mention.value).label;
  }
}

/** What the place says beside the value, in words. */
function notesOf(mention: Mention): string[] {
  const notes: string[] = [];
  switch (mention.kind) {
    case 'city':
      if (mention.form !== undefined) notes.push(mention.form);
      if (mention.embedded) notes.push('part of a name');
      if (mention.ambiguous) notes.push('ambiguous');
      break;
    case 'date':
      if (mention.type !== 'date') notes.push(mention.type);
      if (mention.mod !== undefined) notes.push(...[mention.mod].flat());
      if (mention.quant !== undefined) notes.push(mention.quant);
      notes.push(mention.resolution);
      break;
    case 'amount':
      if (mention.bound !== undefined) notes.push(mention.bound.replace('-', ' '));
      if (mention.assumed) notes.push('currency assumed');
      if (mention.age) notes.push('age');
      if (mention.counted !== undefined && mention.counted !== mention.concept) notes.push(mention.counted);
  }
  return notes;
}
