/**
 * The files that trifakta writes, defined once: each constant is a JSON Schema (2020-12), each type of the same
 * name is what TypeScript sees. Everything but the `schema` command and the validation of foreign records imports
 * the types alone, so that no run pays for building schemas.
 */
import Type, { type Static, type TProperties } from 'typebox';
import { Claim, ClaimFact, Name } from './claim-schemas.ts';
import { SCHEMA_VERSION } from './version.ts';

export * from './claim-schemas.ts';

const closed = <P extends TProperties>(properties: P, description: string) =>
  Type.Object(properties, { additionalProperties: false, description });
const oneOf = <const V extends readonly string[]>(values: V, description: string) =>
  Type.Unsafe<V[number]>({ type: 'string', enum: [...values], description });
const offset = (description: string) => Type.Integer({ minimum: 0, description });
const text = (description: string) => Type.String({ description });
const optional = Type.Optional;

export const Severity = oneOf(['info', 'warning', 'error'], 'How much the reader should care.');
export type Severity = Static<typeof Severity>;

/** A problem as a value: returned with the results, never thrown. */
export const Message = closed(
  {
    code: text('Stable identifier of the kind of problem, in kebab case.'),
    severity: Severity,
    reason: text('One sentence for people.'),
    start: optional(offset('Where it begins, in code points of the text.')),
    end: optional(offset('Where it ends, exclusive.')),
  },
  'Something that the reader of the record should know.',
);
export type Message = Static<typeof Message>;

export const Zone = oneOf(
  ['title', 'dateline', 'body', 'boilerplate'],
  'The part of the page; `body` is left out of records.',
);
export type Zone = Static<typeof Zone>;

const Selector = {
  start: offset('First code point of the mention in the text.'),
  end: offset('One past its last code point.'),
  exact: text('The text between start and end, verbatim.'),
  prefix: text('The 32 code points before it (fewer at the beginning of the text).'),
  suffix: text('The 32 code points after it (fewer at the end of the text).'),
};
const Placed = {
  ...Selector,
  rule: text('The rule that made it: language/kind/name.'),
  zone: optional(Zone),
};

export const DateModifier = oneOf(
  ['start', 'mid', 'end', 'approx', 'before', 'after', 'since', 'until'],
  'What the words add to the value; the value is always that of the unit named.',
);
export type DateModifier = Static<typeof DateModifier>;

export const DateMention = closed(
  {
    kind: Type.Literal('date'),
    ...Placed,
    type: oneOf(['date', 'time', 'duration', 'set'], 'TIMEX3 type.'),
    value: Type.Union([Type.String(), Type.Null()], {
      description:
        'EDTF (ISO 8601-2) for dates and times, ISO 8601 for durations, TIMEX3 for sets; null if unknown.',
    }),
    mod: optional(Type.Union([DateModifier, Type.Array(DateModifier, { minItems: 2 })])),
    quant: optional(text('TIMEX3 quantifier of a set: "every", "each", …')),
    resolution: oneOf(['explicit', 'relative', 'unresolved'], 'Where the value comes from.'),
    candidates: optional(
      Type.Array(Type.String(), {
        minItems: 2,
        description: 'Other readings, where the words allow several.',
      }),
    ),
  },
  'A temporal expression.',
);
export type DateMention = Static<typeof DateMention>;

export const CityMention = closed(
  {
    kind: Type.Literal('city'),
    ...Placed,
    form: optional(
      oneOf(['adjective', 'abbreviation'], 'How it is written, where it is not the plain name.'),
    ),
    geonames: Type.Integer({ description: 'GeoNames id of the populated place meant.' }),
    name: text('Its canonical name.'),
    country: text('ISO 3166-1 alpha-2.'),
    latitude: Type.Number({ description: 'Degrees north, WGS 84.' }),
    longitude: Type.Number({ description: 'Degrees east, WGS 84.' }),
    embedded: optional(
      Type.Literal(true, { description: 'Part of the name of an organisation, facility, event or person.' }),
    ),
    ambiguous: optional(
      Type.Literal(true, { description: 'The text does not settle which place of the name is meant.' }),
    ),
    evidence: optional(
      Type.Array(Type.String(), { description: 'What spoke for a city, and for this one.' }),
    ),
  },
  'The name of a populated place.',
);
export type CityMention = Static<typeof CityMention>;

export const AmountMention = closed(
  {
    kind: Type.Literal('amount'),
    ...Placed,
    type: oneOf(['money', 'percent', 'count', 'quantity'], 'What the number measures.'),
    value: optional(Type.Number({ description: 'Exact decimal value; absent for ranges.' })),
    low: optional(Type.Number({ description: 'Lower end of a range, inclusive.' })),
    high: optional(Type.Number({ description: 'Upper end of a range, inclusive.' })),
    currency: optional(text('ISO 4217 code; of money only.')),
    assumed: optional(
      Type.Literal(true, { description: 'The currency is the usual one, not a stated one.' }),
    ),
    points: optional(Type.Literal(true, { description: 'Percentage points.' })),
    counted: optional(text('The noun that is counted, as its language lists it.')),
    concept: optional(text('The language-neutral concept of that noun.')),
    unit: optional(text('UCUM code; of quantities only.')),
    age: optional(Type.Literal(true, { description: 'The quantity is the age of somebody.' })),
    bound: optional(
      oneOf(['about', 'at-least', 'at-most', 'over', 'under'], 'How the words bound the value.'),
    ),
  },
  'An amount: money, a percentage, a count or a quantity.',
);
export type AmountMention = Static<typeof AmountMention>;

