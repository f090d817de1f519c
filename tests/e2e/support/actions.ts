import type { Locator, Page } from '@playwright/test';

/** Opens every disclosure by its button. */
export async function openDisclosures(page: Page): Promise<void> {
  const closed = page.locator('.disclosure button[aria-expanded="false"]');
  await page.locator('.disclosure button[aria-expanded]').first().waitFor();
  while ((await closed.count()) > 0) await closed.first().click();
}

/** Waits until the page has come to life: its script has started, and what it opens at once, a presentation, is there. */
export async function whenAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => document.readyState === 'complete' && window.pressed === null && document.querySelector('.present[data-live="false"]') === null);
}

/** A reader's own style sheet, which the page's security policy has no say in: as a browser's extension puts it there. */
export async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

/** The place of a chart that can turn live. */
export function stageOf(page: Page, chart: string): Locator {
  return page.locator(`#chart-${chart} .chart-stage`);
}

/** The middle of a drawing's first mark of the first colour, in px of the stage: of bars the largest one's. */
export function firstMarkOf(stage: Locator): Promise<{ x: number; y: number }> {
  return stage.evaluate((element) => {
    const boxes = [...element.querySelectorAll('.chart-static [fill*="#12436d"]')].map((mark) => mark.getBoundingClientRect());
    const box = boxes.find(({ width }) => width > 0);
    if (!box) throw new Error('The chart shows no mark');
    const { x, y } = element.getBoundingClientRect();
    return { x: box.x + box.width / 2 - x, y: box.y + box.height / 2 - y };
  });
}

/** Brings a chart to life as a reader does, and waits until it is painted. */
export async function enliven(stage: Locator, by: 'hover' | 'tap' | 'focus'): Promise<void> {
  await stage.scrollIntoViewIfNeeded();
  if (by === 'hover') await stage.hover({ position: { x: 1, y: 1 } });
  else if (by === 'tap') await stage.tap({ position: { x: 1, y: 1 } });
  else await stage.focus();
  await stage.and(stage.page().locator('[data-live="true"]')).waitFor();
}

/** Chooses from a chart's menu. */
export async function choose(figure: Locator, name: RegExp): Promise<void> {
  const menu = figure.locator('.chart-menu');
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  await menu.getByRole('button', { name }).click();
}
