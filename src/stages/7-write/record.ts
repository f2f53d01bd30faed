import { endingAfter } from '../../grammar/search.ts';
import type { Found } from '../../model/found.ts';
import type {
  ArticleRecord,
  Claim,
  Mention,
  Message,
  Name,
  Published,
  RecordError,
  Zone,
} from '../../model/record.ts';
import type { Article, Block } from '../../model/text.ts';
import { SCHEMA_VERSION } from '../../model/version.ts';

/** Code points of context that a mention carries on either side. */
const CONTEXT = 32;

interface Outcome {
  readonly language: string | null;
  readonly confidence: number | null;
  readonly published?: Published | null;
  readonly fingerprint?: string;
  readonly blocks?: readonly Block[];
  readonly mentions?: readonly Found[];
  readonly names?: readonly Name[];
  /** Spans in UTF-16 code units. */
  readonly claims?: readonly Claim[];
  readonly messages?: readonly Message[];
}

/** The record of an article: the one place where spans become code points and gain their quotes. */
export function toRecord(article: Article, outcome: Outcome): ArticleRecord {
  const { metadata } = article;
  const points = codePoints(article.text);
  const blocks = outcome.blocks ?? [];
  const title = metadata.title ?? titleOf(article.text, blocks);
  return {
    schema: SCHEMA_VERSION,
    id: article.id,
    source: article.source,
    sha256: article.sha256,
    language: outcome.language,
    languageConfidence: outcome.confidence === null ? null : Math.round(outcome.confidence * 1e4) / 1e4,
    title,
    ...(metadata.url === undefined ? {} : { url: metadata.url }),
    ...(metadata.publisher === undefined ? {} : { publisher: metadata.publisher }),
    published: outcome.published ?? null,
    ...(outcome.fingerprint === undefined ? {} : { fingerprint: outcome.fingerprint }),
    ...boilerplateOf(blocks, points),
    mentions: sorted(outcome.mentions ?? []).map((found) => quoted(found, article.text, points, blocks)),
    ...(outcome.names?.length ? { names: [...outcome.names] } : {}),
    ...(outcome.claims?.length ? { claims: outcome.claims.map((claim) => inPoints(claim, points)) } : {}),
    messages: [...article.messages, ...(outcome.messages ?? [])].map((message) => placed(message, points)),
  };
}

/** The record of an input that gave no article. */
export function failedRecord(
  { id, source, sha256 }: Pick<ArticleRecord, 'id' | 'source' | 'sha256'>,
  error: RecordError,
): ArticleRecord {
  return {
    schema: SCHEMA_VERSION,
    id,
    source,
    sha256,
    language: null,
    languageConfidence: null,
    title: null,
    published: null,
    mentions: [],
    messages: [],
    error,
  };
}

/** The ranges of neighbouring blocks that are not the article's own. */
function boilerplateOf(
  blocks: readonly Block[],
  points: (offset: number) => number,
): Pick<ArticleRecord, 'boilerplate'> {
  const ranges: { start: number; end: number }[] = [];
  let inside = false;
  for (const { zone, start, end } of blocks) {
    const last = ranges.at(-1);
    if (zone === 'boilerplate' && inside && last !== undefined) last.end = points(end);
    else if (zone === 'boilerplate') ranges.push({ start: points(start), end: points(end) });
    inside = zone === 'boilerplate';
  }
  return ranges.length === 0 ? {} : { boilerplate: ranges };
}

/** UTF-16 offsets to code points; the identity where the text has no surrogate pair. */
function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** The same with every `start` and `end` in code points. */
function inPoints<T>(value: T, points: (offset: number) => number): T {
  if (Array.isArray(value)) return value.map((item) => inPoints(item, points)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      (key === 'start' || key === 'end') && typeof item === 'number' ? points(item) : inPoints(item, points),
    ]),
  ) as T;
}

function quoted(
  found: Found,
  text: string,
  points: (offset: number) => number,
  blocks: readonly Block[],
): Mention {
  const { kind, start, end, ...rest } = found;
  const zone = zoneAt(blocks, start);
  return {
    kind,
    start: points(start),
    end: points(end),
    exact: text.slice(start, end),
    prefix: before(text, start),
    suffix: after(text, end),
    ...rest,
    ...(zone === 'body' ? {} : { zone }),
  } as Mention;
}

/** Half of a character beyond the 16 bits of one UTF-16 unit. */
const HALF = /[\ud800-\udfff]/;

function before(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - CONTEXT), at);
  if (!HALF.test(near)) return near;
  const slice = Array.from(text.slice(Math.max(0, at - 2 * CONTEXT), at));
  return slice.slice(-CONTEXT).join('');
}

function after(text: string, at: number): string {
  const near = text.slice(at, at + CONTEXT);
  if (!HALF.test(near)) return near;
  return Array.from(text.slice(at, at + 2 * CONTEXT))
    .slice(0, CONTEXT)
    .join('');
}

const KINDS = ['date', 'city', 'amount'];

/** By place, then kind: total, for determinism, since mentions of one kind never overlap. */
function sorted(mentions: readonly Found[]): Found[] {
  return [...mentions].sort(
    (a, b) => a.start - b.start || a.end - b.end || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
}

function zoneAt(blocks: readonly Block[], at: number): Zone {
  return endingAfter(blocks, at)?.zone ?? 'body';
}

function titleOf(text: string, blocks: readonly Block[]): string | null {
  const block = blocks.find((b) => b.zone === 'title');
  return block === undefined ? null : text.slice(block.start, block.end).trim();
}

function placed(message: Message, points: (offset: number) => number): Message {
  const { start, end, ...rest } = message;
  return {
    ...rest,
    ...(start === undefined ? {} : { start: points(start) }),
    ...(end === undefined ? {} : { end: points(end) }),
  };
}
