import type { Page } from '@playwright/test';
import { openDisclosures, whenAlive } from './support/actions';
import { home, routes, sectionRoutes } from './support/routes';
import { expect, test } from './support/test';

interface Stop {
  what: string;
  outline: number;
  ring: string;
  hidden: boolean;
  covered: boolean;
  top: number;
}

const MOST_STOPS = 700;
const [section = home] = sectionRoutes;

for (const { route, open } of [{ route: home, open: false }, { route: section, open: true }, { route: routes.at(-1) ?? home, open: false }, { route: `${home}?mode=elder`, open: false }, { route: `${section}?mode=elder`, open: true }]) {
  test(`Tab walks through ${route}${open ? ' with everything open' : ''}: every stop can be seen, on the way down and up`, async ({ page }) => {
    await page.goto(route);
    await whenAlive(page);
    if (open) await openDisclosures(page);
    const expected = await countStops(page);
    const down = await walk(page, 'Tab', expected);
    expect(down.filter(({ outline, ring }) => outline < 3 || ring === 'none')).toEqual([]);
    expect(down.filter(({ hidden }) => hidden)).toEqual([]);
    expect(down.filter(({ covered }) => covered)).toEqual([]);
    const up = await walk(page, 'Shift+Tab', expected);
    expect(up.filter(({ covered, hidden }) => covered || hidden)).toEqual([]);
    expect(up.map(({ what }) => what).reverse()).toEqual(down.map(({ what }) => what));
  });
}

/** Numbers the places that Tab should stop at: everything that can be pressed or reached, and is shown. Returns how many there are. */
function countStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const reachable = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
    // What a closed disclosure holds has boxes, and no stops.
    const isFolded = (element: Element) => !element.matches('summary') && element.closest('details:not([open])') !== null;
    const shown = reachable.filter((element) => !isFolded(element) && element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible');
    shown.forEach((element, index) => element.setAttribute('data-stop', String(index)));
    return shown.length;
  });
}

/** Presses the key from one end of the page to the other: a trap or a forgotten stop shows as another number of stops. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', expected: number): Promise<Stop[]> {
  expect(expected).toBeLessThan(MOST_STOPS);
  await page.evaluate((down) => {
    // A place before the first stop, or after the last, to set out from.
    const edge = document.createElement('span');
    edge.tabIndex = -1;
    if (down) document.body.prepend(edge);
    else document.body.append(edge);
    edge.focus();
    edge.addEventListener('blur', () => edge.remove());
  }, key === 'Tab');
  const stops: Stop[] = [];
  while (stops.length < expected) {
    await page.keyboard.press(key);
    stops.push(await readStop(page));
  }
  expect(new Set(stops.map(({ what }) => what)).size, 'different stops').toBe(expected);
  return stops;
}

function readStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineWidth, outlineStyle } = getComputedStyle(element);
    const boxes = [...element.getClientRects()];
    const points = boxes.flatMap(({ left, right, top, bottom }) => [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 2, top + 2],
      [right - 2, bottom - 2],
    ]);
    const inWindow = points.filter(([x = 0, y = 0]) => x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight);
    const isCovered = ([x = 0, y = 0]: number[]) => {
      const above = document.elementFromPoint(x, y);
      return above !== null && !element.contains(above) && !above.contains(element);
    };
    return {
      what: `${element.dataset.stop ?? 'none'} ${element.tagName} ${element.getAttribute('href') ?? element.getAttribute('aria-label') ?? ''}`,
      outline: Number.parseFloat(outlineWidth),
      ring: outlineStyle,
      hidden: inWindow.length === 0,
      covered: inWindow.some(isCovered),
      top: boxes[0]?.top ?? NaN,
    };
  });
}
