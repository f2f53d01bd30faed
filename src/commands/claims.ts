import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type ClaimOrder, claimTable, sortClaims } from '../facts/claims.ts';
import { parseClaim, rawFacts, Unreadable } from '../facts/parse.ts';
import type { ClaimFact } from '../model/record.ts';
import { Exit, type Host, UsageError } from './host.ts';
import { FACTS } from './out.ts';
import { print } from './print.ts';

export interface ClaimsOptions {
  readonly disputed?: boolean;
  readonly json?: boolean;
  readonly sort?: ClaimOrder;
}

/** What the articles say of whom, and whether they agree: the claims of a facts.json, or of the folder that holds it. */
export async function claims(operand: string, options: ClaimsOptions, host: Host): Promise<number> {
  const path = resolve(host.cwd, operand);
  const found = await stat(path).catch(() => null);
  const file = found?.isDirectory() ? join(path, FACTS) : path;
  if (found === null || !(await stat(file).catch(() => null)))
    throw new UsageError(`no ${FACTS} in "${operand}": run trifakta first`);
  const all: ClaimFact[] = [];
  try {
    const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
    for await (const raw of rawFacts(lines, 'claims')) {
      const claim = parseClaim(raw);
      if (!options.disputed || claim.status === 'disputed') all.push(claim);
    }
  } catch (error) {
    if (error instanceof Unreadable) throw new UsageError(`${operand}: ${error.message}`);
    throw error;
  }
  const sorted = sortClaims(all, options.sort ?? 'status');
  if (options.json) await print(host, [`${JSON.stringify(sorted, null, 2)}\n`]);
  else if (sorted.length === 0) host.stderr.write(options.disputed ? 'nothing is disputed\n' : 'no claims\n');
  else await print(host, claimTable(sorted));
  return Exit.Clean;
}
