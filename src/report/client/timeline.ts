import type { Days, Precision, ReportDate } from '../data.ts';
import { button, count, g, h, plain } from './dom.ts';
import { mentionAt, type Seen, visible } from './model.ts';
import { heading, nothing, stops, to, weight } from './parts.ts';
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
  { name: 'Weeks, days', of: ['week', 'day', 'time'] },
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
    const rows: Extent[][] = [];
    const bars: SVGElement[] = [];
    let left = 0;
    for (const seen of members) {
      const extent = extentOf(seen, { x, width });
      let row = rows.findIndex((taken) => !taken.some((t) => extent.left < t.right && t.left < extent.right));
      if (row < 0) row = rows.push([]) - 1;
      if (ROWS <= row) {
        rows.length = ROWS;
        left++;
        continue;
      }
      rows[row]!.push(extent);
      bars.push(bar(seen, { extent, y: y + LANE_GAP + row * ROW, state }));
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
  stops(svg);
}

/** Where a bar and its label lie, in pixels: the label within the bar if it is long enough, else beside it. */
interface Extent {
  readonly a: number;
  readonly b: number;
  readonly left: number;
  readonly right: number;
  readonly label: string;
  readonly text: { readonly x: number; readonly class?: string; readonly 'text-anchor'?: 'end' };
  readonly opens: readonly string[];
}

function extentOf(seen: SeenDate, { x, width }: { x: (day: number) => number; width: number }): Extent {
  const a = Math.max(-6, x(seen.fact.days[0]));
  const b = Math.max(a + 3, Math.min(width + 6, x(seen.fact.days[1])));
  const said = new Set(seen.places.flatMap((place) => mentionAt(place).notes));
  const forward = said.has('since') || said.has('after');
  const back = said.has('until') || said.has('before');
  const label = labelOf(seen);
  const length = label.length * LETTER;
  const opens = [
    ...(forward ? ['forward'] : []),
    ...(back ? ['back'] : []),
    ...(said.has('approx') ? ['approx'] : []),
  ];
  const [from, until] = [a - (back ? 10 : 0), b + (forward ? 10 : 0)];
  const base = { a, b, label, opens };
  if (length + 10 < Math.min(b, width) - Math.max(a, 0))
    return { ...base, left: from, right: until + 3, text: { class: 'within', x: Math.max(a, 0) + 5 } };
  if (until + 5 + length < width)
    return { ...base, left: from, right: until + 12 + length, text: { x: until + 5 } };
  return { ...base, left: from - 12 - length, right: until + 3, text: { x: from - 5, 'text-anchor': 'end' } };
}

function bar(seen: SeenDate, { extent, y, state }: { extent: Extent; y: number; state: State }): SVGElement {
  const { a, b, label, text, opens } = extent;
  const name = `${plain(seen.fact.label)}: ${weight(seen)}`;
  return g(
    'a',
    { href: to(state, { fact: seen.fact.id, claim: null }), 'data-fact': seen.fact.id, 'aria-label': name },
    g(
      'g',
      { class: opens.includes('approx') ? 'approx' : null },
      g('title', {}, name),
      g('rect', { x: a, y, width: b - a, height: 16, rx: 2 }),
      opens.includes('forward') && g('path', { class: 'open', d: `M${b + 1} ${y + 3}l7 5l-7 5z` }),
      opens.includes('back') && g('path', { class: 'open', d: `M${a - 1} ${y + 3}l-7 5l7 5z` }),
      g('text', { ...text, y: y + 12.5 }, label),
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