export const Mention = Type.Union([DateMention, CityMention, AmountMention]);
export type Mention = Static<typeof Mention>;
export type Kind = Mention['kind'];

export const Published = closed(
  {
    value: text('EDTF, as precise as the source states it.'),
    basis: oneOf(['metadata', 'dateline', 'text'], 'Where it is stated.'),
    evidence: optional(
      Type.Array(
        closed({ value: Type.String(), basis: Type.String(), exact: Type.String() }, 'One candidate.'),
        { description: 'Every candidate, in order of precedence.' },
      ),
    ),
  },
  'When the article was published.',
);
export type Published = Static<typeof Published>;

export const RecordError = closed(
  {
    code: text('Stable identifier of the failure, in kebab case.'),
    reason: text('One sentence for people.'),
  },
  'Why this input gave no record.',
);
export type RecordError = Static<typeof RecordError>;

const nullable = <const T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);

export const ArticleRecord = closed(
  {
    schema: Type.Literal(SCHEMA_VERSION),
    id: text('Path below the root, `/`-separated, a .txt ending dropped.'),
    source: text("The root's name and that path; or what the caller gave."),
    sha256: text('Lower-case hex digest of the bytes read.'),
    language: nullable(
      Type.String({ description: 'ISO 639-1; null where it is none of the languages known.' }),
    ),
    languageConfidence: nullable(Type.Number({ minimum: 0, maximum: 1 })),
    title: nullable(Type.String()),
    url: optional(Type.String()),
    publisher: optional(Type.String()),
    published: nullable(Published),
    fingerprint: optional(
      text('Locality-sensitive digest of the words, for noticing near-identical articles.'),
    ),
    boilerplate: optional(
      Type.Array(
        closed(
          { start: offset('First code point of the range.'), end: offset('One past its last code point.') },
          'A part of the text that is not the article itself.',
        ),
        { description: 'Navigation, teasers and the like, in order; left out where there is none.' },
      ),
    ),
    mentions: Type.Array(Mention),
    names: optional(Type.Array(Name, { description: 'Names that may be subjects of claims.' })),
    claims: optional(Type.Array(Claim, { description: 'What the article says with its mentions.' })),
    messages: Type.Array(Message),
    error: optional(RecordError),
  },
  'Everything found in one article.',
);
export type ArticleRecord = Static<typeof ArticleRecord>;

export const ArticleEntry = closed(
  {
    id: Type.String(),
    source: Type.String(),
    sha256: Type.String(),
    language: nullable(Type.String()),
    title: nullable(Type.String()),
    published: nullable(Type.String()),
    error: optional(text('Code of the failure, where the input gave no article.')),
    voice: optional(
      text('First id among the articles that say the same words or tell one story, where there are several.'),
    ),
    because: optional(text('Why these articles count as one voice.')),
  },
  'An article as facts.json lists it.',
);
export type ArticleEntry = Static<typeof ArticleEntry>;

export const Citation = closed(
  {
    article: text('Id of the article.'),
    ...Selector,
    type: optional(Type.String()),
    mod: DateMention.properties.mod,
    bound: AmountMention.properties.bound,
    assumed: AmountMention.properties.assumed,
    counted: AmountMention.properties.counted,
    form: CityMention.properties.form,
  },
  'W3C Web Annotation position and quote selectors of one mention, with what the place says beside the value.',
);
export type Citation = Static<typeof Citation>;

const Stated = {
  surfaces: Type.Record(Type.String(), Type.Array(Type.String()), {
    description: 'The distinct surfaces of the citations, by language.',
  }),
  languages: Type.Array(Type.String()),
  voices: Type.Integer({
    minimum: 1,
    description: 'Articles that state it; those that say the same words count once.',
  }),
  citations: Type.Array(Citation, { minItems: 1 }),
};
const factId = text('Derived from the value alone.');

export const DateFact = closed(
  { id: factId, kind: Type.Literal('date'), value: text('EDTF.'), ...Stated },
  'A date that articles state.',
);
export const CityFact = closed(
  {
    id: factId,
    kind: Type.Literal('city'),
    name: Type.String(),
    country: Type.String(),
    geonames: Type.Integer(),
    latitude: Type.Number(),
    longitude: Type.Number(),
    ...Stated,
  },
  'A city that articles name.',
);
export const AmountFact = closed(
  {
    id: factId,
    kind: Type.Literal('amount'),
    type: AmountMention.properties.type,
    value: AmountMention.properties.value,
    low: AmountMention.properties.low,
    high: AmountMention.properties.high,
    currency: AmountMention.properties.currency,
    points: AmountMention.properties.points,
    counted: AmountMention.properties.counted,
    concept: AmountMention.properties.concept,
    unit: AmountMention.properties.unit,
    ...Stated,
  },
  'An amount that articles state.',
);
export const Fact = Type.Union([DateFact, CityFact, AmountFact]);
export type DateFact = Static<typeof DateFact>;
export type CityFact = Static<typeof CityFact>;
export type AmountFact = Static<typeof AmountFact>;
export type Fact = Static<typeof Fact>;

export const FactsFile = closed(
  {
    schema: Type.Literal(SCHEMA_VERSION),
    offsets: Type.Literal('unicode-code-points'),
    articles: Type.Array(ArticleEntry),
    facts: Type.Array(Fact),
    claims: Type.Array(ClaimFact),
  },
  'facts.json: one normalized value with every place that states it.',
);
export type FactsFile = Static<typeof FactsFile>;
