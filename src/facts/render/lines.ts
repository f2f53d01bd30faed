import type {
  ArticleDiff,
  Diff,
  FactDiff,
  FieldChange,
  ListChange,
  MentionChange,
} from '../../model/diff.ts';
import type { Mention } from '../../model/record.ts';
import { count, neutral, plain, statementOf, valueText } from '../words.ts';

/** `+` new, `-` gone, `~` changed, `>` moved, space for what only explains. */
export type Sign = '+' | '-' | '~' | '>' | ' ';

/** A line of a diff; `marked` is the part of it that a mention covers. */
export interface Line {
  readonly sign: Sign;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Moved mentions that are shown by name; the others are counted. */
const SHOWN_MOVES = 3;

const line = (sign: Sign, text: string): Line => ({ sign, before: text, marked: '', after: '' });

/** Where two versions differ, as one heading. */
export function headline({ before, after, counts }: Diff): string {
  const { added, removed, renamed, changed } = counts.articles;
  const n = added + removed + renamed + changed;
  return `${plain(before.name)} → ${plain(after.name)}: ${n === 0 ? 'no article differs' : `${count(n, 'article differs', 'articles differ')}`}`;
}

/** Whether the extractor changed, and in what. */
export function extractorLine({ extractor }: Diff): string {
  if (extractor === null) return 'extractor: unknown, one version has no manifest';
  return extractor.length === 0 ? 'extractor: the same' : `extractor: ${plain(extractor.join(', '))}`;
}

/** Why an article differs. */
export function cause({ change, was, text, extractor }: ArticleDiff): string {
  const what = change === 'renamed' ? `renamed from ${plain(was)}` : change === 'changed' ? '' : change;
  if (change === 'added' || change === 'removed') return what;
  const why =
    text && extractor
      ? 'its text and the extractor changed'
      : text
        ? 'its text changed'
        : extractor
          ? 'the extractor changed'
          : extractor === null
            ? 'its text is the same, the extractor is unknown'
            : change === 'renamed'
              ? ''
              : 'neither its text nor the extractor changed: its metadata did, or the record was edited';
  return [what, why].filter((part) => part !== '').join(', ');
}

/** The lines of one article: members first, then mentions in the order of the text. */
export function articleLines(article: ArticleDiff): Line[] {
  const mentions: { at: number; lines: Line[] }[] = [
    ...article.added.map((m) => ({ at: m.start, lines: [mentionLine('+', m)] })),
    ...article.removed.map((m) => ({ at: m.start, lines: [mentionLine('-', m)] })),
    ...article.changed.map((c) => ({ at: c.after.start, lines: [changedLine(c)] })),
  ];
  // sort for determinism: stable, so that of two at one place the new one comes first
  mentions.sort((a, b) => a.at - b.at);
  return [
    ...article.fields.map(fieldLine),
    ...mentions.flatMap(({ lines }) => lines),
    ...movedLines(article.moved),
    ...article.lists.flatMap(listLines),
  ];
}

function mentionLine(sign: Sign, mention: Mention): Line {
  const zone = mention.zone === undefined ? '' : `, in ${mention.zone}`;
  return {
    sign,
    before: `${mention.kind.padEnd(6)} …${neutral(mention.prefix)}`,
    marked: neutral(mention.exact),
    after: `${neutral(mention.suffix)}… = ${plain(valueText(mention))}${zone}  ${plain(mention.rule)}`,
  };
}

function changedLine({ before, after, fields }: MentionChange): Line {
  const old = before as Record<string, unknown>;
  const now = after as Record<string, unknown>;
  const changes = fields.map((name) => `${name}: ${plain(old[name] ?? null)} → ${plain(now[name] ?? null)}`);
  return {
    sign: '~',
    before: `${after.kind.padEnd(6)} …${neutral(after.prefix)}`,
    marked: neutral(after.exact),
    after: `${neutral(after.suffix)}…  ${changes.join('; ')}`,
  };
}

function movedLines(moved: readonly MentionChange[]): Line[] {
  if (moved.length === 0) return [];
  const shown = moved
    .slice(0, SHOWN_MOVES)
    .map((m) => `${neutral(m.after.exact)} ${m.before.start} → ${m.after.start}`);
  const more = moved.length - shown.length;
  return [line('>', `${moved.length} moved: ${shown.join(', ')}${more === 0 ? '' : `, and ${more} more`}`)];
}

function fieldLine({ name, before, after }: FieldChange): Line {
  return line('~', `${plain(name)}: ${member(before)} → ${member(after)}`);
}

/** A date of publication by its value and where it stands, anything else as it is. */
function member(value: unknown): string {
  if (Array.isArray(value) && value.every((item) => typeof item?.value === 'string'))
    return plain(value.map((item) => item.value as string).join(', '));
  const { value: date, basis } = (value ?? {}) as { value?: unknown; basis?: unknown };
  return typeof date === 'string' && typeof basis === 'string' ? plain(`${date} (${basis})`) : plain(value);
}

/** Claims and messages one by one; of names, which only serve the merge, the number. */
function listLines({ name, added, removed }: ListChange): Line[] {
  if (name !== 'claims' && name !== 'messages')
    return [line('~', `${plain(name)}: ${[...signed('+', added), ...signed('−', removed)].join(' ')}`)];
  return [
    ...removed.map((item) => itemLine('-', name, item)),
    ...added.map((item) => itemLine('+', name, item)),
  ];
}

const signed = (sign: string, list: readonly unknown[]) =>
  list.length === 0 ? [] : [`${sign}${list.length}`];

function itemLine(sign: Sign, list: string, item: unknown): Line {
  const { predicate, subject, quote, code, reason } = item as {
    predicate?: string;
    subject?: { name?: string } | null;
    quote?: { exact?: string };
    code?: string;
    reason?: string;
  };
  const what = predicate === undefined ? (code ?? '') : `${predicate} ${subject?.name ?? ''}`;
  return {
    sign,
    before: `${list.replace(/s$/, '').padEnd(6)} ${plain(what.trim())}  `,
    marked: plain(quote?.exact ?? ''),
    after: plain(reason ?? ''),
  };
}

/** Citations of a fact that are shown; the others are counted. */
const SHOWN_CITATIONS = 3;

export function factLines({ id, change, fact, fields, gained, lost }: FactDiff): Line[] {
  const sign = change === 'added' ? '+' : change === 'removed' ? '-' : '~';
  const counted =
    change === 'changed'
      ? [gained.length === 0 ? '' : `+${gained.length}`, lost.length === 0 ? '' : `−${lost.length}`]
          .filter((part) => part !== '')
          .join(' ')
      : '';
  const number = change === 'changed' ? counted : `${gained.length + lost.length}`;
  const head = number === '' ? '' : `, ${number} ${/^[+−]?1$/.test(number) ? 'citation' : 'citations'}`;
  return [
    line(sign, `${plain(id)}${said(fact)}${head}`),
    ...fields.map(({ name, before, after }) =>
      line(' ', `    ${plain(name)}: ${member(before)} → ${member(after)}`),
    ),
    ...(change === 'changed' ? [...cited('+', gained), ...cited('-', lost)] : []),
  ];
}

function cited(sign: Sign, citations: FactDiff['gained']): Line[] {
  const lines: Line[] = citations.slice(0, SHOWN_CITATIONS).map((citation) => ({
    sign,
    before: `    ${plain(citation.article)} ${'prefix' in citation ? `…${neutral(citation.prefix)}` : ''}`,
    marked: neutral(citation.exact),
    after: 'suffix' in citation ? `${neutral(citation.suffix)}…` : '',
  }));
  const more = citations.length - lines.length;
  return more === 0 ? lines : [...lines, line(sign, `    and ${count(more, 'more citation')}`)];
}

/** What a fact says, where its id alone would not tell a reader. */
function said(fact: FactDiff['fact']): string {
  const statement = 'kind' in fact && fact.kind !== 'city' ? '' : plain(statementOf(fact));
  return statement === '' ? '' : ` ${statement}`;
}

/** The counts, a line for each of the four things counted. */
export function countLines({ counts: { articles, mentions, facts, claims, citations } }: Diff): string[] {
  return [
    `articles:  ${listed({ ...articles })}`,
    `mentions:  ${listed({ ...mentions })}`,
    `facts:     ${listed({ ...facts })}`,
    `claims:    ${listed({ ...claims })}`,
    `citations: ${listed({ ...citations })}`,
  ];
}

function listed(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).filter(([, n]) => 0 < n);
  return parts.length === 0 ? 'none' : parts.map(([name, n]) => `${n} ${name}`).join(', ');
}
