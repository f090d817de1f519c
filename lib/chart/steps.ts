import type { Option } from './option';
import type { Tip } from './tip';

/** One stop of a walk through a chart: what is said there, and which of ECharts' data items stands for it. */
export interface Step {
  tip: string;
  seriesIndex: number;
  dataIndex: number;
}

/** The stops of a keyboard's walk through a chart, in the order of drawing; marks that say the same are one stop. */
export function readSteps(option: Option): Step[] {
  const series = [option.series ?? []].flat();
  const steps = series.flatMap(({ type, data }, seriesIndex) => {
    // ECharts puts a root of its own, which is never drawn, before a tree's data.
    const before = type === 'tree' ? 1 : 0;
    return flatten(Array.isArray(data) ? data : []).map(({ tip }, index) => ({ tip, seriesIndex, dataIndex: before + index }));
  });
  return steps.filter(({ tip }, index) => tip !== '' && steps.findIndex((step) => step.tip === tip) === index);
}

/** Data items with those under them (trees), as ECharts counts them. An item that says nothing keeps its place. */
function flatten(data: readonly unknown[]): Tip[] {
  return data.flatMap((item) => {
    const { tip = '', children = [] } = (typeof item === 'object' && item !== null ? item : {}) as Partial<Tip> & { children?: unknown[] };
    return [{ tip }, ...flatten(children)];
  });
}
