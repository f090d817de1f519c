import type { DrawnView, TreeNodeView, ValueView } from '../../lib/view';

/** Every number that a chart shows, once for each place it is shown in. */
export function valuesOf(view: DrawnView): ValueView[] {
  switch (view.kind) {
    case 'bars':
      return view.marks;
    case 'parts':
      return [view.whole, ...view.parts];
    case 'units':
      return [view.whole, ...view.groups, ...view.apart];
    case 'flow':
      return view.nodes.flatMap(({ value, includes }) => [value, ...includes]);
    case 'tree':
      return nodesOf(view.root).flatMap(({ value }) => value ?? []);
    case 'timeline':
      return [];
  }
}

/** A tree's nodes, each before those below it. */
export function nodesOf(root: TreeNodeView): TreeNodeView[] {
  return [root, ...root.children.flatMap(nodesOf)];
}
