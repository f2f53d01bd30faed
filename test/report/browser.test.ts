import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/commands/run.ts';
import type { FactsFile } from '../../src/model/record.ts';
import { inProcess } from '../host.ts';
import { hasBrowser, LEFT_OUT, launch, type Opened, open, VIEWS, writePage } from './browser.ts';
import { disputing, many, marked } from './example.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

if (!hasBrowser)
  test('the report in a browser: left out', () => {
    process.stderr.write(`${LEFT_OUT}\n`);
  });
else
  describe('the report in a browser', () => {
    let browser: Browser;
    let out: string;
    let seeds: string;
    let facts: FactsFile;

    beforeAll(async () => {
      browser = await launch();
      out = await mkdtemp(join(tmpdir(), 'trifakta-report-'));
      await inProcess({ cwd: root }, (host) => run(['seeds'], { out }, host));
      seeds = join(out, 'report.html');
      facts = JSON.parse(readFileSync(join(out, 'facts.json'), 'utf8')) as FactsFile;
    });
    afterAll(async () => {
      await browser?.close();
      await rm(out, { recursive: true, force: true });
    });

    const opened = async (act: (opened: Opened) => Promise<void>, path = seeds, options = {}) => {
      const page = await open(browser, path, options);
      try {
        await act(page);
        expect(page.troubles).toEqual([]);
        expect(page.requests).toEqual([]);
      } finally {
        await page.close();
      }
    };

    test('every view shows the seeds, without an error and without a request', () =>
      opened(async ({ page, go }) => {
        for (const view of VIEWS) {
          await go(view);
          expect(await page.locator('main').innerText(), view).not.toMatch(/undefined|NaN|\[object|null/);
          expect(await page.locator('main :is(h2, .lead)').count(), view).toBeGreaterThan(0);
        }
        await go('articles');
        expect(await page.locator('.articles > li').count()).toBe(facts.articles.length);
      }));

    test('every citation of every fact leads to exactly its words', () =>
      opened(async ({ page, go }) => {
        for (const { citations } of facts.facts)
          for (const { article, start, exact } of citations) {
            await go(`article:${article}@${start}`);
            expect(await page.evaluate(textsOf('.here'))).toEqual([exact]);
          }
      }));

    test('from a fact to its citations to the article, and back', async () => {
      const shown = await writePage([
        marked('a', 'de', 'Ein Haus\n\nEs steht in [Paris|city 2988507], nicht in [Tokio|city 1850147].'),
        marked('b', 'fr', 'Une maison\n\nÀ [Paris|city 2988507].'),
      ]);
      await opened(async ({ page }) => {
        await page.locator('main a[data-fact="city:2988507"]').first().click();
        await expect.poll(() => page.evaluate('location.hash')).toBe('#city:2988507?view=overview');
        await expect
          .poll(() => page.locator('aside .citation mark').allTextContents())
          .toEqual(['Paris', 'Paris']);
        await page.locator('aside .citation').last().click();
        await expect.poll(() => page.evaluate('location.hash')).toBe('#article:b@14');
        await expect.poll(() => page.evaluate(textsOf('.here'))).toEqual(['Paris']);
        await expect.poll(() => page.evaluate('document.activeElement.className')).toContain('here');
        await page.goBack();
        await expect.poll(() => page.locator('aside h2').textContent()).toBe('Paris');
        await page.keyboard.press('Escape');
        await expect.poll(() => page.locator('aside').isVisible()).toBe(false);
      }, shown.path);
      shown.clean();
    });

    test('a mark on the map, the time line or an axis opens its citations', async () => {
      const text =
        'Haus\n\nIn [Paris|city 2988507] seit [Mai 2023|date 2023-05 since] für [5 Euro|money 5 EUR].';
      const shown = await writePage([marked('a', 'de', text)]);
      await opened(async ({ page, go }) => {
        for (const [view, surface] of [
          ['map', 'Paris'],
          ['timeline', 'Mai 2023'],
          ['amounts', '5 Euro'],
        ] as const) {
          await go(view);
          await page.locator('main svg a[data-fact]').locator('circle, rect').first().click();
          await expect.poll(() => page.locator('aside mark').allTextContents()).toEqual([surface]);
        }
      }, shown.path);
      shown.clean();
    });

    test('an address survives a reload, filters and all', async () => {
      const shown = await writePage(many(20));
      const fragment = '#city:2988507?view=facts&language=de,fr&kind=city&q=par';
      await opened(
        async ({ page }) => {
          for (const _ of [1, 2]) {
            expect(await page.evaluate('location.hash')).toBe(fragment);
            expect(await page.locator('aside h2').textContent()).toBe('Paris');
            expect(await page.locator('table.facts tbody th a').allInnerTexts()).toEqual(['Paris FR']);
            expect(
              (await page.locator('[aria-pressed="true"]').allInnerTexts()).map((name) => name.trim()),
            ).toEqual(['German', 'French', 'cities']);
            expect(await page.locator('input[type="search"]').inputValue()).toBe('par');
            await page.reload();
          }
          await page.locator('.reset').click();
          await expect.poll(() => page.evaluate('location.hash')).toBe('#city:2988507?view=facts');
        },
        shown.path,
        { fragment },
      );
      shown.clean();
    });

    test('a dispute shows its values side by side, each with its sources', async () => {
      const { shown, claims } = disputing();
      const { path, clean } = await writePage(shown, { claims });
      await opened(async ({ page, go }) => {
        await go('claim:funding-round:nova');
        expect(await page.locator('.claim .status').innerText()).toBe('disputed');
        expect(await page.locator('.value .label').allInnerTexts()).toEqual([
          '6.4 billion USD',
          '6.6 billion USD',
          '6.6 billion USD planned',
        ]);
        const tops = (await page.evaluate(
          '[...document.querySelectorAll(".value")].map((value) => value.getBoundingClientRect().top)',
        )) as number[];
        expect(new Set(tops).size).toBe(1);
        expect(await page.locator('.value mark').allInnerTexts()).toEqual([
          '6,4 Milliarden Dollar',
          '6,6 milliards de dollars',
          '$6,6 miliar',
        ]);
        await page.locator('.claim .citation').nth(1).click();
        await expect.poll(() => page.evaluate(textsOf('.here'))).toEqual(['6,6 milliards de dollars']);
      }, path);
      clean();
    });

    test('a mention says its value and its rule on hover and on focus', async () => {
      const shown = await writePage([
        marked('a', 'de', 'Titel\n\nSeit [Mai 2023|date 2023-05 since] gilt es.'),
      ]);
      await opened(
        async ({ page }) => {
          const tip = page.locator('#tip');
          await page.locator('.m').hover();
          await expect.poll(() => tip.innerText()).toBe('May 2023\nsince · explicit\nde/example/rule');
          await page.mouse.move(0, 0);
          await expect.poll(() => tip.isVisible()).toBe(false);
          await page.locator('.m').focus();
          await expect.poll(() => tip.isVisible()).toBe(true);
          await expect.poll(() => page.locator('.m').getAttribute('aria-describedby')).toBe('tip');
        },
        shown.path,
        { fragment: '#article:a' },
      );
      shown.clean();
    });

    test('what is not the article itself is dimmed', async () => {
      const shown = await writePage([
        marked('a', 'de', 'Titel\n\nDer Text.\n\nMehr zum Thema', { boilerplate: [{ start: 18, end: 32 }] }),
      ]);
      await opened(
        async ({ page }) =>
          expect(await page.locator('.boilerplate').allInnerTexts()).toEqual(['Mehr zum Thema']),
        shown.path,
        { fragment: '#article:a' },
      );
      shown.clean();
    });

    test('hostile articles do nothing', async () => {
      const evil =
        '</script><script>pwned=1</script><img src=x onerror="pwned=1"><style>*{display:none}</style>';
      const shown = await writePage([
        marked(
          `a/"><script>pwned=1</script>&?#@5`,
          'de',
          `${evil}\n\n\u202eEgal\u2066 in [${evil}|city 2988507] ${evil} {{constructor}} \${pwned=1}`,
          {
            url: 'javascript:pwned=1',
            source: evil,
            messages: [{ code: evil, severity: 'warning', reason: evil }],
            published: { value: evil, basis: 'text' },
          },
        ),
        marked('b', '"><script>pwned=1</script>', '\u202eegakcaP\u202c [\u202eParis|city 2988507]'),
      ]);
      await opened(async ({ page, go }) => {
        for (const view of [
          ...VIEWS,
          'city:2988507?view=overview',
          'date:nothing',
          'article:%',
          'claim:x',
          '?q=%E0%A4%A',
        ]) {
          await go(view);
          expect(await page.evaluate('typeof pwned'), view).toBe('undefined');
          expect(
            await page.locator('main img, main script, main style, a[href^="javascript"]').count(),
            view,
          ).toBe(0);
        }
        await go('articles');
        await page.locator('.articles a').first().click();
        // The view follows the address a moment after the click.
        await page.locator('.here, .reader').first().waitFor({ state: 'attached' });
        await page.locator('.m').first().waitFor({ state: 'attached' });
        expect(await page.locator('.m').first().textContent()).toBe(evil);
        expect(
          await page.evaluate(
            '[...document.querySelectorAll(".text .control")].map((element) => element.dataset.code)',
          ),
        ).toEqual(['U+202E', 'U+2066']);
        expect(await page.evaluate('/[\\u202a-\\u202e\\u2066-\\u2069]/.test(document.body.innerText)')).toBe(
          false,
        );
        expect(await page.evaluate('typeof pwned')).toBe('undefined');
        await page.reload();
        expect(await page.locator('.m').first().textContent()).toBe(evil);
      }, shown.path);
      shown.clean();
    });

    test.each(['light', 'dark'] as const)('no serious fault of accessibility, %s', async (colorScheme) => {
      const { shown: disputed, claims } = disputing();
      const boilerplate = [{ start: 23, end: 30 }];
      const text = 'Titre\n\nÀ [Paris|city 2988507], [5 km|quantity 5 km].\n\nLisez';
      const shown = await writePage([...disputed, ...many(8), marked('x', 'fr', text, { boilerplate })], {
        claims,
      });
      await opened(
        async ({ page, go }) => {
          await page.evaluate(axe.source);
          // Colours are what differs in the dark.
          const views = colorScheme === 'light' ? [...VIEWS, 'city:2988507'] : ['overview', 'claims'];
          for (const view of [...views, 'date:2020?view=article:x@9', 'article:x']) {
            await go(view);
            const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
            const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
            expect(grave.map(({ id, nodes }) => [view, id, nodes[0]?.html])).toEqual([]);
          }
        },
        shown.path,
        { colorScheme },
      );
      shown.clean();
    });

    test('nothing is wider than a narrow screen', () =>
      opened(
        async ({ page, go }) => {
          for (const view of [...VIEWS, `article:${facts.articles[0]!.id}`]) {
            await go(view);
            expect(await page.evaluate('document.documentElement.scrollWidth'), view).toBeLessThanOrEqual(
              360,
            );
          }
        },
        seeds,
        { viewport: { width: 360, height: 700 } },
      ));

    test('works without a mouse', () =>
      opened(async ({ page }) => {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('main');
        await page.locator('main a[data-fact]').first().focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('panel-title');
        await page.keyboard.press('Escape');
        await expect.poll(() => page.evaluate('document.activeElement.dataset.fact')).toBeTruthy();
      }));

    test('a thousand articles open in a few seconds', async () => {
      const shown = await writePage(many(1000));
      const began = performance.now();
      await opened(async ({ page, go }) => {
        await page.locator('main .lead').waitFor();
        expect(performance.now() - began).toBeLessThan(6000);
        for (const view of [...VIEWS, 'city:2988507', '?q=parís']) {
          const before = performance.now();
          await go(view);
          await page.locator('main :is(h2, .lead)').first().waitFor();
          expect(performance.now() - before, view).toBeLessThan(3000);
        }
      }, shown.path);
      shown.clean();
    });

    test('a batch too large for one page says so', async () => {
      const shown = await writePage(many(3), { left: { articles: 4997, rule: 'Shown are three.' } });
      await opened(async ({ page }) => {
        const note = await page.locator('[role="note"]').innerText();
        expect(note).toContain('4,997 articles');
        expect(note).toContain('Shown are three.');
      }, shown.path);
      shown.clean();
    });
  });

const textsOf = (selector: string) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].map((element) => element.textContent)`;
