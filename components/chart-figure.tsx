import type { ChartModel } from '../lib/panel';
import { chartAnchor, chartSlideAnchor, isDrawn, type ChartView, type DrawnView, type ItemView, type ViewOf } from '../lib/view';
import { ChartActions } from './chart-actions';
import { ChartStage } from './chart-stage';
import { Heading, type Level } from './heading';
import { List, Steps } from './items';
import { StaticPart } from './static-part';
import { Tiles } from './tiles';

/** One chart: its finding as heading, the drawing, the same in words, and what to be careful about. */
export function ChartFigure({ chart, report, level }: { chart: ChartModel; report: string; level: Level }) {
  const { view, summary, svg } = chart;
  return (
    <figure id={chartAnchor(view.id)} className={`mt-10 min-w-0 ${isCompact(view) ? '' : 'lg:col-span-2'}`}>
      <figcaption className="mb-5">
        <Heading level={level} className="text-body font-semibold md:text-[1.25rem]">
          {view.title}
        </Heading>
      </figcaption>
      {isDrawn(view) && svg ? <Drawing view={view} svg={svg} /> : <Words view={view} />}
      {view.kind === 'timeline' && view.undated.length > 0 && <Undated items={view.undated} />}
      {summary && <p className={isWordy(view) ? 'visually-hidden' : 'mt-5 max-w-[40em] text-small text-muted'}>{summary}</p>}
      {view.note && <p className="mt-2 max-w-[40em] text-small text-muted">注：{view.note}</p>}
      {isDrawn(view) && <ChartActions title={view.title} slide={`/${report}/present/#${chartSlideAnchor(view.id)}`} />}
    </figure>
  );
}

/** One or two numbers need half a desk's width. */
function isCompact(view: ChartView): boolean {
  return view.kind === 'tiles' && view.tiles.length <= 2;
}

/** A drawing that is a list of words: its summary repeats them to those who see it. */
function isWordy(view: ChartView): boolean {
  return view.kind === 'timeline' || view.kind === 'tree';
}

function Drawing({ view, svg }: { view: DrawnView; svg: { narrow: string; wide: string } }) {
  return (
    <ChartStage view={view}>
      <StaticPart staticPart={`${chartAnchor(view.id)}-drawing`}>
        <div data-variant="narrow" className="chart-static chart-narrow" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg.narrow }} />
        <div data-variant="wide" className="chart-static chart-wide" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg.wide }} />
      </StaticPart>
    </ChartStage>
  );
}

/** Events without a date have no place on a scale: they are listed beside it. */
function Undated({ items }: { items: readonly ItemView[] }) {
  return (
    <div className="mt-6">
      <p className="mb-3 font-semibold">报告没有写日期的：</p>
      <List items={items} look="plain" />
    </div>
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
  list: ({ items, look }) => <List items={items} look={look} />,
} satisfies { [Kind in Exclude<ChartView, DrawnView>['kind']]: (view: ViewOf<Kind>) => React.ReactNode };
