import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { buildOverview } from '../../lib/page/overview';
import { MINUTE, speak } from '../../lib/text';
import { joinSegments, unfoldPunctuation } from '../../lib/view';
import { whenAlive } from './support/actions';
import { expectGoodSpeech, packed } from './support/hearing';
import { newest, newestSections, sections } from './support/reports';
import { home } from './support/routes';
import { refuseClipboard, stubShare } from './support/share';
import { isSpeaking, pretendSpeech, readSpoken, type SpeechOptions } from './support/speech';
import { expect, onlyOn, test } from './support/test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const [first] = newestSections;
if (!first) throw new Error('A section is needed to test with');
const overview = buildOverview(newest);
const player = (page: Page) => page.getByRole('region', { name: '朗读' });
const listen = (page: Page) => page.locator('.elder-bar').getByRole('button', { name: /^听/ });
const control = (page: Page, name: string) => player(page).getByRole('button', { name, exact: true });
const hear = async (page: Page) => packed((await readSpoken(page)).map(({ text }) => text).join(''));
const lengthOf = async (page: Page) => (await readSpoken(page)).reduce((sum, { text }) => sum + text.length, 0);

async function open(page: Page, route: string, options?: SpeechOptions): Promise<void> {
  await pretendSpeech(page, options);
  await page.goto(`${route}?mode=standard,elder`);
  await whenAlive(page);
}

test('听 on the overview says its title, its finding and its key numbers within a minute, and then offers all of it', async ({ page }) => {
  await open(page, home);
  await listen(page).click();
  await expect(player(page)).toContainText('要点读完了');
  expectGoodSpeech(await readSpoken(page));
  const said = await hear(page);
  expect(said.startsWith(packed(speak(overview.title)))).toBe(true);
  expect(said).toContain(packed(speak(joinSegments(overview.takeaway))));
  for (const { label, display, zeroWord } of overview.headline) expect(said).toContain(packed(speak(label) + (zeroWord ?? speak(display.text))));
  expect(await lengthOf(page)).toBeLessThanOrEqual(MINUTE);
  const brief = (await readSpoken(page)).length;
  await control(page, '听全部').click();
  await expect(player(page)).toHaveCount(0);
  const spoken = (await readSpoken(page)).slice(brief);
  expectGoodSpeech(spoken);
  expect(spoken[0]?.text).toBe(speak(overview.title));
  for (const { title } of overview.cards) expect(packed(spoken.map(({ text }) => text).join(''))).toContain(packed(speak(unfoldPunctuation(title))));
});

for (const { route, section, takeaway, charts } of sections) {
  test(`听 on ${route} says its title, its finding and what numbers a minute holds`, async ({ page }) => {
    await open(page, route);
    await listen(page).click();
    await expect(player(page)).toContainText('要点读完了');
    expectGoodSpeech(await readSpoken(page));
    const said = await hear(page);
    expect(said.startsWith(packed(speak(`${section.ordinal}、${unfoldPunctuation(section.title)}`)))).toBe(true);
    for (const each of takeaway) if (!each.value) expect(said).toContain(packed(speak(each.text)));
    const numbers = charts.map(({ view }) => view.title).filter((title) => /\d/.test(title)).map((title) => packed(speak(title)));
    expect(await lengthOf(page)).toBeLessThanOrEqual(MINUTE);
    // What is left out no longer fitted in.
    const missing = numbers.find((title) => !said.includes(title));
    if (missing !== undefined) expect(said.length + missing.length).toBeGreaterThan(MINUTE * 0.85);
  });
}

test('While something is read its bar stands in the handrail’s place, and gives it back with the focus', async ({ page }) => {
  await open(page, first.route, { manner: 'holds' });
  await listen(page).click();
  await expect(control(page, '听全部')).toBeVisible();
  await expect(page.locator('.elder-bar')).toBeHidden();
  await expect(control(page, '下一句')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).include('.read-bar').withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  for (const target of await player(page).locator('button, select').all()) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(60);
  const box = await player(page).boundingBox();
  const size = page.viewportSize();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(size?.height ?? NaN, 0);
  expect(box?.width).toBeCloseTo(size?.width ?? NaN, 0);
  await control(page, '听全部').click();
  await expect(player(page)).toBeFocused();
  await expect(control(page, '下一句')).toBeVisible();
  await control(page, '停止').click();
  await expect(player(page)).toHaveCount(0);
  await expect(listen(page)).toBeFocused();
  expect(await isSpeaking(page)).toBe(false);
});

