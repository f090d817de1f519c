import AxeBuilder from '@axe-core/playwright';
import { openDisclosures } from './support/actions';
import { sections } from './support/reports';
import { routes } from './support/routes';
import { expect, onlyOn, test } from './support/test';

const embeds = sections.map(({ report, section, route }) => ({ id: section.id, section: route, route: `./embed/${report.loaded.report.value.id}/${section.id}/` }));

test('Every panel can be embedded, and search engines are sent to its own page', async ({ request }) => {
  for (const { route, section } of embeds) {
    const html = await (await request.get(route)).text();
    expect(html).toMatch(/<meta name="robots" content="noindex/);
    expect(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]).toMatch(new RegExp(`${section.slice(1)}$`));
    expect(html).not.toMatch(/<header|<footer/);
    expect(routes).not.toContain(route);
  }
});

for (const { route, id } of embeds.slice(0, 2)) {
  test(`axe finds nothing wrong on ${route}, and nothing runs out at the side`, async ({ page }) => {
    await page.goto(route);
    await openDisclosures(page);
    const { violations } = await new AxeBuilder({ page }).exclude('.chart-static svg').analyze();
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await expect(page.locator(`#${id}`).getByRole('button', { name: /^(分享|复制|存图|嵌入|全屏看图)/ })).toHaveCount(0);
  });
}

test.describe('In a frame', () => {
  onlyOn('desktop');

  test('of another origin, in a sandbox without storage, a panel is as high as it must be, whatever others say', async ({ page, site }) => {
    const [first] = embeds;
    if (!first) return;
    await page.goto(first.section);
    await page.getByRole('button', { name: /^分享和引用/ }).click();
    await page.getByRole('button', { name: /^嵌入/ }).click();
    const snippet = await page.getByLabel('高度自动').inputValue();
    expect(snippet).toContain('sandbox="allow-scripts');
    expect(snippet).not.toContain('allow-same-origin');

    const host = new URL('some-other-page/', site).href;
    await page.route(host, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!DOCTYPE html><title>portal</title><body>${snippet}<iframe id="stranger" srcdoc="x"></iframe>` }));
    await page.goto(host);
    const content = page.frameLocator('iframe[sandbox]');
    const height = () => page.locator('iframe[sandbox]').getAttribute('height').then(Number);
    await expect(content.locator('h1')).toBeVisible();
    const frame = page.frames().find((each) => each.url().endsWith(first.route.slice(1)));
    const own = async () => Math.ceil((await frame?.evaluate(() => document.body.getBoundingClientRect().height)) ?? 0);
    expect(await frame?.evaluate(() => window.origin)).toBe('null');
    await expect.poll(height).toBe(await own());
    const closed = await height();

    await content.locator('.disclosure button[aria-expanded="false"]').first().click();
    await expect.poll(height).toBeGreaterThan(closed);
    await expect.poll(height).toBe(await own());

    const opened = await height();
    await page.evaluate(() => {
      const message = { type: 'embed-height', height: 7 };
      window.postMessage(message, '*');
      const stranger = document.getElementById('stranger') as HTMLIFrameElement;
      const script = stranger.contentDocument?.createElement('script');
      if (script) script.textContent = `parent.postMessage(${JSON.stringify(message)}, '*')`;
      if (script) stranger.contentDocument?.body.append(script);
    });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await height()).toBe(opened);
  });

  test('links to other pages open windows of their own', async ({ page }) => {
    const [first] = embeds;
    if (!first) return;
    await page.goto(first.route);
    const [opened] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: /新窗口/ }).click()]);
    await expect(opened).toHaveURL(new RegExp(`${first.section.slice(1)}$`));
    expect(await opened.evaluate(() => window.opener)).toBeNull();
  });
});
