import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { DESK, PHONE } from './devices';

/** Medians, in ms from the reader's gesture until the answer is painted. */
export interface Liveness {
  /** From the first touch of a page's first chart until it is live, nothing of its code or data being there. */
  cold: number;
  /** The same, code and data having been fetched; no code has been run. */
  touch: number;
  /** From the touch of a second chart until it is live: the code is there. */
  again: number;
  /** From a movement of the pointer over a live chart until its tip has changed. */
  hover: number;
  /** Movements that a chart answered. */
  hovers: number;
}

/** Mbit/s that the browser tells the page: what is fast is fetched ahead. */
const [SLOW, FAST] = [1, 10];
const PATIENCE = 30_000;
const STEPS = 12;

/**
 * Touches the first charts of a page in fresh phones, and moves a pointer over its charts on a desk.
 * @param slowdown how many times slower than this machine's the CPU is.
 */
export async function measureLiveness(browser: Browser, address: string, rounds: number, slowdown: number): Promise<Liveness> {
  const on = (device: BrowserContextOptions, downlink: number, measure: (page: Page) => Promise<number[]>) => withPage(browser, { device, downlink, slowdown }, address, measure);
  const [cold, warm]: [number[], number[][]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    cold.push(...(await on(PHONE, SLOW, (page) => touch(page, 1))));
    warm.push(await on(PHONE, FAST, (page) => touch(page, 2)));
  }
  const hovers = await on(DESK, FAST, hoverAll);
  const [touches, again] = [0, 1].map((index) => warm.flatMap((taken) => taken[index] ?? []));
  return { cold: median(cold), touch: median(touches ?? []), again: median(again ?? []), hover: median(hovers), hovers: hovers.length };
}

interface Conditions {
  device: BrowserContextOptions;
  downlink: number;
  slowdown: number;
}

async function withPage(browser: Browser, { device, downlink, slowdown }: Conditions, address: string, measure: (page: Page) => Promise<number[]>): Promise<number[]> {
  const context = await browser.newContext(device);
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: 'tests/bench/observe-live.js' });
    await page.addInitScript((value) => Object.defineProperty(Navigator.prototype, 'connection', { value: { downlink: value } }), downlink);
    await page.goto(address, { waitUntil: 'load' });
    await page.locator('.chart-stage').first().scrollIntoViewIfNeeded();
    if (downlink === FAST) await page.waitForFunction(isFetched, undefined, { timeout: PATIENCE });
    await page.waitForLoadState('networkidle');
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await measure(page);
  } finally {
    await context.close();
  }
}

/** Whether a chart's code and data are there; what the code shares with other islands is fetched before it. */
function isFetched(): boolean {
  const names = performance.getEntriesByType('resource').map(({ name }) => name);
  return [/\/live-chart-\w+\.js$/, /\/section\.json$/].every((wanted) => names.some((name) => wanted.test(name)));
}

/** Touches the first charts, one after the other. @returns how long each took. */
async function touch(page: Page, charts: number): Promise<number[]> {
  for (let chart = 0; chart < charts; chart += 1) {
    await page.locator('.chart-stage').nth(chart).tap();
    await page.waitForFunction((count) => (window as unknown as Answering).answers.live.length > count, chart, { timeout: PATIENCE });
  }
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
