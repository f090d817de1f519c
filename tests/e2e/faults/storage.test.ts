import type { BrowserContext } from '@playwright/test';
import { expect } from '../support/test';
import { whenAlive } from '../support/actions';
import { expectLegible, testFaults, type Fault } from './fault';

/** Garbage that a broken disk, an older or newer version, or a person at the console may leave. */
const GARBAGE = [
  '', ' ', 'null', 'undefined', 'NaN', 'true', 'false', '0', '-1', '1e999', '{}', '[]', '[[]]', '{"', '"', "'", '\\', '\u0000', '\ufeff{}', '\ud800',
  '{"__proto__":{"a":1}}', '{"constructor":null}', '__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', ',,,,', ',', ';', ':', '=', '&', '%', '%E4%B8', '<script>1</script>',
  '"><img src=x onerror=1>', 'javascript:1', '../../etc/passwd', '长者', '🀄', 'a'.repeat(100_000), ','.repeat(5_000), '[' .repeat(5_000), '{"version":999}', '{"mode":{}}', '[null]', '"\\u0000"', '2099-01-01', 'size-999,dark,light,dark',
];

const storage = (behave: 'throws' | 'full' | 'missing') => (context: BrowserContext) =>
  context.addInitScript((how) => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', how === 'full' ? 'QuotaExceededError' : 'SecurityError');
    };
    if (how === 'full') Storage.prototype.setItem = refuse;
    for (const name of how === 'full' ? [] : ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, { configurable: true, get: how === 'throws' ? refuse : () => null });
    }
  }, behave);

/** The settings hold for this page, remembered or not. */
const changes: Fault['then'] = async (page) => {
  await whenAlive(page);
  await page.locator('[data-press="elder"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'elder');
};

testFaults([
  { name: 'storage may not be touched', inject: storage('throws'), then: changes },
  { name: 'storage is full', inject: storage('full'), then: changes },
  { name: 'there is no storage', inject: storage('missing'), then: changes },
  {
    name: 'cookies are refused',
    inject: (context) => context.addInitScript(() => {
      Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: () => { throw new DOMException('', 'SecurityError'); }, set: () => { throw new DOMException('', 'SecurityError'); } });
    }),
    then: whenAlive,
  },
  {
    name: `whatever is asked of storage, the answer is garbage (${GARBAGE.length} kinds)`,
    route: './about/',
    inject: (context) => context.addInitScript((garbage) => {
      const at = Number(new URLSearchParams(location.search).get('garbage') ?? 0);
      Storage.prototype.getItem = () => garbage[at] ?? '';
    }, GARBAGE),
    then: async (page) => {
      for (const index of GARBAGE.keys()) {
        await page.goto(`${page.url().replace(/\?.*/, '')}?garbage=${index}`, { waitUntil: 'domcontentloaded' });
        await whenAlive(page);
        await expectLegible(page, './about/');
        expect(await page.evaluate(() => getComputedStyle(document.body).visibility), `garbage ${index}`).toBe('visible');
      }
    },
    navigations: GARBAGE.length,
  },
]);
