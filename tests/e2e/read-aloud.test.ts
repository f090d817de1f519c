import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { STORAGE_KEY } from '../../lib/mode';
import { getReports } from '../../lib/reports';
import { buildDocument, speak } from '../../lib/text';
import { unfoldPunctuation } from '../../lib/view';
import { whenAlive } from './support/actions';
import { expectGoodSpeech, packed } from './support/hearing';
import { newestSections, sections, type Expected } from './support/reports';
import { countCalls, finishSentence, isSpeaking, pretendSpeech, readSpoken, type Spoken, type SpeechOptions } from './support/speech';
import { expect, onlyOn, test } from './support/test';

const [first] = newestSections;
if (!first) throw new Error('A section is needed to test with');

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function open(page: Page, route: string, options?: SpeechOptions): Promise<void> {
  await pretendSpeech(page, options);
  await page.goto(route);
  await whenAlive(page);
}

const player = (page: Page) => page.getByRole('region', { name: '朗读' });
const press = (page: Page, name: string) => player(page).getByRole('button', { name }).click();
const begin = (page: Page, section = first.section.id) => page.locator(`#${section}`).getByRole('button', { name: /^朗读本节/ }).click();
const lastText = async (page: Page) => (await readSpoken(page)).at(-1)?.text;

test.describe('Reading aloud', () => {
  onlyOn('desktop');

  for (const expected of sections) {
    test(`${expected.route} says its title, its finding and every number, with the words lit that are said`, async ({ page }) => {
      await open(page, expected.route);
      await begin(page, expected.section.id);
      await expect.poll(async () => (await readSpoken(page)).length).toBeGreaterThan(0);
      await expect(player(page)).toBeHidden();
      expectWhole(expected, await readSpoken(page));
    });
  }

  for (const report of getReports()) {
    const { id, title } = report.loaded.report.value;
    const { parts } = buildDocument(report);

    test(`The full text of ${id} is said from its title to its end, as restored`, async ({ page }) => {
      await open(page, `./${id}/text/`);
      await page.getByRole('button', { name: /^朗读全文/ }).click();
      await expect(player(page)).toBeHidden();
      const spoken = await readSpoken(page);
      expectGoodSpeech(spoken);
      expect(spoken[0]?.text).toBe(speak(title));
      const said = packed(spoken.map(({ text }) => text).join(''));
      for (const { heading, paragraphs } of parts) {
        expect(said).toContain(packed(speak(heading)));
        for (const sentences of paragraphs) {
          const words = sentences.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');
          expect(said).toContain(packed(speak(words)).slice(0, 10));
        }
      }
    });

    test(`The full text of ${id} can be read from any section on`, async ({ page }) => {
      await open(page, `./${id}/text/`, { manner: 'holds' });
      const part = parts.filter(({ level }) => level === 2).at(-1);
      await page.getByRole('button', { name: /^从这里读/ }).last().click();
      await expect.poll(() => lastText(page)).toBe(speak(part?.heading ?? ''));
    });
  }

  test('Nothing is said before a reader asks for it', async ({ page }) => {
    await open(page, first.route);
    await page.locator(`#${first.section.id}`).getByRole('button', { name: /^朗读本节/ }).focus();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.locator('h1').click();
    expect(await countCalls(page)).toBe(0);
    await expect(player(page)).toHaveCount(0);
  });

  test('A reader can leaf, pause, go on and stop, with the keyboard too, and is back where the reading began', async ({ page }) => {
    await open(page, first.route, { manner: 'holds' });
    const button = page.locator(`#${first.section.id}`).getByRole('button', { name: /^(朗读本节|停止朗读)/ });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(player(page)).toBeFocused();
    await expect.poll(() => readSpoken(page)).toHaveLength(1);
    const title = await lastText(page);
    await press(page, '下一句');
    await expect.poll(() => readSpoken(page)).toHaveLength(2);
    const sentence = await lastText(page);
    expect(sentence).not.toBe(title);
    await press(page, '暂停');
    await expect.poll(() => isSpeaking(page)).toBe(false);
    await press(page, '上一句');
    expect(await readSpoken(page)).toHaveLength(2);
    await press(page, '继续');
    await expect.poll(() => lastText(page)).toBe(title);
    await finishSentence(page);
    await expect.poll(() => lastText(page)).toBe(sentence);
    await expect(page.locator('.being-read')).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(player(page)).toHaveCount(0);
    expect(await isSpeaking(page)).toBe(false);
    await expect(page.locator('.being-read')).toHaveCount(0);
    await expect(button).toBeFocused();
    await button.press('Space');
    await expect.poll(() => lastText(page)).toBe(title);
    await press(page, '停止');
    await expect(button).toBeFocused();
    expect((await readSpoken(page)).filter(({ overlaps }) => overlaps)).toEqual([]);
  });

  test('A new speed holds from the sentence that is being said, and is remembered', async ({ page }) => {
    await open(page, first.route, { manner: 'holds' });
    await begin(page);
    await expect.poll(() => readSpoken(page)).toHaveLength(1);
    await player(page).getByRole('combobox', { name: '语速' }).selectOption('1.5');
    await expect.poll(async () => (await readSpoken(page)).at(-1)?.rate).toBe(1.5);
    expect(new Set((await readSpoken(page)).map(({ text }) => text)).size).toBe(1);
    await page.reload();
    await begin(page);
    await expect.poll(async () => (await readSpoken(page)).at(-1)?.rate).toBe(1.5);
    await page.evaluate((key) => localStorage.setItem(key, 'rate-fast'), STORAGE_KEY);
    await page.goto(first.route);
    await begin(page);
    await expect.poll(async () => (await readSpoken(page)).at(-1)?.rate).toBe(1);
  });

  test('Leaving the page ends the reading', async ({ page }) => {
    await open(page, first.route, { manner: 'holds' });
    await begin(page);
    await expect.poll(() => readSpoken(page)).toHaveLength(1);
    await page.getByRole('navigation', { name: '页脚' }).getByRole('link', { name: '关于本站' }).click();
    await expect(player(page)).toHaveCount(0);
    expect(await isSpeaking(page)).toBe(false);
    await page.goBack();
    await begin(page);
    await expect.poll(() => isSpeaking(page)).toBe(true);
    await page.evaluate(() => sessionStorage.removeItem('cancelled'));
    await page.goto(first.route);
    expect(await page.evaluate(() => sessionStorage.getItem('cancelled'))).not.toBeNull();
  });

  test('A voice that comes late is waited for, and one over the network is said to be one', async ({ page, context }) => {
    await open(page, first.route, { voices: 'late', manner: 'holds' });
    await begin(page);
    await expect.poll(async () => (await readSpoken(page)).at(-1)?.voice).toBe('zh-CN local');
    const other = await context.newPage();
    await open(other, first.route, { voices: 'remote', manner: 'holds' });
    await begin(other);
    await expect(player(other)).toContainText('联网语音');
    await expect.poll(async () => (await readSpoken(other)).at(-1)?.voice).toBe('zh-CN remote');
  });

  for (const voices of ['none', 'english'] as const) {
    test(`Without a Chinese voice (${voices}) nothing is said, and a reader is told why and what to do`, async ({ page }) => {
      await open(page, first.route, { voices });
      await begin(page);
      await expect(player(page).getByRole('alert')).toContainText('没有中文语音');
      expect(await readSpoken(page)).toEqual([]);
      await press(page, '关闭');
      await expect(player(page)).toHaveCount(0);
    });
  }

  test('A browser that cannot speak says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'speechSynthesis', { value: undefined });
    });
    await page.goto(first.route);
    await whenAlive(page);
    await begin(page);
    await expect(player(page).getByRole('alert')).toContainText('不能朗读');
  });

  test('An engine that forgets to tell its ends does not stop the reading', async ({ page }) => {
    await open(page, first.route, { manner: 'forgets' });
    await begin(page);
    await expect.poll(async () => (await readSpoken(page)).length).toBeGreaterThanOrEqual(3);
    expectGoodSpeech(await readSpoken(page));
  });

  test('What goes wrong is tried again where that may help, told, and can be taken up again', async ({ page, context }) => {
    await open(page, first.route, { manner: 'synthesis-failed' });
    await begin(page);
    await expect(player(page).getByRole('alert')).toContainText('没有读出来');
    expect(await readSpoken(page)).toHaveLength(2);
    await press(page, '继续');
    await expect.poll(() => readSpoken(page)).toHaveLength(4);
    const other = await context.newPage();
    await open(other, first.route, { manner: 'not-allowed' });
    await begin(other);
    await expect(player(other).getByRole('alert')).toContainText('没有允许');
    expect(await readSpoken(other)).toHaveLength(1);
  });
});

