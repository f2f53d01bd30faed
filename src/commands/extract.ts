import { type BatchOptions, extractAll, type Line } from '../batch/index.ts';
import { Exit, type Host } from './host.ts';
import { streamLines } from './lines.ts';
import { send } from './send.ts';

/**
 * A filter: articles as JSON Lines in, records as JSON Lines out, in the same order and constant memory. It reads no
 * faster than its output is read, answers what it was given before it waits for more, and puts a record with an
 * `error` in the place of a line that is no article.
 */
export async function extract(options: BatchOptions, host: Host): Promise<number> {
  let failed = 0;
  const whole = await send(records(), host.stdout);
  // Nobody reads the records any more: neither need the articles be read.
  if (!whole) host.stdin.destroy();
  return failed === 0 || !whole ? Exit.Clean : Exit.Different;

  async function* records(): AsyncGenerator<string> {
    for await (const { work, line, error } of extractAll(articles(host), options)) {
      if (error !== null) {
        failed++;
        host.stderr.write(`${work.source}: ${error.reason}\n`);
      }
      yield `${line}\n`;
    }
  }
}

async function* articles(host: Host): AsyncGenerator<Line> {
  for await (const one of streamLines(host.stdin)) {
    const place = { id: `line-${one.number}`, source: `line ${one.number}` };
    if ('problem' in one) yield { ...place, line: '', problem: one.problem };
    else if (one.line.trim() !== '') yield { ...place, line: one.line };
  }
}
