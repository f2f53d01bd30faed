import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadGazetteer } from '../gazetteer/index.ts';
import type { Extractor } from '../model/manifest.ts';
import { versionsOf } from './packages.ts';

/** What the build says of the code that makes the files; `build/extractor.ts` writes it. */
export interface Built {
  readonly version: string;
  readonly code: string;
  /** Versions of the packages that became part of the program. */
  readonly joined: Readonly<Record<string, string>>;
  /** Names of those that are installed beside it. */
  readonly installed: readonly string[];
}

const ROOT = new URL('../../', import.meta.url);
let known: Extractor | undefined;

/** What this installation extracts with: the code as it was built, the gazetteer, and the packages as they are. */
export function extractor(): Extractor {
  if (known !== undefined) return known;
  const built = JSON.parse(readFileSync(new URL('dist/program/extractor.json', ROOT), 'utf8')) as Built;
  const installed = versionsOf(built.installed, fileURLToPath(ROOT));
  return (known = {
    version: built.version,
    code: built.code,
    gazetteer: loadGazetteer().sha256,
    // sort for determinism
    dependencies: Object.fromEntries(
      Object.entries({ ...built.joined, ...installed }).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  });
}
