import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface PackageJson {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The versions of packages and of all that they depend on, found as Node finds them: in the folders above. */
export function versionsOf(names: Iterable<string>, from: string): Record<string, string> {
  const found = new Map<string, string>();
  for (const name of names) collect(name, from);
  // sort for determinism
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));

  function collect(name: string, from: string): void {
    if (found.has(name)) return;
    for (let folder = from; ; folder = dirname(folder)) {
      const candidate = join(folder, 'node_modules', name);
      const manifest = join(candidate, 'package.json');
      if (existsSync(manifest)) {
        const { version, dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as PackageJson;
        found.set(name, version);
        for (const next of Object.keys(dependencies)) collect(next, candidate);
        return;
      }
      if (dirname(folder) === folder) return;
    }
  }
}
