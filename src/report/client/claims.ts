import type { ReportClaim, ReportSource, ReportValue } from '../data.ts';
import { count, h, pieces, words } from './dom.ts';
import { article, visible } from './model.ts';
import { heading, languageTag, lazyList, nothing, to } from './parts.ts';
import type { State } from './state.ts';

/** What the articles claim, disputes first: each value of a claim beside the others, with its sources. */
export function claimsView(state: State): HTMLElement {
  const claims = [...visible(state.filters).claims].sort(byInterest);
  const disputed = claims.filter(({ status }) => status === 'disputed').length;
  return h(
    'section',
    { class: 'view' },
    heading('h2', count(claims.length, 'claim'), `${disputed} disputed, shown first`),
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

export function claimCard(claim: ReportClaim, state: State): HTMLElement {
  const { id, predicate, subject, about, status, values, voices, why } = claim;
  return h(
    'article',
    { class: `claim ${status}`, 'data-claim': id },
    h(
      'header',
      {},
      h('p', { class: 'status' }, status),
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
      h('p', { class: 'quiet' }, count(voices, 'independent voice')),
    ),
    h('div', { class: 'values' }, ...values.map((value) => valueColumn(value, state))),
    0 < why.length && h('p', { class: 'why quiet' }, why.join(' ')),
  );
}

function valueColumn({ label, sources }: ReportValue, state: State): HTMLElement {
  return h(
    'div',
    { class: 'value' },
    h('p', { class: 'label' }, words(label)),
    ...sources.map((source) => sourceQuote(source, state)),
  );
}

function sourceQuote(source: ReportSource, state: State): HTMLElement {
  const { text, language, id, mentions } = article(source.article);
  const { start, end, at, modality, voice } = source;
  const inside = source.mentions.map((m) => mentions[m]!).sort((a, b) => a.start - b.start);
  const nodes: Node[] = [];
  let from = start;
  if (text !== null) {
    for (const mention of inside) {
      if (mention.start < from || end < mention.end) continue;
      nodes.push(...pieces(text.slice(from, mention.start)));
      nodes.push(h('mark', { class: mention.kind }, ...pieces(text.slice(mention.start, mention.end))));
      from = mention.end;
    }
    nodes.push(...pieces(text.slice(from, end)));
  }
  return h(
    'a',
    {
      class: 'citation',
      href: to(state, { view: 'articles', article: id, at: inside[0]?.at ?? at, fact: null, claim: null }),
    },
    h(
      'span',
      { class: 'source' },
      languageTag(language),
      modality !== 'stated' && h('i', {}, ` ${modality}`),
      voice !== null && h('span', { class: 'quiet' }, ` ${voice}`),
    ),
    h('bdi', { lang: language }, ...nodes),
  );
}

function rank({ status }: ReportClaim): number {
  return ['disputed', 'agreed', 'compatible', 'single'].indexOf(status);
}
