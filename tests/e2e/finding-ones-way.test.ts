import { whenAlive } from './support/actions';
import { newest, newestSections } from './support/reports';
import { home, missingRoute } from './support/routes';
import { expect, test } from './support/test';

const { id: report, title } = newest.loaded.report.value;
const sections = newestSections.map(({ section }) => section);
const last = sections.at(-1);
if (!last) throw new Error('The newest report has no section');

test.describe('The list of sections', () => {
  test.beforeEach(async ({ page, isMobile }) => {
    await page.goto(home);
    await whenAlive(page);
    if (isMobile) await page.getByRole('button', { name: /^目录/ }).click();
  });

  test('has every section, in the report’s order', async ({ page }) => {
    const entries = page.getByRole('navigation', { name: '本页各节' }).getByRole('link');
    const texts = await entries.allInnerTexts();
    expect(texts.map((text) => text.replace(/\s/g, '')[0])).toEqual(sections.map(({ ordinal }) => ordinal));
    for (const link of await entries.all()) await expect(link).toBeVisible();
  });

  test('leads to a section, whose heading it does not cover, and marks it as the one being read', async ({ page, isMobile }) => {
    const entry = page.locator(`.section-index a[href="#${last.id}"]`);
    await entry.click();
    const heading = page.locator(`#${last.id}-title`);
    await expect(heading).toBeInViewport();
    await expect(entry).toHaveAttribute('aria-current', 'location');
    await expect(page.locator('.section-index [aria-current]')).toHaveCount(1);
    const [bar, words] = [await page.locator('.section-index').boundingBox(), await heading.boundingBox()];
    if (isMobile) expect(words?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  });

  test('marks none where none is being read, at the top and after the last', async ({ page }) => {
    const marked = page.locator('.section-index [aria-current]');
    for (const place of ['end', 'start'] as const) {
      await page.locator(`.section-index a[href="#${last.id}"]`).evaluate((link: HTMLAnchorElement) => link.click());
      await expect(marked).toHaveCount(1);
      await page.evaluate((to) => window.scrollTo(0, to === 'end' ? document.documentElement.scrollHeight : 0), place);
      await expect(marked).toHaveCount(0);
    }
  });

  test('is behind one button on a phone, and beside the text on a desk', async ({ page, isMobile }) => {
    const button = page.getByRole('button', { name: /^目录/ });
    const list = page.locator('.section-index-list');
    if (!isMobile) {
      await expect(button).toBeHidden();
      await expect(list).toBeVisible();
      return;
    }
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await page.locator(`.section-index a[href="#${last.id}"]`).click();
    await expect(list).toBeHidden();
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await expect(button).toContainText(`${last.ordinal}、`);
    await expect(button).toBeInViewport();
  });

  test('stays at hand at the end of the report', async ({ page }) => {
    await page.locator(`#${last.id} .disclosure`).last().scrollIntoViewIfNeeded();
    await expect(page.locator('.section-index')).toBeInViewport();
  });
});

test('Section by section: next and previous lead through the whole report and back', async ({ page }) => {
  await page.goto(`./${report}/${sections[0]?.id}/`);
  await expect(page.getByRole('link', { name: /^上一节/ })).toHaveCount(0);
  for (const { id, ordinal } of sections.slice(1)) {
    await page.getByRole('link', { name: /^下一节/ }).click();
    await expect(page).toHaveURL(new RegExp(`/${report}/${id}/$`));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`${ordinal}、`);
  }
  await expect(page.getByRole('link', { name: /^下一节/ })).toHaveCount(0);
  await page.getByRole('link', { name: /^上一节/ }).click();
  await expect(page).toHaveURL(new RegExp(`/${sections.at(-2)?.id}/$`));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/${last.id}/$`));
});

test('A section’s page leads to its report, and the report’s page to the section', async ({ page }) => {
  await page.goto(`./${report}/${last.id}/`);
  await page.getByRole('navigation', { name: '本报告' }).getByRole('link', { name: '总览' }).click();
  await expect(page).toHaveURL(new RegExp(`/${report}/$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await page.locator(`#${last.id}-title a`).click();
  await expect(page).toHaveURL(new RegExp(`/${report}/${last.id}/$`));
});

test.describe('Someone who got lost', () => {
  test.use({ expectedTrouble: /404/ });

  test('is told so and shown every section', async ({ page }) => {
    expect((await page.goto(missingRoute))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const { id } of sections) await expect(page.locator(`main a[href$="/${report}/${id}/"]`)).toBeVisible();
  });
});
