import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SITE_FOLDER } from '../../../lib/commands/steps/build';
import { readBasePath } from '../../../lib/publish/base-path';
import { IntegrityOf } from '../../../lib/publish/security/integrity';
import { serveSite, type SiteServer } from '../../../lib/publish/server';
import { expect, onlyOn, test } from '../support/test';
import { panelRoute } from './fault';

onlyOn('desktop');

test.describe('In a frame of another site', () => {
  let folder: string;
  let site: SiteServer;
  let host: Server;
  const sandbox = { value: '' };

  test.beforeAll(async () => {
    // A page with figures and charts in the place of pages that may be framed.
    folder = await mkdtemp(path.join(tmpdir(), 'framed-'));
    await mkdir(path.join(folder, 'embed/page'), { recursive: true });
    await symlink(path.resolve(SITE_FOLDER, '_next'), path.join(folder, '_next'));
    await cp(path.join(SITE_FOLDER, '404.html'), path.join(folder, '404.html'));
    const html = await readFile(path.join(SITE_FOLDER, panelRoute, 'index.html'), 'utf8');
    const sealed = await new IntegrityOf(SITE_FOLDER, readBasePath()).seal(html, { file: panelRoute, inFrames: true });
    await writeFile(path.join(folder, 'embed/page/index.html'), sealed);
    await writeFile(path.join(folder, 'index.html'), sealed);
    await mkdir(path.join(folder, panelRoute), { recursive: true });
    await cp(path.join(SITE_FOLDER, panelRoute, 'section.json'), path.join(folder, panelRoute, 'section.json'));
    site = await serveSite({ folder, basePath: readBasePath(), port: 0 });
    host = createServer((request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!DOCTYPE html><iframe width="900" height="700" ${sandbox.value} src="${new URL((request.url ?? '/').slice(1), site.url).href}"></iframe>`);
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  });
  test.afterAll(async () => {
    host.close();
    await site.close();
    await rm(folder, { recursive: true });
  });

  const hostOf = (page: string) => `http://127.0.0.1:${(host.address() as AddressInfo).port}/${page}`;

  for (const [name, attribute, isAlive] of [
    ['that allows all', '', true],
    ['with nothing but scripts allowed', 'sandbox="allow-scripts"', true],
    ['with nothing allowed', 'sandbox=""', false],
  ] as const) {
    test.describe(name, () => {
      test.use({ expectedTrouble: /^foreign: |sandboxed/ });

      test(`figures and charts stand, and ${isAlive ? 'charts come to life' : 'all is open'}`, async ({ page }) => {
        sandbox.value = attribute;
        await page.goto(hostOf('embed/page/'));
        const frame = page.frameLocator('iframe');
        await expect(frame.locator('main h1')).toBeVisible();
        await expect(frame.locator('figure .chart-static svg').filter({ visible: true }).first()).toBeVisible();
        if (!isAlive) return expect(frame.locator('.disclosure-body').first()).toBeVisible();
        await frame.locator('.chart-stage[tabindex]').first().hover();
        await expect(frame.locator('.chart-stage').first()).toHaveAttribute('data-live', 'true');
      });
    });
  }

  test.describe('that was not asked', () => {
    test.use({ expectedTrouble: /^foreign: |frame-ancestors|Refused to display|ERR_BLOCKED_BY_RESPONSE/ });

    test('a page that is not made for frames does not show', async ({ page }) => {
      sandbox.value = '';
      await page.goto(hostOf(''));
      await expect(page.frameLocator('iframe').locator('main')).toHaveCount(0);
    });
  });
});
