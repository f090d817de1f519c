import { valuesOf } from '../../lib/view';
import { whenAlive } from './support/actions';
import { openHeld } from './support/held';
import { newestSections } from './support/reports';
import { expect, test } from './support/test';

// The first section with a number in its headline sentence.
const example = newestSections.find(({ takeaway }) => takeaway.some(({ value }) => value !== undefined && value.formula === undefined));
const figure = example?.takeaway.find(({ value }) => value !== undefined && value.formula === undefined)?.value;
const shown = example?.charts.find(({ view }) => valuesOf(view).some(({ formula, section }) => !formula && section === example.section.id));
if (!example || !figure || !shown) throw new Error('No section with a number in its headline sentence to test with');
const { id: section } = example.section;
const mark = `mark[id="src-${figure.id}"]`;

test.describe('表, 原文 and 说明', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(example.route);
    await whenAlive(page);
  });

  test('are closed at first, each with a button that says what is inside', async ({ page }) => {
    const buttons = page.locator(`#${section} .disclosure button`);
    await expect(buttons).toHaveCount(3);
    for (const [index, word] of ['表', '原文', '说明'].entries()) {
      await expect(buttons.nth(index)).toHaveAccessibleName(new RegExp(`^${word}`));
      await expect(buttons.nth(index)).toHaveAttribute('aria-expanded', 'false');
      const body = page.locator(`[id="${await buttons.nth(index).getAttribute('aria-controls')}"]`);
      await expect(body).toBeHidden();
    }
  });

  test('open and close with a click, and with Enter and Space; focus stays', async ({ page }) => {
    const button = page.locator(`#${section}-table button`);
    const body = page.locator(`#${section}-table table`);
    await button.click();
    await expect(body).toBeVisible();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await button.click();
    await expect(body).toBeHidden();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(body).toBeVisible();
    await page.keyboard.press('Space');
    await expect(body).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('stay as they are when another opens', async ({ page }) => {
    await page.locator(`#${section}-table button`).click();
    await page.locator(`#${section}-notes button`).click();
    await expect(page.locator(`#${section} .disclosure[data-open="true"]`)).toHaveCount(2);
  });

  test('a number leads to its sentence: 原文 opens, the words are on the screen and stand out', async ({ page }) => {
    const plain = page.locator(`#${section}-source mark:not(:target)`).first();
    await page.locator(`#${section} [data-part="takeaway"] a[href="#src-${figure.id}"]`).first().click();
    await expect(page.locator(mark)).toBeInViewport({ ratio: 1 });
    await expect(page.locator(`#${section}-source`)).toHaveAttribute('data-open', 'true');
    await expect(page).toHaveURL(new RegExp(`#src-${figure.id}$`));
    const ground = (locator: typeof plain) => locator.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground(page.locator(mark))).not.toBe(await ground(plain));
  });

  test('a second click on the same number leads there again', async ({ page }) => {
    const link = page.locator(`#${section} [data-part="takeaway"] a[href="#src-${figure.id}"]`).first();
    await link.click();
    await expect(page.locator(mark)).toBeInViewport();
    await page.locator(`#${section}-source button`).click();
    await expect(page.locator(mark)).toBeHidden();
    await link.click();
    await expect(page.locator(mark)).toBeInViewport();
  });

  test('Enter on a number does the same as a click', async ({ page }) => {
    await page.locator(`#${section} [data-part="takeaway"] a[href="#src-${figure.id}"]`).first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(mark)).toBeInViewport();
  });

  test('Back returns to the number and forward to the sentence', async ({ page }) => {
    const link = page.locator(`#${section} [data-part="takeaway"] a[href="#src-${figure.id}"]`).first();
    await link.click();
    await expect(page.locator(mark)).toBeInViewport();
    await page.goBack();
    await expect(page).not.toHaveURL(/#src-/);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    await page.goForward();
    await expect(page.locator(mark)).toBeInViewport();
  });

  for (const [word, part] of [['看表', 'table'], ['看原文', 'source']] as const) {
    test(`a chart’s own link ${word} opens it there`, async ({ page }) => {
      const menu = page.locator(`#chart-${shown.view.id} .chart-menu`);
      await menu.locator('summary').click();
      await menu.getByRole('link', { name: word }).click();
      await expect(menu).not.toHaveAttribute('open');
      await expect(page.locator(`#${section}-${part}`)).toHaveAttribute('data-open', 'true');
      await expect(page.locator(':target')).toBeInViewport();
    });
  }
});

test('An address with a place in it opens there', async ({ page }) => {
  await page.goto(`${example.route}#src-${figure.id}`);
  await expect(page.locator(mark)).toBeInViewport({ ratio: 1 });
  await expect(page.locator(`#${section}-source`)).toHaveAttribute('data-open', 'true');
});

test('A link followed before the page’s script has come leads to its place', async ({ page }) => {
  const release = await openHeld(page, example.route);
  await page.locator(`#${section} [data-part="takeaway"] a[href="#src-${figure.id}"]`).first().click();
  await release();
  await expect(page).toHaveURL(new RegExp(`#src-${figure.id}$`));
  await expect(page.locator(mark)).toBeInViewport({ ratio: 1 });
});

test('An address with nonsense in it is a page like any other', async ({ page }) => {
  for (const hash of ['#', '#no-such-place', '#%E0%A4%A', '#src-"><script>']) {
    await page.goto('about:blank');
    await page.goto(example.route + hash);
    await whenAlive(page);
    await expect(page.locator('.disclosure[data-open="true"]')).toHaveCount(0);
  }
});
