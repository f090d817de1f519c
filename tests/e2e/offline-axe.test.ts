import AxeBuilder from '@axe-core/playwright';
import { OFFLINE_PARTS } from '../../lib/page/offline';
import { AXE_ALSO, AXE_TAGS, DECIDED_ELSEWHERE, DRAWINGS, summarize } from './support/axe';
import { editions, goToPart, setOthersAside, whenOfflineAlive } from './support/offline';
import { expect, test } from './support/test';

for (const { id, url } of editions) {
  test(`axe finds nothing wrong in any part of the offline edition of ${id}, and nothing scrolls sideways`, async ({ page }) => {
    await page.goto(url);
    await whenOfflineAlive(page);
    for (const { word } of OFFLINE_PARTS) {
      await goToPart(page, word);
      const putBack = await setOthersAside(page);
      const { violations, incomplete } = await new AxeBuilder({ page })
        .withTags(AXE_TAGS)
        .exclude(DRAWINGS)
        .options({ resultTypes: ['violations', 'incomplete'], selectors: false, rules: AXE_ALSO })
        .analyze();
      expect(summarize(violations), word).toEqual([]);
      expect(summarize(incomplete, DECIDED_ELSEWHERE), word).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), word).toBeLessThanOrEqual(0);
      await putBack();
    }
  });
}
