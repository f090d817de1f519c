import type { Page } from '@playwright/test';
import { unfoldPunctuation } from '../../lib/view';
import { whenAlive } from './support/actions';
import { fetchModeStyles, readRoot } from './support/modes';
import { newest, newestSections } from './support/reports';
import { framedRoutes, home, sectionRoutes } from './support/routes';
import { expect, onlyOn, test } from './support/test';

const [section = home] = sectionRoutes;
const text = `./${newest.loaded.report.value.id}/text/`;
const bar = (page: Page) => page.locator('.elder-bar');
const press = (page: Page, name: string) => bar(page).getByRole('link', { name }).click();

async function open(page: Page, route: string): Promise<void> {
  await page.goto(`${route}?mode=standard,elder`);
  await whenAlive(page);
}

for (const route of framedRoutes) {
  test(`In 长者模式 ${route} has a bar of 64 px at the window’s foot that covers nothing at the page’s end`, async ({ page }) => {
    await open(page, route);
    const heard = [home, text, ...sectionRoutes].includes(route) || route === `./${newest.loaded.report.value.id}/`;
    await expect(bar(page).locator('> *').locator('visible=true')).toHaveText(heard ? ['目录', /^听/, '回顶', '退出'] : ['目录', '回顶', '退出']);
    for (const end of [false, true]) {
      if (end) await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      const { top, height, foot, innerHeight } = await page.evaluate(() => {
        const box = document.querySelector('.elder-bar')?.getBoundingClientRect();
        const last = [...document.querySelectorAll('.site-foot a, .site-foot li')].map((element) => element.getBoundingClientRect().bottom);
        return { top: box?.top ?? NaN, height: box?.height ?? NaN, foot: Math.max(...last), innerHeight: document.documentElement.clientHeight };
      });
      expect([height, top]).toEqual([64, innerHeight - 64]);
      if (end) expect(foot).toBeLessThanOrEqual(top);
    }
  });
}

test('The bar is of 长者模式 only, on no paper, in no frame and no presentation', async ({ page }) => {
  await page.goto(section);
  await whenAlive(page);
  await expect(bar(page)).toBeHidden();
  await open(page, section);
  await expect(bar(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(bar(page)).toBeHidden();
  for (const route of [`./${newest.loaded.report.value.id}/present/`, section.replace('./', './embed/')]) {
    await page.goto(route);
    await expect(bar(page)).toHaveCount(0);
  }
});

test('目录 lists the sections by name on every page, each a large place to press, and 回顶 leads back to the top', async ({ page }) => {
  const titles = newestSections.map(({ section: { ordinal, title } }) => `${ordinal}、${unfoldPunctuation(title)}`);
  await open(page, section);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await press(page, '目录');
  const parts = page.locator('#contents a');
  await expect(parts).toHaveText(titles);
  for (const part of await parts.all()) {
    await part.scrollIntoViewIfNeeded();
    await expect(part.locator('span')).toBeInViewport();
    expect((await part.boundingBox())?.height).toBeGreaterThanOrEqual(60);
  }
  await press(page, '回顶');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await expect(parts.first()).toBeHidden();
  for (const route of [home, './about/']) {
    await page.goto(route);
    await whenAlive(page);
    await press(page, '目录');
    await expect(page.locator('#contents a')).toHaveText(titles);
    await expect(page.locator('#contents a').first()).toBeInViewport();
  }
  await page.locator('#contents a').first().click();
  await expect(page.locator(`article#${newestSections[0]?.section.id}`)).toBeInViewport();
});

test('目录 opens what is closed also where the browser itself would not', async ({ page }) => {
  await open(page, home);
  await page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault()));
  await press(page, '目录');
  await expect(page.locator('#contents a').first()).toBeVisible();
});

test('退出 leaves 长者模式 and nothing else', async ({ page }) => {
  await page.goto(`${section}?mode=standard,elder,contrast-yb`);
  await whenAlive(page);
  await press(page, '退出');
  await expect.poll(() => readRoot(page)).toEqual({ contrast: 'yellow-on-black' });
  await expect(bar(page)).toBeHidden();
  await page.reload();
  expect(await readRoot(page)).toEqual({ contrast: 'yellow-on-black' });
});

test('In the largest letters and in a narrow window its four words stand beside each other; in a low one it stays at the page’s foot', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${section}?mode=standard,elder,size-200`);
  await whenAlive(page);
  expect(await bar(page).evaluate((element) => [...element.children].every((item) => item.scrollWidth <= item.clientWidth && item.clientHeight >= 60))).toBe(true);
  await page.setViewportSize({ width: 320, height: 256 });
  await expect(bar(page)).not.toBeInViewport();
});

test.describe('Where the page’s script is lost', () => {
  onlyOn('phone');
  test.use({ expectedTrouble: /\.js|ERR_FAILED/ });

  test('the bar’s links work, and 听 is not there', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${section}?mode=standard,elder,contrast-bw`);
    await fetchModeStyles(page);
    await expect(bar(page).locator('> *').locator('visible=true')).toHaveText(['目录', '回顶', '退出']);
    await press(page, '目录');
    await expect(page.locator('#contents a').first()).toBeInViewport();
    await press(page, '退出');
    await expect.poll(() => readRoot(page)).toEqual({ contrast: 'black-on-white' });
    await page.goto(home);
    expect(await readRoot(page)).toEqual({ contrast: 'black-on-white' });
  });
});

test.describe('Without any script', () => {
  onlyOn('phone');
  test.use({ javaScriptEnabled: false, expectedTrouble: /^failed: \S+\.js csp$/ });

  test('there is no 长者模式, and no bar', async ({ page }) => {
    await page.goto(`${section}?mode=elder`);
    await expect(bar(page)).toBeHidden();
  });
});
