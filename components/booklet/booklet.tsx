import type { ReactNode } from 'react';
import { hostPath } from '../../lib/page/address';
import type { BookletModel } from '../../lib/page/booklet';
import { pathOf } from '../../lib/page/pages';
import { Tiles } from '../chart/tiles';
import { FilledText } from '../value';
import { BookletFigure } from './booklet-figure';
import { BookletSection } from './booklet-section';
import { Contents, Cover } from './cover';

/** A whole report in one document: cover, contents, summary, every section in the report's order, the year, how it was checked. @param children under the title, on a screen only. */
export function Booklet({ booklet, children }: { booklet: BookletModel; children?: ReactNode }) {
  const { id, takeaway, headline, charts, panels, audit } = booklet;
  return (
    <main id="main" tabIndex={-1} className="wrap booklet">
      <Cover booklet={booklet}>{children}</Cover>
      <Contents booklet={booklet} />
      <div className="booklet-summary">
        <h2 className="booklet-heading">一句话说这份报告</h2>
        <p className="text-lead"><FilledText segments={takeaway} /></p>
        <h2 id="headline-title" className="booklet-heading">先看这几个数</h2>
        <Tiles values={headline} />
        <TitleBlock booklet={booklet} />
      </div>
      {panels.map((panel) => <BookletSection key={panel.id} panel={panel} report={id} />)}
      {charts.length > 0 && (
        <div className="booklet-section">
          <h2 id="year-title" className="booklet-heading">这一年</h2>
          {charts.map((chart) => <BookletFigure key={chart.view.id} chart={chart} level={3} />)}
        </div>
      )}
      <Trust id={id} audit={audit} />
    </main>
  );
}

/** The published page's own metadata, and where it is published. */
function TitleBlock({ booklet: { metadata, source } }: { booklet: BookletModel }) {
  return (
    <dl aria-label="报告信息" className="booklet-metadata">
      {metadata.map(({ label, value }) => <div key={label}><dt>{label}</dt><dd>{value ?? '所据文本未填写'}</dd></div>)}
      <div><dt>发布网站</dt><dd><a href={source.url} rel="noopener">{source.label}</a></dd></div>
    </dl>
  );
}

/** How the numbers were checked, in numbers. */
function Trust({ id, audit }: { id: string; audit: BookletModel['audit'] }) {
  const { figures, tokens, consistent, gaps, unverifiable, observations } = audit;
  return (
    <section aria-labelledby="trust-title" className="booklet-end">
      <h2 id="trust-title" className="booklet-heading">这些数字核对过吗</h2>
      <p>
        报告全文共有{tokens}处数字用语，每一处都有交代：{figures}处是统计数字，其余是序号、日期、文号等。列出核对的{consistent + gaps + unverifiable}项中，{consistent}项一致，{gaps}项对不上而报告没有说明，{unverifiable}项因报告没有给出依据而无法核对；另有{observations}条阅读提示。这一段的数字由本站计算得出，逐项见各节“说明”和<a href={hostPath(pathOf(id, 'check'))}>核对清单</a>。
      </p>
    </section>
  );
}
