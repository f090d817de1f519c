import AxeBuilder from '@axe-core/playwright';
import { OFFLINE_PARTS } from '../../lib/page/offline';
import { AXE_ALSO, AXE_TAGS, DECIDED_ELSEWHERE, DRAWINGS, summarize } from './support/axe';
import { editions, goToPart, removeOtherParts, whenOfflineAlive } from './support/offline';
import { expect, test } from './support/test';

for (const { id, url } of editions) {
  for (const { word } of OFFLINE_PARTS) {
    test(`axe finds nothing wrong in ${word} of the offline edition of ${id}, and nothing scrolls sideways`, async ({ page }) => {
      test.slow();
      await page.goto(url);
      await whenOfflineAlive(page);
      await goToPart(page, word);
      await removeOtherParts(page);
      const { violations, incomplete } = await new AxeBuilder({ page })
        .withTags(AXE_TAGS)
        .exclude(DRAWINGS)
        .options({ resultTypes: ['violations', 'incomplete'], selectors: false, rules: AXE_ALSO })
        .analyze();
      expect(summarize(violations)).toEqual([]);
      expect(summarize(incomplete, DECIDED_ELSEWHERE)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  }
}
