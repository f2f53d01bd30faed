import type { ReportArticle, ReportClaim } from '../data.ts';
import { byInterest, claimCard } from './claims.ts';
import { count, g, h, pieces, thousands } from './dom.ts';
import { article, data, languageName, languageOf, type Seen, type Visible, visible } from './model.ts';
import {
  articleLink,
  byWeight,
  factLink,
  heading,
  KINDS,
  kindMark,
  languageTag,
  lazyList,
  nothing,
  to,
  weight,
} from './parts.ts';
import { civil } from './scale.ts';
import type { State } from './state.ts';

/** Facts of each kind, claims, and sources of each of their values that the first page shows. */
const [TOP, CLAIMS, SOURCES] = [8, 3, 2];

/** What there is: the disputes, what is cited most, the articles, the problems. */
export function overview(state: State): HTMLElement {
  const seen = visible(state.filters);
  if (seen.facts.length + seen.articles.length + seen.claims.length === 0)
    return h('section', { class: 'view' }, heading('h2', 'Overview'), nothing('facts and articles'));
  return h(
    'section',
    { class: 'view overview' },
    lead(seen),
    leftOut(),
    disputes(seen.claims, state),
    mostSaid(seen, state),
    h('div', { class: 'pair' }, articlesByLanguage(seen, state), factsByKind(seen, state)),
    problems(seen, state),
  );
}

function lead({ facts, articles, claims }: Visible): HTMLElement {
  const languages = new Set(articles.map(languageOf));
  const shared = facts.filter((fact) => 1 < fact.articles).length;
  const across = facts.filter((fact) => 1 < fact.languages.length).length;
  const disputed = claims.filter(({ status }) => status === 'disputed').length;
  const agreed = claims.filter(({ status }) => status === 'agreed' || status === 'compatible').length;
  return h(
    'p',
    { class: 'lead' },
    `${count(articles.length, 'article')} in ${count(languages.size, 'language')} state `,
    h('b', {}, count(facts.length, 'fact')),
    '; ',
    h('b', {}, thousands(shared)),
    ` of them stand in several articles, ${thousands(across)} in several languages.`,
    0 < claims.length && ` Of ${count(claims.length, 'claim')}, `,
    0 < disputed &&
      h('b', { class: 'disputed' }, `${thousands(disputed)} ${disputed === 1 ? 'is' : 'are'} disputed`),
    0 < claims.length && disputed === 0 && 'none is disputed',
    0 < claims.length && ` and ${agreed === 0 ? 'none' : thousands(agreed)} confirmed by several voices.`,
  );
}

function leftOut(): HTMLElement | false {
  const { left } = data;
  if (left === null) return false;
  return h(
    'p',
    { class: 'note', role: 'note' },
    h('b', {}, 'Too many articles for one page. '),
    `${count(left.articles, 'article')}, ${count(left.facts, 'fact')} and ${count(left.claims, 'claim')} are not shown. ${left.rule} The files hold everything.`,
  );
}

function disputes(claims: readonly ReportClaim[], state: State): HTMLElement | false {
  if (claims.length === 0) return false;
  const first = [...claims].sort(byInterest).slice(0, CLAIMS);
  const parts = [
    { title: 'Where the articles differ', of: first.filter(({ status }) => status === 'disputed') },
    {
      title: 'What several voices say',
      of: first.filter(({ status }) => /^(?:agreed|compatible)$/.test(status)),
    },
    { title: 'What one voice says', of: first.filter(({ status }) => status === 'single') },
  ];
  return h(
    'section',
    { class: 'told' },
    ...parts
      .filter(({ of }) => 0 < of.length)
      .flatMap(({ title, of }) => [
        heading('h2', title),
        h('div', { class: 'claims' }, ...of.map((claim) => claimCard(claim, state, SOURCES))),
      ]),
    CLAIMS < claims.length &&
      h(
        'p',
        {},
        h(
          'a',
          { href: to(state, { view: 'claims', claim: null, fact: null }) },
          `All ${count(claims.length, 'claim')}`,
        ),
      ),
  );
}

function mostSaid({ facts, articles }: Visible, state: State): HTMLElement {
  return h(
    'section',
    {},
    heading(
      'h2',
      'Stated by most articles',
      `Figures and bars count articles, of ${thousands(articles.length)}.`,
    ),
    h(
      'div',
      { class: 'columns' },
      ...KINDS.map(({ kind, many }) => {
        const members = facts.filter(({ fact }) => fact.kind === kind).sort(byWeight);
        return h(
          'section',
          {},
          h('h3', {}, kindMark(kind), ` ${many}`),
          h(
            'ol',
            { class: 'most' },
            ...members.slice(0, TOP).map((seen) => topItem(seen, articles.length, state)),
          ),
          members.length === 0 && h('p', { class: 'quiet' }, `No ${many}.`),
        );
      }),
    ),
  );
}

function topItem(seen: Seen, all: number, state: State): HTMLElement {
  const bar = h('span', { class: `bar ${seen.fact.kind}`, 'aria-hidden': 'true' });
  bar.style.width = `${(100 * seen.articles) / Math.max(1, all, seen.articles)}%`;
  return h(
    'li',
    {},
    h(
      'span',
      { class: 'name' },
      factLink(seen, state),
      ...seen.languages.map((language) => languageTag(language)),
    ),
    h('span', { class: 'number', title: weight(seen) }, thousands(seen.articles)),
    bar,
  );
}

