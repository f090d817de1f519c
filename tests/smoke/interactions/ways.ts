import { buildSearchIndex } from '../../../lib/page/search-index';
import { getReports } from '../../../lib/reports';
import type { Interaction } from './interaction';

const SOUGHT = buildSearchIndex(getReports()).figures[0]?.label ?? '';

/** How readers find what they want to read. */
export const WAYS: readonly Interaction[] = [
  {
    name: 'a drawer opens and closes',
    needs: '.disclosure button[aria-expanded="false"]',
    attempt: async (page) => {
      const body = `document.querySelector('.disclosure .disclosure-body')`;
      await page.until(`${body}.getBoundingClientRect().height === 0`);
      await page.click('.disclosure button[aria-expanded="false"]');
      await page.until(`${body}.getBoundingClientRect().height > 0`);
      await page.click('.disclosure button[aria-expanded="true"]');
      await page.until(`${body}.getBoundingClientRect().height === 0`);
    },
  },
  {
    name: 'a drawer opens by the link that names it',
    needs: 'main a[href^="#"][href$="-table"]',
    attempt: async (page) => {
      const drawer = `document.querySelector(document.querySelector('main a[href^="#"][href$="-table"]').getAttribute('href'))`;
      await page.until(`${drawer}.getAttribute('data-open') !== 'true'`);
      await page.click('main a[href^="#"][href$="-table"]');
      await page.until(`${drawer}.getAttribute('data-open') === 'true' && ${drawer}.querySelector('table').getBoundingClientRect().height > 0`);
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
    name: 'the search finds a figure, and leads to it',
    needs: '.site-search',
    attempt: async (page) => {
      await page.click('.site-search input');
      await page.until(`document.activeElement === document.querySelector('.site-search input')`);
      await page.type(SOUGHT);
      await page.until(`document.querySelector('.search-hit') !== null && document.querySelector('.search-hit').textContent.indexOf(${JSON.stringify(SOUGHT)}) >= 0`);
      await page.click('a.search-hit');
      await page.until(`location.hash.length > 1 && document.querySelector('.site-search') === null && document.getElementById(decodeURIComponent(location.hash.slice(1))).getBoundingClientRect().height > 0`);
    },
  },
  {
    name: 'what can be done with a section opens and closes',
    needs: '[data-press="share"]',
    attempt: async (page) => {
      await page.click('[data-press="share"]');
      await page.until(`document.querySelector('.share-box button') !== null`);
      await page.click('[data-press="share"]');
      await page.until(`document.querySelector('.share-box') === null`);
    },
  },
];
