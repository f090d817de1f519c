import type { BrowserContext } from '@playwright/test';
import { expect } from '../support/test';
import { openDisclosures, whenAlive } from '../support/actions';
import { testFaults, type Fault } from './fault';

/** A browser that lacks something of `window`. */
const without = (...names: string[]) => (context: BrowserContext) =>
  context.addInitScript((list) => {
    for (const name of list) {
      delete (window as unknown as Record<string, unknown>)[name];
      Object.defineProperty(window, name, { value: undefined, configurable: true, writable: true });
    }
  }, names);

const lives: Fault['then'] = async (page) => {
  await whenAlive(page);
  await openDisclosures(page);
  await expect(page.locator('.disclosure-body').first()).toBeVisible();
};

const reaches: Fault['then'] = async (page) => {
  await whenAlive(page);
  await page.locator('.chart-stage').first().hover();
  await expect(page.locator('.chart-stage').first()).toHaveAttribute('data-live', 'true');
};

/** Settings change at once, whatever the browser lacks to keep them. */
const changes: Fault['then'] = async (page) => {
  await whenAlive(page);
  await page.locator('[data-press="elder"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'elder');
};

testFaults([
  { name: 'a browser without ResizeObserver', inject: without('ResizeObserver'), then: reaches },
  { name: 'a browser without IntersectionObserver', inject: without('IntersectionObserver'), then: reaches },
  { name: 'a browser without requestIdleCallback', inject: without('requestIdleCallback', 'cancelIdleCallback'), then: reaches },
  { name: 'a browser without Trusted Types', inject: without('trustedTypes', 'TrustedHTML', 'TrustedScriptURL'), then: lives },
  {
    name: 'a browser without fetch',
    inject: without('fetch'),
    then: async (page) => {
      await whenAlive(page);
      await openDisclosures(page);
      await page.locator('.chart-stage').first().hover();
      await expect(page.locator('.chart-stage').first()).toHaveAttribute('data-live', 'false');
      await page.locator('[data-press="share"]').click();
      await expect(page.getByText(/没能取到/)).toBeVisible();
    },
  },
  { name: 'a browser without matchMedia', inject: without('matchMedia'), then: lives },
  { name: 'a browser without speech, sharing, clipboard and full screen', inject: (context) => context.addInitScript(() => {
      for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance']) Object.defineProperty(window, name, { value: undefined, configurable: true });
      for (const name of ['share', 'clipboard', 'wakeLock']) Object.defineProperty(Navigator.prototype, name, { value: undefined, configurable: true });
      Object.defineProperty(Element.prototype, 'requestFullscreen', { value: undefined, configurable: true });
    }), then: lives },
  { name: 'a browser that knows no Chinese', inject: (context) => context.addInitScript(() => {
      for (const name of ['DateTimeFormat', 'NumberFormat', 'Collator', 'PluralRules', 'RelativeTimeFormat', 'ListFormat', 'Segmenter'] as const) {
        Object.defineProperty(Intl, name, { value: () => { throw new RangeError('Incorrect locale information provided'); }, configurable: true });
      }
    }), then: lives },
  { name: 'a clock of 1970', inject: (context) => context.clock.setFixedTime(0), then: lives },
  { name: 'a clock of 2099 in another zone', options: { timezoneId: 'Pacific/Kiritimati' }, inject: (context) => context.clock.setFixedTime('2099-12-31T23:59:59Z'), then: lives },
  { name: 'a reader of Arabic on the other side of the world', options: { locale: 'ar-EG', timezoneId: 'America/Noronha' }, then: lives },
  { name: 'drawing on a canvas is blocked', inject: (context) => context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    }), then: reaches },
  {
    name: 'the chart engine fails when it starts',
    then: async (page) => {
      await whenAlive(page);
      await page.evaluate(() => {
        document.createElementNS = () => {
          throw new Error('broken');
        };
      });
      await page.locator('.chart-stage').first().hover();
      await expect(page.locator('.chart-live')).toHaveCount(1);
      await expect(page.locator('.chart-stage').first()).toHaveAttribute('data-live', 'false');
    },
  },
  {
    name: 'a chart’s place has no size when it is reached for',
    then: async (page) => {
      await whenAlive(page);
      const stage = page.locator('.chart-stage').first();
      await stage.evaluate((element: HTMLElement) => {
        element.style.display = 'none';
        element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      });
      await stage.evaluate((element: HTMLElement) => element.style.removeProperty('display'));
      await page.mouse.move(0, 0);
      await stage.hover();
      await expect(stage).toHaveAttribute('data-live', 'true');
    },
  },
  { name: 'history may not be written', inject: (context) => context.addInitScript(() => {
      for (const name of ['pushState', 'replaceState'] as const) {
        history[name] = () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        };
      }
    }), then: changes },
  { name: 'a very small window', options: { viewport: { width: 240, height: 320 } }, then: lives },
  { name: 'a very large window', options: { viewport: { width: 3840, height: 2160 } }, then: lives },
  { name: 'forced colours, dark, reduced motion and more contrast together', options: { forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce', contrast: 'more' }, then: reaches },
]);
