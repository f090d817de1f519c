import { offerOffline, downloadName } from '../../lib/export';
import { buildCheckList } from '../../lib/page/check-list';
import { buildFullText } from '../../lib/page/full-text';
import { OFFLINE_PARTS } from '../../lib/page/offline';
import { pathOf } from '../../lib/page/pages';
import { buildPresentation } from '../../lib/page/present';
import { isDrawn, shownOf } from '../../lib/view';
import { editions, goToPart, noteRequests, openParts, whenOfflineAlive } from './support/offline';
import { findOverlaps, readCharts } from './support/drawn';
import { readSheets } from './support/pdf';
import { readRoot } from './support/modes';
import { overviewCharts, newest, sections } from './support/reports';
import { expectSection, packed, readWords } from './support/says';
import { currentSlide } from './support/slides';
import { expect, onlyOn, test } from './support/test';

onlyOn('desktop');

const [overview, text, check, present] = OFFLINE_PARTS;

for (const { report, id, url } of editions) {
  const own = sections.filter((each) => each.report === report);
  const presentation = buildPresentation(report);

  for (const javaScriptEnabled of [true, false]) {
    test.describe(`The offline edition of ${id}, opened from a disk without a network, with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      test.use({ javaScriptEnabled, offline: true });

      test('says everything that the report’s pages say, and asks for nothing', async ({ page }) => {
        const requests = noteRequests(page);
        await page.goto(url);
        if (javaScriptEnabled) {
          await whenOfflineAlive(page);
          await openParts(page);
        }
        for (const expected of own) await expectSection(page, expected, `article#${expected.section.id}`, '#booklet-notes');
        const words = await readWords(page, `#${overview.id}`);
        if (report === newest) {
          for (const chart of overviewCharts) {
            expect(words).toContain(packed(chart.title));
            if (isDrawn(chart)) await expect(page.locator(`#chart-${chart.id} svg`).locator('visible=true')).toHaveCount(1);
          }
        }

        if (javaScriptEnabled) await goToPart(page, text.word);
        const fullText = await readWords(page, `#${text.id}`);
        for (const { heading, paragraphs } of buildFullText(report).document.parts) {
          expect(fullText).toContain(packed(heading));
          for (const { pieces } of paragraphs.flat()) for (const piece of pieces) expect(fullText).toContain(packed(piece.text));
        }

        if (javaScriptEnabled) await goToPart(page, check.word);
        const list = await readWords(page, `#${check.id}`);
        for (const { rows, checks } of buildCheckList(report).sections) {
          for (const { value, quote } of rows) for (const part of [value.label, shownOf(value), quote ?? '']) expect(list).toContain(packed(part));
          for (const { label, formula, outcomeLabel } of checks) for (const part of [label, formula, outcomeLabel]) expect(list).toContain(packed(part));
        }

        if (!javaScriptEnabled) {
          const slides = await readWords(page, `#${present.id}`);
          for (const { title } of presentation.slides) expect(slides).toContain(packed(title));
          await expect(page.locator('.needs-script, [aria-expanded]').locator('visible=true')).toHaveCount(0);
        }
        expect(requests).toEqual([url]);
      });
    });
  }

  test(`The offline edition of ${id} is presented by keys from the first slide to the last, and left again`, async ({ page }) => {
    await page.goto(url);
    await whenOfflineAlive(page);
    // Keys are the page's own as long as slides are not shown.
    await page.keyboard.press('End');
    expect(new URL(page.url()).hash).toBe('');
    await goToPart(page, present.word);
    const walked: (string | undefined)[] = [await currentSlide(page)];
    for (let turn = 1; turn < presentation.slides.length; turn += 1) {
      await page.keyboard.press('ArrowRight');
      walked.push(await currentSlide(page));
    }
    expect(walked).toEqual(presentation.slides.map((slide) => slide.id));
    await page.keyboard.press('Home');
    expect(await currentSlide(page)).toBe(presentation.slides[0]?.id);
    // No code for telephones: a disk is no public place.
    await expect(page.locator('.slide-qr')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.locator(`#${overview.id} h1`)).toBeVisible();
    await expect(page.locator('.present-stage')).toBeHidden();
  });

  test(`The offline edition of ${id} takes a reader from a number to its sentence, to the full text and back`, async ({ page }) => {
    await page.goto(url);
    await whenOfflineAlive(page);
    const [section] = own;
    const figure = section?.table.groups.flatMap(({ rows }) => rows).find(({ value }) => !value.formula)?.value;
    if (!section || !figure) throw new Error(`${id} has no figure in its first section`);
    await page.goto(`${url}#src-${figure.id}`);
    await expect(page.locator(`mark[id="src-${figure.id}"]`)).toBeInViewport();
    // Only what was asked for stands open, and a second click on the same link opens it again.
    const part = (name: string) => page.locator(`#${section.section.id}-${name}`);
    await expect(page.locator('.booklet-part[open]')).toHaveCount(1);
    await part('source').locator('summary').click();
    await part('table').locator('summary').click();
    await part('table').locator(`a[href="#src-${figure.id}"]`).click();
    await expect(page.locator(`mark[id="src-${figure.id}"]`)).toBeInViewport();
    await goToPart(page, check.word);
    const row = page.locator(`#${check.id} tbody tr`).filter({ hasText: figure.label }).first();
    await row.locator('a.value').click();
    await expect(page.locator(`#${text.id} h1`)).toBeAttached();
    await expect(page.locator(`#${text.id} mark:target`)).toBeInViewport();
    await page.goBack();
    await expect(row).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(`^${check.word} – `));
  });

  test(`The offline edition of ${id} changes its modes, also where nothing may be stored`, async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } }));
    await page.goto(url);
    await whenOfflineAlive(page);
    await page.getByRole('button', { name: '长者模式', exact: true }).click();
    await expect.poll(() => readRoot(page)).toMatchObject({ mode: 'elder' });
    await page.getByRole('button', { name: '无障碍', exact: true }).click();
    await page.getByLabel('黄字黑底').check();
    await page.getByLabel(/^图案填充/).check();
    await page.getByRole('button', { name: '＋ 放大' }).click();
    await expect.poll(() => readRoot(page)).toMatchObject({ mode: 'elder', contrast: 'yellow-on-black', patterns: 'on', size: '125' });
    await page.getByRole('button', { name: '重置，恢复默认' }).click();
    await expect.poll(() => readRoot(page)).toEqual({ part: overview.id });
  });

  test(`The offline edition of ${id} remembers its modes on the reader’s device`, async ({ page }) => {
    await page.goto(url);
    await whenOfflineAlive(page);
    await page.getByRole('button', { name: '长者模式', exact: true }).click();
    await page.reload();
    expect(await readRoot(page)).toMatchObject({ mode: 'elder' });
  });

  test(`The offline edition of ${id} has drawings for larger letters on a narrow screen`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const { words, bounds, letters } of [{ words: 'size-200', bounds: 'tight', letters: 31 }, { words: 'elder', bounds: 'small', letters: 20 }]) {
      await page.goto(`${url}?mode=standard,${words}`);
      await whenOfflineAlive(page);
      const drawings = page.locator('.drawing');
      expect(await drawings.count()).toBeGreaterThan(0);
      await expect(page.locator(`.drawing-${bounds}:visible svg`)).toHaveCount(await drawings.count());
      await expect(page.locator('.drawing-phone:visible')).toHaveCount(0);
      for (const chart of await readCharts(page.locator('.chart-static svg'))) {
        expect(findOverlaps(chart), `${chart.figure} in ${words}`).toEqual([]);
        for (const { content, size } of chart.texts) expect(size, `${content} of ${chart.figure} in ${words}`).toBeGreaterThanOrEqual(letters);
      }
    }
  });

  test(`The offline edition of ${id} prints as the same booklet as the site’s, and stands as it stood before`, async ({ page }) => {
    await page.goto(`.${pathOf(id, 'booklet')}`);
    const booklet = await readSheets(page);
    await page.goto(url);
    await whenOfflineAlive(page);
    const sheets = await readSheets(page);
    expect(sheets.length).toBe(booklet.length);
    for (const [index, words] of sheets.slice(1).entries()) expect(words, `sheet ${index + 2}`).toBe(booklet[index + 1]);
    // Only where it was printed from differs.
    const cover = (sheet = '') => sheet.slice(0, sheet.indexOf('本册印自'));
    expect(cover(sheets[0])).toBe(cover(booklet[0]));
    expect(sheets[0]).not.toContain('file:');
    await expect(page.locator('.booklet-part[open]')).toHaveCount(0);
  });
}

test('The data page offers every offline edition, with size and hash, as a file to save', async ({ page }) => {
  for (const { id } of editions) {
    await page.goto(`./${id}/data/`);
    const { path: address } = offerOffline(id);
    const saved = page.waitForEvent('download');
    await page.locator(`a[href$="${address}"]`).click();
    expect((await saved).suggestedFilename()).toBe(downloadName(address));
  }
});
