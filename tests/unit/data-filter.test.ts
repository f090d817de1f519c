import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeRows, EVERYTHING, nextSort, parseFacts, parseFilter, printFacts, printFilter, SORT_COLUMNS, toRowFacts, type Filter } from '../../lib/page/data-filter';
import { buildDataPage } from '../../lib/page/data-page';
import { getReports, getSite } from '../../lib/reports';

const row = (label: string, value: string, unit: string, section: string, title: string, shown = value + unit, basis = '') => toRowFacts({ label, value, unit, section, title, shown, basis });
const ROWS = [
  row('调解员', '1034', '名', 'b', '二、化解纠纷'),
  row('意见', '200', '件', 'a', '一、决策', '200余件', '截至目前'),
  row('事项', '158', '项', 'a', '一、决策'),
  row('精简率', '92', '%', 'c', '三、职能', '约92%'),
];
const find = (part: Partial<Filter>) => arrangeRows(ROWS, { ...EVERYTHING, ...part });
const allowed = { sections: ['a', 'b', 'c'], units: ['名', '件', '项', '%'] };

describe('The table of figures', () => {
  it('shows everything in the report’s order where nothing is asked for', () => {
    expect(find({})).toEqual([0, 1, 2, 3]);
  });

  it('is searched by label, section, unit, reach, and number with and without unit and qualifier', () => {
    expect(find({ q: '调解' })).toEqual([0]);
    expect(find({ q: '决策' })).toEqual([1, 2]);
    expect(find({ q: '件' })).toEqual([1]);
    expect(find({ q: '截至目前' })).toEqual([1]);
    expect(find({ q: '２００' })).toEqual([1]);
    expect(find({ q: '200余' })).toEqual([1]);
    expect(find({ q: '200件' })).toEqual([1]);
    expect(find({ q: '约92' })).toEqual([3]);
    expect(find({ q: '1,034' })).toEqual([0]);
    expect(find({ q: '58' })).toEqual([]);
    expect(find({ q: '决策 项' })).toEqual([2]);
    expect(find({ q: '项一决' })).toEqual([]);
  });

  it('is filtered by section and unit, both at once', () => {
    expect(find({ section: 'a' })).toEqual([1, 2]);
    expect(find({ section: 'a', unit: '项' })).toEqual([2]);
    expect(find({ section: 'b', unit: '项' })).toEqual([]);
  });

  it('is sorted up and down, numbers as numbers, and back', () => {
    expect(find({ sort: { column: 'value', descending: false } })).toEqual([3, 2, 1, 0]);
    expect(find({ sort: { column: 'value', descending: true } })).toEqual([0, 1, 2, 3]);
    expect(find({ sort: { column: 'section', descending: false } })).toEqual([0, 1, 2, 3]);
    expect(find({ sort: { column: 'section', descending: true } })).toEqual([3, 1, 2, 0]);
    const up = nextSort(null, 'value');
    const down = nextSort(up, 'value');
    expect([up, down, nextSort(down, 'value'), nextSort(down, 'label')]).toEqual([
      { column: 'value', descending: false },
      { column: 'value', descending: true },
      null,
      { column: 'label', descending: false },
    ]);
  });

  it('is in its address and comes back from it', () => {
    const sort = fc.option(fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() }), { nil: null });
    const filter = fc.record({ q: fc.string({ unit: 'grapheme' }), section: fc.constantFrom('', ...allowed.sections), unit: fc.constantFrom('', ...allowed.units), sort, all: fc.boolean() });
    fc.assert(
      fc.property(filter, (each) => {
        expect(parseFilter(printFilter(each), allowed)).toEqual(each);
      }),
      { numRuns: 1000 },
    );
    expect(printFilter(EVERYTHING)).toBe('');
  });

  it('takes no notice of what an address makes up', () => {
    expect(parseFilter('?section=nowhere&unit=furlong&sort=-colour&page=7', allowed)).toEqual(EVERYTHING);
    fc.assert(fc.property(fc.string(), (search) => arrangeRows(ROWS, parseFilter(search, allowed)).length <= ROWS.length), { numRuns: 1000 });
  });
});

describe.each(getReports().map((report) => [report.loaded.report.value.id, report] as const))('The data page of %s', (_, report) => {
  const page = buildDataPage(report, getSite(), null);

  it('has every figure once, and every computed number, with a definition', () => {
    expect(page.rows.map(({ id }) => id).sort()).toEqual([...report.figures.keys(), ...report.derived.keys()].sort());
    expect(page.rows.filter(({ definition }) => definition === '')).toEqual([]);
  });

  it('gives scripts what filtering needs of every row, and no more', () => {
    const json = printFacts(page.rows);
    expect(parseFacts(json)).toEqual(page.rows.map(toRowFacts));
    expect(json).not.toContain(page.rows[0]?.definition);
  });

  it('finds every figure by its own label, its own number and its section', () => {
    const facts = page.rows.map(toRowFacts);
    for (const [place, { label, shown, title }] of page.rows.entries()) {
      for (const q of [label, shown, `${title} ${shown}`]) expect(arrangeRows(facts, { ...EVERYTHING, q }), q).toContain(place);
    }
  });

  it('explains every indicator of the report, and says which common ones it has no number for', () => {
    const { indicators } = report.loaded.vocabulary.value;
    expect([...page.terms, ...page.absent].map(({ id }) => id).sort()).toEqual(indicators.map(({ id }) => id).sort());
    const used = new Set([...report.figures.values()].map(({ figure }) => figure.indicator));
    expect(page.absent.filter(({ id }) => used.has(id))).toEqual([]);
    for (const { comparability } of page.terms) expect(comparability).not.toBe('');
  });

  it('says how to cite it, with no address that is not there, and names no terms of use that nobody confirmed', () => {
    const { title, publisher, published, source } = report.loaded.report.value;
    const [original, data, plain] = page.citations.map(({ text }) => text);
    expect(original).toBe(`${publisher}. ${title}[EB/OL]. (${published})[引用日期]. ${source.url}.`);
    expect(data).toMatch(/\[DS\/OL\]\. \[引用日期\]\.$/);
    expect(data).not.toContain('http');
    expect(plain).toContain(`《${title}》`);
    expect(buildDataPage(report, { ...getSite(), reuse: null }, null).reuse).toBe('使用许可待发布单位确认。');
    expect(buildDataPage(report, getSite(), 'https://example.gov.cn/data/').citations[1]?.text).toMatch(/ https:\/\/example\.gov\.cn\/data\/\.$/);
  });
});
