import type { Extractor, ManifestFile, ManifestRecord } from '../model/manifest.ts';
import type { ArticleRecord } from '../model/record.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { ExternalSort, numberKey, Spool, textKey } from '../stages/6-merge/index.ts';
import { type Counts, noCounts } from './out.ts';

/** A record that stands in the output folder, or would. */
export interface Entered {
  /** The source of its file. */
  readonly file: string;
  /** Digest of all that was read for the file; null where it could not be read. */
  readonly input: string | null;
  readonly written: ManifestRecord;
  readonly failed: boolean;
  readonly mentions: Readonly<Counts>;
}

/** Gathers what the manifest says, in any order of the files; what is much is sorted on the disk. */
export class Ledger {
  readonly mentions = noCounts();
  readonly facts = noCounts();
  articles = 0;
  failed = 0;
  readonly #records: ExternalSort;
  #spool: Spool | undefined;

  /** The folder is where it sorts; by default that of the system for temporary files. */
  constructor(folder?: string) {
    this.#records = new ExternalSort({
      spool: () => (this.#spool ??= Spool.open(folder)),
      budget: 1 << 21,
    });
  }

  add({ file, input, written, failed, mentions }: Entered): void {
    const place = textKey(file) + numberKey(this.articles++);
    this.#records.add(place, JSON.stringify({ source: file, sha256: input, records: [written] }));
    if (failed) this.failed++;
    for (const kind of ['city', 'date', 'amount'] as const) this.mentions[kind] += mentions[kind];
  }

  /** Every file with all its records, sorted by source. */
  *files(): Iterable<ManifestFile> {
    let open: ManifestFile | undefined;
    for (const { value } of this.#records.sorted()) {
      const next = JSON.parse(value) as ManifestFile;
      if (open?.source === next.source) open.records.push(...next.records);
      else {
        if (open !== undefined) yield open;
        open = next;
      }
    }
    if (open !== undefined) yield open;
  }

  /** The lines of manifest.json: one member and one file a line. */
  *manifest(extractor: Extractor, facts: string): Iterable<string> {
    const { articles, failed, mentions } = this;
    const counts = { articles, failed, mentions, facts: this.facts };
    yield '{\n';
    for (const [key, value] of Object.entries({ schema: SCHEMA_VERSION, extractor, counts, facts }))
      yield `${JSON.stringify(key)}:${JSON.stringify(value)},\n`;
    yield '"files":[';
    let before = '\n';
    for (const file of this.files()) {
      yield before + JSON.stringify(file);
      before = ',\n';
    }
    yield `${before === '\n' ? '' : '\n'}]}\n`;
  }

  close(): void {
    this.#records.close();
    this.#spool?.close();
    this.#spool = undefined;
  }
}

export function mentionsOf({ mentions }: ArticleRecord): Counts {
  const counts = noCounts();
  for (const { kind } of mentions) counts[kind]++;
  return counts;
}
