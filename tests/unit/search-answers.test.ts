import { describe, expect, it } from 'vitest';
import { countFound, search } from '../../lib/page/search';
import { buildSearchIndex } from '../../lib/page/search-index';
import { getReport, getSearchWords } from '../../lib/reports';

const index = buildSearchIndex([getReport('dongchuan-2018')], getSearchWords());

describe('Words about the site lead to its pages:', () => {
  it.each([
    ['Excel', '下载'], ['ｅｘｃｅｌ', '下载'], ['exc', '下载'], ['下载', '下载'], ['下載', '下载'], ['xiazai', '下载'], ['复议表格下载', '下载'], ['差额', '核对清单'], ['对不上', '核对清单'],
    ['ppt', '汇报'], ['打印', '整份打印'], ['全文', '全文'], ['去年', '全部报告'], ['同比', '全部报告'], ['引用', '如何引用'], ['朗读', '无障碍声明'], ['字太小', '长者模式'], ['来源', '关于本站'],
  ])('%s to %s', (query, name) => {
    expect(search(index, query).ways.map((way) => way.name)).toContain(name);
  });

  it('and what else is asked for is found without them', () => {
    expect(search(index, '复议表格下载').figures[0]?.label).toBe('行政复议申请');
  });
});

describe('What the report does not say is said', () => {
  it.each([
    ['去年', /上一年/], ['同比', /上一年/], ['比上年增长多少', /上一年/], ['增减', /上一年/], ['败诉', /行政诉讼7件.*报告没有写/], ['胜诉率', /行政诉讼7件.*报告没有写/], ['調解成功', /调解成功的有多少/], ['tongbi', /上一年/],
  ])('to %s', (query, words) => {
    expect(search(index, query).notes.map(({ text }) => text).join('\n')).toMatch(words);
  });

  it('in each of its notes, to each of the words that the report never uses', () => {
    for (const note of index.notes) for (const word of note.words) expect(search(index, word).notes, word).toContain(note);
  });

  it.each(['行政复议', '调解', '153'])('and not to what it does say: %s', (query) => {
    expect(search(index, query).notes).toEqual([]);
  });
});

describe('A section is found by its place', () => {
  it.each(['第六章', '第六部分', '第6节', '第６章', '六章'])('%s', (query) => {
    expect(search(index, query).sections[0]?.title).toMatch(/^六、/);
  });

  it('if there is one', () => {
    expect(search(index, '第二十章').sections).toEqual([]);
  });
});

describe('What was meant is said', () => {
  it.each([
    ['打官司', ['行政诉讼']], ['行政復議', ['行政复议']], ['fuyi', ['复议']], ['六百九十六', ['696']], ['诉讼多少件', ['诉讼']], ['调节员', ['调解员']], ['增减', ['新增', '注销']], ['受理了几件复议', ['受理 复议']],
  ])('for %s: %s', (query, meant) => {
    expect(search(index, query)).toMatchObject({ meant, isLiteral: false });
  });

  it.each(['行政复议', '６９６', '3,718', '行政复议 受理', '一般程序', '人民调解委员会'])('and not where it is what was typed: %s', (query) => {
    expect(search(index, query)).toMatchObject({ meant: [], isLiteral: true });
  });

  it('besides what was typed, where both find something', () => {
    expect(search(index, '办证')).toMatchObject({ meant: ['行政许可'], isLiteral: true });
  });
});

describe('Where nothing is found', () => {
  it.each(['没有这样的词', '天气', '长安街', '粮食', 'zzzz', '行政复议 天气', '法治'.repeat(50)])('for %s, words are offered that do find something', (query) => {
    const found = search(index, query);
    expect(countFound(found)).toBe(0);
    expect(found.offers.length).toBeGreaterThan(0);
    for (const offer of found.offers) expect(search(index, offer).figures.length, offer).toBeGreaterThan(0);
  });

  it('those near the query come first', () => {
    expect(search(index, '行政复议 天气').offers[0]).toContain('行政复议');
    expect(search(index, '村里打架').offers[0]).toContain('纠纷');
  });

  it('a number that no report gives is named', () => {
    expect(search(index, '败诉率').absent).toEqual(['行政诉讼败诉率']);
    expect(search(index, '出庭率').absent).toEqual(['行政机关负责人出庭应诉率']);
    expect(search(index, '人口').absent).toEqual(['常住人口']);
  });

  it('nothing is offered for nothing', () => {
    for (const query of ['', '  ', '“”']) expect(search(index, query)).toMatchObject({ offers: [], ways: [], absent: [] });
  });
});
