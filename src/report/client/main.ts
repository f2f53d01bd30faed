import { amountsView } from './amounts.ts';
import { claimsView } from './claims.ts';
import { count, h } from './dom.ts';
import { filterBar } from './filters.ts';
import { mapView } from './map.ts';
import { data, factById, visible } from './model.ts';
import { overview } from './overview.ts';
import { panel } from './panel.ts';
import { nothing, to } from './parts.ts';
import { reader } from './reader.ts';
import { fragmentOf, parseState, type State, type View } from './state.ts';
import { factsView } from './table.ts';
import { timelineView } from './timeline.ts';
import { watchTips } from './tip.ts';

const TABS: readonly { view: View; name: string; make: (state: State) => HTMLElement }[] = [
  { view: 'overview', name: 'Overview', make: overview },
  { view: 'claims', name: 'Claims', make: claimsView },
  { view: 'map', name: 'Map', make: mapView },
  { view: 'timeline', name: 'Time line', make: timelineView },
  { view: 'amounts', name: 'Amounts', make: amountsView },
  { view: 'facts', name: 'Facts', make: factsView },
  { view: 'articles', name: 'Articles', make: reader },
];

const tabs = TABS.filter(({ view }) => view !== 'claims' || 0 < data.claims.length).map(({ view, name }) => ({
  view,
  link: h('a', {}, name),
}));
const filters = filterBar((next) => go({ ...state, filters: next }));
const main = h('main', { id: 'main', tabindex: -1 });
const aside = h('aside', { 'aria-label': 'Citations', hidden: true });
/** How much the filters let through; told to screen readers whenever it changes. */
const extent = h('p', { class: 'extent quiet', role: 'status' });
const skip = h('a', { class: 'skip', href: '#main' }, 'Skip to the content');
skip.addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});

let state = parseState(location.hash);
let drawn = '';

document.body.prepend(
  skip,
  h(
    'header',
    { class: 'top' },
    h('h1', {}, h('a', { href: '#overview' }, 'trifakta')),
    h('nav', { 'aria-label': 'Views' }, ...tabs.map(({ link }) => link)),
    extent,
    filters.element,
  ),
  h('div', { class: 'columns-2' }, main, aside),
  h(
    'footer',
    { class: 'bottom quiet' },
    'Every mark leads back to the words in the article. Map: Natural Earth. Cities: GeoNames, CC BY 4.0.',
  ),
);
watchTips();
window.addEventListener('hashchange', () => show(parseState(location.hash)));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && state.fact !== null) close();
});
show(state);

function go(next: State): void {
  history.replaceState(null, '', fragmentOf(next));
  show(next);
}

/** Draws what has changed: the view if it is another or sees other facts, the panel, and what is marked in them. */
function show(next: State): void {
  const before = state;
  state = next;
  const { view, article, at, filters: seen } = state;
  const key = JSON.stringify([view, article, seen]);
  for (const tab of tabs) {
    tab.link.href = to(state, { view: tab.view, article: null, at: null, fact: null, claim: null });
    if (tab.view === view) tab.link.setAttribute('aria-current', 'page');
    else tab.link.removeAttribute('aria-current');
  }
  filters.show(state);
  const through = visible(seen);
  const told = [
    count(through.articles.length, 'article'),
    count(through.facts.length, 'fact'),
    ...(data.claims.length === 0 ? [] : [count(through.claims.length, 'claim')]),
  ].join(' · ');
  if (extent.textContent !== told) extent.textContent = told;
  const fresh = key !== drawn;
  if (fresh) {
    main.replaceChildren((TABS.find((tab) => tab.view === view) ?? TABS[0]!).make(state));
    drawn = key;
    if (at === null && (before.view !== view || before.article !== article)) window.scrollTo(0, 0);
  }
  const shown = panel(state, close);
  aside.replaceChildren(...(shown === null ? [] : [shown]));
  aside.hidden = shown === null;
  document.body.classList.toggle('with-panel', shown !== null);
  mark();
  if (shown !== null && before.fact !== state.fact) shown.querySelector('h2')?.focus({ preventScroll: true });
  if (shown === null && state.fact !== null && factById(state.fact) === null)
    main.prepend(nothing(`fact ${state.fact}`));
}

/** Marks the fact, the claim and the mention that the address names, and brings the latter two into sight. */
function mark(): void {
  for (const element of document.querySelectorAll('[aria-current="true"]'))
    element.removeAttribute('aria-current');
  if (state.fact !== null)
    for (const element of main.querySelectorAll(`[data-fact="${CSS.escape(state.fact)}"]`))
      element.setAttribute('aria-current', 'true');
  const sought =
    state.view === 'articles' && state.at !== null
      ? main.querySelector<HTMLElement>(`[data-at="${state.at}"]`)
      : state.claim !== null
        ? main.querySelector<HTMLElement>(`[data-claim="${CSS.escape(state.claim)}"]`)
        : null;
  for (const element of main.querySelectorAll('.here')) element.classList.remove('here');
  if (sought === null) return;
  sought.classList.add('here');
  const { top, bottom } = sought.getBoundingClientRect();
  if (top < 120 || window.innerHeight - 40 < bottom) sought.scrollIntoView({ block: 'center' });
  if (state.fact === null) sought.focus({ preventScroll: true });
}

function close(): void {
  const { fact } = state;
  go({ ...state, fact: null });
  if (fact !== null)
    main.querySelector<HTMLElement>(`[data-fact="${CSS.escape(fact)}"]`)?.focus({ preventScroll: true });
}
