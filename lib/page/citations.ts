import type { Site } from '../../data/schema';
import type { TracedReport } from '../verify/traced';

/** A way to name what was used, ready to be copied. */
export interface Citation {
  id: string;
  /** What is named, and in which form. */
  title: string;
  text: string;
}

/** Stands for the day on which a reader looked: only they know it. */
export const ACCESS_DATE = '引用日期';

/**
 * How to cite a report and its data, after GB/T 7714—2015 and in plain words. Electronic documents carry the day of access, left
 * to the reader as [引用日期].
 * @param address public address of the page of the report's data; null where the site has none: no address is made up.
 */
export function buildCitations({ loaded }: TracedReport, site: Site, address: string | null): Citation[] {
  const { title, publisher, published, source } = loaded.report.value;
  const owner = site.host ?? site.name;
  const [year, month, day] = published.split('-').map(Number);
  return [
    {
      id: 'cite-report',
      title: '引用报告原文（GB/T 7714—2015）',
      text: `${publisher}. ${title}[EB/OL]. (${published})[${ACCESS_DATE}]. ${source.url}.`,
    },
    {
      id: 'cite-data',
      title: '引用本站整理的数据（GB/T 7714—2015）',
      text: `${owner}. ${title}：数据[DS/OL]. [${ACCESS_DATE}].${address === null ? '' : ` ${address}.`}`,
    },
    {
      id: 'cite-plain',
      title: '一般写法',
      text: `数据来源：《${title}》（${publisher}，${year}年${month}月${day}日发布）；${site.name}整理。`,
    },
  ];
}
