import { describe, expect, it } from 'vitest';
import { countFound, search } from '../../lib/page/search';
import { buildSearchIndex } from '../../lib/page/search-index';
import type { FoundFigure, SearchIndex } from '../../lib/page/search/index-types';
import { wordFound } from '../../lib/page/search/summary';
import { getReports, getSearchWords } from '../../lib/reports';

const index = buildSearchIndex(getReports(), getSearchWords());

describe('The site search', () => {
  it('finds every figure by its label and by its number', () => {
    for (const figure of index.figures) {
      for (const query of [figure.label, figure.value ? figure.value + figure.unit : figure.shown]) expect(search(index, query).figures, query).toContain(figure);
    }
  });

  it('finds every figure by its label together with its subsection and its indicator', () => {
    for (const figure of index.figures) {
      for (const other of [figure.about, figure.indicator]) expect(search(index, `${figure.label} ${other}`).figures).toContain(figure);
    }
  });

  it('puts the very number first, then labels that are the query, begin with it, hold it', () => {
    const make = (label: string, shown: string): FoundFigure => ({ label, shown, value: /[\d.]+/.exec(shown)?.[0] ?? '', unit: /\D+$/.exec(shown)?.[0] ?? '', place: '', at: '', indicator: '', about: '', chart: '' });
    const figures = [make('参加调解的人', '15人'), make('调解员', '150名'), make('调解', '2件'), make('其他', '1500件'), make('别的', '15件')];
    const few: SearchIndex = { ...index, figures, charts: [], sections: [], sentences: [] };
    const labels = (query: string) => search(few, query).figures.map(({ label }) => label);
    expect(labels('调解')).toEqual(['调解', '调解员', '参加调解的人']);
    expect(labels('15')).toEqual(['参加调解的人', '别的', '调解员', '其他']);
    expect(labels('15件')).toEqual(['别的']);
    expect(labels('调解 人')).toEqual(['参加调解的人']);
  });

  it('finds every chart, section and sentence by their own words', () => {
    for (const chart of index.charts) expect(search(index, chart.title).charts).toContain(chart);
    for (const section of index.sections) expect(search(index, section.title).sections).toContain(section);
    for (const sentence of index.sentences) expect(search(index, sentence.text).sentences).toContain(sentence);
  });

  it('takes nothing that a figure stands beside for the figure: its place alone, or the other numbers of its chart', () => {
    expect(search(index, '东川区2018年').figures).toEqual([]);
    expect(search(index, '153').figures.map(({ value }) => value).filter((value) => !value.startsWith('153'))).toEqual([]);
  });

  it('corrects nothing before the sentences are there: they may hold what was typed', () => {
    const begun = { ...index, sentences: [], isWhole: false };
    expect(countFound(search(begun, '调节员'))).toBe(0);
    expect(countFound(search(begun, '调解员'))).toBeGreaterThan(0);
  });

  it.each(['长者', '长辈版', '关怀版', '关爱版', '亲情版', '大字版', '无障碍', '长者模式', '关怀版在哪里'])('takes %s for the mode for elders', (word) => {
    expect(search(index, word).ways.map(({ at }) => at)).toContain('/?mode=elder');
  });

  it('takes nothing else for it', () => {
    for (const word of ['长', '调解', '158', '长安街', '']) expect(search(index, word).ways).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', '  ', '“”', '没有这样的词']) expect(countFound(search(index, query)), query).toBe(0);
  });
});

describe('What was found in one line', () => {
  it.each([
    ['行政诉讼 7件', /^找到数字1个/],
    ['民告官', /^按“行政诉讼”找到数字1个、图1个、原文\d+句$/],
    ['增减', /^按“新增”、“注销”找到数字\d+个/],
    ['办证', /^找到.*（也按“行政许可”找）$/],
    ['Excel', /^报告里没有这个词，网站上有$/],
    ['人口', /^报告没有说$/],
    ['行政复议办结', /^报告没有给出这个数$/],
    ['没有这样的词', /^没有找到$/],
  ])('%s', (query, words) => {
    expect(wordFound(search(index, query))).toMatch(words);
  });
});
