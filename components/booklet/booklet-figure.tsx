import { BOOKLET_WORDS } from '../../lib/page/booklet-words';
import type { ChartModel } from '../../lib/panel';
import { chartAnchor, isDrawn } from '../../lib/view';
import { List } from '../chart/items';
import { ChartWords } from '../chart/words';
import { StaticDrawings } from '../drawing';
import { Heading, type Level } from '../heading';
import { WholeNumbers } from '../whole-numbers';

/** One chart for paper: its finding, the drawing, the same in words for those who do not see it, and what to be careful about. */
export function BookletFigure({ chart: { view, summary }, level }: { chart: ChartModel; level: Level }) {
  return (
    <figure id={chartAnchor(view.id)} className="booklet-figure">
      <figcaption><Heading level={level}><WholeNumbers text={view.title} /></Heading></figcaption>
      {isDrawn(view) ? <div className="drawing" data-kind={view.kind} data-chart={view.id}><StaticDrawings view={view} /></div> : <ChartWords view={view} />}
      {view.kind === 'timeline' && view.undated.length > 0 && (
        <>
          <p className="font-semibold">{BOOKLET_WORDS.undated}</p>
          <List view={{ items: view.undated, look: 'plain' }} />
        </>
      )}
      {summary && <p className="visually-hidden">{summary}</p>}
      {view.note && <p className="booklet-note"><WholeNumbers text={`注：${view.note}`} /></p>}
    </figure>
  );
}
