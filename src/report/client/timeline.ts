import type { Days, Precision, ReportDate } from '../data.ts';
import { button, count, g, h, plain } from './dom.ts';
import { mentionAt, type Seen, visible } from './model.ts';
import { heading, nothing, to, weight } from './parts.ts';
import { timeTicks } from './scale.ts';
import type { State } from './state.ts';
import { factTable } from './table.ts';

type SeenDate = Seen & { readonly fact: ReportDate & { readonly days: Days } };

/** Coarse dates above fine ones, so that a day stands below the year that holds it. */
const LANES: readonly { name: string; of: readonly Precision[] }[] = [
  { name: 'Centuries, decades', of: ['century', 'decade'] },
  { name: 'Years', of: ['year'] },
  { name: 'Parts of years', of: ['half', 'quarter', 'season'] },
  { name: 'Months', of: ['month'] },
  { name: 'Days', of: ['week', 'day', 'time'] },
  { name: 'Intervals', of: ['interval'] },
];
/** Rows of a lane that are drawn; what finds no room is counted. */
const ROWS = 12;
/** Pixels. */
const [ROW, AXIS, LANE_GAP, LETTER] = [22, 26, 24, 7];

/** When: every date as long as it is, on a line for its precision. */
export function timelineView(state: State): HTMLElement {
  const all = visible(state.filters).facts.filter((seen) => seen.fact.kind === 'date');
  const dates = all.filter((seen): seen is SeenDate => seen.fact.kind === 'date' && seen.fact.days !== null);
  dates.sort(
    (a, b) => a.fact.days[0] - b.fact.days[0] || b.fact.days[1] - a.fact.days[1] || a.index - b.index,
  );
  return h(
    'section',
    { class: 'view' },
    heading(
      'h2',
      count(all.length, 'date'),
      'A bar is as long as what is said: a day, a month, a year, an interval.',
    ),
    dates.length === 0 ? nothing('dates') : chart(dates, state),
    0 < all.length &&
      factTable(
        [...dates, ...all.filter((seen) => !dates.includes(seen as SeenDate))],
        state,
        'Dates in order of time',
      ),
  );
}

function chart(dates: readonly SeenDate[], state: State): HTMLElement {
  const svg = g('svg', { class: 'timeline', role: 'group', 'aria-label': 'Time line' });
  let width = 900;
  let domain = usual(dates);
  const draw = (next: Days) => {
    domain = next;
    drawInto(svg, dates, { domain, width, state });
  };
  const zoom = (factor: number) => {
    const middle = (domain[0] + domain[1]) / 2;
    const half = Math.max(4, ((domain[1] - domain[0]) / 2) * factor);
    draw([middle - half, middle + half]);
  };
  const shift = (part: number) => {
    const by = (domain[1] - domain[0]) * part;
    draw([domain[0] + by, domain[1] + by]);
  };
  new ResizeObserver(([entry]) => {
    const next = Math.round(entry!.contentRect.width);
    if (next === 0 || next === width) return;
    width = next;
    draw(domain);
  }).observe(svg);
  draw(domain);
  return h(
    'figure',
    { class: 'chart' },
    svg,
    h(
      'div',
      { class: 'tools' },
      button('←', { 'aria-label': 'Earlier' }, () => shift(-0.4)),
      button('→', { 'aria-label': 'Later' }, () => shift(0.4)),
      button('+', { 'aria-label': 'Zoom in' }, () => zoom(0.5)),
      button('−', { 'aria-label': 'Zoom out' }, () => zoom(2)),
      button('Most dates', {}, () => draw(usual(dates))),
      button('All dates', {}, () =>
        draw(padded([dates[0]!.fact.days[0], Math.max(...dates.map(({ fact }) => fact.days[1]))])),
      ),
    ),
  );
}

