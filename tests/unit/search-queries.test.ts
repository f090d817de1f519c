import { describe, expect, it } from 'vitest';
import { search, type Found } from '../../lib/page/search';
import { buildSearchIndex } from '../../lib/page/search-index';
import { getReport, getSearchWords } from '../../lib/reports';

const index = buildSearchIndex([getReport('dongchuan-2018')], getSearchWords());

const nameFirst = ({ figures: [first] }: Found) => (first ? `${first.label} ${first.shown}` : '');

/** What is typed, and the number that comes first. */
const FIGURES: [string, string][] = [
  // Words of the reports, in pieces and with their chart, subsection and indicator.
  ['复议受理', '受理 1件'],
  ['行政复议受理', '受理 1件'],
  ['受理行政复议', '受理 1件'],
  ['行政复议 受理', '受理 1件'],
  ['行政复议', '行政复议申请 12件'],
  ['行政复议案件', '行政复议申请 12件'],
  ['复议申请', '行政复议申请 12件'],
  ['规范性文件废止', '废止 6件'],
  ['案卷优秀', '优秀 10件'],
  ['案卷不合格', '不合格 0件'],
  ['行政诉讼案件', '作为被告的行政诉讼 7件'],
  ['人民调解员', '调解员 696名'],
  ['最多跑一次', '“最多跑一次”事项 253项'],
  ['法律顾问覆盖率', '部门法律顾问覆盖率 100%'],
  // Questions.
  ['诉讼多少件', '作为被告的行政诉讼 7件'],
  ['诉讼有几个', '作为被告的行政诉讼 7件'],
  ['人民调解委员会有多少个', '人民调解委员会 153个'],
  ['有多少个人民调解委员会', '人民调解委员会 153个'],
  ['多少人民调解员', '调解员 696名'],
  ['东川有多少调解员', '调解员 696名'],
  ['2018年行政复议多少件', '行政复议申请 12件'],
  ['行政复议案件数', '行政复议申请 12件'],
  ['受理了几件复议', '受理 1件'],
  ['开了几次听证会', '听证会 4次'],
  ['执法人员有多少人', '行政执法人员 940人'],
  ['请问废止了多少文件', '废止 6件'],
  // Numbers in every form.
  ['696', '调解员 696名'],
  ['６９６', '调解员 696名'],
  ['六百九十六', '调解员 696名'],
  ['六九六', '调解员 696名'],
  ['陆佰玖拾陆', '调解员 696名'],
  ['六百九十六名', '调解员 696名'],
  ['3,718', '新增市场主体 3718户'],
  ['３，７１８', '新增市场主体 3718户'],
  ['三千七百一十八户', '新增市场主体 3718户'],
  ['3千7百18户', '新增市场主体 3718户'],
  ['百分之九十二', '证明材料精简率 约92%'],
  ['九成二', '证明材料精简率 约92%'],
  ['９２％', '证明材料精简率 约92%'],
  ['一点五个工作日', '企业设立登记时限 1.5个工作日内'],
  ['两百多件', '合法性审查 200余件'],
  ['三次', '审批业务集中培训 3次'],
  // Sounds, whole and by their first letters.
  ['fuyi', '行政复议申请 12件'],
  ['fy', '行政复议申请 12件'],
  ['xzfy', '行政复议申请 12件'],
  ['xing zheng fu yi', '行政复议申请 12件'],
  ['xingzhengfuy', '行政复议申请 12件'],
  ['tiaojieyuan', '调解员 696名'],
  ['lvshi', '签约律师事务所 3家'],
  ['mingaoguan', '作为被告的行政诉讼 7件'],
  // Traditional characters.
  ['行政復議', '行政复议申请 12件'],
  ['調解員', '调解员 696名'],
  ['聽證會', '听证会 4次'],
  ['個體工商戶註銷', '个体工商户注销 977户'],
  // Everyday words.
  ['官司', '作为被告的行政诉讼 7件'],
  ['打官司', '作为被告的行政诉讼 7件'],
  ['民告官', '作为被告的行政诉讼 7件'],
  ['打官司的有多少', '作为被告的行政诉讼 7件'],
  ['立案', '受理 1件'],
  ['罚款', '行政处罚类 608件'],
  ['去年的罚款', '行政处罚类 608件'],
  ['个体户', '个体工商户注销 977户'],
  ['个体户新增', '新增个体工商户 3118户'],
  ['办执照要几天', '企业设立登记时限 1.5个工作日内'],
  ['开公司多久', '企业设立登记时限 1.5个工作日内'],
  ['办证', '参加新办证培训 75人'],
  ['增减', '新增市场主体 3718户'],
  ['倒闭', '注销'],
  ['红头文件', '规范性文件'],
  ['跑一趟', '“最多跑一次”事项 253项'],
  ['律所', '签约律师事务所 3家'],
  ['城管', '行政执法人员 940人'],
  ['满意度', '建议提案满意率 97%以上'],
  ['吵架', '排查调处矛盾纠纷 137件'],
  // One slip.
  ['调节员', '调解员 696名'],
  ['调解圆', '调解员 696名'],
  ['行政付议', '行政复议申请 12件'],
  ['行证复议', '行政复议申请 12件'],
  ['行政议复', '行政复议申请 12件'],
  ['行政复复议', '行政复议申请 12件'],
  ['人民调解委会', '人民调解委员会 153个'],
  ['听政会', '听证会 4次'],
  ['行政付议受理', '受理 1件'],
  ['复义', '行政复议申请 12件'],
  ['打宫司', '作为被告的行政诉讼 7件'],
];

/** What is typed, the kind of thing that must be found though no number is, and what its title holds. */
const OTHERS: [string, 'charts' | 'sections' | 'sentences', string][] = [
  ['存在的问题', 'sections', '九、存在问题'],
  ['不好', 'sections', '九、存在问题'],
  ['缺点', 'sections', '九、存在问题'],
  ['明年打算', 'sections', '十、下一步工作计划'],
  ['信息公开条例', 'sentences', '《政府信息公开条例》'],
  ['拆迁', 'sentences', '征收'],
  ['三统一', 'charts', '三统一'],
  ['社会治安', 'sentences', '社会治安'],
  ['医闹', 'sentences', '医患纠纷'],
  ['摄像头', 'sentences', '视频监控'],
];

describe('The very first number for', () => {
  it.each(FIGURES)('%s is %s', (query, first) => {
    expect(nameFirst(search(index, query))).toContain(first);
  });
});

describe('Also found:', () => {
  it.each(OTHERS)('%s in %s: %s', (query, kind, words) => {
    const [first] = search(index, query)[kind];
    expect(first && ('title' in first ? first.title : first.text)).toContain(words);
  });
});

describe('A search is quick', () => {
  it('its slowest query takes less than 10 ms (50 ms where the processor is four times slower)', () => {
    const queries = [...FIGURES.map(([query]) => query), ...OTHERS.map(([query]) => query), '没有这样的词', '法治'.repeat(50), '这里什么都没有写过的一个很长的问题'];
    const slowest = Math.max(...queries.map((query) => Math.min(...Array.from({ length: 15 }, () => timeOf(query)))));
    expect(slowest).toBeLessThan(10);
  });
});

/** Of the processor, so that other work beside a test does not count. */
function timeOf(query: string): number {
  const before = process.cpuUsage();
  search(index, query);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
