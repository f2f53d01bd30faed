import { predicateOf } from '../../../model/catalogue.ts';
import type { ArticleRecord, Claim, ClaimCitation, Mention } from '../../../model/record.ts';
import type { Entry } from '../entry.ts';
import { textKey } from '../key.ts';
import { amountExtent, dateExtent, type Extent } from './values.ts';

/** What one article says, with all that the merge decides by. */
export interface Said {
  readonly predicate: string;
  readonly subject: {
    readonly key: string;
    readonly name: string;
    readonly type: string;
    readonly sure: boolean;
  };
  readonly city?: { readonly geonames: number; readonly name: string };
  readonly object?: { readonly key: string; readonly name: string };
  /** The value that sources may differ on, as text; null where this one gives none. */
  readonly value: string | null;
  readonly extent: Extent;
  readonly bound?: string;
  readonly mod?: string | readonly string[];
  /** When it happens, in days; null where nothing tells. */
  readonly time: Extent;
  /** The day of publication, in days, or the middle of what is known of it. */
  readonly published: number | null;
  readonly citation: Omit<ClaimCitation, 'voice'>;
  readonly story: Story;
}

/** What tells one story from another in any language: its names, and its places and numbers in their order. */
export interface Story {
  readonly names: readonly string[];
  readonly facts: readonly string[];
}

/** Most names and facts of a story that are compared. */
const STORY = 60;

/**
 * What a record adds to the claims of the batch: who it names (so that a name is known to be one), and what it says
 * of whom. A claim without a subject stays in its article.
 */
export function* claimContributions(record: ArticleRecord): Iterable<Entry> {
  if (record.error !== undefined || !record.names?.length) return;
  for (const { key, type, name } of record.names)
    if (type !== 'place')
      yield {
        key: `${textKey(key)}0${type}${textKey(record.id)}`,
        value: JSON.stringify([type, record.id, name]),
      };
  if (!record.claims?.length) return;
  const story = storyOf(record);
  const mentions = new Map(record.mentions.map((m) => [`${m.kind} ${m.start}`, m]));
  for (const claim of record.claims) {
    const said = saidOf(record, claim, { story, all: mentions });
    if (said === null) continue;
    const identity = said.city?.geonames ?? said.object?.key ?? currencyOf(said.value);
    yield {
      key: `${textKey(said.subject.key)}1${textKey(said.predicate)}${textKey(`${identity}`)}`,
      value: JSON.stringify(said),
    };
  }
}

function saidOf(
  record: ArticleRecord,
  claim: Claim,
  { story, all }: { story: Story; all: ReadonlyMap<string, Mention> },
): Said | null {
  const row = predicateOf(claim.predicate);
  if (row === undefined) return null;
  const mentions = claim.roles.map((role) => ({
    role,
    mention: all.get(`${role.kind} ${role.start}`),
  }));
  const filled = (name: string) => mentions.find(({ role }) => role.role === name)?.mention;
  const city = filled('city');
  const place = city?.kind === 'city' ? { geonames: city.geonames, name: city.name } : undefined;
  const subject =
    claim.subject ??
    (row.subject === 'none' && place !== undefined
      ? { key: `city ${place.geonames}`, name: place.name, type: 'place', via: 'name' as const, sure: true }
      : null);
  if (subject === null || (row.identity === 'city' && place === undefined)) return null;
  const mention = filled(row.value);
  const date = filled('date');
  const { value, extent } = readingOf(mention);
  return {
    predicate: claim.predicate,
    subject: { key: subject.key, name: subject.name, type: subject.type, sure: subject.sure },
    ...(row.identity === 'city' && place !== undefined ? { city: place } : {}),
    ...(row.identity === 'object' && claim.object !== undefined
      ? { object: { key: claim.object.key, name: claim.object.name } }
      : {}),
    value,
    extent,
    ...qualifiers(mention),
    time: date?.kind === 'date' ? dateExtent(date) : null,
    published: dayOf(record.published?.value),
    citation: {
      article: record.id,
      ...claim.quote,
      sentence: claim.sentence,
      language: record.language ?? '',
      published: record.published?.value ?? null,
      modality: claim.modality,
      ...(claim.hearsay === undefined ? {} : { hearsay: claim.hearsay }),
      via: subject.via,
      ...(claim.subject === null || claim.subject.start === claim.subject.end
        ? {}
        : { subject: { start: claim.subject.start, end: claim.subject.end, exact: claim.subject.exact } }),
      roles: mentions.map(({ role: { role, start, end, exact }, mention: m }) => ({
        role,
        value: readingOf(m).value,
        start,
        end,
        exact,
        ...qualifiers(m),
      })),
    },
    story,
  };
}

/** A mention's value as facts name it, and what it leaves open. */
function readingOf(mention: Mention | undefined): { value: string | null; extent: Extent } {
  switch (mention?.kind) {
    case 'city':
      return { value: `city:${mention.geonames}`, extent: null };
    case 'date':
      return {
        value: mention.value,
        extent: mention.type === 'duration' ? null : dateExtent(mention),
      };
    case 'amount': {
      const { value, low, high, currency, type, concept, counted, unit } = mention;
      const measure =
        currency ?? (type === 'percent' ? '%' : type === 'count' ? (concept ?? counted ?? '') : (unit ?? ''));
      return { value: `${measure}:${value ?? `${low ?? ''}..${high ?? ''}`}`, extent: amountExtent(mention) };
    }
    default:
      return { value: null, extent: null };
  }
}

function qualifiers(mention: Mention | undefined): { bound?: string; mod?: string | readonly string[] } {
  if (mention?.kind === 'amount' && mention.bound !== undefined) return { bound: mention.bound };
  if (mention?.kind === 'date' && mention.mod !== undefined) return { mod: mention.mod };
  return {};
}

function currencyOf(value: string | null): string {
  return /^([A-Z]{3}):/.exec(value ?? '')?.[1] ?? '';
}

function dayOf(published: string | undefined): number | null {
  const extent = published === undefined ? null : dateExtent({ value: published });
  return extent === null || extent.month !== undefined || !Number.isFinite(extent.low + extent.high)
    ? null
    : Math.round((extent.low + extent.high) / 2);
}

function storyOf(record: ArticleRecord): Story {
  const facts = new Set<string>();
  for (const mention of record.mentions) {
    if (STORY <= facts.size) break;
    if (mention.kind === 'date' || mention.zone === 'boilerplate') continue;
    const { value } = readingOf(mention);
    if (value !== null)
      facts.add(mention.kind === 'city' ? value : `${mention.type}:${value.replace(/^.*:/, '')}`);
  }
  return { names: (record.names ?? []).slice(0, STORY).map(({ key }) => key), facts: [...facts] };
}
