import type { ReactNode } from 'react';
import type { ChartView, DrawnView, ViewOf } from '../../lib/view';
import { List, Steps } from './items';
import { Tiles } from './tiles';

/** Charts of the kinds that are HTML. */
export function ChartWords({ view }: { view: Exclude<ChartView, DrawnView> }) {
  const render = WORDS[view.kind] as (view: ChartView) => ReactNode;
  return render(view);
}

const WORDS = {
  tiles: ({ tiles }) => <Tiles values={tiles} />,
  steps: ({ items }) => <Steps items={items} />,
  list: (view) => <List view={view} />,
} satisfies { [Kind in Exclude<ChartView, DrawnView>['kind']]: (view: ViewOf<Kind>) => ReactNode };
