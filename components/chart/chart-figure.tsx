import type { ChartModel } from '../../lib/panel';
import { chartAnchor, chartSlideAnchor, isDrawn, valuesOf, type ChartView, type DrawnView, type ItemView, type ViewOf } from '../../lib/view';
import { ChartStage } from '../chart-stage';
import { Drawing } from '../drawing';
import { Heading, type Level } from '../heading';
import { StaticPart } from '../static-part';
import { sourceAnchor } from '../value';
import { WholeNumbers } from '../whole-numbers';
import { ChartMenu, type MenuLink } from './chart-menu';
import { List, Steps } from './items';
import { Tiles } from './tiles';

/** Where a chart's numbers and sentences stand. */
export interface ChartPlace {
  section: string;
  /** Id of the chart's rows in the section's table; absent where it has none there. */
  table?: string;
}

interface ChartFigureProps {
  chart: ChartModel;
  report: string;
  level: Level;
  /** Where its menu leads; without it there is none. */
  place?: ChartPlace;
  className?: string;
}

/** One chart on a card: its finding as heading, the drawing, the same in words, and what to be careful about. */
export function ChartFigure({ chart, report, level, place, className = '' }: ChartFigureProps) {
  const { view, summary } = chart;
  const anchor = chartAnchor(view.id);
  const caption = (
    <StaticPart staticPart={`${anchor}-title`} as="figcaption">
      <Heading level={level} className="card-title" read>
        <WholeNumbers text={view.title} />
      </Heading>
    </StaticPart>
  );
  const content = (
    <>
      {isDrawn(view) && <ChartStage view={view}><Drawing view={view} report={report} /></ChartStage>}
      <StaticPart staticPart={`${anchor}-words`} className="card-words">
        {!isDrawn(view) && <Words view={view} />}
        {view.kind === 'timeline' && view.undated.length > 0 && <Undated items={view.undated} />}
        {summary && <p data-part="summary" data-read="" className="visually-hidden">{summary}</p>}
        {view.note && <p data-part="note" data-read="" className="card-note"><WholeNumbers text={`注：${view.note}`} /></p>}
      </StaticPart>
    </>
  );
  const shared = { className: `card ${className}`, anchor, figures: figuresOf(view) };
  if (!place) return <figure id={anchor} data-figures={shared.figures} className={shared.className}>{caption}{content}</figure>;
  return <ChartMenu {...shared} section={place.section} title={view.title} drawn={isDrawn(view)} links={linksOf(view, report, place)} caption={caption}>{content}</ChartMenu>;
}

/** Whose sentences a picture of the chart can quote. */
function figuresOf(view: ChartView): string | undefined {
  return valuesOf(view).filter(({ formula }) => !formula).map(({ id }) => id).join(' ') || undefined;
}

function linksOf(view: ChartView, report: string, { section, table }: ChartPlace): MenuLink[] {
  const stated = valuesOf(view).find((value) => !value.formula && value.section === section);
  return [
    ...(stated && table ? [{ word: '看表', href: `#${table}` }] : []),
    { word: '看原文', href: `#${stated ? sourceAnchor(stated.id) : `${section}-source`}` },
    { word: '投影', href: `/${report}/present/#${chartSlideAnchor(view.id)}` },
  ];
}

/** Events without a date have no place on a scale: they are listed beside it. Read aloud with the drawing's words, which name them too. */
function Undated({ items }: { items: readonly ItemView[] }) {
  return (
    <div data-part="undated" data-unread="">
      <p className="card-subtitle">报告没有写日期的：</p>
      <List view={{ items, look: 'plain' }} />
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
  list: (view) => <List view={view} />,
} satisfies { [Kind in Exclude<ChartView, DrawnView>['kind']]: (view: ViewOf<Kind>) => React.ReactNode };
