import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { choose } from './support/actions';
import { newest, newestSections } from './support/reports';
import { expect, onlyOn, sharePage, test } from './support/test';

onlyOn('desktop');

/** The first chart of every kind, with its page. */
const ONE_OF_EACH = [...new Map(newestSections.flatMap(({ charts, route }) => charts.map(({ view }) => ({ ...view, route }))).reverse().map((view) => [view.kind, view])).values()];
const [FIRST] = ONE_OF_EACH;
if (!FIRST) throw new Error('No chart in any section');
const SHAPES = { wide: '横图', tall: '竖图' } as const;

test.describe('A chart as a picture', () => {
  const shared = sharePage(FIRST.route);

  for (const { id, kind, title, note, route } of ONE_OF_EACH) {
    test(`shows ${kind} (${id}) with title, note and source, in both shapes, at twice the size`, async () => {
      await shared.page.goto(route);
      const figure = await openPicture(shared.page, id);
      for (const [shape, name] of Object.entries(SHAPES)) {
        await figure.getByRole('button', { name }).click();
        const image = figure.locator(`img.picture-${shape}`);
        const png = await readPng(image);
        expect(png.width).toBe(shape === 'tall' ? 1080 : 1600);
        if (shape === 'tall') expect(png.height).toBeLessThanOrEqual(1440);
        const { inked, colors } = lookAt(png);
        expect(colors, 'colours').toBeGreaterThan(3);
        expect(inked, 'share of pixels that are not ground').toBeGreaterThan(0.01);
        expect(inked).toBeLessThan(0.6);
        const svg = await readSvg(shared.page, figure);
        expect(svg).not.toMatch(/var\(|style=|class=/);
        const words = svg.replace(/<[^>]+>/g, '');
        for (const part of [title, note ?? '', newest.loaded.report.value.publisher, newest.loaded.report.value.published]) expect(words).toContain(part);
      }
      await choose(figure, /^收起图片/);
      await expect(figure.locator('img')).toHaveCount(0);
    });
  }

  for (const width of [1440, 360]) test(`opens on the screen, also where it is asked for at the lower edge, at ${width} px`, async () => {
    const { page } = shared;
    await page.setViewportSize({ width, height: 900 });
    await page.goto(FIRST.route);
    const figure = page.locator(`#chart-${FIRST.id}`);
    await figure.locator('summary').evaluate((element) => window.scrollBy({ top: element.getBoundingClientRect().bottom - innerHeight + 10, behavior: 'instant' }));
    await choose(figure, /^存图或分享/);
    const box = figure.locator('.picture-view');
    await expect(box.locator('img')).toBeVisible();
    await expect.poll(() => box.evaluate((element) => element.getBoundingClientRect().bottom - innerHeight)).toBeLessThanOrEqual(0);
    await figure.locator('summary').focus();
    await page.keyboard.press('Escape');
    await expect(box).toHaveCount(0);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('follows the colours of the page', async () => {
    const [drawn] = ONE_OF_EACH.filter(({ kind }) => kind === 'bars');
    if (!drawn) return;
    await shared.page.goto(drawn.route);
    const figure = await openPicture(shared.page, drawn.id);
    await shared.page.evaluate(() => document.documentElement.style.setProperty('--chart-series-1', '#ff00fe'));
    await expect.poll(async () => hasColor(await readPng(figure.locator('img')), [255, 0, 254])).toBe(true);
    await shared.page.evaluate(() => document.documentElement.removeAttribute('style'));
    await shared.page.keyboard.press('Escape');
  });
});

test('Where the browser makes no PNG, the same picture is there as SVG, and says so', async ({ page, context }) => {
  await context.addInitScript(() => Reflect.deleteProperty(HTMLCanvasElement.prototype, 'toBlob'));
  await page.goto(FIRST.route);
  const figure = await openPicture(page, FIRST.id);
  await expect(figure.locator('img')).toHaveAttribute('src', /^data:image\/svg/);
  await expect(figure.getByText('不能生成PNG图片')).toBeVisible();
  await expect(figure.getByRole('link', { name: 'SVG' })).toBeVisible();
  await expect(figure.getByRole('link', { name: 'PNG' })).toHaveCount(0);
});

async function openPicture(page: Page, chart: string): Promise<Locator> {
  const figure = page.locator(`#chart-${chart}`);
  if ((await figure.locator('.picture-view').count()) === 0) await choose(figure, /^存图或分享/);
  await figure.locator('img').waitFor();
  return figure;
}

async function readPng(image: Locator): Promise<PNG> {
  await expect(image).toHaveAttribute('src', /^data:image\/png/);
  const source = (await image.getAttribute('src')) ?? '';
  return PNG.sync.read(Buffer.from(source.slice(source.indexOf(',') + 1), 'base64'));
}

async function readSvg(page: Page, figure: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), figure.getByRole('link', { name: 'SVG' }).click()]);
  return readFile(await download.path(), 'utf8');
}

/** Every hundredth pixel will do. */
function lookAt({ data }: PNG): { inked: number; colors: number } {
  const colors = new Map<string, number>();
  let total = 0;
  for (let at = 0; at < data.length; at += 400) {
    const color = data.subarray(at, at + 3).join();
    colors.set(color, (colors.get(color) ?? 0) + 1);
    total += 1;
  }
  return { inked: 1 - Math.max(...colors.values()) / total, colors: colors.size };
}

function hasColor({ data }: PNG, [red, green, blue]: [number, number, number]): boolean {
  for (let at = 0; at < data.length; at += 4) if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) return true;
  return false;
}
