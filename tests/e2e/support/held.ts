import type { Page } from '@playwright/test';
import { scriptPattern } from '../../support/scripts';
import { whenAlive } from './actions';

/**
 * Opens a page whose script does not come yet: it can be read, and pressed, but nothing answers.
 * @returns lets the script through and waits until it has started.
 */
export async function openHeld(page: Page, address: string): Promise<() => Promise<void>> {
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  await page.route(scriptPattern('start'), async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState === 'interactive' && document.querySelector('footer, .present') !== null);
  return async () => {
    release();
    await whenAlive(page);
  };
}
