import { describe, expect, it } from 'vitest';
import type { Heading, Section } from '../../data/schema';
import { type LoadedReport, readReports } from '../../lib/load';
import { buildGround } from '../../lib/verify/ground';
import { traceHeadings } from '../../lib/verify/headings';
import { headingOf } from '../../lib/verify/ordinals';
import { VALID } from '../data/fixture';

type Words = Omit<Heading, 'id'> & { parts?: Omit<Heading, 'id'>[]; under?: Section['under'] };

const valid = readReports(VALID).reports[0];

/** The valid fixture's report with another text and other headings. */
function withText(text: string, sections: readonly Words[], excluded: readonly string[] = []): LoadedReport {
  if (!valid) throw new Error('the valid fixture is broken');
  const [file] = valid.sections;
  if (!file) throw new Error('the valid fixture has no section');
  const exclusions = excluded.map((words) => ({ text: words, count: 1, kind: 'numbering' as const, reason: '不是标题' }));
  return {
    ...valid,
    text,
    report: { ...valid.report, value: { ...valid.report.value, exclusions } },
    sections: sections.map(({ parts = [], ...words }, index) => ({
      ...file,
      value: { ...file.value, ...words, id: `s${index}`, ordinal: words.ordinal, subsections: parts.map((part, position) => ({ ...part, id: `p${position}` })) },
    })),
  };
}

function trace(text: string, sections: readonly Words[], excluded: readonly string[] = []) {
  const { headings, faults } = traceHeadings(buildGround(withText(text, sections, excluded)));
  return { words: headings.map(({ heading, body }) => [text.slice(heading.start, heading.end), text.slice(body.start, body.end).trim()]), problems: faults.map(({ problem }) => problem) };
}

describe('A heading is found', () => {
  it.each<[string, string, Words, string, string]>([
    ['on a line of its own', '一、清理文件\n共清理文件。', { ordinal: '一', title: '清理文件' }, '一、清理文件', '共清理文件。'],
    ['with a blank after its mark', '一、 清理文件\n共清理。', { ordinal: '一', title: '清理文件' }, '一、 清理文件', '共清理。'],
    ['with a wide blank before it', '　　一、清理文件\n共清理。', { ordinal: '一', title: '清理文件' }, '一、清理文件', '共清理。'],
    ['run into its paragraph', '（一）加强领导。全年召开。', { ordinal: '（一）', title: '加强领导' }, '（一）加强领导。', '全年召开。'],
    ['run in after a colon', '（一）加强领导：全年召开。', { ordinal: '（一）', title: '加强领导' }, '（一）加强领导：', '全年召开。'],
    ['run in after a blank', '（一）加强领导 全年召开。', { ordinal: '（一）', title: '加强领导' }, '（一）加强领导', '全年召开。'],
    ['in half width where it is written in full', '(一)加强领导。全年召开。', { ordinal: '（一）', title: '加强领导' }, '(一)加强领导。', '全年召开。'],
    ['in full width where it is written in half', '１．清理（文件）\n共清理。', { ordinal: '1', title: '清理(文件)' }, '１．清理（文件）', '共清理。'],
    ['numbered with digits', '1. 清理文件\n共清理。', { ordinal: '1', title: '清理文件' }, '1. 清理文件', '共清理。'],
    ['as a part', '第一部分：清理文件\n共清理。', { ordinal: '第一部分', title: '清理文件' }, '第一部分：清理文件', '共清理。'],
    ['in formal numerals and traditional characters', '壹、清理規範性文件\n共清理。', { ordinal: '壹', title: '清理規範性文件' }, '壹、清理規範性文件', '共清理。'],
    ['without an ordinal', '清理文件\n共清理。', { title: '清理文件' }, '清理文件', '共清理。'],
    ['in brackets of its own', '【清理文件】\n共清理。', { title: '【清理文件】' }, '【清理文件】', '共清理。'],
    ['inside a paragraph', '情况如下：一、清理文件。共清理。', { ordinal: '一', title: '清理文件' }, '一、清理文件。', '共清理。'],
    ['inside a paragraph without an ordinal', '先作准备。清理文件。共清理。', { title: '清理文件' }, '清理文件。', '共清理。'],
    ['as an item', '一是清理文件,逐件看过。', { ordinal: '一是', title: '清理文件' }, '一是清理文件,', '逐件看过。'],
    ['as a circled item', '①清理文件，逐件看过。', { ordinal: '①', title: '清理文件' }, '①清理文件，', '逐件看过。'],
    ['on a line rather than in a sentence before it', '先说。清理文件。\n清理文件\n共清理。', { title: '清理文件' }, '清理文件', '共清理。'],
  ])('%s', (_, text, words, heading, body) => {
    expect(trace(text, [words])).toEqual({ words: [[heading, body]], problems: [] });
  });

  it('that is missing, by the first words of its part', () => {
    expect(trace('先说一句。共清理文件。', [{ title: '文件', begins: { quote: '共清理文件' } }])).toEqual({ words: [['', '共清理文件。']], problems: [] });
  });
});

