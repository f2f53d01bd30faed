// Makes the README's pictures of the report, light and dark, from the seeds:
//
//     npm run build && npm start && node .github/report.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const page = new URL('../out/report.html', import.meta.url).href;
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
for (const colorScheme of ['light', 'dark']) {
  const context = await browser.newContext({
    viewport: { width: 1180, height: 860 },
    deviceScaleFactor: 1.5,
    colorScheme,
  });
  const tab = await context.newPage();
  await tab.goto(page);
  await tab.locator('main .lead').waitFor();
  const { data } = await (await context.newCDPSession(tab)).send('Page.captureScreenshot', {
    format: 'webp',
    quality: 80,
  });
  writeFileSync(fileURLToPath(new URL(`report-${colorScheme}.webp`, import.meta.url)), data, 'base64');
  await context.close();
}
await browser.close();
