import { search } from '../../lib/page/search';
import { buildSearchIndex } from '../../lib/page/search-index';
import { getReports, getSearchWords } from '../../lib/reports';
import { expect, test } from './support/test';

const index = buildSearchIndex(getReports(), getSearchWords());
const route = './search/';
const [figure] = index.figures.filter(({ text, value }) => text !== undefined && value.length > 2);
const section = index.sections.at(-1);
const sentence = index.sentences.at(-1);
if (!figure || !section || !sentence) throw new Error('Nothing to search for');

test.describe('The site search', () => {
  test('fetches what it looks through only when a reader reaches for it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(route);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.endsWith('index.json'))).toEqual([]);
    await page.getByRole('searchbox').focus();
    await expect.poll(() => asked.filter((path) => path.endsWith('/search/index.json')).length).toBe(1);
    expect(asked.filter((path) => path.endsWith('/search/sentences.json'))).toEqual([]);
    await page.getByRole('searchbox').pressSequentially('法');
    await expect.poll(() => asked.filter((path) => path.endsWith('/search/sentences.json')).length).toBe(1);
  });

  test('says what was meant where it is not what was typed', async ({ page }) => {
    await page.goto(`${route}?q=${encodeURIComponent('行政復議')}`);
    await expect(page.locator('main').getByText(/^按“行政复议”找到数字\d+个/).first()).toBeVisible();
    await expect(page.locator('.search-hit mark').first()).toHaveText('行政复议');
  });

  test('leads on to the page that words about the site mean', async ({ page }) => {
    await page.goto(`${route}?q=Excel`);
    await page.locator('.search-found').getByRole('link', { name: '下载' }).click();
    await expect(page).toHaveURL(/\/data\/#downloads$/);
  });

  test('finds a number and leads to its sentence, with the query in the address and Back restoring it', async ({ page }) => {
    await page.goto(route);
    await page.getByRole('searchbox').fill(figure.value);
    const found = search(index, figure.value);
    const hits = page.locator('section').filter({ has: page.getByRole('heading', { name: /^数字/ }) }).getByRole('listitem');
    await expect(hits.first()).toContainText(found.figures[0]?.shown ?? '');
    await expect(hits.first().locator('mark').first()).toBeVisible();
    await expect(page.locator('main [role="status"]')).toHaveText(/^找到.{1,27}$/);
    await hits.first().getByRole('link', { name: /^看原句/ }).click();
    await expect(page.locator('mark:target')).toBeInViewport();
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue(figure.value);
    await expect(hits.first()).toContainText(found.figures[0]?.shown ?? '');
  });

  test('finds a section and a sentence, and brings the reader there', async ({ page }) => {
    await page.goto(`${route}?${new URLSearchParams({ q: section.title }).toString()}`);
    await expect(page.locator('.search-hit').filter({ hasText: section.title }).first()).toBeVisible();
    await page.getByRole('searchbox').fill(sentence.text.slice(0, 12));
    await page.locator('.search-hit').filter({ hasText: sentence.text }).first().click();
    await expect(page.locator('.sentence:target')).toBeInViewport();
  });

  test('takes a hundred characters from who types or pastes more, and answers an address with more', async ({ page }) => {
    const much = '法治'.repeat(100);
    await page.goto(route);
    await page.getByRole('searchbox').focus();
    await page.keyboard.insertText(much);
    await expect(page.getByRole('searchbox')).toHaveValue(much.slice(0, 100));
    await expect(page.locator('main [role="status"]')).toHaveText(/^没有找到/);
    await page.goto(`${route}?q=${encodeURIComponent(much)}`);
    await expect(page.locator('main [role="status"]')).toHaveText(/^没有找到/);
  });

  test('loses nothing of what is typed before its code is there', async ({ page }) => {
    let come: (() => void) | undefined;
    const waiting = new Promise<void>((resolve) => (come = resolve));
    await page.route(/\/search-\w+\.js$/, async (each) => {
      await waiting;
      await each.continue();
    });
    await page.goto(`${route}?q=${encodeURIComponent(section.title)}`);
    await expect(page.getByRole('searchbox')).toHaveValue(section.title);
    await page.getByRole('searchbox').fill(figure.label);
    await expect(page.locator('.search-found')).toHaveText(/^正在准备/);
    come?.();
    await expect(page.locator('.search-hit').first()).toContainText(figure.label);
    expect(new URL(page.url()).searchParams.get('q')).toBe(figure.label);
  });

  test('answers the words by which people look for the mode for elders', async ({ page }) => {
    await page.goto(`${route}?q=${encodeURIComponent('关怀版')}`);
    await expect(page.getByRole('link', { name: '长者模式' })).toHaveAttribute('href', /\/\?mode=elder$/);
  });

  test('says that it found nothing, and what else to try', async ({ page }) => {
    await page.goto(`${route}?q=${encodeURIComponent('没有这样的词')}`);
    await expect(page.locator('main').getByText('没有找到', { exact: true }).first()).toBeVisible();
    const [offer = ''] = search(index, '没有这样的词').offers;
    await page.getByRole('button', { name: offer }).click();
    await expect(page.locator('.search-hit').first()).toContainText(offer);
  });
});

