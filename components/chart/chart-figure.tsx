import type { ChartModel } from '../../lib/panel';
import { chartAnchor, isDrawn, type ItemView } from '../../lib/view';
import { Drawing } from '../drawing';
import { Heading, type Level } from '../heading';
import { WholeNumbers } from '../whole-numbers';
import { ChartMenu, type ChartPlace } from './chart-menu';
import { List } from './items';
import { ChartWords } from './words';

interface ChartFigureProps {
  chart: ChartModel;
  report: string;
  level: Level;
  /** Where its menu leads; without it there is none. */
  place?: ChartPlace;
  className?: string;
}

/** One chart on a card: its finding as heading, which is a key number where it says one, the drawing, the same in words, and what to be careful about. */
export function ChartFigure({ chart: { view, summary }, report, level, place, className = '' }: ChartFigureProps) {
  return (
    <figure id={chartAnchor(view.id)} data-chart={view.id} className={`card ${className}`}>
      <figcaption>
        <Heading level={level} className="card-title" read={/\d/.test(view.title) ? 'brief' : ''}><WholeNumbers text={view.title} /></Heading>
      </figcaption>
      {place && <ChartMenu view={view} report={report} place={place} />}
      {isDrawn(view) && <div className="chart-stage relative" data-title={view.title}><Drawing view={view} report={report} /></div>}
      <div className="card-words">
        {!isDrawn(view) && <ChartWords view={view} />}
        {view.kind === 'timeline' && view.undated.length > 0 && <Undated items={view.undated} />}
        {summary && <p data-part="summary" data-read="" className="visually-hidden">{summary}</p>}
        {view.note && <p data-part="note" data-read="" className="card-note"><WholeNumbers text={`注：${view.note}`} /></p>}
      </div>
    </figure>
  );
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
