import { readFileSync } from 'node:fs';
import { SITE_FOLDER } from '../../lib/commands/steps/build';
import { getHomeReport } from '../../lib/reports';
import { home, missingRoute, routes } from './support/routes';
import { expect, test } from './support/test';

interface Budget {
  /** Heights in px on a desk of 1440 × 900, on a phone of 360 × 800, and there in 长者模式. */
  desk: number;
  phone: number;
  elder: number;
  elements: number;
  /** Of the HTML, in kB: as it is, and as Brotli. */
  raw: number;
  brotli: number;
}

const OVERVIEW: Budget = { desk: 3600, phone: 8000, elder: 9600, elements: 1300, raw: 110, brotli: 17 };
const PAGE: Budget = { desk: 4500, phone: 8500, elder: 12_000, elements: 1500, raw: 150, brotli: 18 };

/** Pages that hold the whole report, each for a reason of its own: to be read, signed, filtered, printed or shown slide by slide. */
const WHOLE = /\/(?:text|check|data|booklet|present)\/$/;

// The page of no address answers 404, as it must.
test.use({ expectedTrouble: /404/ });

const overviews = [home, `./${getHomeReport().loaded.report.value.id}/`];
const pages = [...routes.filter((route) => !WHOLE.test(route)), missingRoute];

for (const route of pages) {
  const budget = overviews.includes(route) ? OVERVIEW : PAGE;

  test(`${route} keeps within its budget of height`, async ({ page, isMobile }) => {
    await page.goto(route);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const measured = await height();
    tell(`${route} ${isMobile ? 'phone' : 'desk'} ${measured} px`);
    expect(measured).toBeLessThanOrEqual(isMobile ? budget.phone : budget.desk);
    if (!isMobile) return;
    await page.goto(`${route}?mode=standard,elder`);
    const elder = await height();
    tell(`${route} elder ${elder} px`);
    expect(elder).toBeLessThanOrEqual(budget.elder);
  });

  test(`${route} keeps within its budget of elements and bytes`, async ({ browser, baseURL, isMobile }) => {
    test.skip(isMobile, 'the same file');
    // Without scripts: what the server sends, and nothing that a reader has opened.
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto(route);
    const elements = await page.locator('*').count();
    await context.close();
    const file = `${SITE_FOLDER}/${route === missingRoute ? '404.html' : `${route}index.html`}`;
    const [raw, brotli] = [file, `${file}.br`].map((name) => readFileSync(name).length / 1000);
    tell(`${route} ${elements} elements, ${raw?.toFixed(0)} kB, ${brotli?.toFixed(1)} kB as Brotli`);
    expect(elements).toBeLessThanOrEqual(budget.elements);
    expect(raw).toBeLessThanOrEqual(budget.raw);
    expect(brotli).toBeLessThanOrEqual(budget.brotli);
  });
}

/** Prints a figure among the names of the tests. */
function tell(words: string): void {
  process.stdout.write(`    ${words}\n`);
}
