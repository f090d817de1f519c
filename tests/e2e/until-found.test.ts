import { whenAlive } from './support/actions';
import { newestSections } from './support/reports';
import { expect, onlyOn, sharePage, test } from './support/test';

onlyOn('desktop');

const [example] = newestSections;
if (!example) throw new Error('The newest report has no section');
const { route, passages, section } = example;
const source = `#${section.id}-source`;

test.describe('What is closed', () => {
  const shared = sharePage(route, {}, whenAlive);

  test('is hidden until the browser finds something in it', async () => {
    const bodies = shared.page.locator('.disclosure-body');
    for (const body of await bodies.all()) {
      await expect(body).toBeHidden();
      await expect(body).toHaveAttribute('hidden', 'until-found');
    }
    expect(await bodies.count()).toBe(3);
  });

  test('opens when the browser has found something in it, and stays open', async () => {
    const { page } = shared;
    await page.locator(`${source} .disclosure-body p`).first().evaluate((found) => found.dispatchEvent(new Event('beforematch', { bubbles: true })));
    await expect(page.locator(source)).toHaveAttribute('data-open', 'true');
    await expect(page.locator(`${source} button`)).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator(`${source} .disclosure-body`)).toBeVisible();
    await expect(page.locator(`#${section.id}-table .disclosure-body`)).toBeHidden();
  });

  test('is printed all the same', async () => {
    const { page } = shared;
    await page.emulateMedia({ media: 'print' });
    for (const body of await page.locator('.disclosure-body').all()) {
      await expect(body).toBeVisible();
      expect(await body.evaluate((element) => (element as HTMLElement).innerText.trim().length)).toBeGreaterThan(10);
    }
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator(`#${section.id}-table .disclosure-body`)).toBeHidden();
  });
});

test('A link to words, as browsers and search engines make it, opens what they stand in', async ({ page }) => {
  const [sentence = ''] = passages.flatMap(({ sentences }) => sentences.map(({ segments }) => segments.map(({ text }) => text).join('')));
  await page.goto(`${route}#:~:text=${encodeURIComponent(sentence.slice(0, 12))}`);
  await whenAlive(page);
  await expect(page.locator(source)).toHaveAttribute('data-open', 'true');
  await expect(page.locator(`${source} .disclosure-body`)).toBeVisible();
});
