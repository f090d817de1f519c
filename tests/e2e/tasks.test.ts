import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { getHomeReport } from '../../lib/reports';
import { choose } from './support/actions';
import { home } from './support/routes';
import { expect, onlyOn, test } from './support/test';

// What readers come for, each from the overview on a phone: the answer is on the screen after at most two taps and three screens of scrolling.
onlyOn('phone');

const MOST_TAPS = 2;
const MOST_SCREENS = 3;

const { id } = getHomeReport().loaded.report.value;
const quoteOf = (figure: string) => getHomeReport().figures.get(figure)?.figure.quote ?? 'no such figure';

/** A reader with a phone, whose taps and scrolling are counted. */
class Reader {
  private taps = 0;
  private scrolled = 0;

  constructor(readonly page: Page) {}

  async tap(target: Locator): Promise<void> {
    await this.reach(target);
    this.taps += 1;
    await target.tap();
  }

  /** Scrolls to an answer and reads it. */
  async reads(answer: Locator, words: string | RegExp): Promise<void> {
    await expect(answer).toContainText(words);
    await this.reach(answer);
    await expect(answer).toBeInViewport();
    expect(this.taps, 'taps').toBeLessThanOrEqual(MOST_TAPS);
    expect(this.scrolled / 800, 'screens of scrolling').toBeLessThanOrEqual(MOST_SCREENS);
  }

  private async reach(target: Locator): Promise<void> {
    // As far as it takes to see all of it, or its beginning where it is higher than the screen.
    this.scrolled += await target.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const by = top < 0 || bottom - top > innerHeight ? top : Math.max(0, bottom - innerHeight);
      window.scrollBy({ top: by, behavior: 'instant' });
      return Math.abs(by);
    });
  }
}

/** The tests' reader, on the overview. */
async function open(page: Page): Promise<Reader> {
  await page.goto(home);
  return new Reader(page);
}

const card = (page: Page, section: string) => page.locator(`article#${section}`);
const keyNumber = (page: Page, label: string) => page.locator('.key-numbers li').filter({ hasText: label });

async function openCard(reader: Reader, section: string): Promise<void> {
  await reader.tap(reader.page.locator('.briefs-contents summary'));
  await reader.tap(reader.page.locator(`.briefs-contents a[href="#${section}"]`));
}

test('How many 人民调解委员会 are there?', async ({ page }) => {
  await (await open(page)).reads(keyNumber(page, '人民调解委员会'), '153个');
});

test('How many lawsuits against the government?', async ({ page }) => {
  await (await open(page)).reads(keyNumber(page, '行政诉讼'), '7件');
});

test('From which sentence is 3118户?', async ({ page }) => {
  const reader = await open(page);
  await reader.tap(card(page, 'government-functions').getByRole('link', { name: /3118户/ }).first());
  await reader.reads(page.locator('.quote-words'), quoteOf('new-market-entities-individual'));
});

test('What went badly, by the report’s own account?', async ({ page }) => {
  const reader = await open(page);
  await openCard(reader, 'problems');
  await reader.reads(card(page, 'problems'), /法治建设不平衡.*认识不够.*执法不规范现象时有发生/s);
});

test('Which sums do not add up?', async ({ page }) => {
  const reader = await open(page);
  await reader.tap(page.getByRole('navigation', { name: '全站' }).getByRole('link', { name: '核对清单' }));
  await reader.reads(page.locator('section').filter({ has: page.getByRole('heading', { name: '对不上的' }) }).last(), /行业调解组织的个数与列出的名称.*6 ≠ 5.*同一规定的名称/s);
});

test('How many applications for 行政复议 were accepted?', async ({ page }) => {
  const reader = await open(page);
  await openCard(reader, 'dispute-resolution');
  const drawing = card(page, 'dispute-resolution').locator('svg').locator('visible=true').first();
  await reader.reads(drawing, /受理1件/);
});

test('How many 规范性文件 were abolished?', async ({ page }) => {
  await (await open(page)).reads(card(page, 'normative-documents').locator('.brief-takeaway'), '6件废止');
});

