import type { ClaimName } from '../../model/claim-schemas.ts';
import type { ClaimTables, Predicate } from '../../model/claims.ts';
import type { Clause } from './clauses.ts';
import type { Marks } from './lexicon.ts';
import type { Range } from './modality.ts';
import type { KnownName, Naming } from './names.ts';
import type { PlacedMention } from './placed.ts';

/** Who a claim is about: the name, where it stands (or what stands for it), and how it was found. */
export interface Subject {
  readonly name: KnownName;
  readonly from: number;
  readonly to: number;
  readonly via: ClaimName['via'];
}

/** What the sentences so far were about. */
export interface Focus {
  readonly organisation: KnownName | null;
  /** The nearest sentence that names organisations names several, and does not tell of which it speaks. */
  readonly torn: boolean;
  readonly anything: KnownName | null;
  /** The organisation that the sentence before says something of, as far as its place there tells. */
  readonly subject: KnownName | null;
  /** The one person whom the sentence before says something of. */
  readonly person: KnownName | null;
  /** True where the sentence before begins with a noun for somebody: "this politician". */
  readonly standsIn: boolean;
  /** The organisation that the article is about, if that is sure. */
  readonly main: KnownName | null;
}

export interface Scene {
  readonly marks: Marks;
  readonly tables: ClaimTables;
  readonly range: Range;
  /** Namings of the sentence, in order. */
  readonly namings: readonly Naming[];
  readonly focus: Focus;
  readonly clauses: readonly Clause[];
  /** The day of the announcement that the sentence takes up. */
  readonly announced: PlacedMention | undefined;
}

/** True of what can act as an organisation does. */
export function isActor(name: KnownName): boolean {
  return (name.type === 'organisation' || name.type === 'name') && !name.evidence.includes('org:source');
}

export function suits(name: KnownName, { subject }: Predicate): boolean {
  switch (subject) {
    case 'organisation':
      // Courts, exchanges and ministries earn nothing and raise nothing.
      return isActor(name) && !name.evidence.includes('org:authority');
    case 'body':
      return isActor(name);
    case 'person':
      return name.type === 'person' || name.type === 'name';
    case 'thing':
      return name.type !== 'person' && name.type !== 'place';
    case 'product':
      return (
        name.evidence.some((cue) => cue.startsWith('product')) ||
        (name.type === 'name' && /\d/u.test(name.key))
      );
    case 'anyone':
      return name.type !== 'place' && name.type !== 'product';
    default:
      return false;
  }
}

export function named(naming: Naming | undefined): Subject | null {
  return naming === undefined ? null : { name: naming.name, from: naming.from, to: naming.to, via: 'name' };
}
