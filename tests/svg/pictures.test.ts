import { describe, expect, it } from 'vitest';
import { drawingOf } from '../../lib/chart/draw';
import { COLORS } from '../../lib/chart/theme';
import { buildSectionFile } from '../../lib/page/section-file';
import { composePicture, type Drawing, type Picture } from '../../lib/picture/picture';
import { getReports } from '../../lib/reports';
import { creditOf, type DrawnView } from '../../lib/view';

const look = { ground: '#ffffff', ink: COLORS.ink, muted: COLORS.ink, line: '#cccccc', accent: COLORS.ink, font: 'sans-serif' };
const charts = getReports().flatMap((report) => report.loaded.sections.flatMap(({ value }) => Object.entries(buildSectionFile(report, value.id).charts).map(([id, { view, words }]) => {
  const credit = creditOf(report.loaded.report.value);
  const picture = composePicture({ ...words, credit, site: 'A site' }, view ? [toDrawing(view, 'phone'), toDrawing(view, 'column')] : [], look, 'tall');
  return { id, words, picture };
})));

describe.each(charts)('The portrait picture of $id', ({ words, picture }) => {
  it('is filled from its head to its foot', () => {
    const { gaps, height } = lookThrough(picture);
    expect(height).toBeLessThanOrEqual(1440);
    expect(height).toBeGreaterThanOrEqual(960);
    expect(Math.max(...gaps), 'the highest empty band, of the picture’s height').toBeLessThanOrEqual(0.3);
  });

  it('holds its note, and nothing beyond its edges', () => {
    expect(picture.svg.replace(/<[^>]+>/g, '')).toContain(words.note.slice(0, 4));
    const { bottom } = lookThrough(picture);
    expect(bottom).toBeLessThanOrEqual(picture.height / 2);
  });
});

function toDrawing(view: DrawnView, bounds: 'phone' | 'column'): Drawing {
  const svg = drawingOf(view, bounds);
  const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height), content: svg.replace(/^<svg[^>]*>|<\/svg>$/g, '') };
}

/** Where something stands from top to bottom: lines of text by their baselines, drawings whole. In units of the picture. */
function lookThrough({ svg, height }: Picture): { gaps: number[]; bottom: number; height: number } {
  const whole = height / 2;
  const outer = svg.replace(/<svg x="[^"]*" y="([^"]*)" width="[^"]*" height="([^"]*)".*?<\/svg>/gs, '<drawn y="$1" height="$2"/>');
  const spans = [...outer.matchAll(/<(?:text|drawn)[^>]* y="([\d.]+)"[^>]*?(?:height|font-size)="([\d.]+)"/g)].map(([tag, y, size]) => (tag.startsWith('<text') ? [Number(y) - Number(size), Number(y)] : [Number(y), Number(y) + Number(size)]));
  const sorted = spans.sort(([a = 0], [b = 0]) => a - b);
  let end = 0;
  const gaps = sorted.map(([from = 0, to = 0]) => {
    const gap = from - end;
    end = Math.max(end, to);
    return gap / whole;
  });
  return { gaps, bottom: end, height };
}
