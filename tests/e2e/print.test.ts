import { buildBooklet } from '../../lib/page/booklet';
import { joinSegments, shownOf } from '../../lib/view';
import { fetchModeStyles } from './support/modes';
import { packed, readSheets, readShown } from './support/pdf';
import { newest, newestSections, overviewCharts } from './support/reports';
import { bookletRoutes, home, sectionRoutes } from './support/routes';
import { expect, onlyOn, sharePage, test } from './support/test';

onlyOn('desktop');

const POINT = 96 / 72;
/** A sheet of A4 between its margins, in CSS px. */
const SHEET = { width: 673, height: 979 };
/** Characters on ten lines as wide as a sheet. */
const NEARLY_EMPTY = 500;
/** How many times as light one fill must be as another, for a reader who has no colours. */
const APART = 1.5;

test.describe('Printed, the booklet', () => {
  const shared = sharePage(bookletRoutes[0] ?? home, { viewport: SHEET }, (page) => page.emulateMedia({ media: 'print' }));

  test('has every part open and no controls', async () => {
    const { page } = shared;
    const parts = await page.locator('details').count();
    expect(parts).toBeGreaterThan(newestSections.length * 3);
    await expect(page.locator('details[open]')).toHaveCount(parts);
    for (const controls of ['nav', 'button', 'input', 'textarea']) await expect(page.locator(controls).locator('visible=true')).toHaveCount(0);
    for (const role of ['banner', 'contentinfo'] as const) await expect(page.getByRole(role).locator('visible=true')).toHaveCount(0);
  });

  test('says every number, sentence and chart', async () => {
    const words = packed(await shared.page.locator('main').innerText());
    const says = (text: string) => expect(words.includes(packed(text)), text).toBe(true);
    for (const { table, charts, passages } of newestSections) {
      for (const { value } of table.groups.flatMap(({ rows }) => rows)) says(shownOf(value));
      for (const { view } of charts) says(view.title);
      for (const { segments } of passages.flatMap(({ sentences }) => sentences)) says(segments.map(({ text }) => text).join(''));
    }
    for (const { title } of overviewCharts) says(title);
  });

  test('has running text of at least 12 pt, the rest of at least 9 pt, and nothing cut at the right', async () => {
    const { body, smallest, sideways, drawn } = await shared.page.evaluate(() => {
      const sizes = [...document.querySelectorAll('main p, main li, main td, main th, main dd, main dt')].filter((element) => element.getClientRects().length > 0).map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      const texts = [...document.querySelectorAll<SVGSVGElement>('.drawing svg')].filter((svg) => svg.getClientRects().length > 0).flatMap((svg) => {
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        return [...svg.querySelectorAll('text')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale);
      });
      const { scrollWidth, clientWidth } = document.documentElement;
      return { body: Number.parseFloat(getComputedStyle(document.body).fontSize), smallest: Math.min(...sizes), drawn: Math.min(...texts), sideways: scrollWidth - clientWidth };
    });
    expect(body).toBeGreaterThanOrEqual(12 * POINT);
    expect(smallest).toBeGreaterThanOrEqual(9 * POINT);
    expect(drawn).toBeGreaterThanOrEqual(9 * POINT);
    expect(sideways).toBeLessThanOrEqual(0);
  });

  test('paints charts so that no two fills are alike without colour', async () => {
    const fills = await shared.page.evaluate(() => [1, 2, 3, 4].map((index) => getComputedStyle(document.documentElement).getPropertyValue(`--chart-series-${index}`).trim()));
    const lights = fills.map(lightness).sort((a, b) => a - b);
    for (const [index, light] of lights.slice(1).entries()) expect((light + 0.05) / ((lights[index] ?? NaN) + 0.05), fills.join()).toBeGreaterThanOrEqual(APART);
  });

  test('is black on white in every scheme', async () => {
    const { page } = shared;
    await fetchModeStyles(page);
    const schemes = await page.evaluate(() => [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).flatMap((rule) => [...rule.cssText.matchAll(/data-contrast=["']([\w-]+)/g)].map(([, name]) => name ?? '')));
    const read = (scheme: string) => page.evaluate((name) => {
      document.documentElement.setAttribute('data-contrast', name);
      const { color, backgroundColor } = getComputedStyle(document.body);
      const text = document.querySelector('.drawing-column text');
      document.documentElement.removeAttribute('data-contrast');
      return [color, backgroundColor, getComputedStyle(document.documentElement).backgroundColor, text && getComputedStyle(text).fill];
    }, scheme);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ media: 'print', colorScheme });
      for (const scheme of new Set(['none', ...schemes])) expect(await read(scheme), `${colorScheme} ${scheme}`).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    }
  });

  test('comes out as a booklet of 14 to 20 sheets, none nearly empty, each headed by what it goes on with, nothing torn apart', async () => {
    const { page } = shared;
    const printed = await readSheets(page);
    const number = (index: number) => `${index + 1}/${printed.length}`;
    for (const [index, words] of printed.entries()) expect(words.startsWith(number(index)), `number of sheet ${index + 1}`).toBe(index > 0);
    const [cover = '', ...sheets] = printed.map((words, index) => (index > 0 ? words.slice(number(index).length) : words));
    const { title, publisher, published, source, sections } = buildBooklet(newest);
    expect(printed.length).toBeGreaterThanOrEqual(14);
    expect(printed.length).toBeLessThanOrEqual(20);
    for (const [index, words] of sheets.entries()) expect(words.length, `words of sheet ${index + 2}`).toBeGreaterThan(NEARLY_EMPTY);

    for (const words of [title, publisher, published, source.url, new URL(page.url()).host]) expect(cover, words).toContain(packed(words));
    const contents = cover.slice(cover.indexOf('目录'));
    const heads = [...sections.map(({ panel }) => `${panel.ordinal}、${panel.title}`), ...(overviewCharts.length > 0 ? ['这一年'] : []), '附录：说明'].map(packed);
    const places = heads.map((head) => contents.indexOf(head));
    expect(places.every((place, index) => place > (places[index - 1] ?? 0)), 'contents in the order of the sheets').toBe(true);
    expect(sheets[0]).toMatch(/^一句话说这份报告/);
    const order = sheets.slice(1).map((words) => heads.findIndex((head) => words.startsWith(head)));
    expect(order, 'what each sheet goes on with').toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
    for (const head of heads) expect(sheets.some((words) => words.includes(head)), head).toBe(true);

    const all = sheets.join('');
    const values = newestSections.flatMap(({ table }) => table.groups.flatMap(({ rows }) => rows.map(({ value }) => shownOf(value))));
    expect(values.filter((text) => !all.includes(packed(text))), 'numbers that no sheet has').toEqual([]);
    const rows = (await readShown(page, 'main table tbody tr')).map((words) => packed(words.join('')));
    expect(rows.filter((row) => !sheets.some((words) => words.includes(row))), 'rows torn apart').toEqual([]);
    const charts = (await readShown(page, 'main figure')).map((words) => words.map(packed));
    expect(charts.filter((pieces) => !sheets.some((words) => pieces.every((piece) => words.includes(piece)))).map(([heading]) => heading), 'charts torn apart').toEqual([]);
  });

  test('says what holds for several sections once', async () => {
    const words = packed(await shared.page.locator('main').innerText());
    for (const { text } of buildBooklet(newest).notes.unsaid) expect(words.split(packed(joinSegments(text))).length - 1, joinSegments(text)).toBe(1);
  });
});

test('Printed, no chart and no row may be torn apart, headings stay with what follows, and heads of tables repeat', async ({ page }) => {
  await page.goto(sectionRoutes[0] ?? home);
  await page.emulateMedia({ media: 'print' });
  const styles = await page.evaluate(() => {
    const read = (selector: string, property: 'breakInside' | 'breakAfter' | 'display') => [...document.querySelectorAll(`main ${selector}`)].map((element) => getComputedStyle(element)[property]);
    return { figures: read('figure', 'breakInside'), rows: read('tr', 'breakInside'), headings: [...read('h2', 'breakAfter'), ...read('h3', 'breakAfter')], heads: read('thead', 'display') };
  });
  expect(new Set(styles.figures)).toEqual(new Set(['avoid']));
  expect(new Set(styles.rows)).toEqual(new Set(['avoid']));
  expect(new Set(styles.headings)).toEqual(new Set(['avoid']));
  expect(new Set(styles.heads)).toEqual(new Set(['table-header-group']));
});

test('Printed, a section’s ordinal is dark on white, as grounds are left out', async ({ page }) => {
  await page.goto(sectionRoutes[0] ?? home);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.section-ordinal')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('.section-ordinal')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('Printed, a section says at its end where it comes from and where it stands on the web', async ({ page }) => {
  await page.goto(sectionRoutes[0] ?? home);
  await page.emulateMedia({ media: 'print' });
  const source = page.locator('.print-source');
  await expect(source).toContainText(newest.loaded.report.value.publisher);
  await expect(source).toContainText(page.url());
});

test('Printed, the check list names every number with its words and has room for signatures', async ({ page }) => {
  await page.goto(`./${newest.loaded.report.value.id}/check/`);
  await page.emulateMedia({ media: 'print' });
  const words = packed(await page.locator('main').innerText());
  for (const { table, notes } of newestSections) {
    for (const { value, quote } of table.groups.flatMap(({ rows }) => rows)) for (const part of [value.label, shownOf(value), quote ?? '']) expect(words).toContain(packed(part));
    for (const { label, formula, outcomeLabel } of notes.checks) for (const part of [label, formula, outcomeLabel]) expect(words).toContain(packed(part));
  }
  for (const role of ['录入', '复核', '签发']) expect(words).toContain(role);
  const sheets = (await readSheets(page)).length;
  expect(sheets).toBeLessThan(40);
});

/** WCAG's relative luminance of #rrggbb. */
function lightness(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
