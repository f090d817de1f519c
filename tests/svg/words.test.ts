import { describe, expect, it } from 'vitest';
import { readScale } from '../../lib/chart/scale';
import { drawnCharts, nodesOf, valuesOf, views } from './charts';
import type { DrawnView, ValueView } from '../../lib/view';

/** A whole number with its point and per cent: what may not be cut out of a longer one. */
const NUMBER = /\d[\d.,]*%?/g;

describe.each(views.map((view) => ({ name: `${view.kind} ${view.id}`, view, charts: drawnCharts.filter((chart) => chart.view === view) })))('The words of $name', ({ view, charts }) => {
  const values = valuesOf(view);
  const own = new Set(ownStrings(view).flatMap((text) => text.match(NUMBER) ?? []));
  const whole = new Set(values.map(({ display }) => display.text));
  const onScale = new Set(view.kind === 'timeline' ? readScale(view.events).months.flatMap(({ name, year }) => [name, String(year)]) : []);
  const drawn = charts.map(({ name, drawing }) => {
    const printed = drawing.texts.map(({ content }) => content);
    return { name, printed, running: printed.join('') };
  });

  it('give every number with its qualifier and unit, as often as the chart holds it; every computed one is said to be, and an explicit zero in the word of the report', () => {
    const computed = values.filter(({ formula }) => formula !== undefined);
    for (const { name, running } of drawn) {
      for (const { display } of values) expect(count(running, display.text), `${display.text} in ${name}`).toBeGreaterThanOrEqual(values.filter((value) => value.display.text === display.text).length);
      expect(count(running, '计算得出'), name).toBeGreaterThanOrEqual(computed.length);
      for (const { zeroWord } of values.filter(({ value }) => value === '0')) expect(running, name).toContain(`“${zeroWord}”`);
    }
  });

  it('name everything that is drawn', () => {
    for (const { name, running } of drawn) for (const label of labelsOf(view)) expect(running, name).toContain(label);
  });

  it('hold no number but the chart’s own, none bare of its unit and qualifier, and are neither cut nor shortened', () => {
    for (const { name, printed, running } of drawn) {
      const words = printed.filter((text) => !onScale.has(text));
      expect(words.flatMap((text) => text.match(NUMBER) ?? []).filter((number) => !own.has(number)), name).toEqual([]);
      expect(words.filter((text) => /^[\d.,]+$/.test(text) && !whole.has(text)), name).toEqual([]);
      expect(running, name).not.toMatch(/…$|\.\.\.|undefined|NaN|[{}|]/);
      expect(printed.filter((text) => text.trim() === ''), name).toEqual([]);
    }
  });
});

function count(text: string, words: string): number {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.match(new RegExp(`(?<![\\d.])${escaped}`, 'g'))?.length ?? 0;
}

function labelsOf(view: DrawnView): string[] {
  const labels = valuesOf(view).map(({ label }) => label);
  switch (view.kind) {
    case 'bars':
    case 'parts':
    case 'flow':
      return labels;
    case 'units':
      return [...labels, ...view.names];
    case 'tree':
      return nodesOf(view.root).map(({ label }) => label ?? '报告未列名');
    case 'timeline':
      return view.events.flatMap(({ label, when }) => [label, when]);
  }
}

/** Everything of a chart that may be printed in it. */
function ownStrings(view: DrawnView): string[] {
  const ofValue = ({ display, formula }: ValueView) => [display.text, formula ?? ''];
  return [...labelsOf(view), ...valuesOf(view).flatMap(ofValue)];
}
