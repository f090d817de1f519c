import { buildAudit, listSections, type SectionLink } from './overview';
import { buildChartSlides, figureSlides, lineSlides, numberParts } from './slides/chart-slides';
import type { Presentation, Slide } from './slides/model';
import { sentenceSizes } from './slides/split';
import type { Section } from '../../data/schema';
import type { TracedReport } from '../verify/traced';
import { buildChartView, buildValues, chartAnchor, fillSegments, sectionSlideAnchor, unfoldPunctuation, valueOf, type Values } from '../view';

/**
 * A report as slides, one message a screen, in the report's order:
 *
 *   title ─ in one sentence ─ headline figures ─ the year ─ per section: its finding, then chart by chart ─ sources and checks
 *
 * Pure: the page, the offline file and the PowerPoint file are all made from what it returns.
 * @param report a verified report.
 */
export function buildPresentation(report: TracedReport): Presentation {
  const { id, title, year, district, overview } = report.loaded.report.value;
  const values = buildValues(report);
  const sections = listSections(report);
  return {
    report: id,
    title,
    year,
    district: district.short,
    slides: [
      ...openingSlides(report, values),
      ...overview.charts.flatMap((chart) => buildChartSlides(buildChartView(chart, values), { address: `/${id}/#${chartAnchor(chart.id)}` })),
      ...report.loaded.sections.flatMap(({ value }, index) => sectionSlides(id, value, sections[index], values)),
      ...closingSlides(report),
    ],
  };
}

function openingSlides({ loaded }: TracedReport, values: Values): Slide[] {
  const { id, title, publisher, published, takeaway, headline } = loaded.report.value;
  const base = { address: `/${id}/` };
  const segments = fillSegments(takeaway, values);
  return [
    { ...base, id: 'slide-title', kind: 'title', title, publisher, published: writeDate(published) },
    { ...base, id: 'slide-takeaway', kind: 'sentence', title: '一句话说这份报告', segments, sizes: sentenceSizes(segments, '一句话说这份报告') },
    ...numberParts(figureSlides(headline.map((figure) => valueOf(values, figure)), { ...base, id: 'slide-headline', title: '先看这几个数' })),
  ];
}

function sectionSlides(report: string, { id, ordinal, title, takeaway, panel }: Section, section: SectionLink | undefined, values: Values): Slide[] {
  const segments = fillSegments(takeaway, values);
  const heading = `${ordinal}、${unfoldPunctuation(title)}`;
  const address = `/${report}/${id}/`;
  return [
    { id: sectionSlideAnchor(id), kind: 'sentence', title: heading, section, address, segments, sizes: sentenceSizes(segments, heading) },
    ...panel.charts.flatMap((chart) => buildChartSlides(buildChartView(chart, values), { section, address: `${address}#${chartAnchor(chart.id)}` })),
  ];
}

function closingSlides(report: TracedReport): Slide[] {
  const { id, title, publisher, published, source } = report.loaded.report.value;
  const { tokens, figures, consistent, gaps, unverifiable, observations } = buildAudit(report);
  const lines = [
    `原文：${title}`,
    `发布：${publisher}，${writeDate(published)}，${source.urlLabel}`,
    `全文${tokens}处数字用语都有交代，其中${figures}处是统计数字`,
    `核对${consistent + gaps + unverifiable}项：一致${consistent}项，有差额未说明${gaps}项，无法核对${unverifiable}项`,
    `阅读提示${observations}条。这三行的数字由本站计算得出`,
  ];
  return numberParts(lineSlides(lines.map((text) => ({ text })), 'plain', { id: 'slide-closing', title: '数字从哪里来，怎样核对', address: `/${id}/check/` }));
}

/** 2019-02-13 as 2019年2月13日. */
function writeDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
