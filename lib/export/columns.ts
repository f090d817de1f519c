import type { DataRecord } from '../../data/schema';

/** A column of the flat files. Its header is Chinese, because people open them; machines find it described in datapackage.json. */
export interface Column {
  key: keyof DataRecord;
  header: string;
  type: 'string' | 'number';
  /** Whether every row has it. */
  required: boolean;
  description: string;
  /** Width in a spreadsheet, in characters. */
  width: number;
}

/**
 * The columns of data.csv and of the first sheet of data.xlsx. A date that is only a year and a month is left to data.json:
 * spreadsheets turn it into a day that nobody has stated. Its words are here.
 */
export const COLUMNS: readonly Column[] = [
  { key: 'label', header: '名称', type: 'string', required: true, width: 26, description: '这个数字在本站的名称' },
  { key: 'display', header: '显示写法', type: 'string', required: true, width: 14, description: '带限定词和单位的数；原文用汉字写的（三次）、用词语说零的（没有），这里写成数字，原文怎样写见“原句”' },
  { key: 'value', header: '数值', type: 'number', required: true, width: 10, description: '不带单位的数；范围写下限' },
  { key: 'upper', header: '上限', type: 'number', required: false, width: 8, description: '原文是范围（如3—5个）时的上限' },
  { key: 'unit', header: '单位', type: 'string', required: true, width: 8, description: '原文的单位' },
  { key: 'qualifierLabel', header: '限定', type: 'string', required: true, width: 8, description: '确数、约数、多于、不少于、不超过' },
  { key: 'qualifierWords', header: '原文限定词', type: 'string', required: false, width: 12, description: '原文里的约、余、以上、内等词；确数没有' },
  { key: 'kindLabel', header: '来历', type: 'string', required: true, width: 10, description: '报告原文，或本站计算得出（算式见“算式”）' },
  { key: 'formula', header: '算式', type: 'string', required: false, width: 24, description: '计算得出的数怎样算出' },
  { key: 'zeroWord', header: '零的原词', type: 'string', required: false, width: 10, description: '原文用词语说零的，是哪个词（没有、未发现等，意思不同）' },
  { key: 'asOf', header: '时点', type: 'string', required: false, width: 16, description: '原文说明的截止时间，照抄' },
  { key: 'scope', header: '范围', type: 'string', required: false, width: 28, description: '这个数字统计什么' },
  { key: 'sameAs', header: '同一事', type: 'string', required: false, width: 20, description: '报告把同一件事说了两遍的，第一次那个数字的编号；合计时只计一次' },
  { key: 'sectionOrdinal', header: '节次', type: 'string', required: true, width: 6, description: '报告的第几节' },
  { key: 'sectionTitle', header: '节', type: 'string', required: true, width: 30, description: '报告的节标题' },
  { key: 'subsectionTitle', header: '小节', type: 'string', required: false, width: 30, description: '报告的小节标题' },
  { key: 'quote', header: '原句', type: 'string', required: false, width: 60, description: '报告里有这个数的分句，一字不改；计算得出的没有' },
  { key: 'note', header: '说明', type: 'string', required: false, width: 40, description: '看这个数字要当心什么' },
  { key: 'indicatorLabel', header: '指标', type: 'string', required: false, width: 26, description: '指标的中文名称' },
  { key: 'indicatorEnglish', header: '指标英文名', type: 'string', required: false, width: 34, description: '指标的英文名称' },
  { key: 'definition', header: '指标定义', type: 'string', required: false, width: 50, description: '指标统计什么，一句话' },
  { key: 'comparability', header: '可比性', type: 'string', required: false, width: 8, description: 'A 时间段相同即可比；B 先看指标的说明再比；C 不能比' },
  { key: 'qualifier', header: '限定（机器码）', type: 'string', required: true, width: 14, description: 'exact、about、over、atLeast、atMost' },
  { key: 'report', header: '报告编号', type: 'string', required: true, width: 18, description: '哪一份报告' },
  { key: 'section', header: '节编号', type: 'string', required: true, width: 26, description: '节在网址里的名称' },
  { key: 'subsection', header: '小节编号', type: 'string', required: false, width: 26, description: '小节的编号' },
  { key: 'id', header: '数据编号', type: 'string', required: true, width: 36, description: '这个数字的编号，不变' },
  { key: 'indicator', header: '指标编号', type: 'string', required: false, width: 36, description: '指标的编号' },
  { key: 'page', header: '网页位置', type: 'string', required: true, width: 50, description: '这个数字在本站的位置，从首页地址算起' },
];
