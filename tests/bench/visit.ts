import type { Browser, CDPSession } from '@playwright/test';
import { listTasks, TRACED } from './tasks';

/** One visit, in ms since navigation; CLS without unit. What a page does not have is null. */
export interface Visit {
  lcp: number | null;
  firstChart: number | null;
  cls: number;
  tbt: number;
  /** Paths fetched, in order, the page's own first. */
  requests: string[];
}

interface Marks {
  fcp: number;
  lcp: number | null;
  firstChart: number | null;
  cls: number;
}

// Lighthouse's slow 4G and mid-range phone.
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const CPU_SLOWDOWN = 4;
const BLOCKING = 50;
// After loading, until the page has been quiet: late work counts too.
const SETTLE = 3000;

/** Opens an address in a fresh context (cold cache) on a slow phone and measures. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript({ path: 'tests/bench/observe.js' });
    await throttle(await context.newCDPSession(page));
    await browser.startTracing(page, { categories: TRACED });
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    await page.evaluate((settle) => new Promise((resolve) => setTimeout(resolve, settle)), SETTLE);
    const tasks = listTasks(await browser.stopTracing(), address);
    const { fcp, ...marks } = await page.evaluate(() => (window as unknown as { marks: Marks }).marks);
    if (errors.length > 0 || fcp === 0) throw new Error(`${address} was not measured: ${errors.join('; ') || 'nothing was painted'}`);
    const tbt = tasks.filter(({ start }) => start >= fcp).reduce((total, { duration }) => total + Math.max(0, duration - BLOCKING), 0);
    return { ...marks, tbt, requests };
  } finally {
    await context.close();
  }
}

async function throttle(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}
