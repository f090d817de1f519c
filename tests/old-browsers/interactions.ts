import type { OldPage } from './page';

export interface Interaction {
  name: string;
  /** What a page must hold for it; it is tried once, on the first page that does. */
  needs: string;
  /** @throws where it does not work. */
  attempt: (page: OldPage) => Promise<void>;
  /** Also in browsers in which the site must only be legible. */
  everywhere?: boolean;
}

/** What a reader does, in every old browser, at 1440 × 900. A new feature gets its row here. */
export const INTERACTIONS: readonly Interaction[] = [
  {
    name: 'a chart comes to life under the pointer',
    needs: '.chart-stage',
    attempt: async (page) => {
      await page.point('.chart-stage');
      await page.until(`document.querySelector('.chart-stage').getAttribute('data-live') === 'true'`);
      await page.until(`document.querySelector('.chart-live svg').getBoundingClientRect().width > 300`);
    },
  },
  {
    name: 'a drawer opens and closes',
    needs: '.drawer button[aria-expanded="false"]',
    attempt: async (page) => {
      const body = `document.querySelector('.drawer .drawer-body')`;
      await page.until(`${body}.getBoundingClientRect().height === 0`);
      await page.click('.drawer button[aria-expanded="false"]');
      await page.until(`${body}.getBoundingClientRect().height > 0`);
      await page.click('.drawer button[aria-expanded="true"]');
      await page.until(`${body}.getBoundingClientRect().height === 0`);
    },
  },
  {
    name: 'a figure leads to its sentence',
    needs: 'main a.value[href^="#"], main .value a[href^="#"]',
    attempt: async (page) => {
      await page.click('main a.value[href^="#"], main .value a[href^="#"]');
      await page.until(`location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1))).getBoundingClientRect().height > 0`);
    },
  },
  {
    name: 'an offline edition shows its parts and turns its slides',
    needs: '.offline-link',
    attempt: async (page) => {
      const second = `document.querySelectorAll('.slide')[1].getBoundingClientRect().height`;
      await page.click('.offline-link[href="#part-present"]');
      await page.until(`document.querySelector('.slide').getBoundingClientRect().height > 300 && ${second} === 0`);
      // The style sheet shows the part at once; its keys are heard when it has the focus.
      await page.until(`document.activeElement.id === 'part-present'`);
      await page.press('ArrowRight');
      await page.until(`${second} > 300`);
      await page.press('Home');
      await page.press('Escape');
      await page.until(`document.querySelector('#part-overview').getBoundingClientRect().height > 300`);
      await page.click('.mode-button');
      await page.until(`document.documentElement.getAttribute('data-mode') === 'elder' && document.querySelector('.drawer-body').getBoundingClientRect().height > 0`);
      await page.click('.mode-button');
    },
  },
  {
    name: 'columns stand beside each other',
    needs: 'main nav',
    everywhere: true,
    attempt: async (page) => {
      await page.until(`[].some.call(document.querySelectorAll('main nav'), function (nav) {
        var box = nav.getBoundingClientRect();
        return [].some.call(document.querySelectorAll('main article, main section'), function (part) {
          return part.getBoundingClientRect().left >= box.right && box.width > 100;
        });
      })`);
    },
  },
];
