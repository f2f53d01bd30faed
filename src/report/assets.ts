import { readFileSync } from 'node:fs';
import { link } from './link.ts';

/** The style sheet and the script of the page. */
export interface Assets {
  readonly style: string;
  readonly script: string;
}

/** Reads the page's own code, which lies beside this module once it is built. */
export function loadAssets(): Assets {
  return {
    // tsc copies no style sheets: the one in `src` is shipped.
    style: readFileSync(new URL('../../src/report/style.css', import.meta.url), 'utf8'),
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
