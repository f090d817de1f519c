import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openDisclosures, whenAlive } from './support/actions';
import { AXE_ALSO, AXE_TAGS, DECIDED_ELSEWHERE, DRAWINGS, summarize } from './support/axe';
import { bookletRoutes, missingRoute, routes } from './support/routes';
import { expect, sharePage, test } from './support/test';

// The first page is the newest report's page over again.
for (const route of [...routes.filter((each) => each !== './'), ...bookletRoutes, missingRoute]) {
  test.describe(`axe finds nothing wrong on ${route}`, () => {
    const shared = sharePage(route, {}, whenAlive);

    test('as it opens', async () => {
      await expectFaultless(shared.page);
    });

    test('with everything opened', async () => {
      test.skip((await shared.page.locator('.disclosure').count()) === 0, 'nothing to open here');
      await openDisclosures(shared.page);
      await expectFaultless(shared.page);
    });
  });
}

async function expectFaultless(page: Page): Promise<void> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .withTags(AXE_TAGS)
    .exclude(DRAWINGS)
    .options({ resultTypes: ['violations', 'incomplete'], selectors: false, rules: AXE_ALSO })
    .analyze();
  expect(summarize(violations)).toEqual([]);
  expect(summarize(incomplete, DECIDED_ELSEWHERE)).toEqual([]);
}
