import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../lib/chart/svg';
import { VARIANTS } from '../../lib/chart/frame';
import { drawnCharts } from './charts';
import { fallbackOf, readElements } from './drawing';

const ALLOWED = ['svg', 'rect', 'path', 'polyline', 'text'];

describe.each(drawnCharts)('The drawing of $name', ({ svg, view, variant, drawing }) => {
  const elements = readElements(svg);

  it('is the same, byte for byte, when it is drawn again', () => {
    expect(renderSvg(view, variant)).toBe(svg);
  });

  it('passes a strict content security policy and meets no other chart on the page: no style, class, id or link', () => {
    const attributes = elements.flatMap(({ attributes: own }) => Object.keys(own));
    expect(attributes.filter((name) => /^(style|class|id|on.*|.*href)$/.test(name))).toEqual([]);
    expect(elements.map(({ name }) => name).filter((name) => !ALLOWED.includes(name))).toEqual([]);
    expect(svg).not.toMatch(/url\(|<style|<script|&#/);
  });

  it('takes every colour from a theme variable that has a colour to fall back on', () => {
    const paints = elements.flatMap(({ attributes: { fill, stroke } }) => [fill, stroke]);
    for (const paint of paints) expect(() => fallbackOf(paint)).not.toThrow();
    expect(svg.match(/#[0-9a-f]{3,8}/gi)?.length ?? 0).toBe(svg.match(/var\(--chart-/g)?.length);
  });

  it('is as wide as its variant and has a view box, so that it can be scaled', () => {
    expect(drawing.width).toBe(VARIANTS[variant]);
    expect(elements[0]?.attributes.viewBox).toBe(`0 0 ${drawing.width} ${drawing.height}`);
  });

  it('holds no number that JavaScript failed to compute', () => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
  });
});
