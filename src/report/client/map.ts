import type { ReportCity } from '../data.ts';
import { button, count, g, h, plain } from './dom.ts';
import { type Seen, visible } from './model.ts';
import { byWeight, heading, nothing, stops, to, weight } from './parts.ts';
import type { State } from './state.ts';
import { factTable } from './table.ts';
import { BORDERS, HEIGHT, LAND, WIDTH } from './world.generated.ts';

type SeenCity = Seen & { readonly fact: ReportCity };
interface Box {
  x: number;
  y: number;
  w: number;
}

/** Cities drawn one by one; the rest stands in the table. */
const DRAWN = 1500;
/** Pixels: the smallest and the largest radius of a city. */
const [LEAST, MOST] = [3.5, 22];

/** Where: the cities on a map of equal areas, sized by citations. */
export function mapView(state: State): HTMLElement {
  const cities = visible(state.filters)
    .facts.filter((seen): seen is SeenCity => seen.fact.kind === 'city')
    .sort(byWeight);
  return h(
    'section',
    { class: 'view' },
    heading('h2', count(cities.length, 'city', 'cities'), 'The area of a circle is the number of citations.'),
    cities.length === 0 ? nothing('cities') : chart(cities.slice(0, DRAWN), state),
    0 < cities.length && factTable(cities, state, 'Cities by citations'),
  );
}

function chart(cities: readonly SeenCity[], state: State): HTMLElement {
  const most = Math.max(...cities.map(({ places }) => places.length));
  const svg = g('svg', {
    class: 'map',
    role: 'group',
    'aria-label': 'Map of the cities',
    preserveAspectRatio: 'xMidYMid slice',
  });
  const marks = cities.map((seen) => circle(seen, state));
  const labels = g('g', { class: 'labels', 'aria-hidden': 'true' });
  svg.append(
    g('path', { class: 'land', d: LAND, transform: 'scale(.1)' }),
    g('path', { class: 'borders', d: BORDERS, transform: 'scale(.1)' }),
    g('g', {}, ...marks),
    labels,
  );
  stops(svg);
  let box = fitting(cities);
  let size = { width: 900, height: 480 };
  /** Zooms in on a place, given as parts of the width and the height. */
  const zoom = (factor: number, at = { x: 0.5, y: 0.5 }) => {
    const w = Math.min(WIDTH, Math.max(12, box.w * factor));
    move({ x: box.x + (box.w - w) * at.x, y: box.y + ((box.w - w) * size.height * at.y) / size.width, w });
  };
  svg.addEventListener('dblclick', ({ clientX, clientY }) => {
    const { left, top, width, height } = svg.getBoundingClientRect();
    zoom(0.5, { x: (clientX - left) / width, y: (clientY - top) / height });
  });
  drag(svg, (dx, dy) => {
    const unit = box.w / size.width;
    move({ ...box, x: box.x - dx * unit, y: box.y - dy * unit });
  });
  new ResizeObserver(([entry]) => {
    const { width, height } = entry!.contentRect;
    if (width === 0 || height === 0) return;
    size = { width, height };
    move(box);
  }).observe(svg);
  move(box);
  return h(
    'figure',
    { class: 'chart' },
    svg,
    h(
      'div',
      { class: 'tools' },
      button('+', { 'aria-label': 'Zoom in' }, () => zoom(0.6)),
      button('−', { 'aria-label': 'Zoom out' }, () => zoom(1 / 0.6)),
      button('All cities', {}, () => move(fitting(cities))),
      button('World', {}, () => move({ x: 0, y: 0, w: WIDTH })),
    ),
    h(
      'figcaption',
      { class: 'quiet' },
      'Equal Earth projection. Land and borders: Natural Earth. Cities: GeoNames.',
    ),
  );

  function move(next: Box): void {
    const ratio = size.height / size.width;
    const w = Math.min(next.w, WIDTH);
    const x = Math.max(-40, Math.min(next.x, WIDTH + 40 - w));
    const y = Math.max(-20, Math.min(next.y, HEIGHT + 20 - w * ratio));
    box = { x, y: HEIGHT < w * ratio ? (HEIGHT - w * ratio) / 2 : y, w };
    svg.setAttribute('viewBox', `${box.x} ${box.y} ${w} ${w * ratio}`);
    const unit = w / size.width;
    for (const [k, mark] of marks.entries())
      mark.firstElementChild!.setAttribute('r', `${radius(cities[k]!, most) * unit}`);
    labels.replaceChildren(...placed(cities, { unit, most, box, height: w * ratio }));
  }
}