test('Which share of townships has a legal adviser?', async ({ page }) => {
  const reader = await open(page);
  await reader.tap(card(page, 'decision-making').getByRole('link', { name: /看本节/ }));
  await page.waitForURL(`**/${id}/decision-making/`);
  await reader.tap(page.getByRole('navigation', { name: '本节内容' }).getByRole('link', { name: /法律顾问/ }));
  await reader.reads(page.locator('#chart-adviser-coverage'), /乡镇.*100%/s);
});

test('Where are the data for Excel?', async ({ page }) => {
  const reader = await open(page);
  await reader.tap(page.getByRole('navigation', { name: '全站' }).getByRole('link', { name: '数据', exact: true }));
  await page.waitForURL(`**/${id}/data/`);
  await reader.reads(page.locator('a[href$="/data.xlsx"]'), 'XLSX');
});

test('What does 余 in 200余件 say?', async ({ page }) => {
  const reader = await open(page);
  await reader.tap(card(page, 'decision-making').getByRole('link', { name: /看本节/ }));
  await page.waitForURL(`**/${id}/decision-making/`);
  await reader.tap(page.getByRole('list', { name: '本节有' }).getByRole('link', { name: /阅读提示/ }));
  await reader.reads(page.locator('#decision-making-notes li').filter({ hasText: '“余”' }), '比写出的数多');
});

test('What does the report not say?', async ({ page }) => {
  const reader = await open(page);
  await reader.tap(page.locator('.key-note a'));
  await reader.reads(page.locator('#unsaid'), /没有写上一年的同类数字/);
});

test('How many 官司 are there? The search knows what is meant', async ({ page }) => {
  await expectFirst(page, '官司', /行政诉讼.*7件/);
});

test('Where is 复议? It is typed as fuyi', async ({ page }) => {
  await expectFirst(page, 'fuyi', /行政复议申请.*12件/);
});

test('The data go into Excel in at most two taps', async ({ page }) => {
  const reader = await open(page);
  const [download] = await Promise.all([page.waitForEvent('download'), reader.tap(page.locator('.ways').getByRole('link', { name: 'Excel' }))]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
});

test('One figure is cited, with its sentence and source', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const reader = await open(page);
  await reader.tap(card(page, 'government-functions').getByRole('link', { name: /3118户/ }).first());
  await reader.tap(page.getByRole('dialog', { name: /^原句/ }).getByRole('button', { name: '引用' }));
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`^“.*3118户.*”（来源：《.*》.*${id}`, 's'));
});

test('A chart goes into a chat as a picture, with a sentence that is the report’s own', async ({ page }) => {
  await page.goto(`./${id}/dispute-resolution/`);
  const figure = page.locator('#chart-reconsideration-units');
  await choose(figure, /^存图或分享/);
  const [download] = await Promise.all([page.waitForEvent('download'), figure.getByRole('link', { name: /SVG/ }).click()]);
  const svg = await readFile(await download.path(), 'utf8');
  const quoted = /原文：(.*?)来源/s.exec(svg.replace(/<[^>]+>/g, ''))?.[1] ?? '';
  const sentences = [...quoted.matchAll(/“(.+?[。；;])”/gs)].map(([, sentence = '']) => sentence);
  expect(sentences.length).toBeGreaterThan(0);
  const source = getHomeReport().loaded.text.replace(/\s/g, '');
  for (const sentence of sentences) expect(source).toContain(sentence.replace(/\s/g, ''));
});

/** Searches from the overview, and finds the answer first. */
async function expectFirst(page: Page, words: string, answer: RegExp): Promise<void> {
  const reader = await open(page);
  await reader.tap(page.getByRole('navigation', { name: '全站' }).getByRole('link', { name: '搜索' }));
  await page.waitForURL('**/search/');
  await page.locator('main').getByRole('searchbox').fill(words);
  await reader.reads(page.locator('.search-hit').first(), answer);
}
