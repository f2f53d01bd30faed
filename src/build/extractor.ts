import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Built } from '../commands/extractor.ts';
import { versionsOf } from '../commands/packages.ts';

/** Where the modules begin that decide what the files say; what they import decides it, too. */
const ENTRIES = ['batch/article', 'stages/6-merge/index', 'stages/7-write/facts', 'stages/7-write/layout'];

const IMPORTED =
  /^(?:import|export)\s(?!type\s)(?:[^;']*?\sfrom\s)?'([^']+)'|\b(?:import|require|createRequire\([^)]*\))\('([^']+)'\)/gm;

/**
 * What the program extracts with, as far as the build knows it: the code, module by module from the pipeline on, so
 * that a rule, a table or a stage that changes gives another extractor, and a change to a command does not; and the
 * packages that this code imports, `installed` ones by name, since their versions are those of the place where the
 * program is installed, and the others with the version that became part of the program.
 */
export function extractorOf(source: string, installed: readonly string[]): Built {
  const modules = new Map<string, string>();
  const packages = new Set<string>();
  for (const entry of ENTRIES) follow(join(source, `${entry}.ts`));
  const hash = createHash('sha256');
  // sort for determinism
  for (const name of [...modules.keys()].sort())
    hash.update(`${name}\0${modules.get(name)!.length}\0${modules.get(name)!}`);
  const root = dirname(source);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    version,
    code: hash.digest('hex'),
    joined: versionsOf(
      [...packages].filter((name) => !installed.includes(name)),
      root,
    ),
    installed: [...packages].filter((name) => installed.includes(name)).sort(),
  };

  function follow(path: string): void {
    const name = relative(source, path).split(sep).join('/');
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
