import type { ReportArticle, ReportMention } from '../data.ts';
import { count, h, pieces, plain, words } from './dom.ts';
import { article, articleById, data, languageName, mentionAt, titleOf, visible } from './model.ts';
import {
  factLink,
  heading,
  KINDS,
  kindMark,
  languageTag,
  lazyList,
  mentionHref,
  nothing,
  to,
} from './parts.ts';
import { NO_FILTERS, type State } from './state.ts';

/** One article with its mentions marked, or the list of articles. */
export function reader(state: State): HTMLElement {
  const index = state.article === null ? null : articleById(state.article);
  if (index !== null) return opened(index, state);
  const { articles } = visible(state.filters);
  const list = h('ol', { class: 'articles' });
  return h(
    'section',
    { class: 'view' },
    heading('h2', count(articles.length, 'article')),
    state.article !== null &&
      h('p', { class: 'nothing' }, `The article ${plain(state.article)} is not on this page.`),
    articles.length === 0
      ? nothing('articles')
      : lazyList(list, articles, { make: (each) => item(each, state) }),
  );
}

function item(index: number, state: State): HTMLElement {
  const { id, language, published, mentions, problems } = article(index);
  return h(
    'li',
    {},
    languageTag(language),
    h(
      'div',
      {},
      h('a', { class: 'title', href: mentionHref(state, index, null) }, words(titleOf(article(index)))),
      h('p', { class: 'quiet' }, h('bdi', {}, ...pieces(id))),
    ),
    h('p', { class: 'when' }, published?.label ?? 'undated'),
    h(
      'p',
      { class: 'counts' },
      ...KINDS.map(({ kind, one, many }) => {
        const number = mentions.filter((m) => m.kind === kind && m.fact !== null).length;
        return h('span', {}, kindMark(kind), ` ${count(number, one, many)}`);
      }),
      0 < problems.length && h('span', { class: 'problem' }, count(problems.length, 'message')),
    ),
  );
}

function opened(index: number, state: State): HTMLElement {
  const shown = article(index);
  const { text, language, published, source, url, problems } = shown;
  const link = url !== null && /^https?:\/\//i.test(url) ? url : null;
  const others = visible({ ...NO_FILTERS, languages: state.filters.languages }).articles;
  const at = others.indexOf(index);
  const neighbour = (step: number, label: string) => {
    const other = at < 0 ? undefined : others[at + step];
    return other !== undefined && h('a', { href: mentionHref(state, other, null) }, label);
  };
  const paragraphs = text === null ? [] : paragraphsOf(shown);
  const headline = paragraphs.findIndex(([from, to]) => text!.slice(from, to).trim() === shown.title?.trim());
  const body = h(
    'article',
    { class: 'reader', lang: language },
    h(
      'nav',
      { class: 'steps', 'aria-label': 'Articles', lang: 'en' },
      h('a', { href: to(state, { article: null, at: null, fact: null }) }, 'All articles'),
      neighbour(-1, 'Previous'),
      neighbour(1, 'Next'),
    ),
    h(
      'p',
      { class: 'byline', lang: 'en' },
      languageTag(language),
      ` ${languageName(language)} · `,
      published === null ? 'undated' : `published ${published.label} (${published.basis})`,
      ' · ',
      h('bdi', {}, ...pieces(source)),
      link !== null && ' · ',
      link !== null && h('a', { href: link, rel: 'noopener noreferrer', target: '_blank' }, words(link)),
    ),
    0 < problems.length &&
      h(
        'ul',
        { class: 'problems', lang: 'en' },
        ...problems.map(({ severity, reason, code }) =>
          h(
            'li',
            { class: severity },
            h('b', {}, severity),
            ' ',
            h('bdi', {}, ...pieces(reason)),
            ' ',
            h('code', {}, code),
          ),
        ),
      ),
    headline < 0 && h('h2', { class: 'headline' }, words(titleOf(shown))),
    text === null
      ? untold(shown)
      : h(
          'div',
          { class: 'text' },
          ...paragraphs.map(([from, until], k) =>
            h(
              k === headline ? 'h2' : 'p',
              {
                dir: 'auto',
                class: k === headline ? 'headline' : isBoilerplate(shown, from) ? 'boilerplate' : null,
              },
              ...marked(shown, from, until, state),
            ),
          ),
        ),
  );
  return h('div', { class: 'view reading' }, body, stated(index, state));
}

