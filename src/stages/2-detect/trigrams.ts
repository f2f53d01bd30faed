import { data } from 'franc/data.js';
import { expressions } from 'franc/expressions.js';

/** A language's code in ISO 639-3, and how near it is: 1 for the nearest. */
export type Score = readonly [code: string, score: number];

/** UTF-16 units below which franc tells nothing, and those it looks at. */
const SHORTEST = 10;
const LONGEST = 2048;
/** What a trigram costs that is in no list of a language's commonest. */
const UNKNOWN = 300;

const UNDETERMINED: readonly Score[] = [['und', 1]];

/**
 * franc's scores (`francAll`) for some languages, the nearest first, by its own models. It asks every model for every
 * trigram in turn and reads those of all languages when it is loaded; here the models that are asked for are read
 * once into one table, and a trigram is looked up once for all of them.
 */
export function scores(text: string, codes: readonly string[]): readonly Score[] {
  if (text.length < SHORTEST) return UNDETERMINED;
  const sample = text.slice(0, LONGEST);
  const models = modelsOf(scriptOf(sample), codes);
  const size = models.codes.length;
  if (size === 0) return UNDETERMINED;
  const distances = new Int32Array(size);
  for (const [trigram, count] of countsOf(sample)) {
    const row = models.rows.get(trigram);
    for (let k = 0; k < size; k++) {
      const rank = row === undefined ? 0 : models.ranks[row + k]!;
      distances[k]! += rank === 0 ? UNKNOWN : Math.abs(count - rank);
    }
  }
  // A stable sort: of equals the one that stands first in franc's list.
  const order = Array.from(distances.keys()).sort((a, b) => distances[a]! - distances[b]!);
  const least = distances[order[0]!]!;
  const most = sample.length * UNKNOWN - least;
  return order.map((k): Score => [models.codes[k]!, 1 - (distances[k]! - least) / most || 0]);
}

/** The script in which most of a text is written. */
function scriptOf(sample: string): string {
  const share = (script: RegExp): number => (sample.match(script) ?? []).length / sample.length;
  // What more than half of a text is written in, nothing else can exceed.
  if (0.5 < share(expressions.Latin!)) return 'Latin';
  let most = -1;
  let best = '';
  for (const [name, expression] of Object.entries(expressions)) {
    const of = share(expression);
    if (most < of) {
      most = of;
      best = name;
    }
  }
  return best;
}

/** How often each trigram stands in a text, without signs and digits of ASCII. */
function countsOf(sample: string): Map<string, number> {
  const clean = ` ${sample
    .replace(/[\u0021-\u0040\s]+/g, ' ')
    .trim()
    .toLowerCase()} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= clean.length; at++) {
    const trigram = clean.slice(at, at + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

interface Models {
  readonly codes: readonly string[];
  /** Trigram → where its ranks begin. */
  readonly rows: ReadonlyMap<string, number>;
  /** Its rank in each model, from 1 on; 0 where the model lacks it. */
  readonly ranks: Uint16Array;
}
const known = new Map<string, Models>();

/** The models of a script that are wanted, in franc's order. */
function modelsOf(script: string, wanted: readonly string[]): Models {
  const key = `${script} ${wanted.join(' ')}`;
  let models = known.get(key);
  if (models !== undefined) return models;
  const lists = Object.entries(data[script] ?? {}).filter(([code]) => wanted.includes(code));
  const commonest = lists.map(([, list]) => list.split('|'));
  const size = lists.length;
  const rows = new Map<string, number>();
  const ranks = new Uint16Array(size * commonest.reduce((sum, trigrams) => sum + trigrams.length, 0));
  for (let k = 0; k < size; k++) {
    const trigrams = commonest[k]!;
    for (let rank = 0; rank < trigrams.length; rank++) {
      const trigram = trigrams[rank]!;
      let row = rows.get(trigram);
      if (row === undefined) rows.set(trigram, (row = rows.size * size));
      if (ranks[row + k] === 0) ranks[row + k] = rank + 1;
    }
  }
  known.set(key, (models = { codes: lists.map(([code]) => code), rows, ranks }));
  return models;
}
