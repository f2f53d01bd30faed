import { readFileSync } from 'node:fs';
import { link } from './link.ts';

/** The style sheet and the script of the page. */
export interface Assets {
  readonly style: string;
  readonly script: string;
}

/** From the general to the particular: what comes later overrides. */
const STYLES = ['base', 'frame', 'parts', 'views', 'charts', 'media'];

/** Reads the page's own code, which lies beside this module once it is built. */
export function loadAssets(): Assets {
  return {
    // tsc copies no style sheets: those in `src` are shipped.
    style: STYLES.map((name) =>
      readFileSync(new URL(`../../src/report/style/${name}.css`, import.meta.url), 'utf8'),
    ).join('\n'),
    script: link('main', readModule),
  };
}

/** The compiled module of the client: beside this one in `dist`, and from `src`, where tests run, over there. */
function readModule(name: string): string {
  const beside = new URL(`./client/${name}.js`, import.meta.url);
  try {
    return readFileSync(beside, 'utf8');
  } catch {
    return readFileSync(new URL(`../../dist/report/client/${name}.js`, import.meta.url), 'utf8');
  }
}
