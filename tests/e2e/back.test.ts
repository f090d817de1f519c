import type { Page } from '@playwright/test';
import { whenAlive } from './support/actions';
import { home, sectionRoutes } from './support/routes';
import { newest } from './support/reports';
import { pathOf } from '../../lib/page/pages';
import { expect, onlyOn, test } from './support/test';

onlyOn('desktop');

const { id } = newest.loaded.report.value;
/** One page of each make. */
const ROUTES = [home, sectionRoutes[0] ?? home, ...(['text', 'check', 'data'] as const).map((page) => `.${pathOf(id, page)}`)];

for (const route of ROUTES) {
  test(`Who leaves ${route} by a link and comes back finds it as it was`, async ({ page }) => {
    await page.goto(route);
    await whenAlive(page);
    const before = await read(page);
    const own = page.url();

    const elsewhere = page.getByRole('contentinfo').getByRole('link', { name: '关于本站' });
    for (const round of [1, 2]) {
      await elsewhere.click();
      await expect.poll(() => page.url()).not.toBe(own);
      await expect(page.getByRole('main')).not.toHaveText(before.words, { useInnerText: true });
      await page.goBack();
      await whenAlive(page);
      await expect.poll(() => read(page), `round ${round}`).toEqual(before);
    }
    expect(page.url()).toBe(own);
  });
}

function read(page: Page): Promise<{ words: string; drawings: number; links: number }> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    return { words: main?.innerText ?? '', drawings: main?.querySelectorAll('svg').length ?? 0, links: main?.querySelectorAll('a[href]').length ?? 0 };
  });
}
