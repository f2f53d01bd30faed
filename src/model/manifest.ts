/** The manifest beside facts.json, defined once as JSON Schema and as a type; see `record.ts`. */
import Type, { type Static, type TProperties } from 'typebox';
import { SCHEMA_VERSION } from './version.ts';

const closed = <P extends TProperties>(properties: P, description: string) =>
  Type.Object(properties, { additionalProperties: false, description });
const digest = (description: string) => Type.String({ pattern: '^[0-9a-f]{64}$', description });
const count = (description: string) => Type.Integer({ minimum: 0, description });
const byKind = (description: string) =>
  closed({ city: count('Cities.'), date: count('Dates.'), amount: count('Amounts.') }, description);

export const Extractor = closed(
  {
    version: Type.String({ description: 'Version of the trifakta package.' }),
    code: digest('SHA-256 of every module that decides what the files say, rules and tables included.'),
    gazetteer: Type.String({ description: 'SHA-256 of the compiled gazetteer.' }),
    dependencies: Type.Record(Type.String(), Type.String(), {
      description: 'Versions of the packages that those modules import, and of the packages these import.',
    }),
  },
  'What made the files: the same extractor makes the same files of the same articles.',
);
export type Extractor = Static<typeof Extractor>;

export const ManifestRecord = closed(
  {
    id: Type.String({ description: 'Id of the article.' }),
    sha256: digest('Digest of articles/<id>.json.'),
    text: Type.Optional(digest('Digest of articles/<id>.txt, where the text was extracted from markup.')),
  },
  'One record that was written.',
);
export type ManifestRecord = Static<typeof ManifestRecord>;

export const ManifestFile = closed(
  {
    source: Type.String({ description: "The root's name and the path below it." }),
    sha256: Type.Union([digest('Digest of the bytes read.'), Type.Null()], {
      description: 'Digest of the bytes read; null where they could not be read.',
    }),
    records: Type.Array(ManifestRecord, {
      description: 'What it gave: one record, or one for each article in it.',
    }),
  },
  'One file that was read, and what was made of it.',
);
export type ManifestFile = Static<typeof ManifestFile>;

export const Manifest = closed(
  {
    schema: Type.Literal(SCHEMA_VERSION),
    extractor: Extractor,
    counts: closed(
      {
        articles: count('Records written.'),
        failed: count('Records with an error among them.'),
        mentions: byKind('Mentions in all records.'),
        facts: byKind('Facts in facts.json.'),
      },
      'What the files hold.',
    ),
    facts: digest('Digest of facts.json.'),
    files: Type.Array(ManifestFile, { description: 'Sorted by source.' }),
  },
  'manifest.json: what was read, what was made of it, and by what; committed, and the same on every machine.',
);
export type Manifest = Static<typeof Manifest>;
