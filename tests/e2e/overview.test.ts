import { joinSegments, viewReport } from '../../lib/view';
import { packed, readSheets } from './support/pdf';
import { newest, newestSections } from './support/reports';
import { home } from './support/routes';
import { expect, onlyOn, test } from './support/test';

const { headline } = newest.loaded.report.value;
const { values } = viewReport(newest);

const MARK_WORDS = { consistent: '一致', gap: '对不上', unverifiable: '无法核对', done: '已完成', pending: '尚未', planned: '计划' } as const;

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

test('The board has for every section its numbers, a mark for each check and measure, and the same in words', async ({ page }) => {
  await page.goto(home);
  const rows = await page.locator('.board-row').evaluateAll((all) =>
    all.map((row) => ({ words: row.textContent, marks: [...row.querySelectorAll('path')].map((path) => [path.getAttribute('class'), (path.getAttribute('d') ?? '').split('M').length - 1] as const) })),
  );
  expect(rows).toHaveLength(newestSections.length);
  for (const [index, { section, charts }] of newestSections.entries()) {
    const { words, marks } = rows[index] ?? { words: '', marks: [] };
    const outcomes = newest.verdicts.filter((verdict) => verdict.section === section.id).map(({ outcome }) => outcome);
    const measures = charts.flatMap(({ view }) => ('items' in view ? view.items.flatMap(({ status }) => status ?? []) : []));
    expect(words).toContain(`${section.ordinal}${section.figures.length}个数`);
    for (const kind of new Set([...outcomes, ...measures])) {
      const count = [...outcomes, ...measures].filter((each) => each === kind).length;
      expect(marks, section.id).toContainEqual([`mark-${kind}`, count]);
      expect(words, section.id).toContain(`${MARK_WORDS[kind]}${count}项`);
    }
  }
  const key = packed((await page.locator('.board-key').allTextContents()).join(''));
  for (const outcome of ['consistent', 'gap', 'unverifiable'] as const) expect(key).toContain(`${MARK_WORDS[outcome]}${newest.verdicts.filter((verdict) => verdict.outcome === outcome).length}`);
});

test('On the smallest phone a section’s row of the board is one line wide, and the page scrolls to no side', async ({ page, isMobile }) => {
  // Rows stand beneath each other on a phone only; a desk has a column for each section.
  test.skip(!isMobile, 'a phone’s matter');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(home);
  const tops = await page.locator('.board-row').evaluateAll((rows) => rows.map((row) => new Set([...row.children].slice(0, 4).map((cell) => Math.round(cell.getBoundingClientRect().top))).size));
  expect(tops.filter((lines) => lines !== 1)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

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