test('听这个数 says a number, what it counts and its sentence, in its card; with the card the reading ends', async ({ page }) => {
  const found = newestSections.flatMap(({ route, section, takeaway }) => takeaway.flatMap(({ value }) => (value && !value.formula && !value.zeroWord && value.section === section.id ? [{ route, value }] : [])))[0];
  if (!found) throw new Error('No number in any finding');
  const { route, value } = found;
  await open(page, route);
  await page.locator(`main a[href$="#src-${value.id}"]:visible`).first().click();
  const card = page.getByRole('dialog', { name: `原句：${value.label}` });
  await card.getByRole('button', { name: '听这个数' }).click();
  await expect.poll(async () => (await readSpoken(page)).length).toBeGreaterThan(0);
  await expect(player(page)).toHaveCount(0);
  expectGoodSpeech(await readSpoken(page));
  const said = await hear(page);
  expect(said.startsWith(packed(speak(`${value.display.text}，${value.label}`)))).toBe(true);
  expect(said).toContain(packed(speak((await card.locator('blockquote').textContent()) ?? '')));
  await expect(card.getByRole('button', { name: '听这个数' })).toBeFocused();

  const other = await page.context().newPage();
  await open(other, route, { manner: 'holds' });
  await other.locator(`main a[href$="#src-${value.id}"]:visible`).first().click();
  await other.getByRole('button', { name: '听这个数' }).click();
  await expect(other.locator('.quote').getByRole('region', { name: '朗读' })).toBeInViewport();
  await expect.poll(() => isSpeaking(other)).toBe(true);
  await other.getByRole('button', { name: '停止朗读' }).click();
  expect(await isSpeaking(other)).toBe(false);
  await other.getByRole('button', { name: '听这个数' }).click();
  await expect.poll(() => isSpeaking(other)).toBe(true);
  await other.keyboard.press('Escape');
  await expect(other.locator('.quote')).toHaveCount(0);
  expect(await isSpeaking(other)).toBe(false);
});

for (const { name, userAgent, words } of [
  { name: 'a phone', userAgent: 'Mozilla/5.0 (Linux; Android 13; M2012K11AC) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36', words: '文字转语音' },
  { name: 'WeChat', userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.44', words: '在浏览器打开' },
]) {
  test.describe(`Where ${name} has no voice`, () => {
    onlyOn('phone');
    test.use({ userAgent });

    test('what helps there is said, and nothing of other devices', async ({ page }) => {
      await open(page, first.route, { voices: 'none' });
      await listen(page).click();
      await expect(player(page).getByRole('alert')).toContainText(words);
      await expect(player(page).getByRole('alert')).not.toContainText(/手机上|Windows|电脑/);
      await control(page, '关闭').click();
      await expect(listen(page)).toBeFocused();
    });
  });
}

test.describe('发给家人', () => {
  const message = joinSegments(first.takeaway);
  const send = (page: Page) => page.getByRole('button', { name: '发给家人' });

  test('hands the system the page’s sentence and its address without settings', async ({ page, context, site }) => {
    await stubShare(context, 'take');
    for (const [route, text] of [[first.route, message], [home, joinSegments(overview.takeaway)]] as const) {
      await open(page, route);
      await send(page).click();
      await expect.poll(() => page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared.map((data) => [data.text, data.url]))).toEqual([[text, new URL(route, site).href]]);
    }
  });

  test('copies them where there is no sheet, and says how to go on; where nothing may be copied it shows them', async ({ page, context, site }) => {
    await stubShare(context, 'NotAllowedError');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, first.route);
    await send(page).click();
    await expect(page.getByRole('status').filter({ hasText: '粘贴' })).toBeInViewport();
    const copied = `${message}\n${new URL(first.route, site).href}`;
    expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r', '')).toBe(copied);
    await refuseClipboard(context);
    await page.reload();
    await send(page).click();
    await expect(page.getByRole('textbox', { name: '发给家人的文字' })).toHaveValue(copied);
  });
});
