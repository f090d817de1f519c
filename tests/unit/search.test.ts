import { describe, expect, it } from 'vitest';
import { countFound, search } from '../../lib/page/search';
import { buildSearchIndex } from '../../lib/page/search-index';
import { getReports } from '../../lib/reports';
import { buildDocument } from '../../lib/text';

const reports = getReports();
const index = buildSearchIndex(reports);

describe('The site search', () => {
  it('finds every figure by its label and by its number', () => {
    for (const figure of index.figures) {
      for (const query of [figure.label, figure.value ? figure.value + figure.unit : figure.shown]) expect(search(index, query).figures, query).toContain(figure);
    }
  });

  it('puts the very number first, then labels that are the query, begin with it, hold it', () => {
    const make = (label: string, shown: string) => ({ label, shown, value: /[\d.]+/.exec(shown)?.[0] ?? '', unit: /\D+$/.exec(shown)?.[0] ?? '', place: '', at: '' });
    const figures = [make('参加调解的人', '15人'), make('调解员', '150名'), make('调解', '2件'), make('其他', '1500件'), make('别的', '15件')];
    const labels = (query: string) => search({ figures, sections: [], sentences: [] }, query).figures.map(({ label }) => label);
    expect(labels('调解')).toEqual(['调解', '调解员', '参加调解的人']);
    expect(labels('15')).toEqual(['参加调解的人', '别的', '调解员', '其他']);
    expect(labels('15件')).toEqual(['别的']);
    expect(labels('调解 人')).toEqual(['参加调解的人']);
  });

  it('finds every section and every sentence by their own words', () => {
    for (const section of index.sections) expect(search(index, section.title).sections).toContain(section);
    for (const sentence of index.sentences) expect(search(index, sentence.text).sentences).toContain(sentence);
  });

  it('leads to sentences as they were published, at anchors that the full text has', () => {
    const texts = reports.map(({ loaded }) => loaded.text);
    for (const { text } of index.sentences) expect(texts.some((whole) => whole.includes(text)), text).toBe(true);
    const anchors = new Set(reports.flatMap((report) => {
      const { front, parts } = buildDocument(report);
      return [...front, ...parts.flatMap(({ paragraphs }) => paragraphs)].flat().map(({ id }) => `/${report.loaded.report.value.id}/text/#${id}`);
    }));
    expect(index.sentences.filter(({ at }) => !anchors.has(at))).toEqual([]);
  });

  it.each(['长者', '长辈版', '关怀版', '关爱版', '亲情版', '大字版', '无障碍', '长者模式', '关怀版在哪里'])('takes %s for the mode for elders', (word) => {
    expect(search(index, word).mode).toBe(true);
  });

  it('takes nothing else for it', () => {
    for (const word of ['长', '调解', '158', '长安街', '']) expect(search(index, word).mode).toBe(false);
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', '  ', '“”', '没有这样的词']) expect(countFound(search(index, query)), query).toBe(0);
  });
});
