import { count, h, pieces } from './dom.ts';
import { type Seen, surfaceAt, visible } from './model.ts';
import { byWeight, factLink, heading, kindMark, languageTag, lazyList, nothing } from './parts.ts';
import type { State } from './state.ts';

/** Every fact that the filters let through, the most cited first. */
export function factsView(state: State): HTMLElement {
  const facts = [...visible(state.filters).facts].sort(byWeight);
  return h(
    'section',
    { class: 'view' },
    heading('h2', count(facts.length, 'fact')),
    facts.length === 0
      ? nothing('facts')
      : factTable(facts, state, 'Facts by the number of articles that state them'),
  );
}

/** Facts as a table: what can be seen in a chart can be read, tabbed through and printed here. */
export function factTable(facts: readonly Seen[], state: State, caption: string): HTMLElement {
  const body = h('tbody');
  const table = h(
    'table',
    { class: 'facts' },
    h('caption', {}, caption),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, 'Fact'),
        h('th', { scope: 'col', class: 'wide' }, 'In the words of the articles'),
        h('th', { scope: 'col' }, 'Languages'),
        h('th', { scope: 'col', class: 'number' }, 'Articles'),
        h('th', { scope: 'col', class: 'number' }, 'Citations'),
      ),
    ),
    body,
  );
  return lazyList(body, facts, { make: (seen) => row(seen, state), whole: table });
}

function row(seen: Seen, state: State): HTMLElement {
  const surfaces = [...new Set(seen.places.map(surfaceAt))];
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, kindMark(seen.fact.kind), ' ', factLink(seen, state)),
    h(
      'td',
      { class: 'wide quiet' },
      h('bdi', {}, ...pieces(surfaces.slice(0, 4).join(' · ')), 4 < surfaces.length && ' …'),
    ),
    h('td', {}, ...seen.languages.flatMap((language) => [languageTag(language), ' '])),
    h('td', { class: 'number' }, seen.articles),
    h('td', { class: 'number' }, seen.places.length),
  );
}
