import { enliven, stageOf, whenAlive } from './support/actions';
import { booklet, drawnInBooklet } from './support/reports';
import { expect, onlyOn, sharePage, test } from './support/test';

const LONGEST = 60;
/** Px of the page's smallest letters. */
const SMALLEST = 16;

onlyOn('desktop');

test.describe('Who walks through a chart by keys', () => {
  const shared = sharePage(booklet, {}, whenAlive);
  test.slow();

  for (const { id, kind } of drawnInBooklet) {
    test(`${id} (${kind}): is told at every mark what its tip says`, async () => {
      const { page } = shared;
      const stage = stageOf(page, id);
      await enliven(stage, 'focus');
      const drawn = stage.locator('.chart-live svg text');
      const own = await drawn.count();
      const spoken = stage.getByRole('status');
      const heard: string[] = [];
      for (let step = 0; step < LONGEST; step += 1) {
        const last = await spoken.textContent();
        await page.keyboard.press('ArrowDown');
        const words = (await spoken.textContent()) ?? '';
        if (words === last) break;
        heard.push(words);
        // A tip's lines are drawn last, and broken where they must; commas stand for its ends of line.
        const plain = (text: string) => text.replace(/[，\s]/g, '');
        await expect.poll(async () => plain((await drawn.allTextContents()).slice(own).join('')), { message: words }).toBe(plain(words));
      }
      expect(heard).not.toEqual([]);
      const sizes = await stage.evaluate((element) => [...element.querySelectorAll('.chart-live svg text')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize)));
      expect(Math.min(...sizes.slice(own))).toBeGreaterThanOrEqual(SMALLEST);
      await page.keyboard.press('Escape');
    });
  }
});
