/** The parts of records and of facts.json that speak of claims; `record.ts` puts them in their places. */
import Type, { type Static, type TProperties } from 'typebox';

const closed = <P extends TProperties>(properties: P, description: string) =>
  Type.Object(properties, { additionalProperties: false, description });
const oneOf = <const V extends readonly string[]>(values: V, description: string) =>
  Type.Unsafe<V[number]>({ type: 'string', enum: [...values], description });
const text = (description: string) => Type.String({ description });
const optional = Type.Optional;
const Place = {
  start: Type.Integer({ minimum: 0, description: 'First code point in the text.' }),
  end: Type.Integer({ minimum: 0, description: 'One past the last code point.' }),
  exact: text('The text between start and end, verbatim.'),
};

export const NameType = oneOf(
  ['organisation', 'person', 'place', 'product', 'name'],
  'What the name names; `name` where the article does not tell.',
);
export type NameType = Static<typeof NameType>;

export const Name = closed(
  {
    key: text(
      'The name folded (case, accents, legal form, cities by their GeoNames id): what names are compared by.',
    ),
    name: text('Its longest form in the article.'),
    type: NameType,
    count: Type.Integer({ minimum: 1, description: 'How often the article names it.' }),
    evidence: Type.Array(Type.String(), { description: 'What spoke for its type.' }),
  },
  'A name that may be the subject of claims; the merge decides, having seen the names of every record.',
);
export type Name = Static<typeof Name>;

export const Modality = oneOf(
  ['stated', 'planned', 'reported', 'denied'],
  'stated as a fact; planned or expected; passed on from others; denied.',
);
export type Modality = Static<typeof Modality>;

export const ClaimName = closed(
  {
    ...Place,
    key: text('Key of the name, as in `names`.'),
    name: text('The name.'),
    type: NameType,
    via: oneOf(
      ['name', 'stand-in', 'implied'],
      'named in the sentence; a word that stands for it ("the company"); the one organisation of the article.',
    ),
    sure: Type.Boolean({ description: 'False: it becomes a subject only if other articles know the name.' }),
  },
  'Who or what a claim is about.',
);
export type ClaimName = Static<typeof ClaimName>;

export const ClaimRole = closed(
  {
    role: oneOf(['city', 'date', 'duration', 'amount', 'announced'], 'What the mention is to the event.'),
    kind: oneOf(
      ['date', 'city', 'amount'],
      'Kind of the mention; with `start` it finds the mention in the record.',
    ),
    ...Place,
  },
  'A mention that fills a role.',
);
export type ClaimRole = Static<typeof ClaimRole>;

export const Claim = closed(
  {
    predicate: text('Name of the predicate in the catalogue.'),
    subject: Type.Union([ClaimName, Type.Null()]),
    object: optional(ClaimName),
    modality: Modality,
    hearsay: optional(Type.Literal(true, { description: 'A plan that is itself only reported.' })),
    roles: Type.Array(ClaimRole),
    trigger: closed(Place, 'The word that makes the claim.'),
    quote: closed(Place, 'From the first to the last word that bears the claim, at most 400 code points.'),
    sentence: closed({ start: Place.start, end: Place.end }, 'The sentence that makes the claim.'),
  },
  'Something that the article says with its mentions.',
);
export type Claim = Static<typeof Claim>;

const ClaimValue = closed(
  {
    role: Type.String(),
    value: Type.Union([Type.String(), Type.Null()], {
      description: 'EDTF, duration, or amount ("USD:6600000000"); null where the words name no certain one.',
    }),
    modality: Modality,
    bound: optional(Type.String()),
    mod: optional(Type.Unsafe<string | readonly string[]>({})),
    voices: Type.Array(Type.Integer(), { description: 'The voices that say so, by number.' }),
  },
  'One value of the role that sources may differ on.',
);

export const ClaimCitation = closed(
  {
    article: text('Id of the article.'),
    start: Place.start,
    end: Place.end,
    exact: text(
      'The clause from the first to the last word that bears the claim, verbatim up to 400 code points.',
    ),
    sentence: closed({ start: Place.start, end: Place.end }, 'The sentence around it.'),
    language: Type.String(),
    published: Type.Union([Type.String(), Type.Null()]),
    modality: Modality,
    hearsay: Claim.properties.hearsay,
    voice: Type.Integer({ description: 'Number of its voice, from 1.' }),
    via: ClaimName.properties.via,
    subject: optional(closed(Place, 'Where the subject is named.')),
    roles: Type.Array(
      closed(
        {
          role: ClaimRole.properties.role,
          value: Type.Union([Type.String(), Type.Null()]),
          ...Place,
          bound: optional(Type.String()),
          mod: optional(Type.Unsafe<string | readonly string[]>({})),
        },
        'A mention with its value.',
      ),
    ),
  },
  'One sentence that makes the claim.',
);
export type ClaimCitation = Static<typeof ClaimCitation>;

export const ClaimFact = closed(
  {
    id: text('Derived from predicate, subject and identifying role.'),
    predicate: Type.String(),
    subject: closed({ key: Type.String(), name: Type.String() }, 'Who or what it is about.'),
    city: optional(
      closed({ geonames: Type.Integer(), name: Type.String() }, 'Where, if that tells events apart.'),
    ),
    object: optional(closed({ key: Type.String(), name: Type.String() }, 'What is acted upon.')),
    status: oneOf(
      ['single', 'agreed', 'compatible', 'disputed'],
      'one voice; several with the same value; with values that can be the same; with values that cannot.',
    ),
    values: Type.Array(ClaimValue),
    voices: Type.Integer({
      minimum: 1,
      description: 'Independent voices: copies and translations count once.',
    }),
    sameStory: optional(
      Type.Array(
        closed(
          { articles: Type.Array(Type.String()), because: Type.String() },
          'Articles that tell one story, and why they count as one voice.',
        ),
      ),
    ),
    citations: Type.Array(ClaimCitation, { minItems: 1 }),
  },
  'What articles say about one event or figure, and whether they agree.',
);
export type ClaimFact = Static<typeof ClaimFact>;