test.describe('Reading aloud while the network is lost', () => {
  onlyOn('desktop');
  test.use({ expectedTrouble: /^(failed|console): .*(\.js|ERR_FAILED|Failed to load)/ });

  test('says that it cannot begin', async ({ page }) => {
    await open(page, first.route);
    await page.waitForLoadState('networkidle');
    await page.route('**/*.js', (route) => route.abort());
    await begin(page);
    await expect(player(page).getByRole('alert')).toContainText('没有取到');
  });
});

test.describe('The player', () => {
  test('has targets of 44 px, leaves the footer free, covers no focus, and axe finds nothing wrong', async ({ page, isMobile }) => {
    await open(page, first.route, { manner: 'holds' });
    await begin(page);
    await expect(page.locator('.being-read')).toHaveCount(1);
    for (const target of await player(page).locator('button, select').all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    const { violations } = await new AxeBuilder({ page }).include('.read-bar').withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const [bar, footer] = [await player(page).boundingBox(), await page.getByRole('contentinfo').boundingBox()];
    expect((footer?.y ?? 0) + (footer?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
    await page.evaluate(() => window.scrollTo(0, 0));
    if (isMobile) return;
    await page.locator('.skip-link').focus();
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      const [focused, top] = await page.evaluate(() => [document.activeElement?.getBoundingClientRect().bottom ?? 0, document.querySelector('.read-bar')?.getBoundingClientRect().top ?? 0] as const);
      expect(focused).toBeLessThanOrEqual(top);
    }
  });

  test('takes at most a third of a window at 400 %, and nothing has to be scrolled sideways', async ({ page, isMobile }) => {
    await page.setViewportSize({ width: 320, height: isMobile ? 640 : 256 });
    await open(page, first.route, { manner: 'holds' });
    await begin(page);
    await expect(page.locator('.being-read')).toHaveCount(1);
    const { bar, height, overflow } = await page.evaluate(() => ({ bar: document.querySelector('.read-bar')?.getBoundingClientRect().height ?? 0, height: innerHeight, overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth }));
    expect(bar).toBeLessThanOrEqual(height / 3);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test.describe('Without a script', () => {
  onlyOn('phone');
  test.use({ javaScriptEnabled: false, expectedTrouble: /^failed: \S+\.js csp$/ });

  test('no button promises to read aloud', async ({ page }) => {
    await page.goto(first.route);
    await expect(page.getByRole('button', { name: /^朗读/ })).toHaveCount(0);
  });
});

/** Everything of a section's panel that a listener must hear. */
function expectWhole({ section, takeaway, values }: Expected, spoken: readonly Spoken[]): void {
  expectGoodSpeech(spoken);
  const said = packed(spoken.map(({ text }) => text).join(''));
  expect(said.startsWith(packed(speak(`${section.ordinal}、${unfoldPunctuation(section.title)}`)))).toBe(true);
  for (const each of takeaway) if (!each.value) expect(said).toContain(packed(speak(each.text)));
  for (const value of [...values.values()].filter((each) => each.section === section.id && !each.sameAs)) {
    expect(said, value.label).toContain(packed(value.zeroWord ?? speak(value.display.text)));
    if (value.formula) expect(said).toContain('计算得出');
  }
  // A label and its number are said with a pause that does not stand between them.
  const dim = spoken.filter(({ text, highlighted }) => !text.split('，').every((part) => packed(speak(highlighted)).includes(packed(part))));
  expect(dim.map(({ text }) => text)).toEqual([]);
}
