import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newestSections, overviewCharts } from './support/reports';
import { home, sectionRoutes } from './support/routes';
import { expect, onlyOn, test } from './support/test';

onlyOn('desktop');

test('Printed, the first page has every drawer open and no controls', async ({ page }) => {
  await page.goto(home);
  await page.emulateMedia({ media: 'print' });
  const bodies = page.locator('.drawer-body');
  expect(await bodies.count()).toBe(newestSections.length * 3);
  await expect(bodies.locator('visible=true')).toHaveCount(newestSections.length * 3);
  for (const controls of [page.locator('nav'), page.getByRole('banner'), page.getByRole('contentinfo'), page.locator('.section-index'), page.locator('.drawer-mark')]) {
    await expect(controls.locator('visible=true')).toHaveCount(0);
  }
});

test('Printed, the first page says every number, sentence and chart', async ({ page }) => {
  await page.goto(home);
  await page.emulateMedia({ media: 'print' });
  const words = packed(await page.locator('main').innerText());
  for (const { table, charts, passages } of newestSections) {
    for (const { value } of table.groups.flatMap(({ rows }) => rows)) expect(words).toContain(packed(value.display.text));
    for (const { view } of charts) expect(words).toContain(packed(view.title));
    for (const { segments } of passages.flatMap(({ sentences }) => sentences)) expect(words).toContain(packed(segments.map(({ text }) => text).join('')));
  }
  for (const { title } of overviewCharts) expect(words).toContain(packed(title));
});

test('Printed, no chart and no row is torn apart, headings stay with what follows, and heads of tables repeat', async ({ page }) => {
  await page.goto(sectionRoutes[0] ?? home);
  await page.emulateMedia({ media: 'print' });
  const styles = await page.evaluate(() => {
    const read = (selector: string, property: 'breakInside' | 'breakAfter' | 'display') => [...document.querySelectorAll(`main ${selector}`)].map((element) => getComputedStyle(element)[property]);
    return { figures: read('figure', 'breakInside'), rows: read('tr', 'breakInside'), headings: [...read('h2', 'breakAfter'), ...read('h3', 'breakAfter')], heads: read('thead', 'display') };
  });
  expect(new Set(styles.figures)).toEqual(new Set(['avoid']));
  expect(new Set(styles.rows)).toEqual(new Set(['avoid']));
  expect(new Set(styles.headings)).toEqual(new Set(['avoid']));
  expect(new Set(styles.heads)).toEqual(new Set(['table-header-group']));
});

test('On A4 running text is at least 12 pt, the rest at least 9 pt, and nothing is cut at the right', async ({ page }) => {
  await page.setViewportSize({ width: 673, height: 990 });
  await page.goto(home);
  await page.emulateMedia({ media: 'print' });
  const { body, smallest, sideways, drawn } = await page.evaluate(() => {
    const sizes = [...document.querySelectorAll('main p, main li, main td, main th, main dd, main dt')].filter((element) => element.getClientRects().length > 0).map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const texts = [...document.querySelectorAll<SVGSVGElement>('.chart-stage svg')].filter((svg) => svg.getClientRects().length > 0).flatMap((svg) => {
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      return [...svg.querySelectorAll('text')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale);
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return { body: Number.parseFloat(getComputedStyle(document.body).fontSize), smallest: Math.min(...sizes), drawn: Math.min(...texts), sideways: scrollWidth - clientWidth };
  });
  const point = 96 / 72;
  expect(body).toBeGreaterThanOrEqual(12 * point);
  expect(smallest).toBeGreaterThanOrEqual(9 * point);
  expect(drawn).toBeGreaterThanOrEqual(9 * point);
  expect(sideways).toBeLessThanOrEqual(0);
});

test('As a PDF the first page has every number in its text', async ({ page }) => {
  test.skip(!hasPdfToText(), 'pdftotext is not installed; the tests above look at the same words before they are printed');
  await page.goto(home);
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  try {
    const file = join(folder, 'home.pdf');
    writeFileSync(file, await page.pdf({ format: 'A4' }));
    const words = packed(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 }));
    for (const { table } of newestSections) for (const { value } of table.groups.flatMap(({ rows }) => rows)) expect(words).toContain(packed(value.display.text));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('As a PDF the first page is no endless roll of sheets', async ({ page }) => {
  await page.goto(home);
  const pdf = await page.pdf({ format: 'A4' });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(5);
  expect(sheets).toBeLessThan(100);
});

function hasPdfToText(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function packed(text: string): string {
  return text.replace(/\s+/g, '');
}
