import { findOverlaps, readCharts, type SetChart } from './support/drawn';
import { booklet, drawnInBooklet } from './support/reports';
import { expect, onlyOn, sharePage, test } from './support/test';

const WIDTHS = [320, 360, 768, 1024, 1440];

onlyOn('desktop');

// The static drawings, as this browser's own fonts set them; the same rules are tested on the SVG itself in tests/svg.
test.describe('The drawings', () => {
  const shared = sharePage(booklet, { javaScriptEnabled: false });

  for (const width of WIDTHS) {
    test.describe(`on a screen ${width} px wide`, () => {
      let charts: SetChart[] = [];

      test.beforeEach(async () => {
        await shared.page.setViewportSize({ width, height: 800 });
        charts = await readCharts(shared.page.locator('.chart-static svg'));
      });

      test('are all shown, each once', () => {
        expect(charts.map(({ figure }) => figure).sort()).toEqual(drawnInBooklet.map(({ id }) => `chart-${id}`).sort());
        for (const { texts, figure } of charts) expect(texts.length, figure).toBeGreaterThan(0);
      });

      test('let no words touch', () => {
        for (const chart of charts) expect(findOverlaps(chart), chart.figure).toEqual([]);
      });

      test('keep their words inside the drawing, and the drawing inside its figure', () => {
        for (const { figure, left, right, figureLeft, figureRight, texts } of charts) {
          expect(left, figure).toBeGreaterThanOrEqual(figureLeft - 0.5);
          expect(right, figure).toBeLessThanOrEqual(figureRight + 0.5);
          const outside = texts.filter((text) => text.left < left - 0.5 || text.right > right + 0.5).map(({ content }) => content);
          expect(outside, figure).toEqual([]);
        }
      });

      // A phone's drawing at its own width, and on the smallest phone a tenth less.
      const smallest = width >= 360 ? 16 : 14;
      test(`set no word smaller than ${smallest} px`, () => {
        const small = charts.flatMap(({ figure, texts }) => texts.filter(({ size }) => size < smallest).map(({ content, size }) => `${figure}: ${content} ${size}`));
        expect(small).toEqual([]);
      });
    });
  }
});
