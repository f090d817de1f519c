import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChineseNumeral } from '../../lib/number/chinese';
import { speakDigits, speakNumber } from '../../lib/number/speak';
import { buildPanel } from '../../lib/panel';
import { getReports } from '../../lib/reports';
import { buildDocument, cutSentences, LONGEST_SENTENCE, speak } from '../../lib/text';
import { buildValues } from '../../lib/view';

const RUNS = { numRuns: 2000 };
/** Nothing that an engine could stumble over. */
const SAYABLE = /^[\p{Script=Han}a-zA-Z，。；：、！？ ]*$/u;
const CHINESE = /^[零一二两三四五六七八九十百千万亿点]+$/;

describe('A spoken number', () => {
  it.each([
    ['0', '零'], ['2', '二'], ['10', '十'], ['12', '十二'], ['22', '二十二'], ['105', '一百零五'], ['110', '一百一十'], ['200', '二百'],
    ['2000', '两千'], ['3718', '三千七百一十八'], ['10010', '一万零一十'], ['20000', '两万'], ['22000', '两万二千'], ['100002000', '一亿零二千'],
    ['1200000000000', '一万二千亿'], ['1.5', '一点五'], ['94.3', '九十四点三'], ['5.20', '五点二零'], ['12345678901234567', '一二三四五六七八九零一二三四五六七'],
  ])('%s is %s', (value, spoken) => {
    expect(speakNumber(value)).toBe(spoken);
  });

  it('is read back as the same number', () => {
    const integer = fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }), fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 14 })).map(([head, zeros]) => BigInt(head) * 10n ** BigInt(zeros)));
    fc.assert(fc.property(integer, (value) => void expect(readChineseNumeral(speakNumber(String(value)))).toBe(String(value))), RUNS);
    fc.assert(fc.property(fc.stringMatching(/^\d{2,12}$/), (digits) => void expect(readChineseNumeral(speakDigits(digits))).toBe(digits)), RUNS);
  });

  it('never holds two zeroes in a row, one at its end, or 一十 at its beginning', () => {
    fc.assert(fc.property(fc.bigInt({ min: 1n, max: 10n ** 16n - 1n }), (value) => void expect(speakNumber(String(value))).not.toMatch(/零零|零$|^一十|零[万亿]/)), RUNS);
  });
});

describe('A sentence as it is spoken', () => {
  it.each([
    ['3718户', '三千七百一十八户'], ['约92%', '约百分之九十二'], ['97%以上', '百分之九十七以上'], ['100%', '百分之百'], ['200余件', '二百余件'], ['10余万', '十余万'],
    ['1.5个工作日内', '一点五个工作日内'], ['3个工作日内', '三个工作日内'], ['27.4万元', '二十七点四万元'], ['1.3万件', '一点三万件'], ['1,234件', '一千二百三十四件'], ['３７１８户', '三千七百一十八户'],
    ['０.５‰', '千分之零点五'], ['PPP 项目', 'PPP项目'],
  ])('%s: amounts with unit and qualifier: %s', (written, spoken) => {
    expect(speak(written)).toBe(spoken);
  });

  it.each([
    ['2件', '两件'], ['共2次', '共两次'], ['变更登记,2户', '变更登记，两户'], ['2.5个', '二点五个'], ['12件', '十二件'], ['2万件', '两万件'], ['2千克', '两千克'], ['2个月', '两个月'], ['2日内', '两日内'],
    ['第2次', '第二次'], ['附件2份', '附件二份'], ['2月2日', '二月二日'], ['2级', '二级'], ['第2季度', '第二季度'], ['2%', '百分之二'], ['1和2', '一和二'], ['2、3', '二、三'],
  ])('%s: 两 where something is counted, 二 elsewhere: %s', (written, spoken) => {
    expect(speak(written)).toBe(spoken);
  });

  it.each([
    ['3—5个', '三到五个'], ['2—3个', '两到三个'], ['1-2万元', '一到两万元'], ['90%—95%', '百分之九十到百分之九十五'], ['90—95%', '百分之九十到九十五'],
    ['65 − 47 = 18', '六十五减四十七等于十八'], ['1 + 2 = 3', '一加二等于三'], ['317 ÷ 939 × 100% ≈ 33.8%', '三百一十七除以九百三十九乘百分之百约等于百分之三十三点八'], ['11 ≤ 20', '十一不大于二十'], ['6 ≠ 5', '六不等于五'],
    ['-5', '负五'], ['−3℃', '负三摄氏度'], ['1/3', '三分之一'], ['7×24小时', '七乘二十四小时'], ['互联网+', '互联网加'],
  ])('%s: ranges and formulas: %s', (written, spoken) => {
    expect(speak(written)).toBe(spoken);
  });

  it.each([
    ['2018年', '二零一八年'], ['2018 年度', '二零一八年度'], ['2016—2020年', '二零一六到二零二零年'], ['2017、2018年', '二零一七、二零一八年'], ['2018-06', '二零一八年六月'],
    ['2019-02-13 15:13', '二零一九年二月十三日十五点十三分'], ['2019.2.13', '二零一九年二月十三日'], ['9:05', '九点零五分'], ['17:00', '十七点'],
    ['云发〔2016〕32号', '云发二零一六，三十二号'], ['212号令', '二百一十二号令'], ['第47次', '第四十七次'], ['8月初', '八月初'],
    ['052224292-201902-125711', '零五二二二四二九二，二零一九零二，一二五七一一'], ['12345政务服务热线', '一二三四五政务服务热线'], ['www.example.gov.cn', 'www点example点gov点cn'],
    ['1.大力推进', '一，大力推进'], ['工作。2．梳理', '工作。二，梳理'], ['①推进', '一，推进'],
  ])('%s: years, dates, numbers of documents, places in a list: %s', (written, spoken) => {
    expect(speak(written)).toBe(spoken);
  });

  it.each([
    ['《甲》《乙》', '甲、乙'], ['“红顶中介”', '红顶中介'], ['社区(村)网化', '社区，村，网化'], ['(一)深化', '一，深化'], ['区---镇（街道）', '区，镇，街道'], ['和/或', '和，或'], ['甲:乙;丙,丁', '甲：乙；丙，丁'],
    ['✓ 已完成', '已完成'], ['其中（含4件）。', '其中，含四件。'], ['不合格没有（0件）', '不合格没有'], ['“”', ''],
  ])('%s: marks are pauses or nothing: %s', (written, spoken) => {
    expect(speak(written)).toBe(spoken);
  });

  it('holds no digit and no sign, whatever is written', () => {
    const parts = fc.constantFrom('件', '年', '〔', '〕', '(', ')', '%', '‰', '-', '—', '−', '/', ',', '.', '，', '。', '、', '约', '余', ' ', '2', '10', '2018', '3.5', '１', '+', '=', '×', '《', '》', 'a', '月', '第', '至', '\n', ':');
    fc.assert(fc.property(fc.array(parts, { maxLength: 12 }), (written) => void expect(speak(written.join(''))).toMatch(SAYABLE)), RUNS);
  });
});

