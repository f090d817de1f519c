import { bookletRoutes, home, missingRoute, routes } from './support/routes';
import { expect, onlyOn, sharePage, test } from './support/test';

onlyOn('desktop');

for (const route of [...routes, ...bookletRoutes, missingRoute]) {
  test.describe(`The page ${route}`, () => {
    const shared = sharePage(route);

    test('is in Chinese and has a title', async () => {
      await expect(shared.page.locator('html')).toHaveAttribute('lang', 'zh-CN');
      await expect(shared.page).toHaveTitle(/\p{Script=Han}{2,}/u);
    });

    test('has one first heading and skips no level', async () => {
      const levels = await shared.page.locator('h1, h2, h3, h4, h5, h6').evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    });

    test('has no heading without words', async () => {
      const words = await shared.page.locator('h1, h2, h3, h4, h5, h6').allTextContents();
      expect(words.filter((text) => text.trim() === '')).toEqual([]);
    });

    test('has the landmarks of every page, each once', async () => {
      for (const role of ['banner', 'main', 'contentinfo'] as const) await expect(shared.page.getByRole(role)).toHaveCount(1);
      const names = await shared.page.getByRole('navigation').evaluateAll((navs) => navs.map((nav) => nav.getAttribute('aria-label')));
      expect(names.length).toBeGreaterThanOrEqual(1);
      expect(new Set(names).size).toBe(names.length);
      expect(names).not.toContain(null);
    });

    test('begins with a link that skips to the main part', async () => {
      await shared.page.keyboard.press('Tab');
      const link = shared.page.locator(':focus');
      await expect(link).toHaveText('跳到主要内容');
      await expect(link).toBeInViewport();
      await shared.page.keyboard.press('Enter');
      await expect(shared.page.locator('main')).toBeFocused();
      await expect(shared.page.locator('main')).toBeInViewport();
    });

    test('moves, blinks and opens nothing by itself', async () => {
      const restless = await shared.page.evaluate(() => document.getAnimations().filter((animation) => animation.effect?.getTiming().iterations === Infinity).length);
      expect(restless).toBe(0);
      await expect(shared.page.getByRole('dialog')).toHaveCount(0);
      await expect(shared.page.locator('marquee, blink, iframe, video[autoplay], audio[autoplay]')).toHaveCount(0);
    });

    test('prints nothing to the console, loses no request and asks no other host, down to its end', async () => {
      await shared.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await shared.page.waitForLoadState('networkidle');
      const own = route === missingRoute ? /(answered 404|status of 404).*no-such-page/ : /^$/;
      expect(shared.trouble.filter((line) => !own.test(line))).toEqual([]);
    });
  });
}

test('Every page can be told by its title, and the first page is named like the site', async ({ request }) => {
  const titles = new Map<string, string[]>();
  for (const route of routes) {
    const title = /<title>([^<]+)<\/title>/.exec(await (await request.get(route)).text())?.[1] ?? '';
    titles.set(title, [...(titles.get(title) ?? []), route]);
  }
  expect([...titles].filter(([, same]) => same.length > 1)).toEqual([]);
  expect([...titles.keys()].filter((title) => title.trim() === '')).toEqual([]);
  expect([...titles.entries()][0]?.[1]).toEqual([home]);
});
