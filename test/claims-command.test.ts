import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ClaimsOptions, claims } from '../src/commands/claims.ts';
import { UsageError } from '../src/commands/host.ts';
import type { ClaimFact } from '../src/model/record.ts';
import { merge } from '../src/stages/6-merge/index.ts';
import { factsLines } from '../src/stages/7-write/facts.ts';
import { recordOf } from './claims.ts';
import { inProcess } from './host.ts';

const records = [
  recordOf(
    'Die Nordwind AG hat in einer Finanzierungsrunde 20 Millionen Euro eingesammelt.',
    'de',
    '2024-05-15',
    'a',
  ),
  recordOf(
    "La société Nordwind a bouclé une levée de fonds de 22 millions d'euros.",
    'fr',
    '2024-05-16',
    'b',
  ),
  recordOf('Die Nordwind AG wurde 1998 gegründet.', 'de', '2024-05-15', 'c'),
];
let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'trifakta-claims-'));
  await writeFile(join(cwd, 'facts.json'), [...factsLines(await merge(records))].join(''));
  await writeFile(join(cwd, 'empty.json'), [...factsLines(await merge([]))].join(''));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));
const ran = (operand: string, options: ClaimsOptions = {}) =>
  inProcess({ cwd }, (host) => claims(operand, options, host));

describe('trifakta claims', () => {
  test('prints a table, disputes first, with who says what', async () => {
    const { code, stdout } = await ran('.');
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        'STATUS    SUBJECT   CLAIM          VALUE     SAID BY',
        'disputed  Nordwind  funding round  20 m EUR  a (de 2024-05-15)',
        '                                   22 m EUR  b (fr 2024-05-16)',
        'single    Nordwind  founded        1998      c (de 2024-05-15)',
        '',
      ].join('\n'),
    );
  });

  test('--sort, --disputed and --json', async () => {
    const { stdout } = await ran('facts.json', { sort: 'claim' });
    expect(stdout.indexOf('founded')).toBeLessThan(stdout.indexOf('funding round'));
    const json = JSON.parse((await ran('.', { disputed: true, json: true })).stdout) as ClaimFact[];
    expect(json.map(({ id }) => id)).toEqual(['claim:funding-round:nordwind']);
    expect(json[0]!.citations.map(({ article }) => article)).toEqual(['a', 'b']);
  });

  test('nothing to show is said, and is no failure', async () => {
    expect(await ran('empty.json')).toEqual({ code: 0, stdout: '', stderr: 'no claims\n' });
    expect((await ran('empty.json', { json: true })).stdout).toBe('[]\n');
  });

  test('what is no facts.json is wrong usage', async () => {
    await expect(ran('missing')).rejects.toThrow(UsageError);
    await writeFile(join(cwd, 'broken.json'), '{"schema":1,');
    await expect(ran('broken.json')).rejects.toThrow(UsageError);
  });
});

test('the README shows the table of the seeds as it is printed', async () => {
  const top = fileURLToPath(new URL('..', import.meta.url));
  const { stdout } = await inProcess({ cwd: top }, (host) => claims('out', {}, host));
  expect(await readFile(join(top, 'README.md'), 'utf8')).toContain(`\n\`\`\`\n${stdout}\`\`\`\n`);
});
