import { describe, expect, it } from 'vitest';
import { formatFault, readReports } from '../../lib/load';
import { buildBooklet } from '../../lib/page/booklet';
import { buildFullText } from '../../lib/page/full-text';
import { buildOverview } from '../../lib/page/overview';
import { viewReport } from '../../lib/view';
import { FORMS, forms } from './forms';

const traced = new Map(forms.traced.map((report) => [report.loaded.report.value.id, report]));
const reportOf = (id: string) => {
  const report = traced.get(id);
  if (!report) throw new Error(`no report ${id}`);
  return report;
};

describe('Reports in other forms', () => {
  it('have no fault, whatever their headings, title blocks and periods are like', () => {
    expect(forms.faults.map(formatFault)).toEqual([]);
    expect(readReports(FORMS).reports.length).toBeGreaterThan(4);
  });

  it.each([
    ['bureau-2023', ['一、主要做法', '二、存在的问题', '三、下一步打算'], ['一', '二', '三']],
    ['city-half-2022', ['第一部分 工作開展情況', '第二部分 存在的問題', '第三部分 下半年安排'], ['一', '二', '三']],
    ['town-2021', ['基本情况', '法律服务', '宣传教育', '纠纷调解台账'], ['1', '2', '3', '4']],
    ['province-2025', ['五年概况', '（一）完善制度体系', '（二）化解矛盾纠纷', '二、下一步工作'], ['1', '2', '3', '4']],
    ['county-2020', ['一、制度建设', '二、执法监督', '三、工作打算'], ['一', '二', '三']],
  ])('%s shows its sections as it heads them', (id, headings, marks) => {
    const { sections } = viewReport(reportOf(id));
    expect(sections.map(({ heading }) => heading)).toEqual(headings);
    expect(sections.map(({ mark }) => mark)).toEqual(marks);
  });

  it.each([
    ['bureau-2023', 'inspections', 'enforcement'],
    ['province-2025', 'documents', 'review'],
    ['province-2025', 'abolished', 'cleanup'],
    ['county-2020', 'complaints', 'complaints-heard'],
    ['town-2021', 'papers', undefined],
  ])('%s has %s under %s', (id, figure, subsection) => {
    expect(reportOf(id).figures.get(figure)?.subsection).toBe(subsection);
  });

  it.each([
    ['county-2020', 'issued', '出台规范性文件4件'],
    ['town-2021', 'consultations', '咨询240人次'],
    ['town-2021', 'success-rate', '调解成功\t36件\t97.3%'],
  ])('%s finds %s in its own part of the text', (id, figure, words) => {
    const report = reportOf(id);
    const found = report.figures.get(figure);
    expect(report.loaded.text.slice(0, found?.token.end ?? 0).split(/[，。\n]/).at(-1)).toContain(words.slice(0, 4));
  });

  it('a heading that only gathers sections stands over them in the full text, a level higher', () => {
    const { document, contents } = buildFullText(reportOf('province-2025'));
    expect(document.parts.map(({ level, heading, name }) => [level, name ?? heading])).toEqual([
      [2, '五年概况'], [2, '一、主要工作情况'], [3, '（一）完善制度体系'], [4, '1.审查。'], [4, '2.清理。'], [3, '（二）化解矛盾纠纷'], [2, '二、下一步工作'],
    ]);
    expect(contents.map(({ title, parts }) => [title, ...parts.map((part) => part.title)])).toEqual([
      ['五年概况'], ['一、主要工作情况', '（一）完善制度体系', '1.审查', '2.清理', '（二）化解矛盾纠纷'], ['二、下一步工作'],
    ]);
    expect(viewReport(reportOf('province-2025')).sections.map(({ under }) => under)).toEqual([undefined, '一、主要工作情况', '一、主要工作情况', undefined]);
  });

  it('what the text lacks is shown as given, with its reason', () => {
    expect(buildBooklet(reportOf('city-half-2022')).metadata).toContainEqual({ label: '发布日期', value: '2022-07-20（原文没有写。网页没有日期，日期取自市政府公报的目录。）' });
  });

  it.each([['bureau-2023', '2023年'], ['city-half-2022', '二○二二年上半年'], ['province-2025', '2021—2025年']])('%s is of %s', (id, span) => {
    expect(buildBooklet(reportOf(id)).span).toBe(span);
  });

  it.each([...traced.keys()])('%s has an overview with a card for every section', (id) => {
    expect(buildOverview(reportOf(id)).cards).toHaveLength(reportOf(id).loaded.sections.length);
  });
});
