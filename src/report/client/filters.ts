import { button, h, plain } from './dom.ts';
import { article, articleById, data, languageName, languages, titleOf } from './model.ts';
import { KINDS, kindMark } from './parts.ts';
import { type Filters, NO_FILTERS, type State } from './state.ts';

/** Articles that the list of articles to choose from names. */
const CHOICES = 2000;

/** The filters: they narrow every view, and the address keeps them. */
export function filterBar(apply: (filters: Filters) => void): {
  element: HTMLElement;
  show: (state: State) => void;
} {
  let filters = NO_FILTERS;
  const change = (some: Partial<Filters>) => apply({ ...filters, ...some });
  const search = h('input', {
    type: 'search',
    placeholder: 'Search facts and articles',
    'aria-label': 'Search',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => change({ query: search.value }), 150);
  });
  const byLanguage = languages.map((language) =>
    toggle(languageName(language), null, () => change({ languages: flipped(filters.languages, language) })),
  );
  const byKind = KINDS.map(({ kind, many }) =>
    toggle(many, kindMark(kind), () => change({ kinds: flipped(filters.kinds, kind) })),
  );
  const inArticle = select(
    'Article',
    'All articles',
    data.articles.slice(0, CHOICES).map(({ id }) => id),
    (id) => titleOf(article(articleById(id)!)),
  );
  inArticle.addEventListener('change', () =>
    change({ article: inArticle.value === '' ? null : inArticle.value }),
  );
  const predicates = [...new Set(data.claims.map(({ predicate }) => predicate))].sort();
  const byPredicate = select('Predicate', 'All predicates', predicates, (name) => name);
  byPredicate.addEventListener('change', () =>
    change({ predicate: byPredicate.value === '' ? null : byPredicate.value }),
  );
  const reset = button('Reset', { class: 'reset' }, () => apply(NO_FILTERS));
  const element = h(
    'form',
    { class: 'filters', role: 'search', 'aria-label': 'Filters' },
    search,
    1 < languages.length &&
      h('div', { class: 'group', role: 'group', 'aria-label': 'Language' }, ...byLanguage),
    h('div', { class: 'group', role: 'group', 'aria-label': 'Kind' }, ...byKind),
    1 < data.articles.length && inArticle,
    0 < predicates.length && byPredicate,
    reset,
  );
  element.addEventListener('submit', (event) => event.preventDefault());
  return { element, show };

  function show(state: State): void {
    filters = state.filters;
    if (document.activeElement !== search) search.value = filters.query;
    for (const [k, element] of byLanguage.entries())
      press(element, filters.languages.includes(languages[k]!));
    for (const [k, element] of byKind.entries()) press(element, filters.kinds.includes(KINDS[k]!.kind));
    inArticle.value = filters.article ?? '';
    byPredicate.value = filters.predicate ?? '';
    reset.hidden = JSON.stringify(filters) === JSON.stringify(NO_FILTERS);
  }
}

function toggle(name: string, mark: Node | null, act: () => void): HTMLButtonElement {
  const element = button(mark, { class: 'toggle', 'aria-pressed': 'false' }, act);
  element.append(mark === null ? name : ` ${name}`);
  return element;
}

function press(element: HTMLElement, pressed: boolean): void {
  element.setAttribute('aria-pressed', `${pressed}`);
}

function flipped(list: readonly string[], item: string): string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

function select(
  name: string,
  all: string,
  values: readonly string[],
  label: (value: string) => string,
): HTMLSelectElement {
  return h(
    'select',
    { 'aria-label': name },
    h('option', { value: '' }, all),
    ...values.map((value) => h('option', { value }, plain(label(value)))),
  );
}
