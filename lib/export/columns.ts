import type { DataRecord } from '../../data/schema';
import { headingOf } from '../view';

/** A column of the flat files. Its header is Chinese, because people open them; machines find it described in datapackage.json. */
export interface Column {
  key: keyof DataRecord;
  header: string;
  type: 'string' | 'number' | 'integer' | 'year';
  /** Whether every row has it. */
  required: boolean;
  description: string;
  /** Width in a spreadsheet, in characters. */
  width: number;
  /** What it says, where that is not the record's own field. */
  read?: (record: DataRecord) => string;
}

const UNIT_SOURCES: Record<DataRecord['unitSource'], string> = { text: '原文', indicator: '指标', computed: '计算得出' };

/** Columns from the left that a reader needs first, and that fit on paper. */
const FIRST: readonly Column[] = [
  { key: 'district', header: '地区', type: 'string', required: true, width: 14, description: '报告是哪个地区或部门的' },
  { key: 'year', header: '年度', type: 'year', required: true, width: 6, description: '报告说的是哪一年；不止一年的是最后一年' },
  { key: 'sectionTitle', header: '章节', type: 'string', required: true, width: 20, description: '报告的节，带序号', read: ({ sectionOrdinal, sectionTitle }) => headingOf({ ordinal: sectionOrdinal, title: sectionTitle }) },
  { key: 'indicatorLabel', header: '指标', type: 'string', required: true, width: 22, description: '指标的名称，各地各年相同；计算得出的写它在本站的名称', read: ({ indicatorLabel, label }) => indicatorLabel ?? label },
  { key: 'value', header: '数值', type: 'number', required: false, width: 9, description: '不带单位的数；范围写下限。空的不是零：报告只说了状态，或用词语说（数百、三分之二），见“状态”和“显示写法”' },
  { key: 'qualifierLabel', header: '限定', type: 'string', required: false, width: 8, description: '确数、约数、多于、不少于、不超过、范围、名次、概数；只说了状态的是空的' },
  { key: 'unit', header: '单位', type: 'string', required: true, width: 8, description: '原文的单位；用词语说的、原文没有写单位的，是指标的单位，见“单位出处”' },
  { key: 'statusLabel', header: '状态', type: 'string', required: true, width: 10, description: '有数值；零（数过，一个也没有，括号里是原文的词）；未发现（没有查到，不等于没有）；尚未（事情还没有做，没有数）；概数、分数、倍数（原文用词语说，没有可写的数值）', read: readStatus },
  { key: 'asOf', header: '时点', type: 'string', required: false, width: 14, description: '原文说明的截止时间，照抄' },
  { key: 'scope', header: '范围', type: 'string', required: false, width: 24, description: '这个数字统计什么' },
  { key: 'quote', header: '原句', type: 'string', required: false, width: 44, description: '报告里有这个数的分句，一字不改；计算得出的没有' },
];

/** What tells more, then what is for programs. A date that is only a year and a month is left to data.json: spreadsheets turn it into a day that nobody has stated. */
const REST: readonly Column[] = [
  { key: 'page', header: '原句网址', type: 'string', required: true, width: 40, description: '原句在本站的位置；计算得出的，是它所在的表。本站没有公布网址时，从首页地址算起' },
  { key: 'note', header: '说明', type: 'string', required: false, width: 40, description: '看这个数字要当心什么' },
  { key: 'display', header: '显示写法', type: 'string', required: true, width: 14, description: '带限定词和单位的数；原文用汉字写的（三次）写成数字，用词语说的（没有、未发现、尚未、数百）照抄这个词' },
  { key: 'label', header: '名称', type: 'string', required: true, width: 26, description: '这个数字在本站的名称' },
  { key: 'subsectionTitle', header: '小节', type: 'string', required: false, width: 30, description: '报告的小节标题' },
  { key: 'kindLabel', header: '来历', type: 'string', required: true, width: 10, description: '报告原文，或本站计算得出（算式见“算式”）' },
  { key: 'formula', header: '算式', type: 'string', required: false, width: 24, description: '计算得出的数怎样算出' },
  { key: 'upper', header: '上限', type: 'number', required: false, width: 8, description: '原文是范围（如3—5个）时的上限' },
  { key: 'unitSource', header: '单位出处', type: 'string', required: true, width: 10, description: '原文；或指标（原文用词语说，或没有写单位）；或计算得出', read: ({ unitSource }) => UNIT_SOURCES[unitSource] },
  { key: 'qualifierWords', header: '原文限定词', type: 'string', required: false, width: 12, description: '原文里的约、余、以上、内等词；概数是原文的说法；确数没有' },
  { key: 'zeroWord', header: '零的原词', type: 'string', required: false, width: 10, description: '原文不写数字而用的词（没有、未发现、尚未等，意思不同）' },
  { key: 'comparabilityLabel', header: '可比性', type: 'string', required: false, width: 30, description: '能不能与别的年份、别的地方比较' },
  { key: 'definition', header: '指标定义', type: 'string', required: false, width: 50, description: '指标统计什么，一句话' },
  { key: 'indicatorEnglish', header: '指标英文名', type: 'string', required: false, width: 34, description: '指标的英文名称' },
  { key: 'qualifier', header: '限定（机器码）', type: 'string', required: false, width: 14, description: 'exact、about、over、atLeast、atMost、rank、vague' },
  { key: 'status', header: '状态（机器码）', type: 'string', required: true, width: 14, description: 'number、zero、not-found、not-yet、vague、fraction、multiple' },
  { key: 'comparability', header: '可比性（机器码）', type: 'string', required: false, width: 14, description: 'A 时间段相同即可比；B 先看指标的说明再比；C 不能比' },
  { key: 'id', header: '数据编号', type: 'string', required: true, width: 36, description: '这个数字的编号，不变' },
  { key: 'sameAs', header: '同一事', type: 'string', required: false, width: 20, description: '报告把同一件事说了两遍的，第一次那个数字的编号；合计时只计一次' },
  { key: 'indicator', header: '指标编号', type: 'string', required: false, width: 36, description: '指标的编号' },
  { key: 'report', header: '报告编号', type: 'string', required: true, width: 18, description: '哪一份报告' },
  { key: 'section', header: '节编号', type: 'string', required: true, width: 26, description: '节在网址里的名称' },
  { key: 'subsection', header: '小节编号', type: 'string', required: false, width: 26, description: '小节的编号' },
  { key: 'quoteStart', header: '原句起', type: 'integer', required: false, width: 8, description: '原句从全文的第几个字符开始，从0数起' },
  { key: 'quoteEnd', header: '原句止', type: 'integer', required: false, width: 8, description: '原句到第几个字符之前为止' },
];

/** The columns of data.csv and of the first sheet of data.xlsx. */
export const COLUMNS: readonly Column[] = [...FIRST, ...REST];

/** How many of them are printed. */
export const PRINTED = FIRST.length;

function readStatus({ status, statusLabel, zeroWord }: DataRecord): string {
  return status === 'zero' && zeroWord ? `${statusLabel}（${zeroWord}）` : statusLabel;
}

/** What a column says of a record; empty where it says nothing. */
export function cellOf({ key, read }: Column, record: DataRecord): string {
  return read ? read(record) : `${record[key] ?? ''}`;
}
