import { findScripts } from '../support/scripts';
import { whenAlive } from './support/actions';
import { home, routes, sectionRoutes } from './support/routes';
import { expect, onlyOn, sharePage, test } from './support/test';

onlyOn('desktop');

test.describe('A page', () => {
  const shared = sharePage(home);

  test('gets no code from elsewhere, and no markup but drawings', async () => {
    const outcome = await shared.page.evaluate(async (island) => {
      const refused = (work: () => unknown) => {
        try {
          work();
          return false;
        } catch (error) {
          return error instanceof TypeError || error instanceof EvalError;
        }
      };
      const script = () => document.createElement('script');
      const box = () => document.createElement('div');
      const own = new URL(island, document.querySelector<HTMLScriptElement>('script[src]')?.src).href;
      return {
        foreign: refused(() => (script().src = 'https://elsewhere.example/a.js')),
        otherFolder: refused(() => (script().src = '/upload/a.js')),
        climbing: refused(() => script().setAttribute('src', own.replace(/[^/]+$/, '..%2f..%2fa.js'))),
        blob: refused(() => (script().src = URL.createObjectURL(new Blob(['1'])))),
        data: refused(() => (script().src = 'data:text/javascript,1')),
        text: refused(() => (script().text = '1')),
        // Later: while it runs a test's own function, the browser lets eval through.
        evaluated: await new Promise((resolve) => setTimeout(() => resolve(refused(() => new Function('return 1')()) && refused(() => (0, eval)('1'))))),
        handler: refused(() => (box().innerHTML = '<img src=x onerror="1">')),
        link: refused(() => (box().innerHTML = '<a href="javascript:1">1</a>')),
        svgHandler: refused(() => (box().innerHTML = '<svg onload="1"></svg>')),
        svgScript: refused(() => (box().innerHTML = '<svg><script>1</script></svg>')),
        svgLink: refused(() => (box().innerHTML = '<svg><path href="javascript:1"/></svg>')),
        written: refused(() => document.write('<p>1</p>')),
        own: !refused(() => (script().src = own)),
        drawing: !refused(() => (box().innerHTML = '<svg viewBox="0 0 1 1"><path d="M0 0" fill="var(--ink, #000)"/><text>一</text></svg>')),
        words: !refused(() => (box().innerHTML = '一 & 二')),
      };
    }, findScripts('share')[0] ?? '');
    expect(Object.entries(outcome).filter(([, right]) => !right)).toEqual([]);
  });

  test('tells of every breach, which the watch of all browser tests hears', () => {
    expect(shared.trouble.filter((line) => /Trusted|Content Security Policy/.test(line)).length).toBeGreaterThan(10);
    expect(shared.trouble.filter((line) => !/Trusted|Content Security Policy/.test(line))).toEqual([]);
  });

  test('has the browser check what it fetches later: islands’ code when it is fetched and when it runs, and data', async ({ page }) => {
    await page.addInitScript(() => {
      const checks: string[] = [];
      const { fetch } = window;
      window.fetch = (address, init) => {
        checks.push(`${String(address).replace(/.*\//, '')} ${init?.integrity ?? ''}`);
        return fetch(address, init);
      };
      Object.assign(window, { checks });
    });
    await page.goto(sectionRoutes[0] ?? home);
    await whenAlive(page);
    await page.locator('[data-press="share"]').click();
    await expect(page.locator('.share-box button').first()).toBeVisible();
    const checks = await page.evaluate(() => (window as unknown as { checks: string[] }).checks);
    for (const name of ['share-', 'part-', 'section.json']) expect(checks).toContainEqual(expect.stringMatching(new RegExp(`^${name}.* sha256-.{44}$`)));
    for (const check of checks) expect(check).toMatch(/ sha256-.{44}$/);
    const modules = await page.locator('script[type="module"]').evaluateAll((scripts: HTMLScriptElement[]) => scripts.map(({ integrity }) => integrity));
    expect(modules.length).toBeGreaterThan(1);
    for (const hash of modules) expect(hash).toMatch(/^sha256-.{44}$/);
  });
});

test('no page breaks its own rules, on a walk through all of them', async ({ page }) => {
  // What breaks a rule is printed as an error by the browser, and the watch fails the test for it.
  for (const route of routes) {
    await page.goto(route);
    await page.locator('main').waitFor();
  }
});
