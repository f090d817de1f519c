import type { BookletSectionModel } from '../../lib/page/booklet';
import { BOOKLET_WORDS } from '../../lib/page/booklet-words';
import { countSection, describeFigures } from '../../lib/page/section-counts';
import type { PanelGroup } from '../../lib/panel';
import { jointOf } from '../../lib/view';
import { FigureTable } from '../figure-table';
import { Passages } from '../passages';
import { TitleWords } from '../title-words';
import { FilledText } from '../value';
import { BookletFigure } from './booklet-figure';
import { Part } from './part';

/** One section: its opening with finding and lead chart, its further charts, then 表 · 原文. Nothing in it needs a script. */
export function BookletSection({ section: { panel, lead, groups }, report }: { section: BookletSectionModel; report: string }) {
  const { id, ordinal, title, takeaway, table, passages } = panel;
  const counts = countSection(panel);
  return (
    <article id={id} aria-labelledby={`${id}-title`} className="booklet-section">
      <header className="booklet-head">
        <h2 id={`${id}-title`} className="booklet-heading">{ordinal !== undefined && `${ordinal}${jointOf(ordinal)}`}<TitleWords text={title} /></h2>
      </header>
      <div>
        <p className="booklet-finding"><FilledText segments={takeaway} /></p>
        <div className="booklet-columns">
          {lead && <BookletFigure chart={lead} level={3} />}
          {groups.map((group) => <Group key={group.id} group={group} />)}
          <Part id={`${id}-table`} title={BOOKLET_WORDS.table} context={title} hint={describeFigures(counts)}><FigureTable table={table} /></Part>
          <Part id={`${id}-source`} title={BOOKLET_WORDS.source} context={title} hint={`${counts.sentences}句`}><Passages groups={passages} level={4} report={report} /></Part>
        </div>
      </div>
    </article>
  );
}

function Group({ group: { heading, charts } }: { group: PanelGroup }) {
  return (
    <>
      {heading && <h3 className="booklet-subheading">{heading}</h3>}
      {charts.map((chart) => <BookletFigure key={chart.view.id} chart={chart} level={heading ? 4 : 3} />)}
    </>
  );
}
