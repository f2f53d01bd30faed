import { readFileSync, rmSync } from 'node:fs';
import { defineConfig, type RolldownOptions } from 'rolldown';
import { extractorOf } from './extractor.ts';
import { askedModels } from './franc.ts';
import { noticesOf } from './notices.ts';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};
// What an earlier build left there is no part of this one.
rmSync('dist/program', { recursive: true, force: true });

/** Packages that become part of the program: every run needs them, and loading them piece by piece takes longer. */
const JOINED = [
  'chrono-node',
  'commander',
  'compromise',
  'franc',
  'p-limit',
  'picomatch',
  'typebox',
  'wrap-ansi',
];
/** Those that are loaded from where they are installed, when they are needed. */
const installed = Object.keys(dependencies).filter((name) => !JOINED.includes(name));
const external = new RegExp(`^(?:${installed.join('|')})(?:/|$)`);

const module = (paths: string) => new RegExp(`[\\\\/]src/(?:${paths})`.replaceAll('/', '[\\\\/]'));

const program: RolldownOptions = {
  input: {
    cli: 'src/cli/start.ts',
    'program/index': 'src/index.ts',
    'program/thread': 'src/batch/thread.ts',
  },
  platform: 'node',
  external,
  output: {
    dir: 'dist',
    // What ES modules are compiled to cannot be kept before Node 22.
    format: 'cjs',
    exports: 'named',
    entryFileNames: '[name].cjs',
    // Two folders below the package's own, as the modules in `src` are: both find its other files the same way.
    chunkFileNames: 'program/[name].cjs',
    comments: false,
    // Few files, and none that a command does without: help needs the first alone, a run that extracts nothing two.
    codeSplitting: {
      groups: [
        { name: 'host', test: module('commands/host'), priority: 3 },
        {
          name: 'shared',
          test: module('commands|facts|gazetteer|stages/[167]'),
          minShareCount: 2,
          priority: 2,
        },
        { name: 'pipeline', test: module('pipeline|batch'), minShareCount: 2, priority: 1 },
      ],
    },
  },
  plugins: [
    askedModels(),
    {
      name: 'what the program is made of',
      generateBundle() {
        const emit = (name: string, source: string) =>
          this.emitFile({ type: 'asset', fileName: `program/${name}`, source });
        emit('extractor.json', JSON.stringify(extractorOf('src', installed)));
        emit('NOTICES.txt', noticesOf(this.getModuleIds()));
      },
    },
  ],
};

/** The report's style sheets, from the general to the particular: what comes later overrides. */
const STYLES = ['base', 'frame', 'parts', 'views', 'charts', 'media'];

/** What runs in the browser, in the report. */
const client: RolldownOptions = {
  input: 'src/report/client/main.ts',
  platform: 'browser',
  output: { file: 'dist/program/client.js', format: 'iife' },
  plugins: [
    {
      name: 'style',
      generateBundle() {
        const source = STYLES.map((name) => readFileSync(`src/report/style/${name}.css`, 'utf8')).join('\n');
        this.emitFile({ type: 'asset', fileName: 'client.css', source });
      },
    },
  ],
};

export default defineConfig([program, client]);
