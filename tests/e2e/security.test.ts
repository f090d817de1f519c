import { expect, onlyOn, sharePage, test } from './support/test';
import { home, routes } from './support/routes';

onlyOn('desktop');

test.describe('A page', () => {
  const shared = sharePage(home);

  test('gets no code from elsewhere, and no markup but drawings', async () => {
    const outcome = await shared.page.evaluate(async () => {
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
      const own = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '';
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
    });
    expect(Object.entries(outcome).filter(([, right]) => !right)).toEqual([]);
  });

  test('tells of every breach, which the watch of all browser tests hears', () => {
    expect(shared.trouble.filter((line) => /Trusted|Content Security Policy/.test(line)).length).toBeGreaterThan(10);
    expect(shared.trouble.filter((line) => !/Trusted|Content Security Policy/.test(line))).toEqual([]);
  });

  test('has the browser check what it fetches later', async () => {
    const hashes = await shared.page.evaluate(() => {
      const [chunk = ''] = document.querySelector<HTMLMetaElement>('meta[name="live-chart-chunks"]')?.content.split(' ') ?? [];
      const [bySetting, byAttribute] = [document.createElement('script'), document.createElement('script')];
      bySetting.src = chunk;
      byAttribute.setAttribute('src', chunk);
      return [bySetting.integrity, byAttribute.integrity];
    });
    for (const hash of hashes) expect(hash).toMatch(/^sha256-.{44}$/);
  });
});

test('no page breaks its own rules, on a walk through all of them', async ({ page }) => {
  // What breaks a rule is printed as an error by the browser, and the watch fails the test for it.
  for (const route of routes) {
    await page.goto(route);
    await page.locator('main').waitFor();
  }
});
