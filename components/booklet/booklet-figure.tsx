import type { ChartModel } from '../../lib/panel';
import { chartAnchor, isDrawn, type ChartView, type DrawnView, type ViewOf } from '../../lib/view';
import { List, Steps } from '../chart/items';
import { Tiles } from '../chart/tiles';
import { StaticDrawings } from '../drawing';
import { Heading, type Level } from '../heading';
import { WholeNumbers } from '../whole-numbers';

/** One chart for paper: its finding, the drawing, the same in words for those who do not see it, and what to be careful about. */
export function BookletFigure({ chart: { view, summary }, level }: { chart: ChartModel; level: Level }) {
  return (
    <figure id={chartAnchor(view.id)} className="booklet-figure">
      <figcaption><Heading level={level}><WholeNumbers text={view.title} /></Heading></figcaption>
      {isDrawn(view) ? <div className="drawing" data-kind={view.kind} data-chart={view.id}><StaticDrawings view={view} /></div> : <Words view={view} />}
      {view.kind === 'timeline' && view.undated.length > 0 && (
        <>
          <p className="font-semibold">报告没有写日期的：</p>
          <List view={{ items: view.undated, look: 'plain' }} />
        </>
      )}
      {summary && <p className="visually-hidden">{summary}</p>}
      {view.note && <p className="booklet-note"><WholeNumbers text={`注：${view.note}`} /></p>}
    </figure>
  );
}

/** Kinds that are HTML. */
function Words({ view }: { view: ChartView }) {
  const render = WORDS[view.kind as keyof typeof WORDS] as (view: ChartView) => React.ReactNode;
  return render(view);
}

const WORDS = {
  tiles: ({ tiles }) => <Tiles values={tiles} />,
  steps: ({ items }) => <Steps items={items} />,
  list: (view) => <List view={view} />,
} satisfies { [Kind in Exclude<ChartView, DrawnView>['kind']]: (view: ViewOf<Kind>) => React.ReactNode };
