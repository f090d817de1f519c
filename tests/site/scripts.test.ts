import { expect, test } from '@playwright/test';
import { listBuilt, listNamed, readBuilt, weigh } from './built';

// `nomodule` scripts are for browsers so old that they read no page of ours. What a page's scripts are given is no code.
const SCRIPTS = /<script src="([^"]*\/_next\/static\/chunks\/[^"]+)"(?![^>]*noModule)/g;
const LIVE_CHART = /<meta name="live-chart-chunks" content="([^"]+)"/g;

test('no page makes a reader fetch more than 170 kB of scripts before a chart is reached for', async () => {
  for (const page of await listBuilt('.html')) expect(weigh(listNamed(readBuilt(page), SCRIPTS)), page).toBeLessThan(170);
});

test('the live charts’ code is at most 230 kB and in no page’s own scripts', async () => {
  const html = readBuilt('index.html');
  const chunks = listNamed(html, LIVE_CHART).flatMap((list) => list.split(' '));
  expect(chunks.some((chunk) => readBuilt(chunk).includes('_echarts_instance_'))).toBe(true);
  expect(weigh(chunks)).toBeLessThan(230);
  for (const page of await listBuilt('.html')) {
    for (const script of listNamed(readBuilt(page), SCRIPTS)) expect(chunks, page).not.toContain(script);
  }
});

test('every page tells where the live charts’ code lies: a reader may come to a chart from any of them', async () => {
  const [first, ...others] = (await listBuilt('.html')).map((page) => readBuilt(page).match(LIVE_CHART));
  expect(first).toHaveLength(1);
  for (const told of others) expect(told).toEqual(first);
});

test('nothing that only the build needs reaches the browser', async () => {
  for (const script of await listBuilt('.js')) expect(readBuilt(script), script).not.toMatch(/ZodError|jsonc|svgo/i);
  expect(await listBuilt('.map')).toEqual([]);
});
