import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type BatchOptions, extractAll, fileOf, type Line, type Outcome } from '../src/batch/index.ts';
import { MachineError } from '../src/stages/7-write/files.ts';

const worker = new URL('batch/worker.cjs', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'trifakta-batch-'));
afterAll(() => rmSync(folder, { recursive: true }));

const line = (n: number, text = `Artikel nomor ${n} terbit di Jakarta pada 5 Mei 2024.`): Line => ({
  id: `line-${n}`,
  source: `line ${n}`,
  line: JSON.stringify({ id: `a${n}`, text, language: 'id' }),
});
const lines = (count: number, special: Record<number, string> = {}): Line[] =>
  Array.from({ length: count }, (_, n) => line(n, special[n]));

async function all(
  works: Parameters<typeof extractAll>[0],
  options?: BatchOptions,
): Promise<(Outcome & { code: string })[]> {
  const outcomes = [];
  for await (const outcome of extractAll(works, options))
    outcomes.push({
      ...outcome,
      line: outcome.line,
      record: outcome.record,
      code: outcome.error?.code ?? '',
    });
  return outcomes;
}
const sources = (outcomes: readonly Outcome[]) => outcomes.map((o) => o.work.source);

describe('on this thread', () => {
  test('records come in order, a bad line in its place', async () => {
    const works = [
      ...lines(3),
      { id: 'line-4', source: 'line 4', line: '{' },
      line(5),
      { ...line(6), line: '{"id":7}' },
    ];
    const outcomes = await all(works);
    expect(sources(outcomes)).toEqual(works.map((w) => w.source));
    expect(outcomes.map((o) => o.code)).toEqual(['', '', '', 'no-article', '', 'no-article']);
    expect(outcomes[3]!.record).toMatchObject({ id: 'line-4', mentions: [], error: { code: 'no-article' } });
  });

  test('an unreadable file is a record whose reason names no absolute path', async () => {
    const path = join(folder, 'there.txt');
    writeFileSync(path, 'Berlin');
    const gone = { id: 'gone', source: 'x/gone.txt', path: join(folder, 'gone.txt') };
    const outcomes = await all([gone, { id: 'there', source: 'x/there.txt', path }]);
    expect(outcomes.map((o) => o.code)).toEqual(['unreadable', '']);
    expect(outcomes[0]!.line).not.toContain(folder);
  });

  test('an article is answered before the next one comes', async () => {
    let answered: () => void = () => {};
    async function* dialogue() {
      yield line(1);
      await new Promise<void>((resolve) => (answered = resolve));
      yield line(2);
    }
    let count = 0;
    for await (const _ of extractAll(dialogue())) {
      count++;
      answered();
    }
    expect(count).toBe(2);
  });

  test('who stops listening ends the source', async () => {
    let closed = false;
    async function* endless() {
      try {
        for (let n = 0; ; n++) yield line(n);
      } finally {
        closed = true;
      }
    }
    for await (const _ of extractAll(endless(), { worker, concurrency: 1 })) break;
    expect(closed).toBe(true);
  });
});

describe('on threads', () => {
  test('the same records as on this thread, in the same order', async () => {
    const here = await all(lines(30));
    for (const concurrency of [1, 2, 5]) {
      const there = await all(lines(300), { worker, concurrency });
      expect(sources(there)).toEqual(lines(300).map((w) => w.source));
      expect(there.slice(0, 30).map((o) => o.line)).toEqual(here.map((o) => o.line));
    }
  });

  test('an article that hangs becomes a record, and its neighbours are there', async () => {
    const outcomes = await all(
      lines(150, { 0: 'test: hang', 70: 'test: hang', 71: 'test: hang', 149: 'test: hang' }),
      {
        worker,
        concurrency: 2,
        timeoutMs: 400,
      },
    );
    expect(sources(outcomes)).toEqual(lines(150).map((w) => w.source));
    const codes = outcomes.map((o) => o.code);
    expect(codes.flatMap((code, n) => (code === 'timeout' ? [n] : []))).toEqual([0, 70, 71, 149]);
    expect(codes.filter((code) => code === '').length).toBe(146);
  });

  test('an article that needs too much memory becomes a record, and its neighbours are there', async () => {
    const outcomes = await all(lines(100, { 10: 'test: eat', 99: 'test: eat' }), {
      worker,
      concurrency: 2,
      memoryMb: 96,
    });
    expect(outcomes.flatMap((o, n) => (o.code === '' ? [] : [[n, o.code]]))).toEqual([
      [10, 'memory'],
      [99, 'memory'],
    ]);
  });

  test('a thread that ends or throws takes one article with it', async () => {
    const outcomes = await all(lines(80, { 3: 'test: exit', 40: 'test: throw' }), { worker, concurrency: 2 });
    expect(outcomes.flatMap((o, n) => (o.code === '' ? [] : [[n, o.code]]))).toEqual([
      [3, 'internal'],
      [40, 'internal'],
    ]);
  });

  test('files and lines that cannot be read keep their place', async () => {
    const gone = { id: 'gone', source: 'gone', path: join(folder, 'gone') };
    const works = [line(1), gone, { ...line(2), line: 'x' }, line(3), gone];
    const outcomes = await all(works, { worker, concurrency: 2 });
    expect(outcomes.map((o) => o.code)).toEqual(['', 'unreadable', 'no-article', '', 'unreadable']);
  });

  test('of a file of several articles each is a unit: one that hangs takes no other along', async () => {
    const path = join(folder, 'feed.jsonl');
    const texts = Array.from({ length: 100 }, (_, n) => ({
      id: `n${n}`,
      text: `Berlin, 5. Mai 2024: Meldung ${n}`,
    }));
    texts[40]!.text = 'test: hang';
    writeFileSync(path, texts.map((item) => JSON.stringify(item)).join('\n'));
    const works = [line(1), { id: 'feed.jsonl', source: 'x/feed.jsonl', path }, line(2)];
    const outcomes = await all(works, { worker, concurrency: 2, timeoutMs: 400 });
    expect(outcomes.map((o) => o.record.id)).toEqual([
      'a1',
      ...texts.map(({ id }) => `feed.jsonl#${id}`),
      'a2',
    ]);
    expect(outcomes.flatMap((o, n) => (o.code === '' ? [] : [[n, o.code]]))).toEqual([[41, 'timeout']]);
    expect(new Set(outcomes.slice(1, -1).map((o) => fileOf(o.work)))).toEqual(new Set(['x/feed.jsonl']));
    expect(new Set(outcomes.slice(1, -1).map((o) => o.input)).size).toBe(1);
    const [, ...here] = await all(works.slice(0, 2).map((w) => ('path' in w ? { ...w, path: small() } : w)));
    expect(here.map((o) => [o.record.id, o.code])).toEqual([
      ['feed.jsonl#n0', ''],
      ['feed.jsonl#n1', ''],
    ]);

    function small(): string {
      const other = join(folder, 'small.jsonl');
      writeFileSync(
        other,
        texts
          .slice(0, 2)
          .map((item) => JSON.stringify(item))
          .join('\n'),
      );
      return other;
    }
  });

  test('a thread that cannot start ends the batch: no article is to blame, and nobody waits', async () => {
    const gone = new URL('batch/none.cjs', import.meta.url);
    await expect(all(lines(3), { worker: gone, concurrency: 2 })).rejects.toThrow(MachineError);
  });
});
