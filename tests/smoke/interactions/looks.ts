import { CONTRASTS } from '../../../lib/mode';
import type { Interaction } from './interaction';

/** The setting of white on black, as it stands among the settings. */
const WHITE_ON_BLACK = `.mode-panel label:nth-of-type(${CONTRASTS.indexOf('white-on-black') + 1}) input[name="mode-contrast"]`;

/** How the site looks, and how readers change that. */
export const LOOKS: readonly Interaction[] = [
  {
    name: 'columns stand beside each other',
    needs: '.full-text-contents',
    everywhere: true,
    attempt: async (page) => {
      await page.until(`[].some.call(document.querySelectorAll('.full-text-contents'), function (nav) {
        var box = nav.getBoundingClientRect();
        return [].some.call(document.querySelectorAll('main article, main section'), function (part) {
          return part.getBoundingClientRect().left >= box.right && box.width > 100;
        });
      })`);
    },
  },
  {
    name: '长者模式 is put on and off',
    needs: '.mode-entrance',
    attempt: async (page) => {
      await page.click('.mode-entrance .mode-button');
      await page.until(`document.documentElement.getAttribute('data-mode') === 'elder' && parseFloat(getComputedStyle(document.querySelector('main p')).fontSize) > 21.9`);
      await page.until(`location.search.indexOf('elder') > 0`);
      await page.click('.mode-entrance .mode-button');
      await page.until(`!document.documentElement.hasAttribute('data-mode') && location.search === ''`);
    },
  },
  {
    name: 'the contrast is changed among the settings, and charts with it',
    needs: '.chart-static svg',
    attempt: async (page) => {
      const ground = `getComputedStyle(document.documentElement).backgroundColor`;
      const words = `getComputedStyle(document.querySelector('.chart-static svg text')).fill`;
      const [groundBefore, wordsBefore] = [await page.run<string>(ground), await page.run<string>(words)];
      await page.click('.mode-entrance .mode-button[aria-expanded]');
      await page.click(WHITE_ON_BLACK);
      await page.until(`${ground} === 'rgb(0, 0, 0)' && ${words} === 'rgb(255, 255, 255)'`);
      await page.click('.mode-panel label input[name="mode-contrast"]');
      await page.until(`${ground} === '${groundBefore}' && ${words} === '${wordsBefore}'`);
      await page.press('Escape');
      await page.until(`document.querySelector('.mode-panel') === null`);
    },
  },
];
