import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { buildSharedPicture, SHARED_IMAGE_SIZE } from '../../lib/page/sharing';
import { publicAddress } from '../../lib/page/address';
import { getReports } from '../../lib/reports';
import { joinSegments } from '../../lib/view';
import { readBuilt } from './built';

const pictures = getReports().flatMap((report) => {
  const { loaded } = report;
  const { id } = loaded.report.value;
  return [
    { folder: id, said: buildSharedPicture(report) },
    ...loaded.sections.map(({ value }) => ({ folder: `${id}/${value.id}`, said: buildSharedPicture(report, value.id) })),
  ];
});

for (const { folder, said } of pictures) {
  test(`the link of ${folder} has a picture of its size, filled with words that leave its margins free`, () => {
    const { width, height, data } = PNG.sync.read(readFileSync(path.join('out', folder, 'share.png')));
    expect({ width, height }).toEqual(SHARED_IMAGE_SIZE);
    const isInk = (x: number, y: number) => (data[(y * width + x) * 4] ?? 255) < 140;
    const inkIn = (left: number, right: number, top: number, bottom: number) => {
      let ink = 0;
      for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) ink += isInk(x, y) ? 1 : 0;
      return ink;
    };
    // Each character of the title and the sentence leaves some ink; a box for a missing one, or no font at all, would not do.
    const { title, sentence } = said;
    expect(inkIn(60, width - 60, 60, height - 130)).toBeGreaterThan((title + joinSegments(sentence)).length * 60);
    expect(inkIn(0, 60, 30, height) + inkIn(width - 60, width, 30, height)).toBe(0);
    // Between the sentence and the line above the foot.
    expect(inkIn(60, width - 60, height - 136, height - 126)).toBeLessThan(width * 4);
    expect(inkIn(0, width, height - 40, height)).toBe(0);
  });
}

test('a page names its picture where the site knows its own address, and only there', () => {
  for (const { folder } of pictures) {
    const html = readBuilt(`${folder}/index.html`);
    const address = publicAddress(`/${folder}/share.png`);
    const named = /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1];
    expect(named).toBe(address);
  }
});
