import { describe, expect, it } from 'vitest';
import { drawnCharts, nodesOf, valuesOf } from './charts';
import type { DrawnView, ValueView } from '../../lib/view';
import type { Drawing } from './drawing';

/** A whole number with its point and per cent: what may not be cut out of a longer one. */
const NUMBER = /\d[\d.,]*%?/g;

describe.each(drawnCharts)('The words of $name', ({ view, drawing }) => {
  const printed = drawing.texts.map(({ content }) => content);
  const running = printed.join('');

  it('give every number with its qualifier and unit, as often as the chart holds it', () => {
    for (const { display } of valuesOf(view)) {
      const same = valuesOf(view).filter((value) => value.display.text === display.text);
      expect(count(running, display.text), `${display.text} in ${printed.join(' | ')}`).toBeGreaterThanOrEqual(same.length);
    }
  });

  it('say an explicit zero in the word of the report', () => {
    for (const { zeroWord } of valuesOf(view).filter(({ value }) => value === '0')) expect(running).toContain(`“${zeroWord}”`);
  });

  it('name everything that is drawn', () => {
    for (const label of labelsOf(view)) expect(running).toContain(label);
  });

  it('say of every computed number that it is computed', () => {
    const computed = valuesOf(view).filter(({ formula }) => formula !== undefined);
    expect(count(running, '计算得出')).toBeGreaterThanOrEqual(computed.length);
  });

  it('hold no number but the chart’s own', () => {
    const own = new Set(ownStrings(view).flatMap((text) => text.match(NUMBER) ?? []));
    const foreign = printed.flatMap((text) => text.match(NUMBER) ?? []).filter((number) => !own.has(number) && !isYearOnScale(number, view, drawing));
    expect(foreign).toEqual([]);
  });

  it('never print a number bare of its unit and qualifier', () => {
    const whole = new Set(valuesOf(view).map(({ display }) => display.text));
    const bare = printed.filter((text) => /^[\d.,]+$/.test(text) && !whole.has(text) && !isYearOnScale(text, view, drawing));
    expect(bare).toEqual([]);
  });

  it('are neither cut nor shortened', () => {
    expect(running).not.toMatch(/…$|\.\.\.|undefined|NaN|[{}|]/);
    expect(printed.filter((text) => text.trim() === '')).toEqual([]);
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

/** A timeline names the years of its scale: those of its events, at the scale's left. */
function isYearOnScale(number: string, view: DrawnView, { texts }: Drawing): boolean {
  if (view.kind !== 'timeline') return false;
  const years = view.events.map(({ date }) => Number(date.slice(0, 4)));
  const year = Number(number);
  const onScale = texts.some(({ content, right }) => content === number && texts.every((other) => other.content === number || /^\d{4}$/.test(other.content) || other.left > right));
  return onScale && year >= Math.min(...years) && year <= Math.max(...years);
}
