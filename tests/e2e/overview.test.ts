import { joinSegments, viewReport } from '../../lib/view';
import { packed, readSheets } from './support/pdf';
import { newest, newestSections } from './support/reports';
import { home } from './support/routes';
import { expect, onlyOn, test } from './support/test';

const { headline } = newest.loaded.report.value;
const { values } = viewReport(newest);

test('The overview has one card for each section, in the report’s order, with its finding, its numbers and the way to it', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same words');
  await page.goto(home);
  const cards = page.locator('article.brief');
  expect(await cards.evaluateAll((all) => all.map(({ id }) => id))).toEqual(newestSections.map(({ section }) => section.id));
  for (const { section, takeaway, charts } of newestSections) {
    const card = page.locator(`article#${section.id}`);
    const words = packed(await card.innerText());
    // Where the report's own statements lead, they are the finding.
    const [lead] = charts.map(({ view }) => view);
    if (lead?.kind === 'list' && lead.look === 'cards') for (const { text } of lead.items) expect(words).toContain(packed(text));
    else expect(words).toContain(packed(joinSegments(takeaway)));
    expect(words).toContain(section.figures.length > 0 ? `${section.figures.length}个数·${charts.length}幅图` : `没有统计数字·${charts.length}组文字`);
    for (const verdict of newest.verdicts.filter((each) => each.section === section.id && each.outcome === 'gap')) expect(words).toContain(packed(`≠`) + (verdict.difference === undefined ? '' : '有差额'));
    for (const { value } of takeaway) if (value && !value.formula) expect(await card.locator(`a[href$="/${value.section}/#src-${value.id}"]`).count(), value.id).toBeGreaterThan(0);
    await expect(card.getByRole('link', { name: /^看本节/ })).toHaveAttribute('href', new RegExp(`/${section.id}/$`));
  }
});

for (const [width, height] of [[1440, 900], [1920, 1080]] as const) {
  test(`The first screen of ${width} × ${height} shows every key number and the first charts`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'a desk’s matter');
    await page.setViewportSize({ width, height });
    await page.goto(home);
    const numbers = page.locator('.key-item');
    await expect(numbers).toHaveCount(headline.length);
    for (const [index, id] of headline.entries()) {
      await expect(numbers.nth(index)).toBeInViewport({ ratio: 1 });
      await expect(numbers.nth(index)).toContainText(values.get(id)?.display.text ?? 'no such number');
    }
    const drawings = await page.locator('.brief svg').locator('visible=true').evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect()).filter(({ top, bottom }) => top < innerHeight && bottom - top > 0 && top + (bottom - top) / 2 < innerHeight).length);
    expect(drawings).toBeGreaterThan(0);
  });
}

for (const width of [1024, 1200, 1440, 1700, 1920]) {
  test(`The cards stand in full rows on a window of ${width} px`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'one column');
    await page.setViewportSize({ width, height: 900 });
    await page.goto(home);
    const { right, rows } = await page.locator('.briefs').evaluate((grid) => {
      const ends = new Map<number, number>();
      for (const card of grid.children) {
        const box = card.getBoundingClientRect();
        ends.set(Math.round(box.top), Math.max(ends.get(Math.round(box.top)) ?? 0, Math.round(box.right)));
      }
      return { right: Math.round(grid.getBoundingClientRect().right), rows: [...ends.values()] };
    });
    expect(rows.filter((end) => Math.abs(end - right) > 1)).toEqual([]);
  });
}

test.describe('Printed, the overview', () => {
  onlyOn('desktop');

  test('takes three sheets at most, holds every card, and says where the whole report is', async ({ page }) => {
    await page.goto(home);
    const sheets = await readSheets(page);
    expect(sheets.length).toBeLessThanOrEqual(3);
    const words = sheets.join('');
    for (const { section, takeaway } of newestSections) {
      expect(words).toContain(packed(section.title.slice(0, 6)));
      for (const { value } of takeaway) if (value) expect(words).toContain(packed(value.display.text));
    }
    expect(words).toContain(packed('整份打印'));
    expect(words).toContain('/booklet/');
  });
});
