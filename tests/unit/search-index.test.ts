import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildSearchFiles, buildSearchIndex } from '../../lib/page/search-index';
import { packSounds, packTraditional } from '../../lib/page/search/characters';
import { unpackIndex } from '../../lib/page/search/unpack';
import { getReport, getReports, getSearchWords } from '../../lib/reports';
import { buildDocument } from '../../lib/text';
import { search } from '../../lib/page/search';
import { chartAnchor, viewReport } from '../../lib/view';
import { checkChanged } from '../data/fixture';

const reports = getReports();
const index = buildSearchIndex(reports, getSearchWords());
const files = buildSearchFiles([getReport('dongchuan-2018')], getSearchWords());

describe('What the search fetches', () => {
  it('is at most 12 kB before the first letter is typed, and no more with it', () => {
    expect(brotliCompressSync(JSON.stringify(files.index)).length).toBeLessThanOrEqual(12_000);
    expect(brotliCompressSync(JSON.stringify(files.sentences)).length).toBeLessThanOrEqual(12_000);
  });

  it('is searched before the sentences have come', () => {
    const begun = unpackIndex(files.index);
    expect(begun.isWhole).toBe(false);
    expect(begun.figures).toEqual(unpackIndex(files.index, files.sentences).figures);
    expect(begun.sentences).toEqual([]);
  });
});

describe('The search index', () => {
  it('gives every figure as the pages show it, and leads where they lead', () => {
    const shown = reports.flatMap((report) => {
      const { id } = report.loaded.report.value;
      const { values, links } = viewReport(report);
      return [...values.values()].map((value) => {
        const { text, panel } = links.get(value.id) ?? { panel: `/${id}/${value.section}/#${value.section}-table` };
        return { label: value.label, shown: value.display.text + (value.formula ? '（计算得出）' : ''), value: value.value, unit: value.display.unit, at: panel, text };
      });
    });
    const found = index.figures.map(({ label, shown, value, unit, at, text }) => ({ label, shown, value, unit, at, text }));
    expect(found).toHaveLength(shown.length);
    expect(found).toEqual(expect.arrayContaining(shown));
  });

  it('leads to every chart where it stands', () => {
    const charts = reports.flatMap((report) => {
      const { id } = report.loaded.report.value;
      const { sections, charts: own } = viewReport(report);
      return [...own.map((chart) => `/${id}/#${chartAnchor(chart.id)}`), ...sections.flatMap((section) => section.charts.map(({ view }) => `/${id}/${section.id}/#${chartAnchor(view.id)}`))];
    });
    expect(index.charts.map(({ at }) => at)).toEqual(charts);
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

  it('says of everything where it stands', () => {
    const [, second] = index.sections;
    expect(index.sections[0]?.place).toMatch(/年$/);
    expect(second?.place).toContain(' · ');
    for (const { place } of [...index.figures, ...index.charts, ...index.sections, ...index.sentences]) expect(place).toMatch(/年( · .+、.+)?$/);
  });

  it('names what no report counts, and no more', () => {
    const counted = new Set(reports.flatMap(({ figures }) => [...figures.values()].map(({ figure }) => figure.indicator)));
    const { indicators } = reports[0]?.loaded.vocabulary.value ?? { indicators: [] };
    expect(index.vocabulary.absent).toEqual(indicators.filter(({ id }) => !counted.has(id)).map(({ label }) => label));
  });
});

describe('Of several reports', () => {
  const valid = 'reports/example-2020';
  const other = 'reports/example-2019';
  const { traced } = checkChanged([{ file: valid, copy: other }, { file: `${other}/report.json`, at: 'id', put: 'example-2019' }, { file: `${other}/report.json`, at: 'year', put: 2019 }]);
  const both = buildSearchIndex(traced, { synonyms: [], questions: ['有多少'], amounts: [], ways: [{ words: ['下载'], to: 'downloads', says: '下载。' }] });
  const idsOf = (found: readonly { at: string }[]) => [...new Set(found.map(({ at }) => at.split('/')[1]))].sort();

  it('everything leads into its own', () => {
    for (const found of [both.figures, both.charts, both.sections, both.sentences]) {
      expect(idsOf(found)).toEqual(['example-2019', 'example-2020']);
      for (const { at, place } of found) expect(place).toContain(`${/\d{4}/.exec(at)?.[0]}年`);
    }
  });

  it('a year in the query leaves the others out', () => {
    expect(idsOf(search(both, '清理文件').figures)).toEqual(['example-2019', 'example-2020']);
    expect(idsOf(search(both, '2019年清理文件有多少').figures)).toEqual(['example-2019']);
  });

  it('words about the site lead into the newest', () => {
    expect(search(both, '下载').ways.map(({ at }) => at)).toEqual([`/${traced[0]?.loaded.report.value.id}/data/#downloads`]);
  });
});

describe('Characters', () => {
  it('have the sounds that they have in their words', () => {
    expect(packSounds(['调解', '调查', '女律师'])).toBe('cha查diao调jie解lv律nv女shi师tiao调');
    expect(index.sounds.get('议')).toEqual(['yi']);
  });

  it('have their traditional forms, but for those that the texts hold themselves', () => {
    expect(packTraditional(['复议', '里'])).toMatch(/復复/);
    expect(packTraditional(['复议', '里'])).toMatch(/裏里裡里/);
    expect(packTraditional(['着', '著'])).not.toMatch(/著/);
    expect(index.traditional.get('復')).toBe('复');
  });
});
