import { predicateOf } from '../model/catalogue.ts';
import type { ArticleRecord, Claim, ClaimFact } from '../model/record.ts';
import { neutral } from './words.ts';

export type ClaimOrder = 'status' | 'subject' | 'claim' | 'voices';

/** One line of the table: a claim, or one more of its values. */
export interface ClaimRow {
  readonly status: string;
  readonly subject: string;
  readonly claim: string;
  readonly value: string;
  readonly said: string;
}

const STATUS = ['disputed', 'compatible', 'agreed', 'single'];

/** Claims in the order asked for; what is equal there stays in the order of subject, claim, id. */
export function sortClaims(claims: readonly ClaimFact[], order: ClaimOrder): ClaimFact[] {
  const keys: Record<ClaimOrder, (c: ClaimFact) => string | number> = {
    status: (c) => STATUS.indexOf(c.status),
    subject: (c) => c.subject.key,
    claim: (c) => c.predicate,
    voices: (c) => -c.voices,
  };
  const ranks = [keys[order], keys.subject, keys.claim, (c: ClaimFact) => c.id];
  // sort for determinism
  return [...claims].sort((a, b) => {
    for (const rank of ranks) {
      const [x, y] = [rank(a), rank(b)];
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  });
}

/** The lines of one claim: a line for every value, with who says it. */
export function claimRows(claim: ClaimFact): ClaimRow[] {
  const label = predicateOf(claim.predicate)?.label ?? claim.predicate;
  const what = claim.subject.key.startsWith('city ') ? undefined : (claim.city?.name ?? claim.object?.name);
  const values = new Map<string, Set<string>>();
  for (const citation of claim.citations) {
    const value = [
      ...citation.roles
        .filter(({ role }) => role !== 'announced' && !(role === 'city' && claim.city !== undefined))
        .map(({ role, value: v, bound, mod, exact }) =>
          // The value of a place is a number that tells a reader nothing.
          role === 'city' ? exact : shown(v, bound, mod, exact),
        ),
      ...(citation.modality === 'stated' ? [] : [citation.modality]),
      ...(citation.hearsay ? ['reported'] : []),
      ...announced(citation.roles),
    ].join(', ');
    const sayer = `${shortId(citation.article)} (${[citation.language, citation.published].filter((part) => part).join(' ')})`;
    const sayers = values.get(value);
    if (sayers === undefined) values.set(value, new Set([sayer]));
    else sayers.add(sayer);
  }
  const same = (claim.sameStory ?? []).map(
    ({ articles }) => `${articles.map(shortId).join(' and ')} are one voice`,
  );
  const rows = [...values].map(([value, sayers]) => ({
    value: value === '' ? 'no date' : value,
    said: [...sayers].join(', '),
  }));
  return rows.map(({ value, said }, k) => ({
    status: k === 0 ? claim.status : '',
    subject: k === 0 ? claim.subject.name : '',
    claim: k === 0 ? [label, what].filter((part) => part).join(' · ') : '',
    value,
    said: k === rows.length - 1 && 0 < same.length ? `${said}; ${same.join('; ')}` : said,
  }));
}

/** A table of columns as wide as what stands in them. */
export function* claimTable(claims: readonly ClaimFact[]): Iterable<string> {
  const head: ClaimRow = {
    status: 'STATUS',
    subject: 'SUBJECT',
    claim: 'CLAIM',
    value: 'VALUE',
    said: 'SAID BY',
  };
  const rows = [head, ...claims.flatMap(claimRows).map(harmless)];
  const columns = ['status', 'subject', 'claim', 'value', 'said'] as const;
  const widths = columns.map((column) => Math.max(...rows.map((row) => width(row[column]))));
  for (const row of rows)
    yield `${columns
      .map((column, k) => row[column] + ' '.repeat(widths[k]! - width(row[column])))
      .join('  ')
      .trimEnd()}\n`;
}

/** Words of articles move no cursor. */
function harmless({ status, subject, claim, value, said }: ClaimRow): ClaimRow {
  return {
    status,
    subject: neutral(subject),
    claim: neutral(claim),
    value: neutral(value),
    said: neutral(said),
  };
}

/** A claim of one article in a few words: "OpenAI · opens a site: Paris, 2024 (planned)". */
export function claimText({ predicate, subject, object, roles, modality, hearsay }: Claim): string {
  const label = predicateOf(predicate)?.label ?? predicate;
  const parts = [
    object?.exact,
    ...roles.map(({ role, exact }) => (role === 'announced' ? `said ${exact}` : exact)),
  ];
  const how = [...(modality === 'stated' ? [] : [modality]), ...(hearsay ? ['reported'] : [])].join(', ');
  return neutral(
    `${subject?.name ?? '(nobody sure)'} · ${label}: ${parts.filter((part) => part).join(', ')}${how === '' ? '' : ` (${how})`}`,
  );
}

/** The claims of a record, a line each. */
export function* claimLines({ claims = [] }: ArticleRecord): Iterable<string> {
  for (const claim of claims) yield claimText(claim);
}

function announced(roles: ClaimFact['citations'][number]['roles']): string[] {
  const date = roles.find(({ role }) => role === 'announced')?.value;
  return date ? [`announced ${date}`] : [];
}

const SCALES: readonly [number, string][] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
];

function shown(
  value: string | null,
  bound: string | undefined,
  mod: string | readonly string[] | undefined,
  exact: string,
): string {
  const before = bound === undefined ? '' : `${bound.replace('-', ' ')} `;
  const amount = /^([^:]*):(-?[\d.e+]+)$/.exec(value ?? '');
  const text =
    value === null
      ? `“${exact}”`
      : amount === null
        ? value
        : [number(Number(amount[2])), amount[1]].filter((part) => part).join(' ');
  return `${before}${mod === undefined ? '' : `${[mod].flat().join(' ')} `}${text}`;
}

function number(value: number): string {
  for (const [scale, name] of SCALES)
    if (scale <= Math.abs(value)) return `${Math.round((value / scale) * 1000) / 1000} ${name}`;
  return `${value}`;
}

/** The part of an id before its digest: "000" of "000_b71b88f912878926". */
function shortId(id: string): string {
  return /^(.+?)_[0-9a-f]{16}$/.exec(id)?.[1] ?? id;
}

function width(text: string): number {
  return Array.from(text).length;
}