function articlesByLanguage({ articles }: Visible, state: State): HTMLElement {
  const dated = articles.map(article).filter((a) => a.days !== null);
  const [from, to_] = [Math.min(...dated.map((a) => a.days![0])), Math.max(...dated.map((a) => a.days![0]))];
  const languages = [...new Set(articles.map(languageOf))].sort();
  return h(
    'section',
    {},
    heading('h2', 'Articles by language and publication'),
    h(
      'table',
      { class: 'small' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ...['Language', 'Articles', 'Undated'].map((name, k) =>
            h('th', { scope: 'col', class: 0 < k ? 'number' : null }, name),
          ),
          h('th', { scope: 'col' }, dated.length === 0 ? 'Published' : `${monthOf(from)} to ${monthOf(to_)}`),
        ),
      ),
      h(
        'tbody',
        {},
        ...languages.map((language) => {
          const members = articles.filter((index) => languageOf(index) === language).map(article);
          const undated = members.filter((a) => a.days === null).length;
          return h(
            'tr',
            {},
            h(
              'th',
              { scope: 'row' },
              h(
                'a',
                {
                  href: to(state, {
                    view: 'articles',
                    article: null,
                    fact: null,
                    filters: { ...state.filters, languages: [language] },
                  }),
                },
                languageName(language),
              ),
            ),
            h('td', { class: 'number' }, thousands(members.length)),
            h('td', { class: 'number' }, undated === 0 ? '–' : thousands(undated)),
            h('td', {}, dated.length === 0 ? '–' : histogram(members, from, to_)),
          );
        }),
      ),
    ),
  );
}

/** Articles over time, in at most 60 columns of whole months or years. */
function histogram(members: readonly ReportArticle[], from: number, to: number): SVGElement {
  const first = civil(from);
  const last = civil(to);
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  const size = Math.max(1, Math.ceil(months / 60));
  const columns = Math.max(1, Math.ceil(months / size));
  const heights = new Array<number>(columns).fill(0);
  for (const { days } of members) {
    if (days === null) continue;
    const { year, month } = civil(days[0]);
    const column = Math.floor(((year - first.year) * 12 + month - first.month) / size);
    heights[column] = (heights[column] ?? 0) + 1;
  }
  const most = Math.max(1, ...heights);
  const width = 240 / columns;
  return g(
    'svg',
    {
      class: 'histogram',
      viewBox: '0 0 240 28',
      role: 'img',
      'aria-label': `Articles over time, at most ${most} in ${size === 1 ? 'a month' : `${size} months`}`,
      preserveAspectRatio: 'none',
    },
    g('line', { class: 'rule', x1: 0, x2: 240, y1: 27.5, y2: 27.5 }),
    ...heights.map((number, k) =>
      g('rect', {
        x: k * width,
        y: 27 - (24 * number) / most,
        width: Math.max(1, Math.min(width - 1, 12)),
        height: (24 * number) / most,
      }),
    ),
  );
}

function monthOf(day: number): string {
  const { year, month } = civil(day);
  return `${year}-${`${month}`.padStart(2, '0')}`;
}

function factsByKind({ facts }: Visible, state: State): HTMLElement {
  return h(
    'section',
    {},
    heading('h2', 'Facts by kind'),
    h(
      'table',
      { class: 'small' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ...['Kind', 'Facts', 'In several articles', 'In several languages', 'Citations'].map((name, k) =>
            h('th', { scope: 'col', class: 0 < k ? 'number' : null }, name),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        ...KINDS.map(({ kind, many }) => {
          const members = facts.filter(({ fact }) => fact.kind === kind);
          const href = to(state, {
            view: 'facts',
            article: null,
            fact: null,
            filters: { ...state.filters, kinds: [kind] },
          });
          return h(
            'tr',
            {},
            h('th', { scope: 'row' }, kindMark(kind), ' ', h('a', { href }, many)),
            ...[
              members.length,
              members.filter((seen) => 1 < seen.articles).length,
              members.filter((seen) => 1 < seen.languages.length).length,
              members.reduce((sum, { places }) => sum + places.length, 0),
            ].map((number) => h('td', { class: 'number' }, thousands(number))),
          );
        }),
      ),
    ),
  );
}

function problems({ articles }: Visible, state: State): HTMLElement {
  const all = articles.flatMap((index) => article(index).problems.map((problem) => ({ index, problem })));
  const grave = ['error', 'warning', 'info'];
  all.sort(
    (a, b) => grave.indexOf(a.problem.severity) - grave.indexOf(b.problem.severity) || a.index - b.index,
  );
  return h(
    'section',
    {},
    heading('h2', 'Problems'),
    all.length === 0
      ? h('p', { class: 'quiet' }, 'None: every article was read without remark.')
      : lazyList(h('ul', { class: 'problems' }), all, {
          make: ({ index, problem: { severity, reason, code } }) =>
            h(
              'li',
              { class: severity },
              h('b', {}, severity),
              ' ',
              h('bdi', {}, ...pieces(reason)),
              ' ',
              articleLink(index, state),
              ' ',
              h('code', {}, code),
            ),
        }),
  );
}
