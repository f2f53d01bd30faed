import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { extractAll } from '../src/batch/index.ts';
import { articleOf, articlesOf, findInputs, LARGEST, parseArticle } from '../src/stages/1-read/index.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A folder with files in it. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = join(realpathSync(mkdtempSync(join(tmpdir(), 'read-'))), 'news');
  mkdirSync(root);
  made.push(dirname(root));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}
const find = async (root: string, ...paths: string[]) => [
  ...(await findInputs(paths.length ? paths : [root], { cwd: root })),
];
const ids = async (root: string, ...paths: string[]) => (await find(root, ...paths)).map(({ id }) => id);
const bytes = (text: string) => new TextEncoder().encode(text);
const named = { id: 'a', source: 'news/a' };
const only = (text: string) => articleOf(named, bytes(text));

async function errors(root: string): Promise<Record<string, string | null>> {
  const found: Record<string, string | null> = {};
  for await (const { record } of extractAll(await find(root))) found[record.id] = record.error?.code ?? null;
  return found;
}

const GERMAN =
  'Die Stadt hat am 3. März 2025 beschlossen, dass die Brücke nicht mehr befahren werden darf, weil sie zu alt ist.';

describe('folders', () => {
  test('are walked in the order of the ids, hidden files left out', async () => {
    const root = folder({
      'b.txt': 'x',
      'a/c.txt': 'x',
      'a.html': 'x',
      '.hidden.txt': 'x',
      'Z.txt': 'x',
      'a-1.txt': 'x',
    });
    expect(await ids(root)).toEqual(['Z', 'a-1', 'a.html', 'a/c', 'b']);
    expect((await find(root)).map(({ source }) => source)).toEqual([
      'news/Z.txt',
      'news/a-1.txt',
      'news/a.html',
      'news/a/c.txt',
      'news/b.txt',
    ]);
  });
  test('files alone give the same ids and sources as their folder, in any order', async () => {
    const root = folder({ 'b.txt': 'x', 'a.txt': 'x' });
    const files = [join(root, 'b.txt'), join(root, 'a.txt'), join(root, 'a.txt')];
    expect(await find(root, ...files)).toEqual(await find(root));
  });
  test('an operand that is missing, empty or no file is wrong usage', async () => {
    const root = folder({ 'a.txt': 'x' });
    mkdirSync(join(root, 'empty'));
    await expect(find(root, 'gone.txt')).rejects.toThrow('gone.txt: no such file or folder');
    await expect(find(root, 'empty')).rejects.toThrow('no article in this folder');
    await expect(find(root, '/dev/null')).rejects.toThrow('neither a file nor a folder');
  });
});

describe('what must not be read fails in its place, and the others go on', () => {
  test('links that lead out, links to nowhere, pipes', async () => {
    const root = folder({ 'a.txt': GERMAN, 'sub/b.txt': GERMAN });
    writeFileSync(join(dirname(root), 'outside.txt'), 'secret');
    symlinkSync('../outside.txt', join(root, 'out.txt'));
    symlinkSync('gone.txt', join(root, 'broken.txt'));
    symlinkSync('sub/b.txt', join(root, 'within.txt'));
    symlinkSync('.', join(root, 'loop'));
    execFileSync('mkfifo', [join(root, 'pipe.txt')]);
    expect(await errors(root)).toEqual({
      a: null,
      broken: 'refused',
      loop: 'refused',
      out: 'refused',
      pipe: 'refused',
      'sub/b': null,
      within: null,
    });
  });
  test('empty, white space, binary, too large, too deep', async () => {
    const root = folder({
      'empty.txt': '',
      'white.txt': ' \n\t\r\n\u00a0',
      'zip.txt': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 8, 0, 1, 2, 3]),
      'control.txt': new Uint8Array(100).fill(1),
      'deep.html': `<html><body>${'<div>'.repeat(1000)}${GERMAN}${'</div>'.repeat(1000)}</body></html>`,
      'bad.json': '{"text": "abc',
      'ok.txt': GERMAN,
    });
    writeFileSync(join(root, 'large.txt'), Buffer.alloc(LARGEST + 1, 'a '));
    expect(await errors(root)).toEqual({
      'bad.json': 'no-article',
      control: 'binary',
      'deep.html': 'too-deep',
      empty: 'empty',
      large: 'too-large',
      ok: null,
      white: 'empty',
      zip: 'binary',
    });
  });
  test('a line of 10 MB is read in linear time', async () => {
    const root = folder({ 'long.txt': `${GERMAN} `.repeat(10_000_000 / GERMAN.length) });
    const began = performance.now();
    expect(await errors(root)).toEqual({ long: null });
    expect(performance.now() - began).toBeLessThan(60_000);
  }, 90_000);
});