/** The facts that an article states, in its margin. */
function stated(index: number, state: State): HTMLElement {
  const facts = visible({ ...NO_FILTERS, article: article(index).id }).facts;
  const groups = KINDS.map(({ kind, many }) => ({
    kind,
    many,
    members: facts.filter(({ fact }) => fact.kind === kind),
  }));
  const claims = data.claims.filter(({ values }) =>
    values.some(({ sources }) => sources.some((source) => source.article === index)),
  );
  return h(
    'nav',
    { class: 'stated', 'aria-label': 'Facts and claims of this article' },
    h('h3', {}, count(facts.length, 'fact')),
    ...groups
      .filter(({ members }) => 0 < members.length)
      .map(({ kind, many, members }) =>
        h(
          'section',
          {},
          h('h4', {}, kindMark(kind), ` ${many}`),
          h(
            'ul',
            {},
            ...members.map((seen) => {
              const others = data.facts[seen.index]!.places.filter(([a]) => a !== index).length;
              const link = factLink(seen, { ...state, at: mentionAt(seen.places[0]!).at });
              return h(
                'li',
                {},
                link,
                0 < others &&
                  h('span', { class: 'quiet', title: 'citations in other articles' }, ` +${others}`),
              );
            }),
          ),
        ),
      ),
    0 < claims.length &&
      h(
        'section',
        {},
        h('h4', {}, 'claims'),
        h(
          'ul',
          {},
          ...claims.map(({ id, subject, predicate, about, status }) =>
            h(
              'li',
              {},
              h(
                'a',
                { href: to(state, { view: 'claims', claim: id, fact: null, article: null, at: null }) },
                words([subject, predicate, about].filter((part) => part !== '').join(' · ')),
              ),
              status !== 'single' && h('span', { class: `quiet ${status}` }, ` ${status}`),
            ),
          ),
        ),
      ),
  );
}

/** The mentions of an article whose text is not at hand. */
function untold({ mentions }: ReportArticle): HTMLElement {
  return h(
    'div',
    { lang: 'en' },
    h(
      'p',
      { class: 'nothing' },
      'The text of this article is not at hand, or has changed since it was read.',
    ),
    h(
      'ul',
      { class: 'quotes' },
      ...mentions.map(({ quote, kind, label }) =>
        h(
          'li',
          {},
          h(
            'bdi',
            {},
            ...pieces(quote?.[0] ?? ''),
            h('mark', { class: kind }, ...pieces(quote?.[1] ?? '')),
            ...pieces(quote?.[2] ?? ''),
          ),
          h('span', { class: 'notes' }, label),
        ),
      ),
    ),
  );
}

/** The lines of the text that hold more than blanks, cut where the article itself begins or ends. */
function paragraphsOf({ text, boilerplate }: ReportArticle): [from: number, to: number][] {
  const cuts = boilerplate.flat();
  const paragraphs: [number, number][] = [];
  for (const line of text!.matchAll(/[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*/g)) {
    const [from, to] = [line.index, line.index + line[0].length];
    const ends = [...cuts.filter((cut) => from < cut && cut < to), to];
    for (const [k, end] of ends.entries()) {
      const start = k === 0 ? from : ends[k - 1]!;
      if (text!.slice(start, end).trim() !== '') paragraphs.push([start, end]);
    }
  }
  return paragraphs;
}

function isBoilerplate({ boilerplate, text }: ReportArticle, from: number): boolean {
  const first = from + text!.slice(from, from + 1000).search(/\S/);
  return boilerplate.some(([start, end]) => start <= first && first < end);
}

/** A stretch of the text with its mentions as links; where mentions overlap, each part belongs to the first. */
function marked(shown: ReportArticle, from: number, until: number, state: State): Node[] {
  const nodes: Node[] = [];
  let at = from;
  for (const mention of shown.mentions) {
    if (mention.end <= at || until <= mention.start || !isShown(mention, state)) continue;
    const start = Math.max(at, mention.start);
    const end = Math.min(until, mention.end);
    if (at < start) nodes.push(...pieces(shown.text!.slice(at, start)));
    nodes.push(mark(mention, shown.text!.slice(start, end), state));
    at = end;
  }
  if (at < until) nodes.push(...pieces(shown.text!.slice(at, until)));
  return nodes;
}

function isShown({ kind }: ReportMention, { filters }: State): boolean {
  return filters.kinds.length === 0 || filters.kinds.includes(kind);
}

function mark(mention: ReportMention, surface: string, state: State): HTMLElement {
  const { kind, at, fact, label, rule, notes, boilerplate } = mention;
  const id = fact === null ? null : data.facts[fact]!.id;
  return h(
    'a',
    {
      class: `m ${kind}${id === null ? ' none' : ''}`,
      href: id === null ? to(state, { at, fact: null }) : to(state, { at, fact: id }),
      'data-at': at,
      'data-fact': id,
      'data-tip': [
        label,
        ...notes,
        boilerplate ? 'outside the article' : '',
        id === null ? 'makes no fact' : '',
        rule,
      ]
        .filter((part) => part !== '')
        .join('\n'),
    },
    ...pieces(surface),
  );
}
