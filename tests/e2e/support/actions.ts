import type { Locator, Page } from '@playwright/test';

/** Opens every drawer by its button. */
export async function openDrawers(page: Page): Promise<void> {
  const closed = page.locator('.drawer button[aria-expanded="false"]');
  await page.locator('.drawer button[aria-expanded]').first().waitFor();
  while ((await closed.count()) > 0) await closed.first().click();
}

/** Waits until the page has come to life: what only works with a script says so. */
export async function whenAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => document.readyState === 'complete' && Object.keys(document.body).some((key) => key.startsWith('__react')) || document.querySelector('[aria-expanded], [tabindex="0"]') !== null);
}

/** The place of a chart that can turn live. */
export function stageOf(page: Page, chart: string): Locator {
  return page.locator(`#chart-${chart} .chart-stage`);
}

/** Brings a chart to life as a reader does, and waits until it is painted. */
export async function enliven(stage: Locator, by: 'hover' | 'tap' | 'focus'): Promise<void> {
  await stage.scrollIntoViewIfNeeded();
  if (by === 'hover') await stage.hover({ position: { x: 1, y: 1 } });
  else if (by === 'tap') await stage.tap({ position: { x: 1, y: 1 } });
  else await stage.focus();
  await stage.and(stage.page().locator('[data-live="true"]')).waitFor();
}
