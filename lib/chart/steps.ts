import type { Option } from './option';
import type { Tip } from './tip';

/** One stop of a walk through a chart: what is said there, and which of ECharts' data items stands for it. */
export interface Step extends Tip {
  seriesIndex: number;
  dataIndex: number;
}

/** The stops of a keyboard's walk through a chart, in the order of its marks; marks that say the same are one stop. */
export function readSteps(option: Option): Step[] {
  const steps = [option.series ?? []].flat().flatMap(({ data }, seriesIndex) =>
    ((data ?? []) as Tip[]).map(({ tip }, dataIndex): Step => ({ tip, seriesIndex, dataIndex })),
  );
  return steps.filter(({ tip }, index) => steps.findIndex((step) => step.tip === tip) === index);
}
