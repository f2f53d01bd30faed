import { Shape } from '../../grammar/tokens.ts';
import type { Marks } from './lexicon.ts';
import type { KnownName } from './names.ts';
import type { Placed } from './placed.ts';
import type { Scene, Subject } from './scene.ts';
import type { Hit } from './signs.ts';

/** The country that a rate is of: the only one of the clause, else the only one of the sentence. */
export function countryOf(hit: Hit, { marks, tables, range }: Scene, placed: Placed): Subject | null {
  const all: { code: string; at: number }[] = [];
  // "dolar AS" is no country.
  for (const code of Object.keys(tables.countries))
    for (const at of marks.all(`country:${code}`))
      if (range.from <= at && at < range.to && !placed.blocks(at) && isOf(at, hit, marks))
        all.push({ code, at });
  const own = new Set(hit.clause.tokens);
  const inClause = all.filter(({ at }) => own.has(at));
  const pool = 0 < inClause.length ? inClause : all;
  const codes = new Set(pool.map(({ code }) => code));
  if (codes.size !== 1) return null;
  const { code, at } = pool[0]!;
  const name: KnownName = {
    key: `country ${code.toLowerCase()}`,
    name: code,
    type: 'place',
    count: 1,
    evidence: [],
    sure: true,
  };
  return { name, from: at, to: marks.is(at, `country:${code}`), via: 'name' };
}

/** An adjective ("French") is that of the rate only next to it, or to the economy: "the French group" is no country. */
function isOf(at: number, { head, after }: Hit, marks: Marks): boolean {
  if (marks.tokens.shape[at] !== Shape.Lower) return true;
  if (head - 3 <= at && at < after + 3) return true;
  for (let k = at - 3; k <= at + 3; k++) if (marks.is(k, 'economy')) return true;
  return false;
}