describe('names', () => {
  test('control characters are encoded, two dots stay a name', async () => {
    const root = folder({
      'a\nb.txt': 'x',
      'c\u001b[31m.txt': 'x',
      '..txt.txt': 'x',
      '...b.txt': 'x',
      'a..b.txt': 'x',
    });
    expect(await ids(root)).toEqual(['a%0Ab', 'a..b', 'c%1B[31m']);
    expect(await ids(root, join(root, '..txt.txt'))).toEqual(['..txt']);
  });
  test('no id is or ends in a folder above', async () => {
    const root = folder({ 'a.txt': 'x' });
    writeFileSync(join(root, '...txt'), 'x');
    expect(await ids(root, join(root, '...txt'))).toEqual(['...txt']);
  });
  test('that differ only in case are two articles', async () => {
    expect(await ids(folder({ 'Berita.txt': 'x', 'berita.txt': 'x' }))).toEqual(['Berita', 'berita']);
  });
  test('an id that two files would have stays with the first', async () => {
    const root = folder({ a: GERMAN, 'a.txt': GERMAN });
    expect(await errors(root)).toEqual({ a: null, 'a.txt': 'refused' });
  });
});

describe('JSON', () => {
  test('one object, with the names that crawlers use', () => {
    const article = only(
      JSON.stringify({
        headline: 'Titel',
        maintext: GERMAN,
        date_publish: '2025-03-04 10:00:00',
        url: 'https://a.example/b',
      }),
    );
    expect(article).toMatchObject({
      id: 'a',
      text: GERMAN,
      extracted: true,
      metadata: {
        title: 'Titel',
        url: 'https://a.example/b',
        published: [{ value: '2025-03-04', basis: 'field' }],
      },
    });
  });
  test('a member of another name is found where it is told', () => {
    const content = {
      bytes: bytes(JSON.stringify({ kopf: 'Titel', rumpf: GERMAN })),
      fields: { text: 'rumpf', title: 'kopf' },
    };
    expect(articlesOf(named, content)).toMatchObject([{ text: GERMAN, metadata: { title: 'Titel' } }]);
  });
  test('an array, a feed, and lines give an article each, with their own ids or their number', () => {
    const items = [{ id: 'x/1', text: GERMAN }, { text: GERMAN }, { id: 'x/1', text: GERMAN }];
    for (const text of [
      JSON.stringify(items),
      JSON.stringify({ items }),
      items.map((i) => JSON.stringify(i)).join('\n'),
    ])
      expect(articlesOf(named, { bytes: bytes(text) }).map(({ id }) => id)).toEqual([
        'a#x%2F1',
        'a#2',
        'a#3',
      ]);
  });
  test('a bad line fails in its place', () => {
    const text = `{"text":"${GERMAN}"}\n{"text":\n\n{"title":"no text"}`;
    expect(articlesOf(named, { bytes: bytes(text) })).toMatchObject([
      { id: 'a#1', text: GERMAN },
      { id: 'a#2', reason: 'not valid JSON' },
      { id: 'a#3', reason: expect.stringContaining('no text') },
    ]);
  });
  test('text that is a page is read as one', () => {
    expect(only(JSON.stringify({ text: `<p>${GERMAN}</p><p>Ende &amp; aus.</p>` })).text).toBe(
      `${GERMAN}\n\nEnde & aus.`,
    );
  });
});

describe('the file beside an article', () => {
  test('states title, address, publisher and date, and is no article', async () => {
    const root = folder({
      'a.txt': GERMAN,
      'a.meta.json':
        '{"title":"Titel","url":"https://z.example/2025/03/05/x","publisher":{"name":"Zeitung"},"published":"2025-03-04"}',
      'b.html': 'x',
      'b.html.meta.json': '{}',
    });
    expect(await ids(root)).toEqual(['a', 'b.html']);
    const record = (await (async () => {
      for await (const { record } of extractAll(await find(root))) return record;
    })())!;
    expect(record).toMatchObject({
      id: 'a',
      title: 'Titel',
      publisher: 'Zeitung',
      url: 'https://z.example/2025/03/05/x',
      published: {
        value: '2025-03-04',
        basis: 'metadata',
        evidence: [
          { value: '2025-03-04', basis: 'sidecar' },
          { value: '2025-03-05', basis: 'url' },
        ],
      },
    });
    expect(await ids(root, join(root, 'a.txt'), join(root, 'a.meta.json'))).toEqual(['a']);
  });
  test('broken metadata fail', () =>
    expect(() => articlesOf(named, { bytes: bytes(GERMAN), sidecar: bytes('{') })).toThrow('not valid JSON'));
  test('a date that is none is refused with a message', () => {
    const [article] = articlesOf(named, {
      bytes: bytes(GERMAN),
      sidecar: bytes('{"published":"31.02.2025"}'),
    });
    expect(article).toMatchObject({ metadata: {}, messages: [{ code: 'published-refused' }] });
  });
});

