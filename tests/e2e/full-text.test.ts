import type { Page } from '@playwright/test';
import { newest, newestSections } from './support/reports';
import { expect, test } from './support/test';

const { id: report } = newest.loaded.report.value;
const route = `./${report}/text/`;
const figures = [...newest.figures.values()].map(({ figure }) => figure.id);
const applied = newest.restorations.filter(({ restoration }) => restoration.applied).map(({ restoration }) => restoration);
const observed = newestSections.flatMap(({ section }) => section.observations.map(({ id }) => id));
const [middle = ''] = figures.slice(Math.floor(figures.length / 2));

const groundOf = (page: Page, selector: string) => page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);

test.describe('A figure in the full text', () => {
  test.use({ javaScriptEnabled: false, expectedTrouble: /^failed: \S+\.js csp$/ });

  test('stands out where its address leads, clear of the edge, without a script', async ({ page }) => {
    await page.goto(route);
    expect(await page.locator('main mark[id^="figure-"]').count()).toBe(figures.length);
    const plain = await groundOf(page, `mark[id="figure-${middle}"]`);
    await page.goto(`${route}#figure-${middle}`);
    const mark = page.locator(`mark[id="figure-${middle}"]`);
    await expect(mark).toBeInViewport({ ratio: 1 });
    expect((await mark.boundingBox())?.y).toBeGreaterThan(40);
    expect(await groundOf(page, `mark[id="figure-${middle}"]`)).not.toBe(plain);
    const [words, ground] = await mark.locator('a').evaluate((link) => [getComputedStyle(link).color, getComputedStyle(link.parentElement ?? link).backgroundColor]);
    expect(words).not.toBe(ground);
  });

  test('and characters given back tell what stood there, without a script', async ({ page }) => {
    test.skip(applied.length === 0, 'nothing was given back');
    await page.goto(route);
    for (const { id, quote } of applied) {
      await expect(page.locator(`#original-${id}`)).toBeHidden();
      await page.locator(`#restored-${id}`).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator(`#original-${id}`)).toContainText(`所据文本作“${quote}”`);
      await expect(page.locator(`#original-${id}`)).toBeInViewport();
    }
  });
});

test('A sentence of a panel leads to the same in the full text, where its figure stands out, and Back returns', async ({ page }) => {
  const [first] = newestSections;
  await page.goto(`${first?.route ?? route}#${first?.section.id}-source`);
  const link = page.locator('.source-link[href*="#figure-"]').first();
  const anchor = (await link.getAttribute('href'))?.split('#')[1] ?? '';
  await link.click();
  await expect(page.locator(`mark[id="${anchor}"]`)).toBeInViewport({ ratio: 1 });
  await expect.poll(() => groundOf(page, `mark[id="${anchor}"]`)).toBe('rgb(18, 67, 109)');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(first?.section.ordinal ?? '');
});

test('Back from another page to a place on this one brings this one back, not only its address', async ({ page }) => {
  const [first, second] = newestSections;
  await page.goto(first?.route ?? route);
  await page.locator(`a[href="#${first?.section.id}-table"]`).first().click();
  await expect(page).toHaveURL(/-table$/);
  await page.getByRole('link', { name: /^下一节/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(second?.section.ordinal ?? '');
  await page.goBack();
  await expect(page).toHaveURL(/-table$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(first?.section.ordinal ?? '');
});

test('What a careful reader must know stands beside its sentence on a desk and under it on a phone', async ({ page, isMobile }) => {
  await page.goto(route);
  const notes = page.locator('.margin-note');
  expect(await notes.evaluateAll((all) => all.map(({ id }) => id.replace('note-', '')).sort())).toEqual([...observed].sort());
  const text = await page.locator('.full-text-body').boundingBox();
  const edge = (text?.x ?? 0) + (text?.width ?? 0);
  const boxes = await notes.evaluateAll((all) => all.map((note) => note.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top, bottom })));
  for (const { left, right } of boxes) {
    if (isMobile) expect(right).toBeLessThanOrEqual(edge + 1);
    else expect(left).toBeGreaterThanOrEqual(edge);
  }
  for (const [index, { top }] of boxes.entries()) expect(top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
});

test('Every page of a report leads to its others in one click, and says which it is', async ({ page }) => {
  await page.goto(newestSections[0]?.route ?? route);
  const nav = page.getByRole('navigation', { name: '全站' });
  // Where the head has a field to search in, it has no link to the search, but on the search's page.
  for (const name of ['全文', '核对清单', '数据', '搜索', '总览']) {
    const field = page.getByRole('search', { name: '全站搜索' }).locator('visible=true');
    await expect(nav.getByRole('link')).toHaveCount((await field.count()) > 0 && name !== '总览' ? 5 : 6);
    if (name === '搜索' && (await field.count()) > 0) {
      await field.getByRole('searchbox').fill('复议');
      await field.getByRole('button', { name: '搜索' }).click();
      await expect(page.locator('main').getByRole('searchbox')).toHaveValue('复议');
      continue;
    }
    await nav.getByRole('link', { name, exact: true }).click();
    await expect(nav.locator('[aria-current="page"]')).toHaveText(name);
  }
});
