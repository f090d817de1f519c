import type { Browser, Page } from '@playwright/test';
import { PHONE } from './devices';
import { CONTROLS, type Control } from './controls';

/** How long a control's next paint takes, in ms from the event, as browsers tell it: in steps of 8, and not at all below 16. */
export interface Answer {
  page: string;
  control: string;
  median: number;
  worst: number;
}

const SLOWDOWN = 4;
/** By when a browser has told of a press. */
const TOLD = 700;
const PATIENCE = 10_000;

/**
 * Presses every control of the overview and of a section's page, each in fresh phones with a slow CPU.
 * @param addresses of the two pages.
 */
export async function measurePresses(browser: Browser, addresses: Readonly<Record<keyof typeof CONTROLS, string>>, rounds: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const page of Object.keys(CONTROLS) as (keyof typeof CONTROLS)[]) {
    for (const control of CONTROLS[page]) {
      const taken: number[] = [];
      for (let round = 0; round < rounds; round += 1) taken.push(await pressIn(browser, addresses[page], control));
      taken.sort((a, b) => a - b);
      answers.push({ page, control: control.name, median: taken[Math.floor(taken.length / 2)] ?? Number.NaN, worst: taken.at(-1) ?? Number.NaN });
    }
  }
  return answers;
}

async function pressIn(browser: Browser, address: string, { name, selector, after = [] }: Control): Promise<number> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript({ path: 'tests/bench/observe-press.js' });
    await page.goto(address, { waitUntil: 'load' });
    for (const first of after) await press(page, first);
    await page.waitForLoadState('networkidle');
    await page.locator(selector).first().scrollIntoViewIfNeeded();
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.evaluate(() => ((window as unknown as Pressed).press.slowest = 0));
    await press(page, selector);
    return await page.evaluate(() => (window as unknown as Pressed).press.slowest);
  } catch (error) {
    throw new Error(`${name} cannot be pressed on ${address}`, { cause: error });
  } finally {
    await context.close();
  }
}

async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().tap();
  await page.evaluate((told) => new Promise((resolve) => setTimeout(resolve, told)), TOLD);
}

interface Pressed {
  press: { slowest: number };
}