describe('A heading is not found', () => {
  it.each<[string, string, Words]>([
    ['where its title is longer', '一、清理文件和合同\n共清理。', { ordinal: '一', title: '清理文件' }],
    ['where its title goes on after a comma', '一、清理文件,审查合同\n共清理。', { ordinal: '一', title: '清理文件' }],
    ['where its title goes on after a blank', '一、清理文件 审查合同\n共清理。', { ordinal: '一', title: '清理文件' }],
    ['under another ordinal', '二、清理文件\n共清理。', { ordinal: '一', title: '清理文件' }],
    ['under a longer ordinal', '十一、清理文件\n共清理。', { ordinal: '一', title: '清理文件' }],
    ['without the ordinal that it has', '一、清理文件\n共清理。', { title: '清理文件' }],
    ['in the middle of a sentence', '今年清理文件。共清理。', { title: '清理文件' }],
    ['in the middle of a sentence, numbered', '按照一、清理文件。共清理。', { ordinal: '一', title: '清理文件' }],
    ['in other characters', '一、清理规范性文件\n共清理。', { ordinal: '一', title: '清理規範性文件' }],
  ])('%s', (_, text, words) => {
    expect(trace(text, [words]).problems).toContain(`标题在原文中找不到：「${headingOf(words)}」`);
  });
});

describe('What is numbered like a heading must be declared', () => {
  const first: Words = { ordinal: '一', title: '清理文件' };

  it.each<[string, string, Words[], string]>([
    ['一、 on a line', '一、清理文件\n共清理。\n二、审查合同\n共审查。', [first], '二、审查合同'],
    ['（一） on a line', '一、清理文件\n(一)保留。共保留。', [first], '(一)保留'],
    ['a numeral inside a paragraph where one is declared there', '如下：一、清理文件。共清理。二、审查合同。共审查。', [first], '二、审查合同'],
    ['digits where the sections have them', '1.清理文件\n共清理。\n2.审查合同\n共审查。', [{ ordinal: '1', title: '清理文件' }], '2.审查合同'],
    ['第二部分 where the sections are parts', '第一部分 清理\n共清理。\n第二部分 审查\n共审查。', [{ ordinal: '第一部分', title: '清理' }], '第二部分 审查'],
    ['digits where the same section has them', '一、清理文件\n1.保留。共保留。\n2.废止。共废止。', [{ ...first, parts: [{ ordinal: '1', title: '保留' }] }], '2.废止'],
    ['items where the same section has them', '一、清理文件\n一是保留。共保留。\n二是废止。共废止。', [{ ...first, parts: [{ ordinal: '一是', title: '保留' }] }], '二是废止'],
  ])('%s', (_, text, sections, words) => {
    expect(trace(text, sections).problems).toEqual([`原文的标题没有录入：「${words}」`]);
  });

  it.each<[string, string, Words[], string[]]>([
    ['digits below the depth that is entered', '一、清理文件\n1.保留。共保留。', [first], []],
    ['items below the depth that is entered', '一、清理文件\n一是保留。共保留。', [first], []],
    ['digits in another section than the one that has them', '一、清理文件\n1.保留。共保留。\n二、审查\n1.买卖合同。', [{ ...first, parts: [{ ordinal: '1', title: '保留' }] }, { ordinal: '二', title: '审查' }], []],
    ['what an exclusion says is no heading', '一、清理文件\n（一）全年清理的文件都已公布', [first], ['（一）全年']],
    ['a decimal', '1.清理文件\n共清理。\n3.5亿元。', [{ ordinal: '1', title: '清理文件' }], []],
  ])('but for %s', (_, text, sections, excluded) => {
    expect(trace(text, sections, excluded).problems).toEqual([]);
  });
});

describe('A heading has something under it', () => {
  it.each<[string, Words[], string[]]>([
    ['一、清理\n二、审查\n共审查。', [{ ordinal: '一', title: '清理' }, { ordinal: '二', title: '审查' }], ['「一、清理」下面没有正文']],
    ['一、清理\n共清理。\n二、审查', [{ ordinal: '一', title: '清理' }, { ordinal: '二', title: '审查' }], ['「二、审查」下面没有正文']],
    ['一、清理\n（一）保留\n共保留。', [{ ordinal: '一', title: '清理', parts: [{ ordinal: '（一）', title: '保留' }] }], []],
    ['一、清理\n（一）保留\n共保留。', [{ ordinal: '（一）', title: '保留', under: { ordinal: '一', title: '清理' } }], []],
    ['一、清理\n一是保留文件。\n二是废止文件。', [{ ordinal: '一', title: '清理', parts: [{ ordinal: '一是', title: '保留文件' }, { ordinal: '二是', title: '废止文件' }] }], []],
  ])('%s', (text, sections, problems) => {
    expect(trace(text, sections).problems).toEqual(problems);
  });
});
