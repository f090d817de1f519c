import type { BrowserContext } from '@playwright/test';

/** Puts a pretended share sheet into every page. @param how `take` notes what is shared; anything else is the name of the error that refuses it. */
export function stubShare(context: BrowserContext, how: string): Promise<unknown> {
  return context.addInitScript((name) => {
    const shared: ShareData[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(Navigator.prototype, 'share', {
      value: (data: ShareData) => {
        if (name !== 'take') return Promise.reject(new DOMException('refused', name));
        shared.push(data);
        return Promise.resolve();
      },
    });
  }, how);
}

/** Has the browser refuse to copy, in the new way and in the old one. */
export function refuseClipboard(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: { write: () => Promise.reject(new Error('no')), writeText: () => Promise.reject(new Error('no')) } });
    document.execCommand = () => false;
  });
}
