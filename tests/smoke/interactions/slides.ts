import type { Interaction } from './interaction';

/** How slides are shown, on the site and in the one file of a report. */
export const SLIDES: readonly Interaction[] = [
  {
    name: 'a presentation turns its slides by keys',
    needs: 'main.present-stage',
    attempt: async (page) => {
      const isOn = (slide: string) => `(function (slides) { var slide = ${slide}; return slide.getBoundingClientRect().height > 300 && slides.filter(function (each) { return each.getClientRects().length > 0; }).length === 1; })([].slice.call(document.querySelectorAll('main .slide')))`;
      await page.until(`document.querySelector('.present').getAttribute('data-live') === 'true' && ${isOn('slides[0]')}`);
      for (const [key, slide] of [['ArrowRight', 'slides[1]'], ['ArrowLeft', 'slides[0]'], ['ArrowRight', 'slides[1]']] as const) {
        await page.press(key);
        await page.until(`${isOn(slide)} && location.hash === '#' + ${slide.replace('slides', `document.querySelectorAll('main .slide')`)}.id`);
      }
      await page.press('?');
      await page.until(`document.querySelector('#present-help') !== null`);
      await page.press('Escape');
      await page.until(`document.querySelector('#present-help') === null && ${isOn('slides[1]')}`);
    },
  },
  {
    name: 'an offline edition shows its parts and turns its slides',
    needs: '.offline-link',
    attempt: async (page) => {
      const second = `document.querySelectorAll('.slide')[1].getBoundingClientRect().height`;
      await page.click('.offline-link[href="#part-present"]');
      await page.until(`document.querySelector('.slide').getBoundingClientRect().height > 300 && ${second} === 0`);
      // The style sheet shows the part at once; its keys are heard when it has come to life and has the focus.
      await page.until(`document.activeElement.id === 'part-present' && document.querySelector('.present').getAttribute('data-live') === 'true'`);
      await page.press('ArrowRight');
      await page.until(`${second} > 300`);
      await page.press('Home');
      await page.press('Escape');
      await page.until(`document.querySelector('#part-overview').getBoundingClientRect().height > 300`);
      await page.click('.mode-button');
      await page.until(`document.documentElement.getAttribute('data-mode') === 'elder'`);
      await page.click('.mode-button');
    },
  },
];
