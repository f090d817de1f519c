import type { Chart, ChartKind, ChartOf, TreeNode } from '../../../data/schema';
import type { ChartReference } from './place';

/** The figures and derived values that a chart shows. */
export function chartReferences(chart: Chart): ChartReference[] {
  // Each reader takes the chart of its own kind: the record's key says which.
  const read = REFERENCES[chart.kind] as (chart: Chart) => ChartReference[];
  return read(chart);
}

const REFERENCES = {
  bars: ({ figures }) => listed('figures', figures),
  parts: ({ whole, parts }) => [{ path: 'whole', id: whole }, ...listed('parts', parts)],
  units: ({ whole, groups = [], apart = [] }) => [{ path: 'whole', id: whole }, ...listed('groups', groups), ...listed('apart', apart)],
  flow: ({ links, includes = [] }) => [
    ...links.flatMap(({ from, to }, index) => [
      { path: `links[${index}].from`, id: from },
      { path: `links[${index}].to`, id: to },
    ]),
    ...includes.flatMap(({ node, part }, index) => [
      { path: `includes[${index}].node`, id: node },
      { path: `includes[${index}].part`, id: part },
    ]),
  ],
  tree: ({ root }) => nodeReferences(root, 'root'),
  timeline: () => [],
  tiles: ({ figures }) => listed('figures', figures),
  steps: () => [],
  list: () => [],
} satisfies { [Kind in ChartKind]: (chart: ChartOf<Kind>) => ChartReference[] };

function listed(field: string, ids: readonly string[]): ChartReference[] {
  return ids.map((id, index) => ({ path: `${field}[${index}]`, id }));
}

function nodeReferences({ figure, children = [] }: TreeNode, path: string): ChartReference[] {
  return [
    ...(figure === undefined ? [] : [{ path: `${path}.figure`, id: figure }]),
    ...children.flatMap((child, index) => nodeReferences(child, `${path}.children[${index}]`)),
  ];
}
