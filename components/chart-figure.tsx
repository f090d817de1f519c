import type { ChartModel } from '../lib/panel';
import { chartAnchor, chartSlideAnchor, isDrawn, valuesOf, type ChartView, type DrawnView, type ItemView, type ViewOf } from '../lib/view';
import { ChartActions } from './chart-actions';
import { ChartScreen } from './chart-screen';
import { ChartStage } from './chart-stage';
import { Drawing } from './drawing';
import { Heading, type Level } from './heading';
import { List, Steps } from './items';
import { Sentences } from './read-aloud/sentences';
import { StaticPart } from './static-part';
import { Tiles } from './tiles';

/** One chart: its finding as heading, the drawing, the same in words, and what to be careful about. */
export function ChartFigure({ chart, report, level, section }: { chart: ChartModel; report: string; level: Level; section?: string }) {
  const { view, summary } = chart;
  const anchor = chartAnchor(view.id);
  return (
    <figure id={anchor} data-figures={figuresOf(view)} className={`chart-figure mt-10 min-w-0 ${isCompact(view) ? '' : 'lg:col-span-2'}`}>
      <StaticPart staticPart={`${anchor}-title`} as="figcaption" className="mb-5">
        <Heading level={level} className="text-body font-semibold md:text-[1.25rem]">
          <Sentences text={view.title} />
        </Heading>
      </StaticPart>
      {isDrawn(view) && <ChartStage view={view}><Drawing view={view} report={report} /></ChartStage>}
      <StaticPart staticPart={`${anchor}-words`}>
        {!isDrawn(view) && <Words view={view} />}
        {view.kind === 'timeline' && view.undated.length > 0 && <Undated items={view.undated} />}
        {summary && <p data-part="summary" className={isWordy(view) ? 'visually-hidden' : 'mt-5 max-w-[40em] text-small text-muted'}><Sentences text={summary} /></p>}
        {view.note && <p data-part="note" className={`${isWordy(view) ? 'mt-5' : 'mt-2'} max-w-[40em] text-small text-muted`}><Sentences text={`注：${view.note}`} /></p>}
      </StaticPart>
      <div className="chart-actions link-row no-print">
        {isDrawn(view) && <ChartScreen title={view.title} slide={`/${report}/present/#${chartSlideAnchor(view.id)}`} />}
        <ChartActions anchor={anchor} section={section} title={view.title} />
      </div>
    </figure>
  );
}

/** Whose sentences a picture of the chart can quote. */
function figuresOf(view: ChartView): string | undefined {
  return valuesOf(view).filter(({ formula }) => !formula).map(({ id }) => id).join(' ') || undefined;
}

/** One or two numbers need half a desk's width. */
function isCompact(view: ChartView): boolean {
  return view.kind === 'tiles' && view.tiles.length <= 2;
}

/** A drawing that is a list of words: its summary repeats them to those who see it. */
function isWordy(view: ChartView): boolean {
  return view.kind === 'timeline' || view.kind === 'tree';
}

/** Events without a date have no place on a scale: they are listed beside it. Read aloud with the drawing's words, which name them too. */
function Undated({ items }: { items: readonly ItemView[] }) {
  return (
    <div data-part="undated" data-unread="" className="mt-6">
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
