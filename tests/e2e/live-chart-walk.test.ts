import { enliven, stageOf, whenAlive } from './support/actions';
import { oneOfEachDrawn } from './support/reports';
import { expect, onlyOn, test } from './support/test';

const LONGEST = 60;
/** Px of the page's smallest letters. */
const SMALLEST = 16;

onlyOn('desktop');

for (const { route, view: { id, kind } } of oneOfEachDrawn) {
  test(`Who walks through ${id} (${kind}) by keys is told at every mark what its tooltip says`, async ({ page }) => {
    await page.goto(route);
    await whenAlive(page);
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
      // A tooltip's lines are drawn last, and broken where they must; commas stand for its ends of line.
      const plain = (text: string) => text.replace(/[，\s]/g, '');
      await expect.poll(async () => plain((await drawn.allTextContents()).slice(own).join('')), { message: words }).toBe(plain(words));
    }
    expect(heard).not.toEqual([]);
    // Asked until it is so: a tooltip that is drawn anew in between has no size for a moment.
    const smallest = () => drawn.evaluateAll((texts, from) => Math.min(...texts.slice(from).map((text) => Number.parseFloat(getComputedStyle(text).fontSize))), own);
    await expect.poll(smallest).toBeGreaterThanOrEqual(SMALLEST);
  });
}