describe('Every number of the reports', () => {
  const values = getReports().flatMap((report) => [...buildValues(report).values()]);

  it.each(values)('$label $display.text is said with its qualifier and unit', ({ display, value }) => {
    const spoken = speak(display.text);
    expect(spoken).toMatch(SAYABLE);
    const { before, between, unit, after } = display;
    for (const words of [before, between, after]) expect(spoken).toContain(words);
    const number = spoken.replace(/百分之百$/, '百分之一百').replace(before, '').replace('百分之', '').replace(unit === '%' ? '' : unit, '').replace(between, '').replace(after, '');
    // What counts nothing is its own word.
    if (value === '') return void expect(spoken).toBe(display.text);
    expect(number).toMatch(CHINESE);
    const [whole = '', decimals] = number.split('点');
    expect(readChineseNumeral(whole) + (decimals ? `.${readChineseNumeral(decimals)}` : '')).toBe(value);
  });
});

describe('A text cut into what is said in one go', () => {
  const paragraphs = getReports().flatMap((report) => {
    const { front, parts } = buildDocument(report);
    const panels = report.loaded.sections.map(({ value }) => buildPanel(report, value.id));
    return [
      ...[...front, ...parts.flatMap((part) => part.paragraphs)].map((sentences) => sentences.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')),
      ...panels.flatMap(({ groups, takeaway }) => [takeaway.map(({ text }) => text).join(''), ...groups.flatMap(({ charts }) => charts.map(({ summary }) => summary))]),
    ];
  });

  it(`is at most ${LONGEST_SENTENCE} characters a piece, each sayable, nothing lost and nothing twice`, () => {
    expect(paragraphs.length).toBeGreaterThan(50);
    for (const text of paragraphs) expectGoodCuts(text);
    expect(cutSentences('')).toEqual([]);
    expect(cutSentences('“”。')).toEqual([]);
  });

  it('also where a mark that is heard only with what stands before it follows the longest piece', () => {
    expectGoodCuts(`${'1234567890'.repeat(6)}（。`);
  });

  it('whatever is written', () => {
    const parts = fc.constantFrom('依法', '行政', '，', '。', '、', '；', '3718户', '2018年', '1,234', '（', '）', '》', '《', '"', ',', '15:13', '约92%', '123456789012345678901234567890');
    fc.assert(fc.property(fc.array(parts, { maxLength: 120 }), (written) => void expectGoodCuts(written.join(''))), { numRuns: 300 });
  });

  it('ends at sentences and, where these are long, at commas', () => {
    const cut = (text: string) => cutSentences(text).map(({ start, end }) => text.slice(start, end));
    expect(cut('全区新增3718户。其中个体3118户；“完”。')).toEqual(['全区新增3718户。', '其中个体3118户；', '“完”。']);
    const clause = '全面推进法治政府建设各项工作';
    expect(cut(`${clause}，${clause}，${clause}，${clause}。`)).toEqual([`${clause}，${clause}，${clause}，`, `${clause}。`]);
    expect(cut('名'.repeat(50) + '1234567890')).toEqual(['名'.repeat(30), '名'.repeat(20) + '1234567890']);
  });

  function expectGoodCuts(text: string) {
    const stretches = cutSentences(text);
    stretches.forEach(({ start, end }, index) => {
      expect(start).toBe(stretches[index - 1]?.end ?? start);
      const spoken = speak(text.slice(start, end));
      expect(spoken).toMatch(SAYABLE);
      expect(spoken).not.toBe('');
      expect(spoken.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
    });
    expect(speak(text.slice(0, stretches[0]?.start ?? text.length))).toBe('');
    expect(stretches[stretches.length - 1]?.end ?? text.length).toBe(text.length);
  }
});
