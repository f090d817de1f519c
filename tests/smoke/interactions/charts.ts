import type { Interaction } from './interaction';

/** How charts come to life. */
export const CHARTS: readonly Interaction[] = [
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
    name: 'a chart comes to life by the keyboard, which walks its marks',
    needs: '.chart-stage',
    attempt: async (page) => {
      await page.until(`document.querySelector('.chart-stage[tabindex="0"]') !== null`);
      await page.run(`(function () {
        var stage = document.querySelector('.chart-stage');
        var before = [].filter.call(document.querySelectorAll('a[href], button, summary'), function (each) {
          return each.compareDocumentPosition(stage) === Node.DOCUMENT_POSITION_FOLLOWING && each.getClientRects().length > 0;
        });
        before[before.length - 1].focus();
      })()`);
      await page.press('Tab');
      await page.until(`document.activeElement === document.querySelector('.chart-stage')`);
      await page.until(`document.activeElement.getAttribute('data-live') === 'true'`);
      await page.press('ArrowRight');
      await page.until(`document.activeElement.querySelector('[role="status"]').textContent.length > 1`);
    },
  },
  {
    name: 'a chart becomes a picture',
    needs: '.chart-menu',
    attempt: async (page) => {
      await page.click('.chart-menu summary');
      await page.click('.chart-menu [data-press="picture"]');
      await page.until(`document.querySelector('.picture-view img') !== null && document.querySelector('.picture-view img').naturalWidth > 300`);
    },
  },
];
