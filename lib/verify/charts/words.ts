import type { ChartItem, TreeNode } from '../../../data/schema';
import type { Fault } from '../../load';
import { hintOf } from '../near';
import { tracePassage } from '../passages';
import { checkEvent } from './when';
import type { ChartPlace, ChartRule } from './place';
import { chartFault } from './place';

/** A stated hierarchy: every name in it is the report's own. */
export const checkTree: ChartRule<'tree'> = ({ root }, place) => checkNode(root, 'root', place);

/** Dated events; what has no date is listed, not placed. */
export const checkTimeline: ChartRule<'timeline'> = ({ events, undated = [] }, place) => [
  ...events.flatMap((event, index) => [
    ...tracePassage(place.ground.text, event, place.file, `${place.path}.events[${index}]`).faults,
    ...checkEvent(event, `events[${index}]`, place),
  ]),
  ...checkItems(undated, 'undated', place),
];

/** Things in an order: each quotes the report. */
export const checkSteps: ChartRule<'steps'> = ({ items }, place) => checkItems(items, 'items', place);

/** Things without an order: each quotes the report. */
export const checkList: ChartRule<'list'> = ({ items }, place) => checkItems(items, 'items', place);

function checkItems(items: readonly ChartItem[], field: string, place: ChartPlace): Fault[] {
  return items.flatMap((item, index) => tracePassage(place.ground.text, item, place.file, `${place.path}.${field}[${index}]`).faults);
}

function checkNode({ label, unnamed, figure, children = [] }: TreeNode, path: string, place: ChartPlace): Fault[] {
  const below = children.flatMap((child, index) => checkNode(child, `${path}.children[${index}]`, place));
  if (label !== undefined && unnamed) {
    return [chartFault(place, `${path}.unnamed`, '同一个节点又有名称又说没有名称', 'label 和 unnamed 只写一个'), ...below];
  }
  if (label === undefined && !unnamed && figure === undefined) {
    return [chartFault(place, path, '节点没有名称', '写 label（照抄原文），原文没有列名的写 "unnamed": true'), ...below];
  }
  if (label !== undefined && !place.ground.text.includes(label)) {
    return [chartFault(place, `${path}.label`, `名称在原文中找不到：「${label}」`, `照抄原文的名称；原文没有列名的写 "unnamed": true${hintOf(place.ground.text, label)}`), ...below];
  }
  return below;
}