describe('one line of extract', () => {
  const line = (value: object) => () => parseArticle(JSON.stringify(value));
  test('is an object with id and text', () => {
    expect(line({ id: '1', text: 'abc', published: '2025-02', title: null })().metadata).toEqual({
      published: [{ value: '2025-02', basis: 'field', exact: '2025-02' }],
    });
    expect(line([])).toThrow('an article is an object');
    expect(line({ text: 'a' })).toThrow('a string "id"');
    expect(line({ id: 1, text: 'a' })).toThrow('a string "id"');
    expect(line({ id: '1', text: '' })().text).toBe('');
    expect(line({ id: '1', text: 'a', title: 5 })).toThrow('"title" is not a string');
    expect(() => parseArticle('{')).toThrow(SyntaxError);
  });
  test('its date is EDTF of a day that exists', () => {
    for (const published of [
      '2025',
      '2025-02-28',
      '2024-02-29',
      '2025-02-28T10:00:00+07:00',
      '199X',
      '2024-33',
    ])
      expect(line({ id: '1', text: 'a', published })).not.toThrow();
    for (const published of ['gestern', '2025-02-29', '2025-13', '28.02.2025', '20250228', ''])
      expect(line({ id: '1', text: 'a', published })).toThrow('not an EDTF date');
  });
});

describe('Markdown', () => {
  const text = `---\ntitle: "Brücke gesperrt"\ndate: 2025-03-04\n---\n# Brücke gesperrt\n\n${GERMAN} Mehr im [Bericht](https://z.example/2024/01/02).\n\n\`\`\`\ncode 3. April 2024\n\`\`\`\n`;
  test('stays as it is written; front matter, code and addresses are the page', () => {
    const article = only(text);
    expect(article.text).toBe(text);
    expect(article.extracted).toBe(false);
    expect(article.metadata).toMatchObject({
      title: 'Brücke gesperrt',
      published: [{ value: '2025-03-04' }],
    });
    const body = article
      .blocks!.filter(({ zone }) => zone !== 'boilerplate')
      .map((b) => text.slice(b.start, b.end));
    expect(body).toEqual(['Brücke gesperrt', `${GERMAN} Mehr im [Bericht`, '.']);
  });
});

describe('HTML', () => {
  const page = `<!doctype html><html lang="en"><head><title>Brücke gesperrt | Zeitung</title>
<meta property="og:site_name" content="Zeitung"><link rel="canonical" href="https://z.example/2025/03/05/bruecke">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Brücke gesperrt","datePublished":"2025-03-04T22:10:00+01:00"}]}</script>
</head><body><nav><a href="/">Start</a> <a href="/p">Politik</a></nav><article><h1>Brücke gesperrt</h1>
<p>${GERMAN}</p><p>${GERMAN.replace('Brücke', 'Stra&szlig;e')}<br>Neue Zeile &amp; Schluss.</p><ul><li>eins</li><li>zwei</li></ul>
<script>alert(1)</script></article><aside>Anderswo: 7. Juli 2024</aside><footer>© 2025 Verlag</footer></body></html>`;
  test('the main content becomes text, block by block', () => {
    const { text, blocks, extracted, metadata } = only(page);
    expect(text).toBe(
      `Brücke gesperrt\n\n${GERMAN}\n\n${GERMAN.replace('Brücke', 'Straße')}\nNeue Zeile & Schluss.\n\neins\n\nzwei`,
    );
    expect(extracted).toBe(true);
    expect(blocks!.map((b) => b.zone)).toEqual(['title', 'body', 'body', 'body', 'body']);
    expect(metadata).toMatchObject({
      title: 'Brücke gesperrt',
      publisher: 'Zeitung',
      published: [
        { value: '2025-03-04', basis: 'json-ld' },
        { value: '2025-03-05', basis: 'url' },
      ],
    });
  });
  test('its text is written beside the record', async () => {
    for await (const { text, record } of extractAll(await find(folder({ 'a.html': page })))) {
      expect(text).toMatch(/^Brücke gesperrt\n\n/);
      expect(record.mentions[0]).toMatchObject({ exact: '3. März 2025' });
    }
  });
});