function circle({ fact, ...seen }: SeenCity, state: State): SVGAElement {
  const name = `${plain(fact.label)}, ${fact.country}: ${weight({ fact, ...seen })}`;
  return g(
    'a',
    { href: to(state, { fact: fact.id, claim: null }), 'data-fact': fact.id, 'aria-label': name },
    g('circle', { class: 'city', cx: fact.x, cy: fact.y }, g('title', {}, name)),
  );
}

/** Pixels. */
function radius({ places }: SeenCity, most: number): number {
  return Math.max(LEAST, Math.min(MOST, 6 * Math.sqrt(most)) * Math.sqrt(places.length / most));
}

/** Names of the cities that find room, the most cited first. */
function placed(
  cities: readonly SeenCity[],
  { unit, most, box, height }: { unit: number; most: number; box: Box; height: number },
): SVGElement[] {
  const taken = cities.slice(0, 200).map((seen) => {
    const r = radius(seen, most) * unit * 0.7;
    return { l: seen.fact.x - r, t: seen.fact.y - r, r: seen.fact.x + r, b: seen.fact.y + r };
  });
  const names: SVGElement[] = [];
  const letter = 12.5 * unit;
  for (const seen of cities) {
    const { x, y, label } = seen.fact;
    if (x < box.x || box.x + box.w < x || y < box.y || box.y + height < y) continue;
    const gap = (radius(seen, most) + 4) * unit;
    const width = label.length * letter * 0.56;
    const half = letter * 0.6;
    const spots = [
      { l: x + gap, t: y - half, anchor: 'start', at: x + gap },
      { l: x - gap - width, t: y - half, anchor: 'end', at: x - gap },
      { l: x - width / 2, t: y - gap - 2 * half, anchor: 'middle', at: x },
      { l: x - width / 2, t: y + gap, anchor: 'middle', at: x },
    ];
    for (const { l, t, anchor, at } of spots) {
      const spot = { l, t, r: l + width, b: t + 2 * half };
      if (box.x + box.w < spot.r || spot.l < box.x) continue;
      if (taken.some((o) => spot.l < o.r && o.l < spot.r && spot.t < o.b && o.t < spot.b)) continue;
      taken.push(spot);
      names.push(named(plain(label), { x: at, y: t + half + letter * 0.35, anchor, letter }));
      break;
    }
    if (120 <= names.length) break;
  }
  return names;
}

function named(
  text: string,
  { x, y, anchor, letter }: { x: number; y: number; anchor: string; letter: number },
) {
  const name = g('text', { x, y, 'text-anchor': anchor }, text);
  name.style.fontSize = `${letter}px`;
  return name;
}

/** The part of the map that holds all cities, with air around it. */
function fitting(cities: readonly SeenCity[]): Box {
  const xs = cities.map(({ fact }) => fact.x);
  const ys = cities.map(({ fact }) => fact.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const w = Math.min(WIDTH, Math.max(60, (right - left) * 1.2, (bottom - top) * 2.6));
  return { x: (left + right - w) / 2, y: (top + bottom) / 2 - w * 0.26, w };
}

function drag(svg: SVGSVGElement, moved: (dx: number, dy: number) => void): void {
  let last: { x: number; y: number } | null = null;
  svg.addEventListener('pointerdown', (event) => {
    last = { x: event.clientX, y: event.clientY };
  });
  svg.addEventListener('pointermove', (event) => {
    if (last === null || event.buttons === 0) return;
    moved(event.clientX - last.x, event.clientY - last.y);
    last = { x: event.clientX, y: event.clientY };
  });
  window.addEventListener('pointerup', () => {
    last = null;
  });
}
