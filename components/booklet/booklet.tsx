import type { ReactNode } from 'react';
import type { BookletModel } from '../../lib/page/booklet';
import { BOOKLET_WORDS } from '../../lib/page/booklet-words';
import { Tiles } from '../chart/tiles';
import { FilledText } from '../value';
import { Appendix } from './appendix';
import { BookletFigure } from './booklet-figure';
import { BookletSection } from './booklet-section';
import { Contents, Cover } from './cover';

/** A whole report in one document: cover, contents, summary, every section in the report's order, the year, its notes. @param children under the title, on a screen only. */
export function Booklet({ booklet, children }: { booklet: BookletModel; children?: ReactNode }) {
  const { id, takeaway, headline, charts, sections } = booklet;
  return (
    <main id="main" tabIndex={-1} className="wrap booklet">
      <Cover booklet={booklet}>{children}</Cover>
      <Contents booklet={booklet} />
      <div className="booklet-summary">
        <h2 className="booklet-heading">{BOOKLET_WORDS.takeaway}</h2>
        <p className="booklet-finding"><FilledText segments={takeaway} /></p>
        <h2 id="headline-title" className="booklet-heading">{BOOKLET_WORDS.headline}</h2>
        <Tiles values={headline} />
        <TitleBlock booklet={booklet} />
      </div>
      {sections.map((section) => <BookletSection key={section.panel.id} section={section} report={id} />)}
      {charts.length > 0 && (
        <section aria-labelledby="year-title" className="booklet-section">
          <header className="booklet-head"><h2 id="year-title" className="booklet-heading">{BOOKLET_WORDS.year}</h2></header>
          <div className="booklet-columns booklet-year">{charts.map((chart) => <BookletFigure key={chart.view.id} chart={chart} level={3} />)}</div>
        </section>
      )}
      <Appendix booklet={booklet} />
    </main>
  );
}

/** The published page's own metadata, and where it is published. */
function TitleBlock({ booklet: { metadata, source } }: { booklet: BookletModel }) {
  return (
    <dl aria-label="报告信息" className="booklet-metadata">
      {metadata.map(({ label, value }) => <div key={label}><dt>{label}</dt><dd>{value ?? BOOKLET_WORDS.missing}</dd></div>)}
      <div><dt>{BOOKLET_WORDS.site}</dt><dd><a href={source.url} rel="noopener">{source.label}</a></dd></div>
    </dl>
  );
}
