import { readFileSync } from 'node:fs';
import type { Gazetteer } from '../model/gazetteer.ts';
import { openGazetteer } from './open.ts';

const FILE = new URL('../../src/gazetteer/cities.bin', import.meta.url);
let opened: Gazetteer | undefined;

/** The compiled gazetteer of the package; read on first use, once. */
export function loadGazetteer(): Gazetteer {
  return (opened ??= openGazetteer(readFileSync(FILE)));
}
