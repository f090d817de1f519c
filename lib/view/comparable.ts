import type { Chart, Observation } from '../../data/schema';

/**
 * The chart that may be drawn for one of the data: bars on one axis are compared, so two numbers whose relation the report leaves
 * open, as an `ambiguity` that names both says, become numbers in large type.
 */
export function comparable(chart: Chart, observations: readonly Observation[]): Chart {
  if (chart.kind !== 'bars') return chart;
  const isOpen = observations.some(({ kind, figures = [] }) => kind === 'ambiguity' && chart.figures.filter((id) => figures.includes(id)).length > 1);
  return isOpen ? { ...chart, kind: 'tiles' } : chart;
}
