import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));
const files = (readdirSync(src, { recursive: true, encoding: 'utf8' }) as string[])
  .filter((f) => f.endsWith('.ts'))
  .map((f) => f.split('\\').join('/'));
const text = new Map(files.map((f) => [f, readFileSync(join(src, f), 'utf8')]));
const imports = (file: string): { from: string; types: boolean }[] =>
  [
    ...text
      .get(file)!
      .matchAll(
        /(?:^|\n)(?:import|export)\s+(type\s)?[^;]*?from '([^']+)'|import\('([^']+)'\)|createRequire\([^)]*\)\('([^']+)'\)/g,
      ),
  ].map((m) => ({
    from: m[2] ?? m[3] ?? m[4]!,
    types: m[1] !== undefined,
  }));
const local = (file: string): string[] =>
  imports(file)
    .filter((i) => i.from.startsWith('.'))
    .map((i) => posix.normalize(posix.join(dirname(file), i.from)));

/** Who may import whom below `src`, each with its reason. The first row that fits a file holds. */
const LAYERS: readonly { of: RegExp; may: RegExp; because: string }[] = [
  { of: /^model\//, may: /^model\//, because: 'types know nothing of what is done with them' },
  {
    of: /^grammar\//,
    may: /^(model|grammar)\//,
    because: 'patterns over tokens serve every kind and language',
  },
  {
    of: /^languages\/index\.ts$/,
    may: /^(model|languages\/\w+)\//,
    because: 'the list of languages names each folder once',
  },
  {
    of: /^languages\/\w+\//,
    may: /^(model|grammar|languages\/SELF)\//,
    because: 'a language is data of its own and copies no other',
  },
  {
    of: /^gazetteer\//,
    may: /^(model|grammar|gazetteer)\//,
    because: 'names are cut into tokens as texts are; the gazetteer arrives at the stages as an argument',
  },
  {
    of: /^stages\/([\w-]+)\//,
    may: /^(model|grammar|stages\/SELF)\//,
    because: 'stages never import one another: the pipeline hands data from one to the next',
  },
  {
    of: /^build\//,
    may: /^build\/|^commands\/(extractor|packages)\.ts$|^languages\/index\.ts$/,
    because:
      'the build reads the program as files; of its code it needs the list of languages and its own record',
  },
  { of: /^facts\//, may: /^(model|facts)\//, because: 'pure functions over facts and records' },
  {
    of: /^report\/client\//,
    may: /^report\/(client\/|data\.ts$)/,
    because: 'the page runs in a browser, on the data that it was given',
  },
  {
    of: /^report\//,
    may: /^(model|report)\/|^facts\/render\/page\.ts$/,
    because: 'a page out of records and facts; commands read and write',
  },
  {
    of: /^batch\//,
    may: /^(model|batch|languages|gazetteer)\/|^stages\/(1-read|6-merge|7-write)\/|^(pipeline|compiled)\.ts$/,
    because: 'records out of inputs: threads, deadlines and order; a thread keeps what it made',
  },
];

describe('imports', () => {
  for (const file of files)
    test(file, () => {
      const layer = LAYERS.find((l) => l.of.test(file));
      if (layer === undefined) return;
      const self = /^(?:languages|stages)\/([\w-]+)\//.exec(file)?.[1] ?? '';
      const may = new RegExp(layer.may.source.replace('SELF', self));
      for (const target of local(file))
        expect(may.test(target) ? '' : `${file} → ${target}: ${layer.because}`).toBe('');
    });
});

/** Each package has one owner folder. */
const OWNERS: Record<string, RegExp> = {
  franc: /^stages\/2-detect\//,
  compromise: /^stages\/3-segment\//,
  'chrono-node': /^stages\/4-recognise\/dates\//,
  'p-limit': /^(commands|batch|stages\/1-read)\//,
  'iconv-lite': /^stages\/1-read\//,
  linkedom: /^stages\/1-read\//,
  '@mozilla/readability': /^stages\/1-read\//,
  commander: /^cli\//,
  piscina: /^batch\//,
  'world-atlas': /^report\/world\//,
  typebox: /^model\//,
  picocolors: /^(facts|commands)\//,
  diff: /^facts\//,
  'wrap-ansi': /^facts\//,
  chokidar: /^commands\//,
  'd3-geo': /^report\/world\/draw\.ts$/,
  'topojson-client': /^report\/world\/draw\.ts$/,
  'topojson-specification': /^report\/world\/draw\.ts$/,
  rolldown: /^build\//,
  picomatch: /^(commands|stages\/1-read)\//,
  '@faker-js/faker': /^gazetteer\/people\.ts$/,
};
test('each package has one owner', () => {
  for (const file of files)
    for (const { from } of imports(file)) {
      if (from.startsWith('.') || from.startsWith('node:')) continue;
      const name = from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : from.split('/')[0]!;
      expect(OWNERS[name]?.test(file) ? '' : `${file} imports ${name}`).toBe('');
    }
});

/** What must not stand in `src`, since the output would depend on the machine, the moment or the ICU version. */
const BANNED: readonly { pattern: RegExp; because: string; except?: RegExp }[] = [
  { pattern: /new Date\(\)|Date\.now\(/, because: 'the clock is never consulted' },
  { pattern: /Math\.random\(/, because: 'no chance in the output' },
  { pattern: /localeCompare|toLocale|\bIntl\b/, because: 'the answer depends on locale and ICU version' },
  { pattern: /\bconsole\./, because: 'commands talk through their host' },
  {
    pattern: /\bprocess\.(?!pid)/,
    because: 'cli/main.ts alone touches the process',
    except: /^cli\/main\.ts$/,
  },
];
describe('banned', () => {
  for (const { pattern, because, except } of BANNED)
    test(because, () => {
      const hits = files.filter(
        (f) => !except?.test(f) && pattern.test(text.get(f)!.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
      );
      expect(hits).toEqual([]);
    });
});

test('schemas are built only where they are asked for: the hot path imports their types alone', () => {
  const values = files.filter((f) =>
    imports(f).some(
      (i) =>
        !i.types &&
        /^model\/(record|manifest|diff)\.ts$/.test(posix.normalize(posix.join(dirname(f), i.from))),
    ),
  );
  expect(values.filter((f) => !/^commands\/schema\.ts$|^model\//.test(f))).toEqual([]);
});
