import { Twins } from './twins.ts';

/** What tells copies of one text: its bytes, and the digest of its words. */
export interface Voiced {
  readonly id: string;
  readonly sha256: string;
  readonly fingerprint?: string | undefined;
}

/** Why articles are one voice where nothing else is told. */
export const SAME_WORDS = 'the same words';

/** The voices of a batch. */
export interface Voices {
  /** Each article that does not stand alone → the first id of its group. */
  readonly of: ReadonlyMap<string, string>;
  /** The first id of a group → why its articles count as one voice. */
  readonly because: ReadonlyMap<string, string>;
}

/** Two articles that tell one story in other words, or in another language. */
export interface Retold {
  readonly articles: readonly [string, string];
  readonly because: string;
}

/**
 * Articles that say the same words, or tell one story, speak with one voice. Takes the articles in order of their ids,
 * and the stories after them.
 */
export function voices(articles: Iterable<Voiced>, retold: Iterable<Retold> = []): Voices {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    for (let at = id, next = parent.get(at); next !== undefined && next !== root; next = parent.get(at)) {
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  const join = (a: string, b: string): void => {
    const [first, second] = [find(a), find(b)].sort(); // the smaller id leads, for determinism
    if (first !== second) parent.set(second!, first!);
  };

  const ids: string[] = [];
  const twins = new Twins();
  for (const { id, sha256, fingerprint } of articles) {
    const row = ids.push(id) - 1;
    twins.add(row, sha256, fingerprint, (other) => join(ids[other]!, id));
  }
  const stories: Retold[] = [];
  for (const story of retold)
    if (find(story.articles[0]) !== find(story.articles[1])) {
      join(...story.articles);
      stories.push(story);
    }
  const groups = new Map<string, string>();
  for (const id of parent.keys()) {
    const voice = find(id);
    groups.set(id, voice);
    groups.set(voice, voice);
  }
  const because = new Map<string, string>();
  for (const {
    articles: [id],
    because: reason,
  } of stories) {
    const voice = find(id);
    if (!because.has(voice)) because.set(voice, reason);
  }
  return { of: groups, because };
}
