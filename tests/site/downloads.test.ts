import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from '@playwright/test';
import { buildBookletFile } from '../../lib/booklet-file';
import { bookletPath, listDownloads, describeDownload } from '../../lib/export';
import { listFiles } from '../../lib/publish/files';
import { readBasePath } from '../../lib/publish/base-path';
import { getReports, getSite } from '../../lib/reports';
import { buildSlidesFile } from '../../lib/slides-file';
import { listBuilt, readBuilt } from './built';

const FOLDER = 'out';
/** Where the built site is open to the public. */
const PUBLIC_BASE = getSite().origin === null ? null : getSite().origin + readBasePath();

test('SHA256SUMS names every file that is served, and is true of each', async () => {
  const served = (await listFiles(FOLDER)).filter((file) => !/\.(?:br|gz)$/.test(file) && file !== 'SHA256SUMS');
  const lines = readBuilt('SHA256SUMS').trimEnd().split('\n').map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line));
  expect(lines.map((line) => line?.[2])).toEqual(served);
  const wrong = lines.filter((line) => createHash('sha256').update(readFileSync(path.join(FOLDER, line?.[2] ?? ''))).digest('hex') !== line?.[1]);
  expect(wrong.map((line) => line?.[0])).toEqual([]);
});

for (const report of getReports()) {
  const { id } = report.loaded.report.value;

  test(`every download of ${id} is there, as large as the pages say`, async () => {
    for (const { path: address, bytes } of await listDownloads(report, PUBLIC_BASE)) expect(statSync(path.join(FOLDER, address)).size, address).toBe(bytes);
  });

  test(`the slides of ${id} are the file that the pages offer, with slides and size on the page of the data`, async () => {
    const { download, content } = await buildSlidesFile(report, PUBLIC_BASE);
    expect(readFileSync(path.join(FOLDER, download.path)).equals(content)).toBe(true);
    expect(readBuilt(`${id}/data/index.html`).replaceAll('<!-- -->', '')).toContain(`<small>${describeDownload(download)}</small>`);
    expect(readBuilt(`${id}/present/index.html`).replaceAll('<!-- -->', '')).toContain(`PPTX，${download.slides}页`);
  });

  test(`the booklet of ${id} is the file that the page of the data offers, with sheets and size, or offered nowhere`, async () => {
    const html = readBuilt(`${id}/data/index.html`).replaceAll('<!-- -->', '');
    const file = await buildBookletFile(report, PUBLIC_BASE);
    if (!file) return expect(html, 'Typst has no binary for this system: nothing to offer').not.toContain(bookletPath(id));
    const { download, content } = file;
    expect(readFileSync(path.join(FOLDER, download.path)).equals(content)).toBe(true);
    expect(html).toContain(`<a href="${readBasePath()}${download.path}" download="${id}-booklet.pdf"><b>${download.title}</b><small>${describeDownload(download)}</small>`);
  });

  test(`every section of ${id} offers its table and its charts, and says format, rows and size`, async () => {
    const downloads = await listDownloads(report, PUBLIC_BASE);
    for (const { value } of report.loaded.sections) {
      const html = readBuilt(`${id}/${value.id}/index.html`);
      for (const download of downloads.filter(({ section }) => section === value.id)) {
        const link = new RegExp(`<a[^>]*href="${readBasePath()}${download.path}"[^>]*>(.*?)</a>`).exec(html.replaceAll(/<script\b.*?<\/script>/gs, ''));
        expect(link?.[0], download.path).toContain(' download="');
        expect(link?.[1]?.replace(/<!-- -->/g, ''), download.path).toContain(`（${describeDownload(download)}）`);
      }
    }
  });

  test(`${id} is described to machines on its overview`, () => {
    for (const file of ['index.html', `${id}/index.html`].slice(report === getReports()[0] ? 0 : 1)) {
      const [, block = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(readBuilt(file)) ?? [];
      const dataset = JSON.parse(block) as { '@type'?: string; name?: string; description?: string; distribution?: object[] };
      expect([dataset['@type'], dataset.name], file).toEqual(['Dataset', expect.stringContaining(report.loaded.report.value.title)]);
      expect(dataset.description?.length, file).toBeGreaterThanOrEqual(50);
      expect(dataset.distribution?.length, file).toBeGreaterThanOrEqual(4);
    }
  });
}

test('every data.json is what the published JSON Schema says', async () => {
  const ajv = new Ajv({ validateFormats: false, strict: false });
  const validate = ajv.compile(JSON.parse(readBuilt('schemas/data.schema.json')));
  for (const file of await listBuilt('/data.json')) expect([validate(JSON.parse(readBuilt(file))), validate.errors], file).toEqual([true, null]);
});
