import { readFileSync } from 'node:fs';

/** The style sheet and the script of the page. */
export interface Assets {
  readonly style: string;
  readonly script: string;
}

/** Reads the page's own code, as the build has joined it. */
export function loadAssets(): Assets {
  const read = (name: string) => readFileSync(new URL(`../../dist/program/${name}`, import.meta.url), 'utf8');
  return { style: read('client.css'), script: read('client.js') };
}
