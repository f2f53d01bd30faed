import { readFileSync, writeFileSync } from 'node:fs';
import { readPlaces } from './sources.ts';

/**
 * Extracts the language-tagged names of GeoNames from the gettext catalogues that Debian's libgeonames-common
 * installs, into the table that the compilation reads. Run only when those catalogues change.
 *   node dist/gazetteer/catalogues.js
 */
const FOLDER = '/usr/share/locale';
const LANGUAGES = ['de', 'fr', 'id', 'en'];

const canonical = new Map(readPlaces().map((place) => [String(place.id), place.name]));
const rows: string[] = [];
for (const language of LANGUAGES)
  for (const [id, name] of readCatalogue(`${FOLDER}/${language}/LC_MESSAGES/geonames.mo`)) {
    const known = canonical.get(id);
    if (id === '' || (/^\d+$/.test(id) && (known === undefined || known === name))) continue;
    rows.push(`${id}\t${language}\t${name.replace(/\s+/g, ' ').trim()}`);
  }
// Sort for determinism, by code unit.
rows.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
writeFileSync(new URL('../../src/gazetteer/data/tagged.tsv', import.meta.url), `${rows.join('\n')}\n`);

/** The pairs of a GNU gettext .mo file (little endian). */
function readCatalogue(path: string): [id: string, name: string][] {
  const file = readFileSync(path);
  const text = (at: number): string =>
    file.toString('utf8', file.readUInt32LE(at + 4), file.readUInt32LE(at + 4) + file.readUInt32LE(at));
  const ids = file.readUInt32LE(12);
  const names = file.readUInt32LE(16);
  return Array.from({ length: file.readUInt32LE(8) }, (_, k) => [text(ids + 8 * k), text(names + 8 * k)]);
}
