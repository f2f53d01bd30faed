/** What `trifakta diff --format json` prints, defined once as JSON Schema and as a type; see `record.ts`. */
import Type, { type Static, type TProperties, type TSchema } from 'typebox';
import { ClaimCitation, type ClaimFact } from './claim-schemas.ts';
import { Extractor } from './manifest.ts';
import { Citation, type Fact, Mention } from './record.ts';
import { SCHEMA_VERSION } from './version.ts';

const closed = <P extends TProperties>(properties: P, description: string) =>
  Type.Object(properties, { additionalProperties: false, description });
const counts = <const K extends string>(keys: readonly K[], description: string) =>
  closed(
    Object.fromEntries(keys.map((key) => [key, Type.Integer({ minimum: 0 })])) as Record<
      K,
      ReturnType<typeof Type.Integer>
    >,
    description,
  );
const oneOf = <const V extends readonly string[]>(values: V, description: string) =>
  Type.Unsafe<V[number]>({ type: 'string', enum: [...values], description });
const nullable = <T extends TSchema>(type: T) => Type.Union([type, Type.Null()]);

export const FieldChange = closed(
  { name: Type.String(), before: Type.Unknown(), after: Type.Unknown() },
  'A member with another value; null where it is absent.',
);
export type FieldChange = Static<typeof FieldChange>;

export const MentionChange = closed(
  {
    before: Mention,
    after: Mention,
    fields: Type.Array(Type.String(), { description: 'The members that differ, besides the place.' }),
  },
  'One mention in both versions.',
);
export type MentionChange = Static<typeof MentionChange>;

export const ListChange = closed(
  {
    name: Type.String({ description: 'The member of the record: claims, names, messages, ….' }),
    added: Type.Array(Type.Unknown()),
    removed: Type.Array(Type.Unknown()),
  },
  'Items of a list that stand in one version only, wherever in the text they stand.',
);
export type ListChange = Static<typeof ListChange>;

export const ArticleDiff = closed(
  {
    id: Type.String({ description: 'Id in the later version; in the earlier one, if it was removed.' }),
    change: oneOf(['added', 'removed', 'renamed', 'changed'], 'What became of the article.'),
    was: Type.Optional(Type.String({ description: 'The id before, of a renamed article.' })),
    text: Type.Boolean({ description: 'Its bytes differ.' }),
    extractor: nullable(Type.Boolean({ description: 'Another extractor made the record; null if unknown.' })),
    fields: Type.Array(FieldChange, { description: 'Language, title, date of publication and the like.' }),
    lists: Type.Array(ListChange, { description: 'Claims, names and messages.' }),
    added: Type.Array(Mention, { description: 'Mentions that are new.' }),
    removed: Type.Array(Mention, { description: 'Mentions that are gone.' }),
    moved: Type.Array(MentionChange, {
      description: 'The same words, elsewhere: the text around them changed.',
    }),
    changed: Type.Array(MentionChange, { description: 'The same words, with another value, type or rule.' }),
  },
  'One article that differs.',
);
export type ArticleDiff = Static<typeof ArticleDiff>;

const cited = Type.Union([Citation, ClaimCitation]);

export const FactDiff = closed(
  {
    id: Type.String(),
    change: oneOf(['added', 'removed', 'changed'], 'What became of the fact.'),
    fact: Type.Unsafe<Omit<Fact, 'citations'> | Omit<ClaimFact, 'citations'>>({
      type: 'object',
      description:
        'The fact or claim as facts.json has it, without its citations; the later version where both have it.',
    }),
    fields: Type.Array(FieldChange, { description: 'Members that differ, besides citations.' }),
    gained: Type.Array(cited, { description: 'Citations that are new.' }),
    lost: Type.Array(cited, { description: 'Citations that are gone.' }),
    moved: Type.Integer({
      minimum: 0,
      description: 'Citations of the same words elsewhere in the same article.',
    }),
  },
  'One fact that differs.',
);
export type FactDiff = Static<typeof FactDiff>;

export const Side = closed(
  {
    name: Type.String({ description: 'The folder or revision, as it was asked for.' }),
    extractor: nullable(Extractor),
  },
  'One of the two versions.',
);
export type Side = Static<typeof Side>;

export const Diff = closed(
  {
    schema: Type.Literal(SCHEMA_VERSION),
    before: Side,
    after: Side,
    extractor: nullable(
      Type.Array(Type.String(), {
        description: 'What differs between the extractors, in words; null where one of them is unknown.',
      }),
    ),
    counts: closed(
      {
        articles: counts(['added', 'removed', 'renamed', 'changed', 'same'], 'Articles.'),
        mentions: counts(['added', 'removed', 'moved', 'changed'], 'Mentions.'),
        facts: counts(['added', 'removed', 'changed'], 'Facts.'),
        claims: counts(['added', 'removed', 'changed'], 'Claims.'),
        citations: counts(['gained', 'lost', 'moved'], 'Citations of facts.'),
      },
      'How much differs.',
    ),
    articles: Type.Array(ArticleDiff, { description: 'Sorted by id.' }),
    facts: Type.Array(FactDiff, { description: 'In the order of facts.json.' }),
    claims: Type.Array(FactDiff, { description: 'The same of claims.' }),
  },
  'What differs between two versions of an output folder.',
);
export type Diff = Static<typeof Diff>;
