import type { ReportKind, ReportMention } from '../data.ts';
import { button, count, h, words } from './dom.ts';
import { article, languageName, type Seen, titleOf } from './model.ts';
import { fragmentOf, type State } from './state.ts';

/** Small parts that several views share. */

/** The address of the present state with some of it changed. */
export function to(state: State, change: Partial<State>): string {
  return fragmentOf({ ...state, ...change });
}

/** A link to a fact: its citations open beside the view that is shown. */
export function factLink(seen: Pick<Seen, 'fact'>, state: State, label?: string): HTMLAnchorElement {
  const { id, kind, label: own } = seen.fact;
  return h(
    'a',
    { class: `fact ${kind}`, href: to(state, { fact: id, claim: null }), 'data-fact': id },
    words(label ?? own),
    seen.fact.kind === 'city' && h('span', { class: 'quiet' }, ` ${seen.fact.country}`),
  );
}

/** The address of a mention in its article. */
export function mentionHref(state: State, index: number, mention: ReportMention | null): string {
  const change = { view: 'articles', article: article(index).id, at: mention?.at ?? null } as const;
  return to(state, { ...change, fact: null, claim: null });
}

/** A link to an article, named by as much of its title as stands well in a sentence. */
export function articleLink(index: number, state: State): HTMLAnchorElement {
  return h('a', { href: mentionHref(state, index, null) }, words(shortened(titleOf(article(index)), 60)));
}

/** A title as far as the room for it goes, cut between words. */
export function shortened(title: string, letters: number): string {
  return title.length <= letters ? title : `${title.slice(0, letters - 4).replace(/\s\S*$/, '')} …`;
}

export function languageTag(code: string | null): HTMLElement {
  return h(
    'abbr',
    { class: 'language', title: languageName(code) },
    code === null || code === '-' ? '??' : code,
  );
}

export function kindMark(kind: ReportKind): HTMLElement {
  return h('span', { class: `mark ${kind}`, 'aria-hidden': 'true' });
}

export const KINDS: readonly { kind: ReportKind; one: string; many: string }[] = [
  { kind: 'city', one: 'city', many: 'cities' },
  { kind: 'date', one: 'date', many: 'dates' },
  { kind: 'amount', one: 'amount', many: 'amounts' },
];

/** "3 citations in 2 articles". */
export function weight({ places, articles }: Seen): string {
  return `${count(places.length, 'citation')} in ${count(articles, 'article')}`;
}

/** By the number of articles, then of citations, then as the file has it: total. */
export function byWeight(a: Seen, b: Seen): number {
  return b.articles - a.articles || b.places.length - a.places.length || a.index - b.index;
}

/** A heading of a section with an optional remark. */
export function heading(level: 'h2' | 'h3', text: string, remark?: string): HTMLElement {
  return h(
    'header',
    { class: 'heading' },
    h(level, {}, text),
    remark !== undefined && h('p', { class: 'quiet' }, remark),
  );
}

/**
 * Fills a list as far as it is looked at: the first items at once, more as the end comes into sight or the button
 * there is pressed, all of them for print. `whole` is what holds the list, where that is more than the list itself.
 */
export function lazyList<T>(
  list: HTMLElement,
  items: readonly T[],
  { make, whole = list, size = 60 }: { make: (item: T) => Node; whole?: HTMLElement; size?: number },
): HTMLElement {
  let next = 0;
  const more = button('Show more', { class: 'more' }, () => add(size));
  const watcher = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) add(size);
    },
    { rootMargin: '400px' },
  );
  const wrapper = h('div', { class: 'lazy' }, whole);
  add(size);
  if (next < items.length) {
    wrapper.append(more);
    watcher.observe(more);
    window.addEventListener('beforeprint', () => wrapper.isConnected && add(PRINTED), { once: true });
  }
  return wrapper;

  function add(number: number): void {
    const end = Math.min(items.length, next + number);
    for (; next < end; next++) list.append(make(items[next]!));
    if (next < items.length) return;
    watcher.disconnect();
    more.remove();
  }
}

/** Items of one list that go on paper at most. */
const PRINTED = 2000;

/** Why nothing is shown. */
export function nothing(what: string): HTMLElement {
  return h('p', { class: 'nothing' }, `No ${what} here. The filters above may leave them out.`);
}

/** Marks of a chart that the tab key visits one by one; of more of them it goes on to the table, which has them all. */
const STOPS = 60;

/** Takes the marks of a crowded chart out of the way of the tab key. */
export function stops(chart: SVGSVGElement): void {
  const marks = chart.querySelectorAll('a');
  if (STOPS < marks.length) for (const mark of marks) mark.setAttribute('tabindex', '-1');
}
