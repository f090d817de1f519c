import type { Download } from '../../lib/export';
import Link from 'next/link';
import type { BookletModel } from '../../lib/page/booklet';
import { ChartFigure } from '../chart/chart-figure';
import { ChartDownloads } from '../downloads';
import { Panel } from '../section/panel';
import { PrintCover } from './print-cover';
import { ReportSource } from '../report-source';
import { Tiles } from '../chart/tiles';
import { TitleWords } from '../title-words';
import { FilledText } from '../value';

/** A whole report on one page: title block, headline figures, and one panel per section in the report's order. */
export function Booklet({ booklet, downloads }: { booklet: BookletModel; downloads: readonly Download[] }) {
  const { id, title, takeaway, headline, charts, panels, audit } = booklet;
  return (
    <main id="main" tabIndex={-1} className="wrap">
      <PrintCover booklet={booklet} />
      <div className="max-w-[52rem] pb-10 pt-6 md:pb-14 md:pt-8">
        <h1 className="text-[1.875rem] font-semibold leading-tight md:text-display"><TitleWords text={title} /></h1>
        <p className="mt-6 max-w-[36em] text-lead"><FilledText segments={takeaway} /></p>
        <p className="mt-4 no-print"><Link href={`/${id}/present/`} className="inline-flex min-h-11 items-center" prefetch={false}>汇报模式</Link></p>
      </div>
      <section aria-labelledby="headline-title" className="mb-14">
        <h2 id="headline-title" className="mb-6 text-title font-semibold">先看这几个数</h2>
        <Tiles values={headline} />
      </section>
      <TitleBlock booklet={booklet} />
      <div className="mt-16 booklet-panels">
        <div className="min-w-0">
          <ReportSource report={booklet}>
            {panels.map((panel) => (
              <Panel key={panel.id} panel={panel} report={id} level={2} href={`/${id}/${panel.id}/`} menus={false} downloads={downloads} />
            ))}
            {charts.length > 0 && (
              <section aria-labelledby="year-title" className="border-t-4 border-accent pb-20 pt-6">
                <h2 id="year-title" className="text-title font-semibold">这一年</h2>
                {charts.map((chart) => <ChartFigure key={chart.view.id} chart={chart} report={id} level={3} />)}
                <ChartDownloads downloads={downloads} context="这一年" />
              </section>
            )}
          </ReportSource>
          <Trust id={id} audit={audit} />
        </div>
      </div>
    </main>
  );
}

/** The published page's own metadata, and where it is published. */
function TitleBlock({ booklet: { metadata, source } }: { booklet: BookletModel }) {
  return (
    <section aria-label="报告信息" className="border-y border-line py-4 text-small">
      <dl className="grid gap-x-8 gap-y-1 md:grid-cols-2">
        {metadata.map(({ label, value }) => (
          <div key={label} className="flex gap-3">
            <dt className="w-[5em] shrink-0 text-muted">{label}</dt>
            <dd>{value ?? <span className="text-muted">原页面未填写</span>}</dd>
          </div>
        ))}
        <div className="flex gap-3">
          <dt className="w-[5em] shrink-0 text-muted">发布网站</dt>
          <dd><a href={source.url} rel="noopener" className="-my-2.5 inline-block py-2.5">{source.label}</a></dd>
        </div>
      </dl>
    </section>
  );
}

/** How the numbers were checked, in numbers. */
function Trust({ id, audit }: { id: string; audit: BookletModel['audit'] }) {
  const { figures, tokens, consistent, gaps, unverifiable, observations } = audit;
  return (
    <section aria-labelledby="trust-title" className="border-t-4 border-accent pt-6">
      <h2 id="trust-title" className="text-title font-semibold">这些数字核对过吗</h2>
      <p className="mt-4 max-w-[40em]">
        报告全文共有{tokens}处数字用语，每一处都有交代：{figures}处是统计数字，其余是序号、日期、文号等。列出核对的{consistent + gaps + unverifiable}项中，{consistent}项一致，{gaps}项有差额而报告没有说明，{unverifiable}项因报告没有给出依据而无法核对；另有{observations}条阅读提示。这一段的数字由本站计算得出，逐项见各节“说明”和<Link href={`/${id}/check/`} prefetch={false}>核对清单</Link>。
      </p>
    </section>
  );
}
