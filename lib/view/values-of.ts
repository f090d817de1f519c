import type { ChartKind } from '../../data/schema';
import type { ChartView, TreeNodeView, ViewOf } from './chart';
import type { ValueView } from './value';

/** Every number that a chart shows, in its order. */
export function valuesOf(view: ChartView): ValueView[] {
  const read = READERS[view.kind] as (view: ChartView) => ValueView[];
  return read(view);
}

const READERS = {
  bars: ({ marks }) => marks,
  parts: ({ whole, parts }) => [whole, ...parts],
  units: ({ whole, groups, apart }) => [whole, ...groups, ...apart],
  flow: ({ nodes }) => nodes.flatMap(({ value, includes }) => [value, ...includes]),
  tree: ({ root }) => ofNode(root),
  timeline: () => [],
  tiles: ({ tiles }) => tiles,
  steps: () => [],
  list: () => [],
} satisfies { [Kind in ChartKind]: (view: ViewOf<Kind>) => ValueView[] };

function ofNode({ value, children }: TreeNodeView): ValueView[] {
  return [...(value ? [value] : []), ...children.flatMap(ofNode)];
}
