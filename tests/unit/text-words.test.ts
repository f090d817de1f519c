import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getReports } from '../../lib/reports';
import { buildBooklet } from '../../lib/page/booklet';
import { cutSegments, cutWords } from '../../lib/text/words';
import { joinSegments } from '../../lib/view';

const titles = getReports().flatMap(({ loaded }) => [loaded.report.value.title, ...loaded.sections.map(({ value }) => value.title)]);

describe('A title is cut between words', () => {
  it.each([
    ['东川区2018年度法治政府建设情况报告', ['东川区', '2018年度', '法治', '政府', '建设', '情况', '报告']],
    ['承接审批事项20项，其中11项', ['承接', '审批', '事项', '20项，', '其中', '11项']],
    ['公布“最多跑一次”事项', ['公布', '“最多跑', '一次”', '事项']],
  ])('%s', (title, pieces) => {
    expect(cutWords(title)).toEqual(pieces);
  });

  it.each(titles)('and no line can begin with a closing mark or a unit, or end with an opening mark or a figure: %s', (title) => {
    const pieces = cutWords(title);
    expect(pieces.join('')).toBe(title);
    for (const piece of pieces.slice(1)) expect(piece).not.toMatch(/^[\p{Pe}\p{Pf}、，。；：！？]/u);
    for (const piece of pieces.slice(0, -1)) expect(piece).not.toMatch(/[\p{Ps}\p{Pi}\d]$/u);
  });

  it('without losing anything, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => cutWords(text).join('') === text));
  });
});

describe('A sentence with values is cut between words', () => {
  const takeaways = getReports().flatMap((report) => {
    const { takeaway, sections } = buildBooklet(report);
    return [takeaway, ...sections.map(({ panel }) => panel.takeaway)];
  });

  it('and every value stays whole, with the mark that follows it', () => {
    expect(takeaways.length).toBeGreaterThan(1);
    for (const takeaway of takeaways) {
      const groups = cutSegments(takeaway);
      expect(joinSegments(groups.flat())).toBe(joinSegments(takeaway));
      expect(groups.flat().filter(({ value }) => value)).toEqual(takeaway.filter(({ value }) => value));
      for (const group of groups.slice(1)) expect(joinSegments(group)).toMatch(/^[^\p{Pe}\p{Pf}、，。；：！？]/u);
      for (const group of groups.slice(0, -1)) expect(joinSegments(group)).not.toMatch(/[\p{Ps}\p{Pi}\d]$/u);
    }
  });
});
