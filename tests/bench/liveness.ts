import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

/** Medians, in ms from the reader's gesture until the answer is painted. */
export interface Liveness {
  /** From the first touch of a page's first chart until it is live, its code fetched but never run. */
  touch: number;
  /** From a movement of the pointer over a live chart until its tip has changed. */
  hover: number;
  /** Movements that a chart answered. */
  hovers: number;
}

const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 800 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const PATIENCE = 30_000;
const STEPS = 12;

/**
 * Touches the first chart of a page in fresh phones, and moves a pointer over its charts on a desk.
 * @param slowdown how many times slower than this machine's the CPU is.
 */
export async function measureLiveness(browser: Browser, address: string, rounds: number, slowdown: number): Promise<Liveness> {
  const on = (options: BrowserContextOptions, measure: (page: Page) => Promise<number[]>) => withPage(browser, { ...options, slowdown }, address, measure);
  const touches: number[] = [];
  for (let round = 0; round < rounds; round += 1) touches.push(...(await on(PHONE, touchFirst)));
  const hovers = await on(DESK, hoverAll);
  return { touch: median(touches), hover: median(hovers), hovers: hovers.length };
}

async function withPage(browser: Browser, { slowdown, ...options }: BrowserContextOptions & { slowdown: number }, address: string, measure: (page: Page) => Promise<number[]>): Promise<number[]> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: 'tests/bench/observe-live.js' });
    await page.goto(address, { waitUntil: 'load' });
    await page.locator('.chart-stage').first().scrollIntoViewIfNeeded();
    await page.waitForFunction(isChartCodeFetched, undefined, { timeout: PATIENCE });
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await measure(page);
  } finally {
    await context.close();
  }
}

function isChartCodeFetched(): boolean {
  const chunks = document.querySelector<HTMLMetaElement>('meta[name="live-chart-chunks"]')?.content.split(' ') ?? [];
  return chunks.length > 0 && chunks.every((chunk) => performance.getEntriesByName(new URL(chunk, location.href).href).some((entry) => (entry as PerformanceResourceTiming).responseEnd > 0));
}

async function touchFirst(page: Page): Promise<number[]> {
  await page.locator('.chart-stage').first().tap();
  await page.waitForFunction(() => (window as unknown as Answering).answers.live.length > 0, undefined, { timeout: PATIENCE });
  return page.evaluate(() => (window as unknown as Answering).answers.live);
}

async function hoverAll(page: Page): Promise<number[]> {
  for (const stage of await page.locator('.chart-stage').all()) {
    await stage.scrollIntoViewIfNeeded();
    await stage.hover();
    await stage.and(page.locator('[data-live="true"]')).waitFor({ timeout: PATIENCE });
    const box = await stage.boundingBox();
    if (!box) continue;
    for (let step = 1; step < STEPS; step += 1) {
      await page.mouse.move(box.x + (box.width * step) / STEPS, box.y + (box.height * step) / STEPS);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }
  return page.evaluate(() => (window as unknown as Answering).answers.tips);
}

interface Answering {
  answers: { live: number[]; tips: number[] };
}

function median(values: number[]): number {
  if (values.length === 0) throw new Error('No chart has answered.');
  return Math.round(values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN);
}