test.describe('From any page', () => {
  test('what is typed in the head, or in the search before its script comes, is searched for', async ({ page, isMobile }) => {
    await page.goto('./');
    if (isMobile) await page.getByRole('navigation', { name: '全站' }).getByRole('link', { name: '搜索' }).tap();
    else {
      await page.getByRole('searchbox').fill('官司');
      await page.keyboard.press('Enter');
      await expect(page.locator('.search-hit').first()).toContainText('行政诉讼');
      expect(new URL(page.url()).searchParams.get('q')).toBe('官司');
    }
    await expect(page.getByRole('searchbox')).toHaveCount(1);
  });

  test('the ways through the site stay in sight, and cover nothing that a link leads to', async ({ page }) => {
    await page.goto('./');
    await page.evaluate(() => window.scrollTo(0, 3000));
    const nav = page.getByRole('navigation', { name: '全站' });
    await expect(nav).toBeInViewport({ ratio: 1 });
    const link = page.locator('.section-parts a, main nav a[href^="#"]').first();
    await page.goto(`./${section.at.split('/')[1] ?? ''}/${section.at.split('/')[2] ?? ''}/`);
    await link.click();
    const place = page.locator(':target');
    await expect(place).toBeInViewport();
    const [head, target] = [await nav.boundingBox(), await place.boundingBox()];
    expect(target?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
  });

  test('nothing jumps when the answer comes', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shifted: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) Object.assign(window, { shifted: (window as unknown as { shifted: number }).shifted + (entry as unknown as { value: number }).value });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${route}?q=${encodeURIComponent('复议')}`);
    await expect(page.getByRole('heading', { name: /^原文/ })).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBeLessThan(0.05);
  });
});

test.describe('When the list cannot be fetched', () => {
  test.use({ expectedTrouble: /(?:index|sentences)\.json|ERR_FAILED/ });

  test('the search says so, tries again when asked, and leaves the ways into the reports', async ({ page }) => {
    await page.route('**/search/index.json', (each) => each.abort());
    await page.goto(`${route}?q=${encodeURIComponent(figure.label)}`);
    await expect(page.getByRole('alert').filter({ hasText: '没有取到' })).toBeVisible();
    await expect(page.locator('main a[href$="/data/"]').first()).toBeVisible();
    await page.unroute('**/search/index.json');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.locator('.search-hit').first()).toContainText(figure.label);
  });

  test('without the sentences it finds numbers, and says what is missing', async ({ page }) => {
    await page.route('**/search/sentences.json', (each) => each.abort());
    await page.goto(`${route}?q=${encodeURIComponent(figure.label)}`);
    await expect(page.getByRole('alert').filter({ hasText: '没有取到报告原文' })).toBeVisible();
    await expect(page.locator('.search-hit').first()).toContainText(figure.label);
    await page.unroute('**/search/sentences.json');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '没有取到' })).toBeHidden();
    await expect(page.getByRole('heading', { name: /^原文/ })).toBeVisible();
  });

  test('the next word is reason enough to ask again', async ({ page }) => {
    await page.route('**/search/index.json', (each) => each.abort());
    await page.goto(`${route}?q=${encodeURIComponent('没有这样的词')}`);
    await expect(page.getByRole('alert').filter({ hasText: '没有取到' })).toBeVisible();
    await page.unroute('**/search/index.json');
    await page.getByRole('searchbox').fill(figure.label);
    await expect(page.locator('.search-hit').first()).toContainText(figure.label);
  });
});

test.describe('Without a script', () => {
  test.use({ javaScriptEnabled: false, expectedTrouble: /^failed: \S+\.js csp$/ });

  test('the page says why there is no search, and has the way to every section and to the data', async ({ page }) => {
    await page.goto(route);
    await expect(page.getByText(/现在脚本没有运行/)).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    for (const { loaded } of getReports()) {
      const { id } = loaded.report.value;
      for (const path of ['data/', 'text/', 'check/', ...loaded.sections.map(({ value }) => `${value.id}/`)]) await expect(page.locator(`main a[href$="/${id}/${path}"]`).first()).toBeVisible();
    }
  });
});
