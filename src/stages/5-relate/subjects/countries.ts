import { Shape } from '../../../grammar/tokens.ts';
import type { Marks } from '../lexicon.ts';
import type { KnownName } from '../names.ts';
import type { Placed, PlacedMention } from '../placed.ts';
import type { Scene, Subject } from '../scene.ts';
import type { Hit } from '../signs.ts';

/** A country, or a province or state, where the text names it. */
interface Territory {
  /** ISO 3166. */
  readonly code: string;
  readonly at: number;
  readonly to: number;
}

/**
 * The country or region that a rate is of: the only one of the clause, else the only one of the sentence, or the city right
 * beside the figure; undefined where the clause names several, or a city for another reason.
 */
export function countryOf(hit: Hit, scene: Scene, placed: Placed): Subject | null | undefined {
  const { marks, tables, range } = scene;
  const all = Object.keys(tables.countries)
    .flatMap((code) => named(code, `country:${code}`, scene, placed))
    .filter(({ at }) => isOf(at, hit, marks));
  const regions = Object.keys(tables.regions ?? {}).flatMap((code) =>
    named(code, `region:${code}`, scene, placed).filter(({ at }) => marks.tokens.shape[at] !== Shape.Lower),
  );
  // "Jawa Barat" is no part of Java here.
  const whole = regions.filter(({ at, to }) => !regions.some((other) => other.at === at && to < other.to));
  // "BPS Jawa Barat": the office of a region speaks of the region.
  const pool = [...all.filter(({ to }) => !whole.some(({ at }) => to <= at && at - to <= 2)), ...whole];
  const own = new Set(hit.clause.tokens);
  const inClause = pool.filter(({ at }) => own.has(at));
  const cities = placed
    .between(range.from, range.to)
    .filter((m) => m.mention.kind === 'city' && own.has(m.from));
  // "the economy of X grows by 5 %, more than Y": of several the one that stands with the figure's noun.
  const beside = inClause.filter((one) => standsWith(one, inClause, hit, marks));
  // "X saw a growth of 5 %, driven by Y and Z"
  const leading = inClause.filter(({ to }) => to <= hit.head);
  const sole = [beside, leading, inClause].find((some) => new Set(some.map(({ code }) => code)).size === 1);
  const near = sole ?? (0 < inClause.length ? inClause : pool);
  if (0 < cities.length) {
    const city = cityBeside(cities, hit, marks, placed);
    if (city !== undefined) return city;
    // "Pulau X mencatat pertumbuhan …, didorong oleh kota Y"; not "Kota Y, X, mencatat …".
    const lies = near.some(({ at }) => cities.some(({ to }) => to <= at && at - to <= 1));
    if (lies || (sole !== beside && sole !== leading)) return undefined;
  }
  const codes = new Set(near.map(({ code }) => code));
  if (codes.size !== 1) return 1 < codes.size && 0 < inClause.length ? undefined : null;
  const { code, at, to } = near[0]!;
  const region = tables.regions?.[code];
  const name = region === undefined ? code : region.split(',')[0]!.trim();
  const key = `${region === undefined ? 'country' : 'region'} ${code.toLowerCase()}`;
  return { name: placeNamed(key, name), from: at, to, via: 'name' };
}

function named(code: string, words: string, { marks, range }: Scene, placed: Placed): Territory[] {
  return (
    marks
      .all(words)
      // "dolar AS" is no country.
      .filter((at) => range.from <= at && at < range.to && !placed.blocks(at))
      .map((at) => ({ code, at, to: marks.is(at, words) }))
  );
}

/** Tokens before a verb of growth in which its economy stands. */
const BESIDE = 6;

function standsWith(
  { at, to }: Territory,
  all: readonly Territory[],
  { head, after }: Hit,
  marks: Marks,
): boolean {
  const listed = marks.is(to, 'and') !== 0 || all.some((other) => other.at === to + 1);
  const economy = marks.endingAt(at - 1).includes('economy') && head - BESIDE <= at && at <= after + 1;
  return !listed && (at === after || economy);
}

/** "Kota Ulmen mengalami inflasi 3 persen", "inflasi tertinggi di Kota Ulmen, 3 persen": the city beside, if the rate is next. */
function cityBeside(
  cities: readonly PlacedMention[],
  { head, after }: Hit,
  marks: Marks,
  placed: Placed,
): Subject | undefined {
  const before = cities.filter((city) => city.to <= head);
  const behind = cities.find((city) => after <= city.from);
  const [city] = before.length === 1 ? before : behind === undefined ? [] : [behind];
  if (city?.mention.kind !== 'city') return undefined;
  const { from, to, mention } = city;
  if (mention.ambiguous === true || mention.embedded === true) return undefined;
  const between = Array.from({ length: Math.max(0, from - after) }, (_, k) => after + k);
  const beside =
    to <= head
      ? head - to <= 1 && !marks.any(from - 1, ['place-prep'])
      : between.length <= 5 &&
        between.every((at) => marks.any(at, ['place-prep', 'city-word', 'region-word', 'rank']));
  const [next] = placed
    .between(Math.max(to, after), Math.max(to, after) + RATE_REACH)
    .filter((m) => m.mention.kind !== 'date');
  const rated = next?.mention.kind === 'amount' && next.mention.type === 'percent';
  return beside && rated
    ? { name: placeNamed(`city ${mention.geonames}`, mention.name), from, to, via: 'name' }
    : undefined;
}

/** Tokens behind a city in which its rate stands. */
const RATE_REACH = 12;

function placeNamed(key: string, name: string): KnownName {
  return { key, name, type: 'place', count: 1, evidence: [], sure: true };
}

/** An adjective ("French") is that of the rate only next to it, or to the economy: "the French group" is no country. */
function isOf(at: number, { head, after }: Hit, marks: Marks): boolean {
  if (marks.tokens.shape[at] !== Shape.Lower || marks.any(at - 1, ['region-prep'])) return true;
  if (head - 3 <= at && at < after + 3) return true;
  for (let k = at - 3; k <= at + 3; k++) if (marks.is(k, 'economy')) return true;
  return false;
}
