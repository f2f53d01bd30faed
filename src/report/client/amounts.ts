import type { ReportAmount } from '../data.ts';
import { count, g, h, plain } from './dom.ts';
import { mentionAt, type Seen, visible } from './model.ts';
import { byWeight, heading, nothing, stops, to, weight } from './parts.ts';
import { logTicks } from './scale.ts';
import type { State } from './state.ts';
import { factTable } from './table.ts';

type SeenAmount = Seen & { readonly fact: ReportAmount };

const TYPES: readonly { type: ReportAmount['type']; name: string }[] = [
  { type: 'money', name: 'Money, by currency' },
  { type: 'percent', name: 'Percentages' },
  { type: 'count', name: 'Counts, by what is counted' },
  { type: 'quantity', name: 'Quantities, by unit' },
];
/** Rows of one kind, and amounts of one row, that are drawn: those with the most citations. */
const [ROWS, DOTS] = [24, 400];
/** Pixels. */
const [ROW, AXIS, LETTER] = [58, 24, 7];

/** How much: every amount on a logarithmic axis, a row for each currency, noun and unit. */
export function amountsView(state: State): HTMLElement {
  const amounts = visible(state.filters).facts.filter(
    (seen): seen is SeenAmount => seen.fact.kind === 'amount',
  );
  return h(
    'section',
    { class: 'view' },
    heading(
      'h2',
      count(amounts.length, 'amount'),
      'Logarithmic axes: each line is a multiple of the one before.',
    ),
    amounts.length === 0 && nothing('amounts'),
    ...TYPES.map(({ type, name }) => {
      const members = amounts.filter(({ fact }) => fact.type === type);
      return 0 < members.length && section(name, members, state);
    }),
    0 < amounts.length && factTable([...amounts].sort(byWeight), state, 'Amounts by citations'),
  );
}

function section(name: string, members: readonly SeenAmount[], state: State): HTMLElement {
  const drawn = members.filter(({ fact }) => 0 < fact.low);
  const rows = new Map<string, SeenAmount[]>();
  for (const seen of drawn) {
    const known = rows.get(seen.fact.row);
    if (known === undefined) rows.set(seen.fact.row, [seen]);
    else known.push(seen);
  }
  const cited = (row: readonly SeenAmount[]) => row.reduce((sum, { places }) => sum + places.length, 0);
  const sorted = [...rows].sort(([a, x], [b, y]) => cited(y) - cited(x) || (a < b ? -1 : 1));
  const svg = g('svg', { class: 'amounts', role: 'group', 'aria-label': name });
  const draw = (width: number) => drawInto(svg, sorted.slice(0, ROWS), { width, state });
  new ResizeObserver(([entry]) => {
    const width = Math.round(entry!.contentRect.width);
    if (0 < width) draw(width);
  }).observe(svg);
  draw(900);
  return h(
    'figure',
    { class: 'chart' },
    heading(
      'h3',
      name,
      ROWS < sorted.length || sorted.some(([, row]) => DOTS < row.length)
        ? `The ${ROWS} rows, and in each the ${DOTS} amounts, with the most citations; the table has all.`
        : undefined,
    ),
    svg,
  );
}

