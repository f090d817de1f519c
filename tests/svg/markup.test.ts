import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../lib/chart/bounds';
import { drawingOf } from '../../lib/chart/draw';
import { drawnCharts, viewsOfKind } from './charts';
import { fallbackOf, readElements } from './drawing';

const ALLOWED = ['svg', 'rect', 'circle', 'path', 'polyline', 'text'];

const charts = drawnCharts.map((chart) => ({ ...chart, elements: readElements(chart.svg) }));

describe('Every drawing', () => {
  it('passes a strict content security policy and meets no other chart on the page: no style, class, id or link', () => {
    for (const { name, svg, elements } of charts) {
      const attributes = elements.flatMap(({ attributes: own }) => Object.keys(own));
      expect(attributes.filter((each) => /^(style|class|id|on.*|.*href)$/.test(each)), name).toEqual([]);
      expect(elements.map((element) => element.name).filter((each) => !ALLOWED.includes(each)), name).toEqual([]);
      expect(svg, name).not.toMatch(/url\(|<style|<script|&#/);
    }
  });

  it('takes every colour from a theme variable that has a colour to fall back on', () => {
    for (const { name, svg, elements } of charts) {
      for (const { attributes: { fill, stroke } } of elements) for (const paint of [fill, stroke]) expect(() => fallbackOf(paint), name).not.toThrow();
      expect(svg.match(/#[0-9a-f]{3,8}/gi)?.length ?? 0, name).toBe(svg.match(/var\(--chart-/g)?.length);
    }
  });

  it('is as wide as its bounds and has a view box, so that it can be scaled', () => {
    for (const { name, bounds, drawing, elements } of charts) {
      expect(drawing.width, name).toBe(BOUNDS[bounds].width);
      expect(elements[0]?.attributes.viewBox, name).toBe(`0 0 ${drawing.width} ${drawing.height}`);
    }
  });

  it('holds no number that JavaScript failed to compute', () => {
    for (const { name, svg } of charts) expect(svg, name).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
  });
});

describe('A chart', () => {
  it('is drawn once for each of its bounds: a second asking gives what the first did', () => {
    const [bars] = viewsOfKind('bars');
    if (!bars) throw new Error('No bars to draw');
    const view = { ...bars };
    const first = drawingOf(view, 'phone');
    view.marks = [...bars.marks].reverse();
    expect(drawingOf(view, 'phone')).toBe(first);
    expect(drawingOf(view, 'column')).not.toBe(drawingOf(bars, 'column'));
  });
});
