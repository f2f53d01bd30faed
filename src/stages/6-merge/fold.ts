import type { Fact } from '../../model/record.ts';
import { Says } from './contributions.ts';
import type { Entry } from './entry.ts';
import type { Statement } from './facts.ts';

/** A fact on its way to the file: its citations are JSON already, and are read once, before the next fact. */
export type MergedFact = (Fact extends infer F ? (F extends Fact ? Omit<F, 'citations'> : never) : never) & {
  readonly citations: Iterable<string>;
};

/** Two records that state one fact differently. */
export class ConflictingStatements extends Error {
  override readonly name = 'ConflictingStatements';
  constructor(id: string) {
    super(`records of different versions state ${id} differently: extract their articles again`);
  }
}

/**
 * The facts of sorted contributions, one at a time; `voiceOf` names the group of articles that say the same words.
 *
 * @throws ConflictingStatements
 */
export function* fold(
  contributions: Iterable<Entry>,
  voiceOf: ReadonlyMap<string, string>,
): Generator<MergedFact, void, undefined> {
  const rest = contributions[Symbol.iterator]();
  // A city's place in the order depends on more than its id, so that two statements of one may lie apart.
  const cities = new Set<string>();
  let { value: next } = rest.next();
  while (next) {
    const { key } = next;
    const statement = JSON.parse(next.value.slice(1)) as Statement;
    next = rest.next().value;
    if (cities.has(statement.id) || next?.key === key) throw new ConflictingStatements(statement.id);
    if (statement.kind === 'city') cities.add(statement.id);
    const surfaces = new Map<string, string[]>();
    for (; next?.value.startsWith(Says.Surface); next = rest.next().value) {
      const [language, surface] = JSON.parse(next.value.slice(1)) as [string, string];
      const known = surfaces.get(language);
      if (known === undefined) surfaces.set(language, [surface]);
      else known.push(surface);
    }
    const heard = new Set<string>();
    let alone = 0;
    for (; next?.value.startsWith(Says.Article); next = rest.next().value) {
      const article = JSON.parse(next.value.slice(1)) as string;
      const voice = voiceOf.get(article);
      if (voice === undefined) alone++;
      else heard.add(voice);
    }
    const languages = [...surfaces.keys()];
    yield {
      ...statement,
      surfaces: Object.fromEntries(surfaces),
      languages,
      voices: heard.size + alone,
      citations: citations(),
    } as MergedFact;
    for (const _ of citations());
  }

  function* citations(): Generator<string, void, undefined> {
    while (next?.value.startsWith(Says.Citation)) {
      const citation = next.value.slice(1);
      next = rest.next().value;
      yield citation;
    }
  }
}
