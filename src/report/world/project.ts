/** Map units; the whole earth fits into them. */
export const WIDTH = 1000;
export const HEIGHT = 487;
/** Map units for one radian along the equator. */
export const SCALE = 184.6;

const RADIANS = Math.PI / 180;
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;

/**
 * Equal Earth (Šavrič, Patterson, Jenny 2018), in which areas are true: degrees to map units, y downwards, rounded to
 * a tenth, so that every machine writes the same bytes.
 */
export function project(latitude: number, longitude: number): { x: number; y: number } {
  const l = Math.asin(M * Math.sin(latitude * RADIANS));
  const l2 = l * l;
  const l6 = l2 * l2 * l2;
  const x = (longitude * RADIANS * Math.cos(l)) / (M * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2)));
  const y = l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2));
  return { x: tenth(WIDTH / 2 + SCALE * x), y: tenth(HEIGHT / 2 - SCALE * y) };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
