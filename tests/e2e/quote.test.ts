import { enliven, firstMarkOf, stageOf, whenAlive } from './support/actions';
import { newest, newestSections } from './support/reports';
import { expect, test } from './support/test';

const [example] = newestSections.flatMap(({ route, section, takeaway }) => takeaway.flatMap(({ value }) => (value && !value.formula && value.section === section.id ? [{ route, section: section.id, value }] : [])));
if (!example) throw new Error('No number in any headline sentence');
const { value } = example;
const [sentence = ''] = newest.loaded.text.split(/(?<=[。；])|\n/).filter((each) => each.includes(value.display.text));

for (const { route, page: name } of [{ route: './', page: 'overview' }, { route: example.route, page: 'section' }]) {
  test(`A number of the ${name} shows its sentence in place, verbatim, and gives the focus back`, async ({ page }) => {
    await page.goto(route);
    await whenAlive(page);
    const link = page.locator(`main a[href$="#src-${value.id}"]:visible`).first();
    await link.scrollIntoViewIfNeeded();
    const [address, scrolled] = [page.url(), await page.evaluate(() => window.scrollY)];
    await link.focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: `原句：${value.label}` });
    await expect(card).toBeFocused();
    await expect(card).toBeInViewport({ ratio: 0.9 });
    const words = (await card.locator('blockquote').textContent()) ?? '';
    expect(newest.loaded.text).toContain(words);
    expect(await card.locator('mark').textContent()).toContain(value.display.number);
    expect(sentence === '' || words.includes(value.display.number)).toBe(true);
    expect([page.url(), await page.evaluate(() => window.scrollY)]).toEqual([address, scrolled]);
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(link).toBeFocused();
  });
}

test('The sentence stands above a number at the window’s foot', async ({ page, isMobile }) => {
  // On a phone the card is a sheet at the foot of the screen, never beside its number.
  test.skip(isMobile, 'there it is at the foot of the screen');
  await page.goto('./');
  await whenAlive(page);
  const link = page.locator(`main a[href$="#src-${value.id}"]:visible`).first();
  await link.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await link.click();
  await expect(page.locator('.quote')).toBeInViewport({ ratio: 1 });
});

test('The sentence can be copied with its source', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(example.route);
  await whenAlive(page);
  await page.locator(`main a[href$="#src-${value.id}"]:visible`).first().click();
  const card = page.locator('.quote');
  await card.getByRole('button', { name: '引用' }).click();
  await expect(card.getByText('已复制')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [, quoted = ''] = /^“(.*)”（来源：/s.exec(copied) ?? [];
  expect(newest.loaded.text).toContain(quoted);
  expect(copied).toContain(`#src-${value.id}`);
  await card.getByRole('button', { name: '关闭' }).click();
  await expect(card).toHaveCount(0);
});

test.describe('Where the sentence cannot be had', () => {
  test.use({ expectedTrouble: /section\.json/ });

  test('the link leads to it as without a script', async ({ page, context }) => {
    await context.route('**/section.json', (route) => route.abort());
    await page.goto('./');
    await whenAlive(page);
    await page.locator(`main a[href$="#src-${value.id}"]:visible`).first().click();
    await page.waitForURL((url) => url.hash === `#src-${value.id}`);
    await expect(page.locator(`mark[id="src-${value.id}"]`)).toBeInViewport();
  });
});

test.describe('A mark of a chart', () => {
  const [drawn] = newestSections.flatMap(({ charts, route }) => charts.flatMap(({ view }) => (view.kind === 'bars' ? [{ view, route }] : [])));
  if (!drawn) throw new Error('No bars in any section');
  const { view: { id, marks }, route: place } = drawn;
  const [first] = marks;

  test('opens the sentence of its number when it is tapped or clicked, at the first time too', async ({ page, isMobile }) => {
    await page.goto(place);
    await whenAlive(page);
    const stage = stageOf(page, id);
    await stage.scrollIntoViewIfNeeded();
    const position = await firstMarkOf(stage);
    if (isMobile) await stage.tap({ position });
    else await stage.click({ position });
    const card = page.getByRole('dialog', { name: `原句：${first?.label}` });
    await expect(card.locator('mark')).toContainText(first?.display.text.replace(/\D+$/, '') ?? '');
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(stage).toBeFocused();
  });

  test('does so by Enter while one walks through the marks', async ({ page, isMobile }) => {
    // The phone of these tests has a finger alone; the desktop's run of the same page walks by keys.
    test.skip(isMobile, 'no keys');
    await page.goto(place);
    await whenAlive(page);
    const stage = stageOf(page, id);
    await enliven(stage, 'focus');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: `原句：${first?.label}` })).toBeFocused();
  });
});
