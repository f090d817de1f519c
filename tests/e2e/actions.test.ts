import type { Page } from '@playwright/test';
import { joinSegments, shownOf } from '../../lib/view';
import { newest, newestSections, sections } from './support/reports';
import { refuseClipboard, stubShare } from './support/share';
import { expect, onlyOn, test } from './support/test';

onlyOn('desktop');

const { publisher, published, title } = newest.loaded.report.value;

/** A button of a section's box, which one button of its head opens. */
async function button(page: Page, name: string, section: string) {
  const opener = page.locator(`#${section}`).getByRole('button', { name: /^分享和引用/ });
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
  return page.locator(`#${section} .share-box`).getByRole('button', { name: new RegExp(`^${name} ?：`) });
}

test('复制到公文 puts sentence, a real table with every number and the source on the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const { section, takeaway, table, route } of newestSections) {
    await page.goto(route);
    await (await button(page, '复制到公文', section.id)).click();
    await expect(page.locator(`#${section.id} .share-box [role="status"]`)).toContainText('已复制');
    const { html, text } = await readClipboard(page);
    const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => cellsOf(row));
    const wanted = table.groups.flatMap((group) => group.rows.map(({ value }) => [value.label, shownOf(value)]));
    expect(rows.filter((row) => row.length === 3).slice(1).map(([label, value]) => [label, value])).toEqual(wanted);
    for (const copied of [html, text]) for (const part of [plain(takeaway), publisher, published, title, page.url()]) expect(copied).toContain(part);
    for (const [label, value] of wanted) expect(text).toContain(`${label}\t${value}\t`);
  }
});

test('分享 hands the system the title, the sentence and the address', async ({ page, context }) => {
  await stubShare(context, 'take');
  const [first] = sections;
  if (!first) return;
  await page.goto(first.route);
  await (await button(page, '分享', first.section.id)).click();
  const shared = await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
  expect(shared).toHaveLength(1);
  expect(shared[0]?.title).toContain(title);
  expect(shared[0]?.text).toBe(plain(first.takeaway));
  expect(shared[0]?.url).toBe(page.url());
});

test('A share sheet that is closed again leaves the reader in peace', async ({ page, context }) => {
  await stubShare(context, 'AbortError');
  const [first] = sections;
  if (!first) return;
  await page.goto(first.route);
  await (await button(page, '分享', first.section.id)).click();
  await expect(page.locator(`#${first.section.id} .share-box [role="status"]`)).toHaveText('');
  await expect(page.locator('textarea')).toHaveCount(0);
});

test('Where sharing and the clipboard are refused, everything can be taken by hand', async ({ page, context }) => {
  await stubShare(context, 'NotAllowedError');
  await refuseClipboard(context);
  const [first] = sections;
  if (!first) return;
  await page.goto(first.route);
  const field = page.locator(`#${first.section.id} textarea`);
  for (const name of ['分享', '复制链接', '复制到公文']) {
    await (await button(page, name, first.section.id)).click();
    await expect(page.locator(`#${first.section.id} .share-box [role="status"]`)).toContainText('浏览器不让复制');
    await expect(field).toHaveValue(new RegExp(page.url()));
  }
  for (const { value } of first.table.groups.flatMap(({ rows }) => rows)) expect(await field.inputValue()).toContain(shownOf(value));
});

test('A page that is not served over https still copies, by the old command', async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
    document.addEventListener('copy', (event) => Object.assign(window, { copied: event.clipboardData?.getData('text/html') }));
  });
  const [first] = sections;
  if (!first) return;
  await page.goto(first.route);
  await (await button(page, '复制到公文', first.section.id)).click();
  await expect(page.locator(`#${first.section.id} .share-box [role="status"]`)).toContainText('Word');
  await expect(await button(page, '复制到公文', first.section.id)).toBeFocused();
});

/** Read where it would be pasted, in a page of another program: this one's policy would complain of the styles in it. */
async function readClipboard(page: Page): Promise<{ html: string; text: string }> {
  const document = await page.context().newPage();
  await document.route('**/document', (route) => route.fulfill({ contentType: 'text/html', body: '<title>document</title>' }));
  await document.goto('./document');
  await document.bringToFront();
  const read = await document.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const part = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { html: await part('text/html'), text: await part('text/plain') };
  });
  await document.close();
  return read;
}

function cellsOf(row: string): string[] {
  return [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell);
}

function plain(takeaway: Parameters<typeof joinSegments>[0]): string {
  return joinSegments(takeaway.map((segment) => (segment.value?.formula ? { text: `${segment.text}（计算得出）` } : segment)));
}
