import { writeFileSync } from 'node:fs';
import { compile } from './compile.ts';

// Writes the compiled gazetteer: `npm run gazetteer`.
writeFileSync(new URL('../../src/gazetteer/cities.bin', import.meta.url), compile());
