import type { Qualifier } from '../../data/schema';

/** What the reader makes of one number: its digits (3—5 for a range), or `words:` or `zero:` with the words that stand for it; its unit; how exact it is. */
export type ExampleReading = readonly [number: string, unit: string, qualifier: Qualifier];

/** A piece of a report, and every amount that stands in it. */
export interface Example {
  text: string;
  readings: readonly ExampleReading[];
}

/** How reports write amounts, and how these are read. The tests hold the reader to it; the guide for those who enter data prints it. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  空格和千分位: [
    one('共236 项', '236', '项'),
    one('培训240 余人次', '240', '人次', 'over'),
    one('共3,718户', '3718', '户'),
    one('受理4 598件', '4598', '件'),
    one('共5 068件', '5068', '件'),
    one('共1 5起', '15', '起'),
    one('共１，２３４份', '1234', '份'),
  ],
  '万、亿': [
    one('受理1.3万件', '13000', '件'),
    one('资金27.4 万元', '274000', '元'),
    one('资金1亿2千万元', '120000000', '元'),
    one('资金1 亿 2000 万元', '120000000', '元'),
    one('共1万2000人', '12000', '人'),
    one('发放10余万份', '100000', '份', 'over'),
  ],
  汉字写的数: [one('先后三次', '3', '次'), one('共三千七百一十八户', '3718', '户'), one('两百余件', '200', '件', 'over')],
  '百分比、成、倍': [
    one('精简率约 92%', '92', '%', 'about'),
    one('百分之九十五以上', '95', '%', 'atLeast'),
    one('百分之百', '100', '%'),
    one('千分之三', '3', '‰'),
    one('提高3.95个百分点', '3.95', '个百分点'),
    one('超过七成', '7', '成', 'over'),
    one('增长近3倍', '3', '倍', 'about'),
    one('增长120%', '120', '%'),
    one('增长-3.2%', '-3.2', '%'),
    one('增长负3.2%', '-3.2', '%'),
  ],
  '分数、翻番': [one('约三分之二', 'words:三分之二', '', 'about'), one('占1/4左右', 'words:1/4', '', 'about'), one('较上年翻一番', 'words:翻一番', '')],
  '范围、从几到几': [
    one('每次3—5人', '3—5', '人'),
    one('90%—95%', '90—95', '%'),
    one('由3至5人组成', '3—5', '人'),
    { text: '从85%提高到92%', readings: [['85', '%', 'exact'], ['92', '%', 'exact']] },
    { text: '从90%到95%', readings: [['90', '%', 'exact'], ['95', '%', 'exact']] },
  ],
  界限: [
    one('97%以上', '97', '%', 'atLeast'),
    one('不少于3次', '3', '次', 'atLeast'),
    one('3 个工作日内', '3', '个工作日', 'atMost'),
    one('不足5件', '5', '件', 'atMost'),
    one('不到1%', '1', '%', 'atMost'),
    one('超过了30件', '30', '件', 'over'),
  ],
  '名次、次序': [one('排第10名', '10', '名', 'rank'), one('列全省第三位', '3', '位', 'rank'), one('进入前30名', '30', '名', 'rank'), one('第2次', '2', '次', 'rank')],
  没有确数: [
    one('数百件', 'words:数百', '件', 'vague'),
    one('几十次', 'words:几十', '次', 'vague'),
    one('十几家', 'words:十几', '家', 'vague'),
    one('两三次', 'words:两三', '次', 'vague'),
    one('十五六人', 'words:十五六', '人', 'vague'),
    one('上百场', 'words:上百', '场', 'vague'),
    one('数以千计', 'words:数以千计', '', 'vague'),
    one('过半', 'words:过半', '', 'vague'),
    one('若干件', 'words:若干', '件', 'vague'),
  ],
  没有写单位: [one('案件4696', '4696', ''), one('私信2400余', '2400', '', 'over'), one('4案件', '4', '')],
  用词语说的零: [one('没有投诉', 'zero:没有', ''), one('零败诉', 'zero:零', ''), one('均为零', 'zero:零', ''), one('未收到投诉', 'zero:未收到', ''), one('无败诉案件', 'zero:无', '')],
};

/** Dates that lost a character on the way: numbers to look at, and of no amount. */
export const DAMAGED_EXAMPLES: readonly string[] = ['20256月', '2025730日', '2022112日', '20162020年', '12014年'];

function one(text: string, number: string, unit: string, qualifier: Qualifier = 'exact'): Example {
  return { text, readings: [[number, unit, qualifier]] };
}

/** The guide with the examples in their place. */
export function putExamples(guide: string): string {
  return guide.replace(/(<!-- 数的读法 -->\n)[\s\S]*?(<!-- \/数的读法 -->)/, (_, before: string, after: string) => `${before}\n${printExamples()}\n\n${after}`);
}

function printExamples(): string {
  const rows = Object.entries(EXAMPLES).flatMap(([kind, examples]) => examples.map(({ text, readings }) => `| ${kind} | ${text} | ${readings.map(printReading).join('；')} |`));
  return ['| 种类 | 原文 | 录成 |', '| --- | --- | --- |', ...rows, `| 缺字的日期 | ${DAMAGED_EXAMPLES.join('、')} | 不是数据，写进 \`exclusions\` |`].join('\n');
}

function printReading([number, unit, qualifier]: ExampleReading): string {
  const [kind, words] = number.split(':');
  const [value, upper] = number.split('—');
  const amount = words === undefined ? `\`"${value}"\`${upper === undefined ? '' : `，\`upper\` \`"${upper}"\``}` : `\`${kind === 'zero' ? 'zeroWord' : 'words'}\` \`"${words}"\``;
  const unwritten = unit === '' && words === undefined ? '`unitOmitted`' : unit;
  return [amount, unwritten, qualifier === 'exact' ? '' : `\`${qualifier}\``].filter(Boolean).join('，');
}
