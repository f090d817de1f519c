import type { Page } from '@playwright/test';
import { arrangeRows, EVERYTHING, FIRST_ROWS, toRowFacts, wordAll, type Filter } from '../../lib/page/data-filter';
import { buildDataPage } from '../../lib/page/data-page';
import { getSite } from '../../lib/reports';
import { joinSegments } from '../../lib/view';
import { newest } from './support/reports';
import { expect, test } from './support/test';

const model = buildDataPage(newest, getSite(), null);
const facts = model.rows.map(toRowFacts);
const route = `./${model.id}/data/`;
const [section, unit] = [model.sections.at(-1)?.id ?? '', model.units[0]?.unit ?? ''];
const [row] = model.rows.filter((each) => each.section === section);
if (!row) throw new Error('The last section with figures has none');

const rowsOf = (page: Page) => page.locator('.figure-list tbody tr:not([hidden])').evaluateAll((rows) => rows.map((each) => each.querySelector('th')?.textContent));
const expectedRows = (filter: Partial<Filter>) => arrangeRows(facts, { ...EVERYTHING, ...filter }).map((place) => facts[place]?.label);
const field = (page: Page) => page.locator('main').getByRole('searchbox');

test.describe('The table of all figures', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(route);
    await expect(page.locator('.sort-button').first()).toBeVisible();
  });

  test('is searched as one types, full width or not, and says once how many it found', async ({ page }) => {
    expect(await rowsOf(page)).toEqual(expectedRows({}));
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      new MutationObserver(() => told.push(document.querySelector('form [role="status"]')?.textContent ?? '')).observe(document.querySelector('form') ?? document.body, { subtree: true, childList: true, characterData: true });
    });
    for (const q of [row.label, row.shown, '１', row.title]) {
      await field(page).fill(q);
      await expect.poll(() => rowsOf(page)).toEqual(expectedRows({ q }));
      await expect(page).toHaveURL(new RegExp(`\\?q=`));
    }
    const status = page.locator('form [role="status"]');
    await expect(status).toHaveText(/^找到\d+个数字$/);
    const told = await page.evaluate(() => [...new Set((window as unknown as { told: string[] }).told.filter(Boolean))]);
    expect(told.length).toBeLessThanOrEqual(2);
    expect(told.filter((words) => words.length > 30)).toEqual([]);
    await field(page).fill('没有这样的数字');
    await expect(status).toHaveText('没有找到');
  });

  test('is filtered and sorted; each step is in the address, Back undoes it, and 重置 all of them', async ({ page }) => {
    await page.getByLabel('单位', { exact: true }).selectOption(unit);
    await expect.poll(() => rowsOf(page)).toEqual(expectedRows({ unit }));
    const button = page.getByRole('button', { name: '数值' });
    const header = page.locator('th').filter({ has: button });
    for (const [direction, sort] of [['ascending', { column: 'value', descending: false }], ['descending', { column: 'value', descending: true }], ['none', null]] as const) {
      await button.click();
      await expect(header).toHaveAttribute('aria-sort', direction);
      await expect.poll(() => rowsOf(page)).toEqual(expectedRows({ unit, sort }));
      await expect(button).toBeFocused();
    }
    await page.goBack();
    await expect(header).toHaveAttribute('aria-sort', 'descending');
    await page.getByRole('button', { name: '重置' }).click();
    await expect.poll(() => rowsOf(page)).toEqual(expectedRows({}));
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await expect.poll(() => rowsOf(page)).toEqual(expectedRows({ unit, sort: { column: 'value', descending: true } }));
  });

  test('is the same from a copied address, and after the way to a sentence and Back', async ({ page }) => {
    await page.goto(`${route}?section=${section}&sort=-value&unit=furlong&page=9`);
    const filter = { section, sort: { column: 'value', descending: true } } as const;
    await expect.poll(() => rowsOf(page)).toEqual(expectedRows(filter));
    await expect(page.getByLabel('章节', { exact: true })).toHaveValue(section);
    await page.locator('.figure-list-value a').first().click();
    await page.getByRole('link', { name: '在全文中看' }).click();
    await expect(page).toHaveURL(/\/text\/#/);
    await expect(page.locator('mark:target')).toBeInViewport();
    await page.goBack();
    await expect.poll(() => rowsOf(page)).toEqual(expectedRows(filter));
  });

  test('waits with searching while a word is being put together', async ({ page }) => {
    await field(page).focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'zhi fa', selectionStart: 6, selectionEnd: 6 });
    expect(await rowsOf(page)).toEqual(expectedRows({}));
    await session.send('Input.insertText', { text: row.label });
    await expect.poll(() => rowsOf(page)).toEqual(expectedRows({ q: row.label }));
  });

  test('shows the first rows, and all when asked, which the address says too', async ({ page }) => {
    const seen = page.locator('.figure-list tbody tr').locator('visible=true');
    await expect(seen).toHaveCount(FIRST_ROWS);
    await page.getByRole('button', { name: wordAll(model.rows.length) }).click();
    await expect(seen).toHaveCount(model.rows.length);
    await expect(seen.nth(FIRST_ROWS).locator('a').first()).toBeFocused();
    await expect(page.getByRole('button', { name: /^显示全部/ })).toBeHidden();
    await page.reload();
    await expect(seen).toHaveCount(model.rows.length);
    await field(page).fill(row.label);
    await page.getByRole('button', { name: '重置' }).click();
    await expect(seen).toHaveCount(FIRST_ROWS);
    await field(page).fill(row.label);
    await expect(page.getByRole('button', { name: /^显示全部/ })).toBeHidden();
  });

  test('has the sentence of a number, and how to cite it alone, beneath it', async ({ page }) => {
    await page.locator('.figure-list-value a').first().click();
    const quote = page.getByRole('dialog', { name: /^原句：/ });
    await expect(quote.locator('mark')).toBeVisible();
    await expect(quote.getByRole('button', { name: '引用' })).toBeVisible();
    expect(new URL(page.url()).pathname).toMatch(/\/data\/$/);
  });

  test('stands behind all files of the report, in one row with their formats and sizes', async ({ page }) => {
    const files = page.locator('.file');
    await expect(files).toHaveCount(8);
    for (const words of [/CSV，\d+行，[\d.]+ KB/, /XLSX，\d+行，[\d.]+ KB/, /JSON，\d+行，[\d.]+ KB/, /PPTX，\d+页，[\d.]+ KB/, /HTML，[\d.]+ MB/, /PDF，\d+页，[\d.]+ KB/]) await expect(files.filter({ hasText: words })).toHaveCount(1);
    const [last, table] = [await files.last().boundingBox(), await page.locator('.figure-list').boundingBox()];
    expect(last?.y).toBeLessThan(table?.y ?? 0);
  });

  test('has its other parts closed behind what says how much is in them, and opens them where a link or an address leads', async ({ page }) => {
    const term = page.locator(`#term-${model.terms[0]?.id}`);
    await expect(term).toBeHidden();
    await page.getByRole('navigation', { name: '本页内容' }).getByRole('link', { name: '术语' }).click();
    await expect(term).toBeVisible();
    await page.goto(`${route}#term-${model.absent[0]?.id}`);
    await expect(page.locator(`#term-${model.absent[0]?.id}`)).toBeInViewport();
  });

  test('reads as a table in any width', async ({ page, isMobile }) => {
    await page.getByRole('button', { name: /^显示全部/ }).click();
    const table = page.getByRole('table', { name: /全部数字/ });
    await expect(table.getByRole('rowheader')).toHaveCount(model.rows.length);
    await expect(table.getByRole('columnheader')).toHaveCount(5);
    for (const name of [/^指标/, /^数值/, /^章节/]) await expect(table.getByRole('columnheader', { name })).toBeVisible();
    expect(await table.evaluate((element) => element.getBoundingClientRect().right <= document.documentElement.clientWidth)).toBe(true);
    expect(await table.locator('tbody tr').first().evaluate((element) => getComputedStyle(element).display)).toBe(isMobile ? 'block' : 'table-row');
  });

  test('has its citations copied with a button, as they were written, whatever a translator made of them', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const [citation] = model.citations;
    await page.getByRole('button', { name: /^如何引用/ }).click();
    await expect(page.getByText(citation?.text ?? '', { exact: true })).toBeVisible();
    await page.locator('.copy-text').first().evaluate((element) => {
      const font = document.createElement('font');
      font.textContent = 'A citation';
      element.replaceChildren(font);
    });
    await page.getByRole('button', { name: /^复制/ }).first().click();
    await expect(page.getByText('已复制', { exact: true })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation?.text);
  });
});

test.describe('Without a script', () => {
  test.use({ javaScriptEnabled: false, expectedTrouble: /^failed: \S+\.js csp$/ });

  test('the table is whole, with nothing to press that would do nothing', async ({ page }) => {
    await page.goto(`${route}?q=nothing&unit=${encodeURIComponent(unit)}`);
    const rows = await page.locator('.figure-list tbody tr').evaluateAll((all) => all.map((each) => (each as HTMLElement).innerText.replace(/\s+/g, '')));
    expect(rows).toHaveLength(model.rows.length);
    for (const [index, { label, shown, title, basis, definition }] of model.rows.entries()) {
      for (const words of [label, shown, title, basis, definition]) expect(rows[index]).toContain(words.replace(/\s+/g, ''));
    }
    await expect(page.locator('main button, main input, main select').locator('visible=true')).toHaveCount(0);
    for (const { text } of model.citations) await expect(page.getByText(text, { exact: true })).toBeVisible();
    for (const { id } of [...model.terms, ...model.absent]) await expect(page.locator(`#term-${id}`)).toBeVisible();
    const unsaid = (await page.locator('#unsaid').innerText()).replace(/\s+/g, '');
    for (const { text } of model.unsaid) expect(unsaid).toContain(joinSegments(text));
  });
});
