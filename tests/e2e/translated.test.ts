import type { Page } from '@playwright/test';
import { openHeld } from './support/held';
import { framedRoutes, routes, sectionRoutes } from './support/routes';
import { finishSentence, pretendSpeech } from './support/speech';
import { expect, onlyOn, test } from './support/test';

// What browsers' translators do to a page: every text stands in elements of theirs, and a bar of theirs in the body.
onlyOn('desktop');
// The whole screen is given to who presses a button, not to a test that does so from within.
test.use({ expectedTrouble: /can only be initiated by a user gesture/ });

const MODE = 'elder,contrast-yb';
const [section = './'] = sectionRoutes;

for (const route of routes) {
  test(`${route} works where a translator was quicker than its script, and where it comes again`, async ({ page }) => {
    test.slow();
    await prepare(page);
    const release = await openHeld(page, `${route}?mode=${MODE}`);
    const before = await readTexts(page);
    await translate(page);
    await release();
    const isFramed = framedRoutes.includes(route);
    for (const [name, value] of [['data-mode', 'elder'], ['data-contrast', 'yellow-on-black']] as const) await expect(page.locator('html')).toHaveAttribute(name, value);
    expect(await findLost(page, before)).toEqual([]);

    // Some things are offered in the other mode only.
    if (isFramed) await page.locator('[data-press="elder"]').first().click();
    await reachCharts(page);
    for (const field of await page.locator('main input[type="search"]').all()) await field.fill('法治');
    expect(await pressAll(page)).toBeGreaterThan(isFramed ? 1 : 0);
    await translate(page);
    await pressAll(page);
    if (isFramed) {
      await expect(page.locator('html[data-mode]')).toHaveCount(0);
      await expect(page.locator('html')).toHaveAttribute('data-contrast', 'yellow-on-black');
    }
    expect(await findLost(page, before)).toEqual([]);
  });
}

test('What changes its words says the new ones, though a translator had the old ones', async ({ page }) => {
  await prepare(page);
  await page.goto(section);
  await page.locator('[data-press="read"]').first().click();
  await expect(page.locator('.read-bar-progress')).toContainText('第1句');
  await page.locator('[data-press="share"]').click();
  await page.locator('.share-box button').first().waitFor();
  await translate(page);
  await finishSentence(page);
  await expect(page.locator('.read-bar-progress')).toContainText('第2句');
  await expect(page.locator('.read-bar-progress')).not.toContainText('第1句');
  await page.getByRole('button', { name: '暂停' }).click();
  await expect(page.getByRole('button', { name: '继续' })).toBeVisible();
  await page.locator('.share-box').getByRole('button', { name: /^复制链接/ }).click();
  await expect(page.locator('.share-box [role="status"]')).toContainText(/链接已复制|浏览器不让复制/);
  const stage = page.locator('.chart-stage').first();
  await stage.focus();
  await expect(stage).toHaveAttribute('data-live', 'true');
  await translate(page);
  for (let step = 0; step < 2; step += 1) {
    const said = await stage.getByRole('status').textContent();
    await page.keyboard.press('ArrowRight');
    await expect(stage.getByRole('status')).not.toHaveText(said ?? '');
    await translate(page);
  }
});

test('A search finds anew, though a translator had what was found', async ({ page }) => {
  await page.goto('./search/');
  const field = page.locator('.site-search input');
  for (const asked of ['法治', '复议', '没有这样的词', '法治']) {
    await field.fill(asked);
    await expect(asked.startsWith('没有') ? page.getByText('没有找到', { exact: true }).first() : page.locator('.search-hit', { hasText: asked }).first()).toBeVisible();
    await translate(page);
  }
});

async function prepare(page: Page): Promise<void> {
  await pretendSpeech(page, { manner: 'holds' });
  await page.addInitScript(() => (window.print = () => undefined));
}

/** As Chrome's translator does: the page's own text nodes are taken out. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.trim() !== '' && !text.parentElement?.closest('script, style, template, svg, textarea, select')) texts.push(text);
    }
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
    const bar = document.createElement('div');
    bar.className = 'skiptranslate';
    document.body.prepend(bar);
  });
}

/** Every text of the main part that is no drawing's. Where the site does not know its address, its script writes it. */
function readTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest('script, style, template, svg, .page-address')) texts.push(walker.currentNode.nodeValue ?? '');
    return texts;
  });
}

async function findLost(page: Page, texts: readonly string[]): Promise<string[]> {
  const now = await page.locator('main').evaluate((main) => main.textContent);
  return texts.filter((text) => !now.includes(text));
}

async function reachCharts(page: Page): Promise<void> {
  for (const stage of (await page.locator('.chart-stage').all()).slice(0, 2)) {
    await stage.hover();
    await expect(stage).toHaveAttribute('data-live', 'true');
  }
}

/** Presses every control that is shown and leads to no other page, and those that come by that, each once. @returns how many. */
function pressAll(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const pressed = new Set<Element>();
    const isNext = (control: Element) => !pressed.has(control) && control.getClientRects().length > 0 && !control.matches('[data-press="elder"], [data-press="mode-reset"], [type="submit"]');
    const next = () => [...document.querySelectorAll<HTMLElement>('button, summary')].find(isNext);
    for (let control = next(); control && pressed.size < 400; control = next()) {
      pressed.add(control);
      control.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return pressed.size;
  });
}
