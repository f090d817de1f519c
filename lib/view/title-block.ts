import type { GivenField, Report } from '../../data/schema';
import { valuesOf } from '../verify/given-values';

const FIELD_LABELS: Record<GivenField, string> = {
  title: '标题',
  publisher: '发布机构',
  published: '发布日期',
  year: '报告年度',
  period: '报告时间',
  'district.name': '地区',
  'district.short': '地区简称',
  'district.within': '所属地区',
};

/** The published page's own title block, null where the page left a line empty; after it what the page does not say, with the reason. */
export function titleBlockOf(report: Report): { label: string; value: string | null }[] {
  const values = valuesOf(report);
  return [
    ...report.metadata.map(({ label, value }) => ({ label, value })),
    ...(report.given ?? []).map(({ field, reason }) => ({ label: FIELD_LABELS[field], value: `${values[field] ?? ''}（原文没有写。${reason}）` })),
  ];
}

/** What a report is of, in words: 2018年, or its months as it says them. */
export function spanOf({ year, period }: Pick<Report, 'year' | 'period'>): string {
  return period?.text ?? `${year}年`;
}
