import { buildAudit } from './audit';
import { pathOf } from './pages';
import { listSections, type SectionLink } from './sections';
import { buildChartSlides, figureSlides, lineSlides, numberParts } from './slides/chart-slides';
import type { Presentation, Slide } from './slides/model';
import { sentenceSizes } from './slides/split';
import type { TracedReport } from '../verify/traced';
import { chartAnchor, formatDay, perReport, sectionSlideAnchor, spanOf, valueOf, viewReport, type ReportView, type SectionView } from '../view';

/**
 * A report as slides, one message a screen, in the report's order:
 *
 *   title ─ in one sentence ─ headline figures ─ the year ─ per section: its finding, then chart by chart ─ sources and checks
 *
 * Pure, and built once per process: the page, the offline file and the PowerPoint file are all made from what it returns.
 * @param report a verified report.
 */
export const buildPresentation = perReport(build);

function build(report: TracedReport): Presentation {
  const { id, title, district } = report.loaded.report.value;
  const view = viewReport(report);
  const sections = listSections(report);
  return {
    report: id,
    title,
    span: spanOf(report.loaded.report.value),
    district: district.short,
    slides: [
      ...openingSlides(report, view),
      ...view.charts.flatMap((chart) => buildChartSlides(chart, { address: `${pathOf(id, 'overview')}#${chartAnchor(chart.id)}` })),
      ...view.sections.flatMap((section, index) => sectionSlides(id, section, sections[index])),
      ...closingSlides(report),
    ],
  };
}

function openingSlides({ loaded }: TracedReport, { values, takeaway: segments }: ReportView): Slide[] {
  const { id, title, publisher, published, headline } = loaded.report.value;
  const base = { address: pathOf(id, 'overview') };
  return [
    { ...base, id: 'slide-title', kind: 'title', title, publisher, published: formatDay(published) },
    { ...base, id: 'slide-takeaway', kind: 'sentence', title: '一句话说这份报告', segments, sizes: sentenceSizes(segments, '一句话说这份报告') },
    ...numberParts(figureSlides(headline.map((figure) => valueOf(values, figure)), { ...base, id: 'slide-headline', title: '先看这几个数' })),
  ];
}

function sectionSlides(report: string, { id, heading, takeaway: segments, charts }: SectionView, section: SectionLink | undefined): Slide[] {
  const address = `/${report}/${id}/`;
  return [
    { id: sectionSlideAnchor(id), kind: 'sentence', title: heading, section, address, segments, sizes: sentenceSizes(segments, heading) },
    ...charts.flatMap(({ view }) => buildChartSlides(view, { section, address: `${address}#${chartAnchor(view.id)}` })),
  ];
}

function closingSlides(report: TracedReport): Slide[] {
  const { id, title, publisher, published, source } = report.loaded.report.value;
  const { tokens, figures, consistent, gaps, unverifiable, observations } = buildAudit(report);
  const lines = [
    `原文：${title}`,
    `发布：${publisher}，${formatDay(published)}，${source.urlLabel}`,
    `全文${tokens}处数字用语都有交代，其中${figures}处是统计数字`,
    `核对${consistent + gaps + unverifiable}项：一致${consistent}项，对不上而报告未说明${gaps}项，无法核对${unverifiable}项`,
    `阅读提示${observations}条。这三行的数字由本站计算得出`,
  ];
  return numberParts(lineSlides(lines.map((text) => ({ text })), 'plain', { id: 'slide-closing', title: '数字从哪里来，怎样核对', address: pathOf(id, 'check') }));
}
