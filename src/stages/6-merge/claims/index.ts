import { predicateOf } from '../../../model/catalogue.ts';
import type { ClaimCitation, ClaimFact } from '../../../model/record.ts';
import type { Entry } from '../entry.ts';
import type { Voices } from '../voices.ts';
import type { Said } from './contributions.ts';
import { type Event, eventsOf } from './events.ts';
import { voicesOf } from './stories.ts';
import { share } from './values.ts';

export { claimContributions } from './contributions.ts';
export { retold } from './stories.ts';

/** A claim on its way to the file. */
export type MergedClaim = Omit<ClaimFact, 'citations'> & { readonly citations: Iterable<string> };

/**
 * The claims of sorted contributions, one event at a time, by subject, predicate and what tells its events apart.
 */
export function* mergeClaims(
  contributions: Iterable<Entry>,
  heard: Voices,
): Generator<MergedClaim, void, undefined> {
  let subject = '';
  let known = new Known();
  let key = '';
  let said: Said[] = [];
  for (const entry of contributions) {
    const end = entry.key.indexOf('\0\0');
    const name = entry.key.slice(0, end);
    if (entry.key !== key) {
      yield* claimsOf(said, known, heard);
      said = [];
      key = entry.key;
    }
    if (name !== subject) {
      subject = name;
      known = new Known();
    }
    if (entry.key[end + 2] === '0') {
      const [type, article, form] = JSON.parse(entry.value) as [string, string, string];
      known.add(type, article, form);
    } else said.push({ ...(JSON.parse(entry.value) as Said), story: HEARD });
  }
  yield* claimsOf(said, known, heard);
}

/** Stories are compared before: of an event that a whole batch tells they would take the most memory. */
const HEARD: Said['story'] = { names: [], facts: [] };

/** What the articles of the batch tell of one name. */
class Known {
  readonly #articles = new Map<string, Set<string>>();
  /** Its shortest form, of these the first. */
  form = '';

  add(type: string, article: string, form: string): void {
    const articles = this.#articles.get(type) ?? new Set();
    this.#articles.set(type, articles.add(article));
    if (
      this.form === '' ||
      form.length < this.form.length ||
      (form.length === this.form.length && form < this.form)
    )
      this.form = form;
  }

  /** How many articles take it for that. */
  size(type: string): number {
    return this.#articles.get(type)?.size ?? 0;
  }

  /** How many articles know it, and not as somebody. */
  get things(): number {
    const all = new Set<string>();
    for (const [type, some] of this.#articles)
      if (type !== 'person') for (const article of some) all.add(article);
    return all.size;
  }
}

function* claimsOf(
  all: readonly Said[],
  known: Known,
  heard: Voices,
): Generator<MergedClaim, void, undefined> {
  const said = all.filter((one) => isSubject(one, known));
  if (said.length === 0) return;
  for (const event of eventsOf(said)) yield claimOf(event, known.form, heard);
}

/** A subject is sure in its article, or two articles know the name, and not as somebody. */
function isSubject({ subject, predicate }: Said, known: Known): boolean {
  const organisation = predicateOf(predicate)?.subject === 'organisation';
  if (organisation && known.size('organisation') < known.size('person')) return false;
  return subject.sure || 0 < known.size('organisation') || 2 <= known.things;
}

function claimOf({ said: all, mark }: Event, form: string, heard: Voices): MergedClaim {
  // sort for determinism: two claims of one article and quote differ in what they say
  const said = [...all].sort(
    (a, b) =>
      compare(a.citation.article, b.citation.article) ||
      a.citation.start - b.citation.start ||
      compare(JSON.stringify(a), JSON.stringify(b)),
  );
  const { numbers, stories } = voicesOf(said, heard);
  const first = said[0]!;
  const row = predicateOf(first.predicate)!;
  const identity = first.city === undefined ? first.object?.key : `city:${first.city.geonames}`;
  const values = valuesOf(said, row.value, numbers);
  const voices = new Set(numbers.values()).size;
  return {
    id: ['claim', first.predicate, first.subject.key, identity, mark].filter((part) => part).join(':'),
    predicate: first.predicate,
    subject: { key: first.subject.key, name: form === '' ? first.subject.name : form },
    ...(first.city === undefined ? {} : { city: first.city }),
    ...(first.object === undefined ? {} : { object: first.object }),
    status: voices === 1 ? 'single' : statusOf(said),
    values,
    voices,
    ...(stories.length === 0
      ? {}
      : { sameStory: stories.map((s) => ({ articles: [...s.articles], because: s.because })) }),
    citations: said.map(({ citation }) =>
      JSON.stringify(citationOf(citation, numbers.get(citation.article)!)),
    ),
  };
}

function citationOf(citation: Omit<ClaimCitation, 'voice'>, voice: number): ClaimCitation {
  return { ...citation, voice };
}

function statusOf(said: readonly Said[]): ClaimFact['status'] {
  const denied = said.some(({ citation }) => citation.modality === 'denied');
  if (denied && said.some(({ citation }) => citation.modality !== 'denied')) return 'disputed';
  if (!share(said.map(({ extent }) => extent))) return 'disputed';
  const plain = said.every(
    ({ value, bound, mod }) =>
      value === said[0]!.value && bound === said[0]!.bound && `${mod}` === `${said[0]!.mod}`,
  );
  return plain ? 'agreed' : 'compatible';
}

function valuesOf(
  said: readonly Said[],
  role: string,
  numbers: ReadonlyMap<string, number>,
): ClaimFact['values'] {
  const values = new Map<string, { value: ClaimFact['values'][number]; voices: Set<number> }>();
  for (const { value, bound, mod, citation } of said) {
    const item = {
      role,
      value,
      modality: citation.modality,
      ...(bound === undefined ? {} : { bound }),
      ...(mod === undefined ? {} : { mod }),
      voices: [],
    };
    const key = JSON.stringify(item);
    const known = values.get(key);
    const voice = numbers.get(citation.article)!;
    if (known === undefined) values.set(key, { value: item, voices: new Set([voice]) });
    else known.voices.add(voice);
  }
  // sort for determinism
  return [...values]
    .sort(([a], [b]) => compare(a, b))
    .map(([, { value, voices }]) => ({ ...value, voices: [...voices].sort((a, b) => a - b) }));
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : b < a ? 1 : 0;
}