function drawInto(
  svg: SVGSVGElement,
  dates: readonly SeenDate[],
  { domain, width, state }: { domain: Days; width: number; state: State },
): void {
  const [from, to] = domain;
  const x = (day: number) => ((day - from) / (to - from)) * width;
  const inside = dates.filter(({ fact }) => fact.days[0] < to && from < fact.days[1]);
  const nodes: SVGElement[] = [];
  let y = AXIS;
  for (const lane of LANES) {
    const members = inside.filter(({ fact }) => lane.of.includes(fact.precision));
    if (members.length === 0) continue;
    const rows: number[] = [];
    const bars: SVGElement[] = [];
    let left = 0;
    for (const seen of members) {
      const [a, b] = [Math.max(-6, x(seen.fact.days[0])), Math.min(width + 6, x(seen.fact.days[1]))];
      const label = labelOf(seen);
      const right = Math.max(b, Math.max(a, 0) + label.length * LETTER + 14) + 4;
      let row = rows.findIndex((end) => end <= a);
      if (row < 0) row = rows.length;
      if (ROWS <= row) left++;
      else {
        rows[row] = right;
        bars.push(bar(seen, { a, b: Math.max(b, a + 3), y: y + LANE_GAP + row * ROW, width, label, state }));
      }
    }
    nodes.push(
      g('line', { class: 'rule', x1: 0, x2: width, y1: y + 4, y2: y + 4 }),
      g(
        'text',
        { class: 'lane', x: 0, y: y + 18 },
        `${lane.name}${0 < left ? ` (${left} more: zoom in, or see the table)` : ''}`,
      ),
      ...bars,
    );
    y += LANE_GAP + rows.length * ROW + 10;
  }
  const height = Math.max(80, y);
  const ticks = timeTicks(from, to, Math.max(2, width / 90)).flatMap(({ at, label }) => [
    g('line', { class: 'grid', x1: x(at), x2: x(at), y1: AXIS - 6, y2: height }),
    g('text', { class: 'tick', x: x(at) + 3, y: 14 }, label),
  ]);
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('height', `${height}`);
  svg.replaceChildren(...ticks, ...nodes);
}

function bar(
  seen: SeenDate,
  {
    a,
    b,
    y,
    width,
    label,
    state,
  }: { a: number; b: number; y: number; width: number; label: string; state: State },
): SVGElement {
  const name = `${plain(seen.fact.label)}: ${weight(seen)}`;
  const said = new Set(seen.places.flatMap((place) => mentionAt(place).notes));
  const open = [
    (said.has('since') || said.has('after')) &&
      g('path', { class: 'open', d: `M${b + 1} ${y + 3}l7 5l-7 5z` }),
    (said.has('until') || said.has('before')) &&
      g('path', { class: 'open', d: `M${a - 1} ${y + 3}l-7 5l7 5z` }),
  ];
  const at = Math.min(Math.max(a, 0) + 5, width - label.length * LETTER);
  const within = label.length * LETTER + 8 < b - Math.max(a, 0);
  return g(
    'a',
    { href: to(state, { fact: seen.fact.id, claim: null }), 'data-fact': seen.fact.id, 'aria-label': name },
    g(
      'g',
      { class: `date${said.has('approx') ? ' approx' : ''}` },
      g('title', {}, name),
      g('rect', { x: a, y, width: b - a, height: 16, rx: 2 }),
      ...open,
      g(
        'text',
        {
          x: within ? at : Math.min(b + 5 + (open[0] === false ? 0 : 7), width - label.length * LETTER),
          y: y + 12.5,
        },
        label,
      ),
    ),
  );
}

function labelOf({ fact, places }: SeenDate): string {
  return plain(1 < places.length ? `${fact.label} (${places.length})` : fact.label);
}

/** From the first to the last date without the outermost twentieths, which would squeeze all others together. */
function usual(dates: readonly SeenDate[]): Days {
  const ends = dates
    .flatMap(({ fact, places }) => places.map(() => fact.days))
    .filter(([a, b]) => b - a < 3700);
  if (ends.length === 0) return padded([dates[0]!.fact.days[0], dates.at(-1)!.fact.days[1]]);
  const starts = ends.map(([a]) => a).sort((a, b) => a - b);
  const stops = ends.map(([, b]) => b).sort((a, b) => a - b);
  return padded([starts[Math.floor(starts.length / 20)]!, stops[Math.ceil((stops.length * 19) / 20) - 1]!]);
}

function padded([from, to]: Days): Days {
  const air = Math.max(10, (to - from) * 0.06);
  return [from - air, to + air];
}
