import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type Batch, reportChunks, type Shown } from '../../src/report/index.ts';
import { factsOf } from './example.ts';

const PATH = '/usr/bin/chromium';
export const hasBrowser = existsSync(PATH);
export const LEFT_OUT = `no browser at ${PATH}: the tests of the report in a browser are left out`;

/** A browser of its own, with a folder of its own, that asks nobody for anything. */
export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: PATH,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** A page in which nothing may go wrong: what does is in `troubles`, what it asks for beside itself in `requests`. */
export interface Opened {
  readonly page: Page;
  readonly troubles: string[];
  readonly requests: string[];
  /** Shows what a fragment names. */
  go(fragment: string): Promise<void>;
  close(): Promise<void>;
}

export async function open(
  browser: Browser,
  path: string,
  { fragment = '', ...options }: BrowserContextOptions & { fragment?: string } = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(5000);
  const page = await context.newPage();
  const url = pathToFileURL(path).href;
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('dialog', (dialog) => troubles.push(`dialog: ${dialog.message()}`));
  context.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) requests.push(request.url());
  });
  await page.goto(url + fragment);
  return {
    page,
    troubles,
    requests,
    go: async (next) => {
      await page.evaluate(`new Promise((done) => {
        const before = location.hash;
        addEventListener('hashchange', () => requestAnimationFrame(done), { once: true });
        location.hash = ${JSON.stringify(next)};
        if (location.hash === before) done();
      })`);
    },
    close: () => context.close(),
  };
}

/** Writes the page of articles into a folder that is removed by `clean`. */
export async function writePage(
  shown: readonly Shown[],
  { left = null, claims = [] }: Partial<Pick<Batch, 'left' | 'claims'>> = {},
): Promise<{ path: string; clean: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'trifakta-report-'));
  const path = join(folder, 'report.html');
  writeFileSync(path, [...reportChunks(shown, { facts: await factsOf(shown), claims, left })].join(''));
  return { path, clean: () => rmSync(folder, { recursive: true, force: true }) };
}

export const VIEWS = ['overview', 'claims', 'map', 'timeline', 'amounts', 'facts', 'articles'];
