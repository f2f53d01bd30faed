/**
 * Draws the world map of the report from Natural Earth's 1:50 million data (public domain, by way of `world-atlas`)
 * into `client/world.generated.ts`:
 *
 *     npm run build && node dist/report/world/draw.js
 *
 * It runs when the map is to change, never with the program; its packages are development dependencies.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoContext, geoEqualEarth, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { HEIGHT, SCALE, WIDTH } from './project.ts';

type Point = readonly [x: number, y: number];
type World = Topology<{ land: GeometryCollection; countries: GeometryCollection }>;

/** Map units that a simplified line may stray from the surveyed one, and the smallest island kept (units squared). */
const TOLERANCE = 0.17;
const SMALLEST = 0.35;
/** Digits are kept to a tenth of a map unit. */
const GRID = 10;

const world = createRequire(import.meta.url)('world-atlas/countries-50m.json') as World;
const projection = geoEqualEarth()
  .scale(SCALE)
  .translate([WIDTH / 2, HEIGHT / 2])
  .precision(0.2);
const land = lines((context) => geoPath(projection, context)(feature(world, world.objects.land)));
const borders = lines((context) =>
  geoPath(projection, context)(mesh(world, world.objects.countries, (a, b) => a !== b)),
);

writeFileSync(
  new URL('../../../src/report/client/world.generated.ts', import.meta.url),
  `// Made by draw.ts from Natural Earth (public domain), 1:50 million; not to be edited.
export const WIDTH = ${WIDTH};
export const HEIGHT = ${HEIGHT};
/** SVG paths in tenths of map units. */
export const LAND =
  '${land
    .filter((ring) => SMALLEST < area(ring))
    .map((ring) => pathOf(ring, 'z'))
    .join('')}';
export const BORDERS =
  '${borders.map((line) => pathOf(line, '')).join('')}';
`,
);

/** Collects what d3 would draw on a canvas. */
function lines(draw: (context: GeoContext) => void): Point[][] {
  const all: Point[][] = [];
  draw({
    beginPath() {},
    arc() {},
    moveTo: (x, y) => void all.push([[x, y]]),
    lineTo: (x, y) => void all.at(-1)!.push([x, y]),
    closePath() {},
  });
  return all;
}

function area(ring: readonly Point[]): number {
  let sum = 0;
  for (const [k, [x, y]] of ring.entries()) {
    const [nx, ny] = ring[(k + 1) % ring.length]!;
    sum += x * ny - nx * y;
  }
  return Math.abs(sum) / 2;
}

function pathOf(line: readonly Point[], close: string): string {
  const points = simplified(line).map(([x, y]) => [Math.round(x * GRID), Math.round(y * GRID)] as const);
  const [first, ...rest] = points.filter(
    (p, k) => k === 0 || p[0] !== points[k - 1]![0] || p[1] !== points[k - 1]![1],
  );
  if (first === undefined || rest.length === 0) return '';
  let [x, y] = first;
  let path = `M${x} ${y}l`;
  for (const [k, [nx, ny]] of rest.entries()) {
    const dx = nx - x;
    const dy = ny - y;
    path += `${k === 0 || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [x, y] = [nx, ny];
  }
  return path + close;
}

/** Ramer, Douglas and Peucker. */
function simplified(line: readonly Point[]): Point[] {
  const keep = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const [from, to] = range;
    let farthest = -1;
    let distance = TOLERANCE;
    for (let k = from + 1; k < to; k++) {
      const d = away(line[k]!, line[from]!, line[to]!);
      if (distance < d) [farthest, distance] = [k, d];
    }
    if (farthest < 0) continue;
    keep.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, k) => keep.has(k));
}

/** Distance of a point from the line through two others, or from the first where those coincide. */
function away([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}
