import type { ReactNode } from 'react';
import { countSection, describeFigures } from '../../lib/page/section-counts';
import type { PanelGroup, PanelModel } from '../../lib/panel';
import { FigureTable } from '../figure-table';
import { NotesList } from '../notes';
import { Passages } from '../passages';
import { TitleWords } from '../title-words';
import { FilledText, sourceAnchor } from '../value';
import { BookletFigure } from './booklet-figure';
import { jointOf } from '../../lib/view';

/** One section, whole: its finding, its charts, then 表 · 原文 · 说明. Nothing in it needs a script. */
export function BookletSection({ panel, report }: { panel: PanelModel; report: string }) {
  const { id, ordinal, title, takeaway, groups, table, passages, notes } = panel;
  const counts = countSection(panel);
  return (
    <article id={id} aria-labelledby={`${id}-title`} className="booklet-section">
      <div>
        <h2 id={`${id}-title`} className="booklet-heading">{ordinal !== undefined && `${ordinal}${jointOf(ordinal)}`}<TitleWords text={title} /></h2>
        <p className="text-lead"><FilledText segments={takeaway} /></p>
        {groups.map((group) => <Group key={group.id} group={group} />)}
        <Part id={`${id}-table`} title="表" context={title} hint={describeFigures(counts)}><FigureTable table={table} /></Part>
        <Part id={`${id}-source`} title="原文" context={title} hint={`${counts.sentences}句`}><Passages groups={passages} level={4} report={report} /></Part>
        <Part id={`${id}-notes`} title="说明" context={title} hint="口径、核对与提示"><NotesList notes={notes} level={4} hrefOf={({ id: figure }) => `#${sourceAnchor(figure)}`} /></Part>
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

/** Open, as on paper. In the offline file a script closes those that its reader has not asked for (components/behaviours/offline/fold-parts.ts). */
function Part({ id, title, context, hint, children }: { id: string; title: string; context: string; hint: string; children: ReactNode }) {
  return (
    <details id={id} open className="booklet-part">
      <summary>
        <h3>{title}<span className="visually-hidden">（{context}）</span> <span className="booklet-hint">{hint}</span></h3>
      </summary>
      {children}
    </details>
  );
}