function drawInto(
  svg: SVGSVGElement,
  rows: readonly (readonly [string, readonly SeenAmount[]])[],
  { width, state }: { width: number; state: State },
): void {
  const all = rows.flatMap(([, members]) => members);
  const low = Math.min(...all.map(({ fact }) => fact.low)) / 1.6;
  const high = Math.max(...all.map(({ fact }) => fact.high)) * 1.6;
  const names = Math.min(130, width * 0.22);
  const x = (value: number) =>
    names + ((Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low))) * (width - names - 20);
  const height = AXIS + rows.length * ROW + 4;
  const nodes: SVGElement[] = [];
  for (const { at, label } of logTicks(low, high, Math.max(2, (width - names) / 76)))
    nodes.push(
      g('line', { class: 'grid', x1: x(at), x2: x(at), y1: AXIS - 6, y2: height }),
      g('text', { class: 'tick', x: x(at), y: 13, 'text-anchor': 'middle' }, label),
    );
  for (const [k, [name, members]] of rows.entries()) {
    const y = AXIS + k * ROW;
    nodes.push(
      g('line', { class: 'rule', x1: 0, x2: width, y1: y, y2: y }),
      g('text', { class: 'lane', x: 0, y: y + 33 }, shortened(name, names / LETTER)),
    );
    // Labels stand above their dots, or else below or beside them, or else the dot stands alone.
    const shown = [...members].sort(byWeight).slice(0, DOTS);
    const taken: Extent[] = shown.map((seen) => ({
      left: x(seen.fact.low) - radius(seen),
      right: x(seen.fact.high) + radius(seen),
      dy: LEVEL,
    }));
    for (const [k, seen] of shown.entries()) {
      const text = plain(seen.fact.label.replace(` ${name}`, ''));
      const length = text.length * LETTER;
      const [a, b] = [taken[k]!.left, taken[k]!.right];
      const middle = Math.min(Math.max((a + b) / 2, names + length / 2), width - length / 2);
      const spot = [
        { left: middle - length / 2, dy: -13 },
        { left: middle - length / 2, dy: 22 },
        { left: b + 12, dy: LEVEL },
        { left: a - 12 - length, dy: LEVEL },
      ].find(
        ({ left, dy }) =>
          names <= left + 4 &&
          left + length <= width + 4 &&
          !taken.some((t) => t.dy === dy && left - 4 < t.right && t.left < left + length + 4),
      );
      if (spot !== undefined) taken.push({ ...spot, right: spot.left + length });
      const label = spot === undefined ? null : { text, middle: spot.left + length / 2, dy: spot.dy };
      nodes.push(dot(seen, { x, y: y + 29, label, state }));
    }
  }
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('height', `${height}`);
  svg.replaceChildren(...nodes);
  stops(svg);
}

/** What a dot or a label takes of a line of its row. */
interface Extent {
  readonly left: number;
  readonly right: number;
  readonly dy: number;
}

/** Pixels from the middle of a dot down to the foot of a label beside it. */
const LEVEL = 4.5;

function radius({ places }: SeenAmount): number {
  return Math.min(11, 4 + Math.sqrt(places.length - 1) * 1.6);
}

function dot(
  seen: SeenAmount,
  place: {
    x: (value: number) => number;
    y: number;
    label: { text: string; middle: number; dy: number } | null;
    state: State;
  },
): SVGElement {
  const { x, y, label, state } = place;
  const { fact, places } = seen;
  const name = `${plain(fact.label)}: ${weight(seen)}`;
  const said = new Set(places.flatMap((each) => mentionAt(each).notes));
  const r = radius(seen);
  const [a, b] = [x(fact.low), x(fact.high)];
  return g(
    'a',
    { href: to(state, { fact: fact.id, claim: null }), 'data-fact': fact.id, 'aria-label': name },
    g(
      'g',
      { class: `amount${said.has('about') ? ' approx' : ''}` },
      g('title', {}, name),
      a < b
        ? g('rect', { x: a, y: y - 4, width: Math.max(3, b - a), height: 8, rx: 4 })
        : g('circle', { cx: a, cy: y, r }),
      (said.has('over') || said.has('at least')) &&
        g('path', { class: 'open', d: `M${b + r + 1} ${y - 5}l7 5l-7 5z` }),
      (said.has('under') || said.has('at most')) &&
        g('path', { class: 'open', d: `M${a - r - 1} ${y - 5}l-7 5l7 5z` }),
      label !== null && g('text', { x: label.middle, y: y + label.dy, 'text-anchor': 'middle' }, label.text),
    ),
  );
}

function shortened(name: string, letters: number): string {
  const text = plain(name === '' ? '(bare)' : name);
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1))}…`;
}
