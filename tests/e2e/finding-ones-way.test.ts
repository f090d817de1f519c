import { newest, newestSections } from './support/reports';
import { home, missingRoute } from './support/routes';
import { expect, test } from './support/test';

const { id: report, title } = newest.loaded.report.value;
const sections = newestSections.map(({ section }) => section);
const last = sections.at(-1);
if (!last) throw new Error('The newest report has no section');

test('The contents of the overview name every section, in the report’s order, and lead to its card', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'on a desk the cards themselves are in sight');
  await page.goto(home);
  await page.locator('.briefs-contents summary').click();
  const entries = page.locator('.briefs-contents a');
  expect((await entries.allInnerTexts()).map((text) => text.trim()[0])).toEqual(sections.map(({ ordinal }) => ordinal));
  await entries.last().click();
  await expect(page.locator(`#${last.id}-title`)).toBeInViewport();
});

test('Section by section: next and previous lead through the whole report and back', async ({ page }) => {
  await page.goto(`./${report}/${sections[0]?.id}/`);
  await expect(page.getByRole('link', { name: /上一节/ })).toHaveCount(0);
  for (const { id, ordinal } of sections.slice(1)) {
    await page.getByRole('link', { name: /下一节/ }).click();
    await expect(page).toHaveURL(new RegExp(`/${report}/${id}/$`));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`${ordinal}、`);
  }
  await expect(page.getByRole('link', { name: /下一节/ })).toHaveCount(0);
  await page.getByRole('link', { name: /上一节/ }).click();
  await expect(page).toHaveURL(new RegExp(`/${sections.at(-2)?.id}/$`));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/${last.id}/$`));
});

test('A section’s page leads to its report, and the report’s page to the section', async ({ page }) => {
  await page.goto(`./${report}/${last.id}/`);
  await page.locator('.section-here').getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await page.locator(`#${last.id}`).getByRole('link', { name: /^看本节/ }).click();
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
