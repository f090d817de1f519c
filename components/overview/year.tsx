import { describeChart } from '../../lib/text';
import { isDrawn, type ChartView, type ViewOf } from '../../lib/view';
import { Drawing } from '../drawing';
import { WholeNumbers } from '../whole-numbers';

/** A chart of the report as a whole: the year across a desk, a list of its events on a phone. */
export function WholeChart({ view, report }: { view: ChartView; report: string }) {
  return (
    <figure id={`chart-${view.id}`} className="whole-chart">
      <figcaption className="band-title"><h2 className="band-heading">{view.title}</h2></figcaption>
      {view.kind === 'timeline' ? <Year view={view} report={report} /> : isDrawn(view) && <><Drawing view={view} report={report} /><p className="visually-hidden">{describeChart(view)}</p></>}
      {view.note && <p className="whole-note">{view.note}</p>}
    </figure>
  );
}

function Year({ view, report }: { view: ViewOf<'timeline'>; report: string }) {
  const { events, undated } = view;
  return (
    <>
      <Drawing view={view} report={report} bounds={['strip']} />
      <ol className="year-events">
        {events.map(({ when, label }, index) => <li key={index}><b>{when}</b><span><WholeNumbers text={label} /></span></li>)}
      </ol>
      {undated.length > 0 && <p className="whole-note">没有写日期、未画出的：{undated.map(({ text }) => text).join('、')}。</p>}
    </>
  );
}
