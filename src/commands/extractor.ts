import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadGazetteer } from '../gazetteer/index.ts';
import type { Extractor } from '../model/manifest.ts';

/** Where the modules begin that decide what the files say; what they import decides it, too. */
const ENTRIES = ['batch/article', 'stages/6-merge/index', 'stages/7-write/facts', 'stages/7-write/layout'];

const IMPORTED =
  /^(?:import|export)\s(?!type\s)(?:[^;']*?\sfrom\s)?'([^']+)'|\b(?:import|require|createRequire\([^)]*\))\('([^']+)'\)/gm;

let known: Extractor | undefined;

/**
 * What this installation extracts with. The code is hashed as it is installed, module by module from the pipeline
 * on, so that a rule, a table or a stage that changes gives another extractor, and a change to a command does not.
 */
export function extractor(): Extractor {
  if (known !== undefined) return known;
  const here = fileURLToPath(new URL('..', import.meta.url));
  const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  const modules = new Map<string, string>();
  const packages = new Set<string>();
  for (const entry of ENTRIES) follow(join(here, `${entry}${extension}`));
  const hash = createHash('sha256');
  // sort for determinism
  for (const name of [...modules.keys()].sort())
    hash.update(`${name}\0${modules.get(name)!.length}\0${modules.get(name)!}`);
  const root = packageRoot(here);
  const dependencies = new Map<string, string>();
  for (const name of packages) collect(name, root, dependencies);
  return (known = {
    version: manifestOf(root).version,
    code: hash.digest('hex'),
    gazetteer: loadGazetteer().sha256,
    dependencies: Object.fromEntries([...dependencies].sort(([a], [b]) => (a < b ? -1 : 1))),
  });

  function follow(path: string): void {
    const name = relative(here, path)
      .split(sep)
      .join('/')
      .replace(/\.[jt]s$/, '');
    if (modules.has(name)) return;
    const code = readFileSync(path, 'utf8');
    modules.set(name, code);
    for (const match of code.matchAll(IMPORTED)) {
      const specifier = (match[1] ?? match[2])!;
      if (specifier.startsWith('.')) follow(resolve(dirname(path), specifier));
      else if (!specifier.startsWith('node:')) packages.add(nameOf(specifier));
    }
  }
}

function nameOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

interface PackageJson {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): PackageJson {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
}

function packageRoot(from: string): string {
  let folder = from;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** Adds a package and all it depends on, found as Node finds them: in the `node_modules` of the folders above. */
function collect(name: string, from: string, into: Map<string, string>): void {
  if (into.has(name)) return;
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) {
      const { version, dependencies = {} } = manifestOf(candidate);
      into.set(name, version);
      for (const next of Object.keys(dependencies)) collect(next, candidate, into);
      return;
    }
    if (dirname(folder) === folder) return;
  }
}
