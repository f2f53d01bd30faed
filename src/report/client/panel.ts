import type { Place } from '../data.ts';
import { button, h, pieces, words } from './dom.ts';
import { article, factById, languageOf, mentionAt, type Seen, surfaceAt, titleOf, visible } from './model.ts';
import { kindMark, languageTag, lazyList, mentionHref, shortened, weight } from './parts.ts';
import { NO_FILTERS, type State } from './state.ts';

/** Characters of context on either side of a citation. */
const CONTEXT = 90;

/** The citations of a fact, each in its sentence, by language and article; null where there is no such fact. */
export function panel(state: State, close: () => void): HTMLElement | null {
  const seen = state.fact === null ? null : seenFact(state, state.fact);
  if (seen === null) return null;
  const { fact } = seen;
  const byArticle = new Map<number, Place[]>();
  for (const place of seen.places) {
    const known = byArticle.get(place[0]);
    if (known === undefined) byArticle.set(place[0], [place]);
    else known.push(place);
  }
  const articles = [...byArticle].sort(([a], [b]) => order(languageOf(a), languageOf(b)) || a - b);
  const list = h('ol', { class: 'sources' });
  return h(
    'section',
    { class: 'panel', 'aria-labelledby': 'panel-title' },
    h(
      'header',
      {},
      h('p', { class: 'kind' }, kindMark(fact.kind), fact.kind),
      button('Close', { class: 'close' }, close),
      h('h2', { id: 'panel-title', tabindex: -1 }, words(fact.label)),
      h('p', { class: 'quiet' }, `${weight(seen)}${fact.kind === 'city' ? ` · ${fact.country}` : ''}`),
      h('p', { class: 'id' }, h('code', {}, fact.id)),
      surfacesOf(seen),
    ),
    lazyList(list, articles, { make: ([index, places]) => source(index, places, state), size: 40 }),
  );
}

function seenFact(state: State, id: string): Seen | null {
  const index = factById(id);
  if (index === null) return null;
  const filtered = visible(state.filters).facts.find((seen) => seen.index === index);
  return filtered ?? visible(NO_FILTERS).facts.find((seen) => seen.index === index) ?? null;
}

/** How each language says it. */
function surfacesOf({ places }: Seen): HTMLElement {
  const surfaces = new Map<string, Set<string>>();
  for (const place of places) {
    const language = languageOf(place[0]);
    const known = surfaces.get(language);
    if (known === undefined) surfaces.set(language, new Set([surfaceAt(place)]));
    else known.add(surfaceAt(place));
  }
  return h(
    'ul',
    { class: 'surfaces' },
    ...[...surfaces]
      .sort(([a], [b]) => order(a, b))
      .map(([language, words]) =>
        h('li', {}, languageTag(language), ' ', ...pieces([...words].sort(order).slice(0, 12).join(' · '))),
      ),
  );
}

function source(index: number, places: readonly Place[], state: State): HTMLElement {
  const { id, language, published } = article(index);
  return h(
    'li',
    {},
    h(
      'p',
      { class: 'source' },
      languageTag(language),
      ' ',
      h('b', {}, words(shortened(titleOf(article(index)), 90))),
      h('span', { class: 'quiet' }, ` · ${published?.label ?? 'undated'}`),
    ),
    ...places.map((place) => {
      const mention = mentionAt(place);
      const [before, exact, after] = quoted(place);
      return h(
        'a',
        {
          class: 'citation',
          href: mentionHref(state, index, mention),
          'data-citation': `${id}@${mention.at}`,
        },
        h(
          'bdi',
          {},
          ...pieces(before),
          h('mark', { class: mention.kind }, ...pieces(exact)),
          ...pieces(after),
        ),
        0 < mention.notes.length && h('span', { class: 'notes' }, mention.notes.join(' · ')),
      );
    }),
  );
}

/** A mention between the words around it, within its paragraph. */
function quoted(place: Place): readonly [before: string, exact: string, after: string] {
  const { text } = article(place[0]);
  const { start, end, quote } = mentionAt(place);
  if (text === null) return quote ?? ['', '', ''];
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const rest = after.split('\n', 1)[0] ?? '';
  const cut = line.length === CONTEXT ? `…${line.replace(/^\S*\s/, '')}` : line;
  return [cut, text.slice(start, end), rest.length === CONTEXT ? `${rest.replace(/\s\S*$/, '')}…` : rest];
}

function order(a: string, b: string): number {
  return a < b ? -1 : b < a ? 1 : 0;
}
