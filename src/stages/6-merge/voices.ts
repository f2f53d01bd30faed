/** What tells copies of one text: its bytes, and the digest of its words. */
export interface Voiced {
  readonly id: string;
  readonly sha256: string;
  readonly fingerprint?: string | undefined;
}

/** Bits in which the fingerprints of near-identical texts may differ (Manku and others 2007, for 64 bits). */
const NEAR = 3;
/** Hexadecimal digits of a band: of `NEAR + 1` bands at least one is equal in any two near fingerprints. */
const BAND = 4;

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

  const bytes = new Map<string, string>();
  const prints = new Map<string, string>();
  const bands = new Map<string, string[]>();
  for (const { id, sha256, fingerprint } of articles) {
    const twin = sha256 === '' ? undefined : bytes.get(sha256);
    if (twin === undefined) bytes.set(sha256, id);
    else join(twin, id);
    if (fingerprint === undefined) continue;
    const same = prints.get(fingerprint);
    if (same !== undefined) {
      join(same, id);
      continue;
    }
    prints.set(fingerprint, id);
    for (let at = 0; at < fingerprint.length; at += BAND) {
      const band = `${at}${fingerprint.slice(at, at + BAND)}`;
      const others = bands.get(band);
      if (others === undefined) bands.set(band, [fingerprint]);
      else {
        for (const other of others) if (distance(other, fingerprint) <= NEAR) join(prints.get(other)!, id);
        others.push(fingerprint);
      }
    }
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

/** Bits in which two digests of one length differ. */
function distance(a: string, b: string): number {
  let bits = 0;
  for (let at = 0; at < a.length; at += 8) {
    let differ = Number.parseInt(a.slice(at, at + 8), 16) ^ Number.parseInt(b.slice(at, at + 8), 16);
    for (; differ !== 0; differ &= differ - 1) bits++;
  }
  return bits;
}
