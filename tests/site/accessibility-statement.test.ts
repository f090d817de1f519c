import { expect, test } from '@playwright/test';
import { getSite } from '../../lib/reports';
import { formatDay } from '../../lib/view';
import { listBuilt, readBuilt } from './built';

const words = () => readBuilt('about/accessibility/index.html').replace(/<script[\s\S]*?<\/script>/g, '').replace(/<!--.*?-->|<[^>]+>/g, '');

test('the accessibility statement says after what the site was made, and does not claim to meet it', () => {
  expect(words()).toMatch(/参照.*《中华人民共和国无障碍环境建设法》.*GB\/T 37668—2019.*WCAG）2\.2/);
  expect(words()).not.toMatch(/符合|达到|满足|(?<!等于)通过(?!认证)/);
});

test('the statement names gaps, the day it was last checked, and whom to ask, or that nobody is named', () => {
  const { contact, accessibilityReviewed } = getSite();
  expect(words()).toContain('已知的不足');
  expect(words()).toContain(`最近一次核对：${formatDay(accessibilityReviewed)}`);
  expect(words()).toContain(contact ?? '还没有在这里公布联系方式');
});

/** What fills a screen or a frame of its own leads to a page of the site, and has no room for its foot. */
const BARE = /^embed\/|\/present\/index\.html$/;

test('every page leads to the statement', async () => {
  for (const page of (await listBuilt('.html')).filter((each) => !BARE.test(each))) {
    expect(readBuilt(page), page).toMatch(/<footer[\s\S]*href="[^"]*\/about\/accessibility\/"[\s\S]*<\/footer>/);
  }
});
