/** What is shown, as the address says it: everything that a reload has to bring back. */
export interface State {
  readonly view: View;
  /** Id of the article that is open, and the first code point of the mention that is marked in it. */
  readonly article: string | null;
  readonly at: number | null;
  /** Id of the fact whose citations are listed. */
  readonly fact: string | null;
  readonly claim: string | null;
  readonly filters: Filters;
}

export interface Filters {
  readonly languages: readonly string[];
  readonly kinds: readonly string[];
  readonly article: string | null;
  readonly predicate: string | null;
  readonly query: string;
}

export const VIEWS = ['overview', 'claims', 'map', 'timeline', 'amounts', 'facts', 'articles'] as const;
export type View = (typeof VIEWS)[number];

export const NO_FILTERS: Filters = { languages: [], kinds: [], article: null, predicate: null, query: '' };

/** Reads a fragment such as `#city:2867714?view=overview&language=de,fr`; what it does not understand it leaves out. */
export function parseState(fragment: string): State {
  const raw = fragment.replace(/^#/, '');
  const question = raw.indexOf('?');
  const target = question < 0 ? raw : raw.slice(0, question);
  const params = new URLSearchParams(question < 0 ? '' : raw.slice(question + 1));
  const list = (name: string) => (params.get(name) ?? '').split(',').filter((item) => item !== '');
  const filters: Filters = {
    languages: list('language'),
    kinds: list('kind'),
    article: params.get('in'),
    predicate: params.get('predicate'),
    query: params.get('q') ?? '',
  };
  const none = { article: null, at: null, fact: null, claim: null };
  const colon = target.indexOf(':');
  const kind = colon < 0 ? '' : target.slice(0, colon);
  if (kind === 'article') return { ...none, ...placeOf(target), view: 'articles', filters };
  if (kind === 'claim') return { ...none, claim: decoded(target), view: 'claims', filters };
  const natural = NATURAL[kind];
  if (natural !== undefined) {
    const view = params.get('view') ?? natural;
    const place = view.startsWith('article:') ? placeOf(view) : {};
    return { ...none, ...place, fact: decoded(target), view: viewOf(view) ?? natural, filters };
  }
  return { ...none, view: viewOf(target) ?? 'overview', filters };
}

/** The fragment of a state, `#` included. */
export function fragmentOf(state: State): string {
  const { view, article, at, fact, claim, filters } = state;
  const params: string[] = [];
  const place =
    view === 'articles' && article !== null
      ? `article:${encoded(article)}${at === null ? '' : `@${at}`}`
      : view;
  let target = place;
  if (fact !== null) {
    target = encoded(fact);
    if (view !== NATURAL[fact.slice(0, fact.indexOf(':'))]) params.push(`view=${place}`);
  } else if (claim !== null) target = encoded(claim);
  if (0 < filters.languages.length) params.push(`language=${filters.languages.map(encoded).join(',')}`);
  if (0 < filters.kinds.length) params.push(`kind=${filters.kinds.map(encoded).join(',')}`);
  if (filters.article !== null) params.push(`in=${encoded(filters.article)}`);
  if (filters.predicate !== null) params.push(`predicate=${encoded(filters.predicate)}`);
  if (filters.query !== '') params.push(`q=${encoded(filters.query)}`);
  return `#${target}${params.length === 0 ? '' : `?${params.join('&')}`}`;
}

/** Where a fact of a kind is looked at, unless the address says otherwise. */
const NATURAL: Readonly<Record<string, View>> = { city: 'map', date: 'timeline', amount: 'amounts' };

function viewOf(name: string): View | null {
  if (name.startsWith('article:')) return 'articles';
  return VIEWS.find((view) => view === name) ?? null;
}

function placeOf(target: string): { article: string; at: number | null } {
  const [, id = '', at] = /^article:(.*?)(?:@(\d+))?$/.exec(target) ?? [];
  return { article: decoded(id), at: at === undefined ? null : Number(at) };
}

/** Escaped as far as the grammar of the fragment needs it, so that ids stay readable. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(LONE, '\ufffd')).replaceAll('%3A', ':').replaceAll('%2F', '/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Half a surrogate pair, which no address can hold. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
