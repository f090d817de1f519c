import { home } from './support/routes';
import { booklet, newestSections, overviewCharts, sections } from './support/reports';
import { expectSection, packed, readWords } from './support/says';
import { expect, onlyOn, test } from './support/test';

// What a reader sees without any script: no test in this file may need one.
test.use({ javaScriptEnabled: false, expectedTrouble: /^failed: \S+\.js csp$/ });
onlyOn('phone');

for (const expected of sections) {
  test(`${expected.route} says everything without a script`, async ({ page }) => {
    await page.goto(expected.route);
    await expectSection(page, expected, `article#${expected.section.id}`);
  });
}

test('The booklet says everything without a script, for every section', async ({ page }) => {
  await page.goto(booklet);
  for (const expected of newestSections) await expectSection(page, expected, `article#${expected.section.id}`, '#booklet-notes');
  const words = await readWords(page, 'main');
  for (const { title } of overviewCharts) expect(words).toContain(packed(title));
});

test('Nothing that needs a script is shown without one, and a chart’s menu leads where links lead', async ({ page }) => {
  await page.goto(sections[0]?.route ?? home);
  const menu = page.locator('.chart-menu').first();
  await menu.locator('summary').click();
  await expect(menu.getByRole('button')).toHaveCount(0);
  for (const link of await menu.getByRole('link').all()) await expect(link).toBeVisible();
  await expect(page.locator('[aria-expanded]').locator('visible=true')).toHaveCount(0);
  await expect(page.locator('.needs-script').locator('visible=true')).toHaveCount(0);
  await expect(page.locator('.chart-stage[tabindex]')).toHaveCount(0);
});
