import type { ReportClaim, ReportSource, ReportValue } from '../data.ts';
import { button, count, h, pieces, words } from './dom.ts';
import { article, visible } from './model.ts';
import { articleLink, heading, languageTag, lazyList, nothing, to } from './parts.ts';
import type { State } from './state.ts';

/** Sources of one value that are shown at once. */
const SOURCES = 6;

/** What the articles claim, disputes first: each value of a claim beside the others, with its sources. */
export function claimsView(state: State): HTMLElement {
  const claims = [...visible(state.filters).claims].sort(byInterest);
  const disputed = claims.filter(({ status }) => status === 'disputed').length;
  return h(
    'section',
    { class: 'view' },
    heading(
      'h2',
      count(claims.length, 'claim'),
      disputed === 0 ? 'None is disputed.' : `${disputed} disputed, shown first.`,
    ),
    claims.length === 0
      ? nothing('claims')
      : lazyList(h('div', { class: 'claims' }), claims, {
          make: (claim) => claimCard(claim, state),
          size: 40,
        }),
  );
}

/** Disputes, then what several say, then the rest. */
export function byInterest(a: ReportClaim, b: ReportClaim): number {
  return rank(a) - rank(b) || b.voices - a.voices || data(b) - data(a) || (a.id < b.id ? -1 : 1);

  function data({ values }: ReportClaim): number {
    return values.reduce((sum, { sources }) => sum + sources.length, 0);
  }
}

/** `sources` is how many of each value are shown at once. */
export function claimCard(claim: ReportClaim, state: State, sources = SOURCES): HTMLElement {
  const { id, predicate, subject, about, status, values, voices, why } = claim;
  return h(
    'article',
    { class: `claim ${status}`, 'data-claim': id },
    h(
      'header',
      {},
      h('p', { class: 'status' }, status === 'single' ? 'one voice' : status),
      h(
        'h3',
        {},
        h(
          'a',
          { href: to(state, { view: 'claims', claim: id, fact: null, article: null }) },
          words(subject),
          ` · ${predicate}`,
          about !== '' && ' · ',
          about !== '' && words(about),
        ),
      ),
      1 < voices && h('p', { class: 'quiet' }, count(voices, 'independent voice')),
    ),
    h(
      'div',
      { class: values.length === 1 ? 'values alone' : 'values' },
      ...values.map((value) => valueColumn(value, { state, most: sources })),
    ),
    ...why.map(({ articles, because }) =>
      h(
        'p',
        { class: 'why quiet' },
        'One voice: ',
        ...articles.flatMap((index, k) => [k === 0 ? '' : ' and ', articleLink(index, state)]),
        ` (${because}).`,
      ),
    ),
  );
}

function valueColumn(
  { label, settled, modality, sources }: ReportValue,
  { state, most }: { state: State; most: number },
): HTMLElement {
  const column = h(
    'div',
    { class: 'value' },
    h(
      'p',
      { class: settled ? 'label' : 'label unsettled' },
      words(label),
      modality !== 'stated' && h('i', {}, ` ${modality}`),
    ),
    ...sources.slice(0, most).map((source) => sourceQuote(source, state)),
  );
  const rest = sources.slice(most);
  if (0 < rest.length) {
    const more = button(`${count(rest.length, 'more source')}`, { class: 'more' }, () =>
      more.replaceWith(...rest.map((source) => sourceQuote(source, state))),
    );
    column.append(more);
  }
  return column;
}

/** A sentence that makes the claim, in its language, with its subject and the mentions that fill its roles. */
function sourceQuote(source: ReportSource, state: State): HTMLElement {
  const { language, id, mentions, published } = article(source.article);
  const { at, modality, voice } = source;
  const first = source.mentions.map((m) => mentions[m]!.at).sort((a, b) => a - b)[0];
  return h(
    'a',
    {
      class: 'citation',
      href: to(state, { view: 'articles', article: id, at: first ?? at, fact: null, claim: null }),
    },
    h(
      'span',
      { class: 'source quiet' },
      languageTag(language),
      ` ${published?.label ?? 'undated'}`,
      modality !== 'stated' && ` · ${modality}`,
      voice !== null && ` · voice ${voice}`,
    ),
    h('bdi', { lang: language }, ...sentence(source)),
  );
}

function sentence({ article: index, start, end, subject, mentions, quote }: ReportSource): Node[] {
  const { text, mentions: all } = article(index);
  if (text === null) return pieces(quote ?? '');
  const marks = mentions.map((m) => ({
    start: all[m]!.start,
    end: all[m]!.end,
    kind: all[m]!.kind as string,
  }));
  if (subject !== null) marks.push({ start: subject[0], end: subject[1], kind: 'subject' });
  const nodes: Node[] = [];
  let from = start;
  for (const mark of marks.sort((a, b) => a.start - b.start)) {
    if (mark.start < from || end < mark.end) continue;
    nodes.push(...pieces(text.slice(from, mark.start)));
    const marked = pieces(text.slice(mark.start, mark.end));
    nodes.push(mark.kind === 'subject' ? h('b', {}, ...marked) : h('mark', { class: mark.kind }, ...marked));
    from = mark.end;
  }
  return [...nodes, ...pieces(text.slice(from, end))];
}

function rank({ status }: ReportClaim): number {
  return ['disputed', 'agreed', 'compatible', 'single'].indexOf(status);
}
