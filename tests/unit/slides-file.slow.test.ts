import { beforeAll, describe, expect, it } from 'vitest';
import { describeDownload, type Download } from '../../lib/export';
import { readReports } from '../../lib/load';
import { buildPresentation } from '../../lib/page/present';
import type { Slide } from '../../lib/page/slides/model';
import { buildSlidesFile } from '../../lib/slides-file';
import { labelFormat } from '../../lib/slides-file/label-format';
import { buildNotes } from '../../lib/slides-file/notes';
import { verifyData } from '../../lib/verify';
import { chartReferences } from '../../lib/verify/charts/references';
import { isDrawn, joinSegments, valuesOf, type ValueView } from '../../lib/view';
import { formatNumber, readContentTypes, readPowerPoint, type FileSlide, type PowerPoint } from '../support/pptx';
import { readZipTimes } from '../support/xlsx';
import { makeValue } from './make-value';

/** Of a slide's height: the smallest type, and a number that is the message. */
const SMALLEST = 0.03;
const KEY_NUMBER = 0.08;
const SAFE = 0.05;
const EMU_PER_POINT = 12700;

/** The project's own reports, and a made-up one with every qualifier. */
const reports = ['data', 'tests/fixtures/reports/valid'].flatMap((folder) => verifyData(readReports(folder)).traced);

describe.each(reports.map((report) => ({ name: report.loaded.report.value.id, report })))('The PowerPoint file of $name', ({ report }) => {
  const { slides } = buildPresentation(report);
  let content: Uint8Array;
  let download: Download;
  let file: PowerPoint;
  const pairs = (): [Slide, FileSlide][] => slides.flatMap((slide, index): [Slide, FileSlide][] => (file.slides[index] ? [[slide, file.slides[index]]] : []));

  beforeAll(async () => {
    ({ content, download } = await buildSlidesFile(report, null));
    file = readPowerPoint(content);
    // A machine that is busy with other tests takes its time.
  });

  it('has every slide of the presentation in its order, each with its message as its title', () => {
    expect(file.slides.map(({ title }) => title)).toEqual(slides.map(({ title, part }) => (part ? `${title}　${part.index}/${part.total}` : title)));
  });

  it('says how many slides it has, and its size', () => {
    expect([download.slides, download.bytes]).toEqual([slides.length, content.length]);
    expect(describeDownload(download)).toMatch(/^PPTX，\d+页，\d+ KB$/);
  });

  it('prints every number of a slide in full, with qualifier and unit, and an explicit zero as its word', () => {
    for (const [slide, written] of pairs()) {
      const words = wordsOf(written);
      for (const value of valuesOn(slide)) expect(words, `${slide.id} ${value.id}`).toContain(value.zeroWord ?? value.display.text);
    }
  });

  it('says of every computed number that it is computed, and how', () => {
    for (const [slide, written] of pairs()) {
      const computed = valuesOn(slide).filter(({ formula }) => formula !== undefined);
      if (computed.length > 0) expect(wordsOf(written), slide.id).toContain('计算得出');
      for (const { formula = '' } of computed) expect(slide.kind === 'sentence' ? written.notes.join('\n') : wordsOf(written), slide.id).toContain(formula);
    }
  });

  it('has every sentence, line, caveat and name that the presentation has', () => {
    for (const [slide, written] of pairs()) for (const words of wordsIn(slide)) expect(wordsOf(written), slide.id).toContain(words);
  });

  it('draws bars and parts as charts of PowerPoint’s own, whose numbers are the report’s, in the drawing and in the worksheet', () => {
    const drawn = pairs().filter(([slide]) => slide.kind === 'chart');
    for (const [slide, { charts, tables }] of drawn) {
      if (slide.kind !== 'chart') continue;
      const { view } = slide;
      const [chart] = charts;
      if (view.kind === 'bars') {
        const values = view.marks.map(({ value }) => value);
        expect([chart?.direction, chart?.series.map((series) => series.values)], slide.id).toEqual(['bar', [values]]);
        expect(chart?.sheet.slice(1).map((row) => row[1]), slide.id).toEqual(values);
        expect(chart?.series[0]?.categories).toEqual(chart?.sheet.slice(1).map((row) => row[0]));
      } else if (view.kind === 'parts') {
        const values = view.parts.map(({ value }) => value);
        expect([chart?.grouping, chart?.series.map((series) => series.values)], slide.id).toEqual(['stacked', values.map((value) => [value])]);
        expect(chart?.sheet[1]?.slice(1), slide.id).toEqual(values);
        expect(tables, slide.id).toBe(1);
      } else {
        // Also a single number, which stands alone in large type.
        expect([charts.length, tables === 1 || valuesOf(view).length === 1], slide.id).toEqual([0, true]);
      }
    }
    expect(drawn.flatMap(([, { charts }]) => charts).length).toBeGreaterThan(0);
  });

  it('holds no pictures', () => {
    expect(Object.keys(file.parts).filter((name) => name.includes('media/'))).toEqual([]);
  });

  it('gives the speaker the report’s own words for every number and item, and the source', () => {
    const { text } = report.loaded;
    for (const [slide, { notes }] of pairs()) {
      const said = notes.join('');
      for (const { id } of valuesOn(slide)) if (report.figures.has(id)) expect(said, `${slide.id} ${id}`).toContain(report.figures.get(id)?.figure.quote);
      if (slide.kind === 'lines') for (const { quote = '' } of slide.items) expect(said, slide.id).toContain(quote);
      const own = notes.slice(1).filter((_, index) => notes[index]?.startsWith('报告原文'));
      for (const sentence of own) expect(text, slide.id).toContain(sentence);
      expect(said, slide.id).toContain(`来源：《${report.loaded.report.value.title}》`);
    }
  });

  it('keeps within the safe margins, in type that can be read from the last row', () => {
    const { w, h } = file.size;
    expect(w / h).toBeCloseTo(16 / 9, 3);
    const points = h / EMU_PER_POINT / 100;
    for (const [slide, { boxes, sizes }] of pairs()) {
      for (const box of boxes) {
        expect([Math.min(box.x / w, 1 - (box.x + box.w) / w) >= SAFE - 1e-4, Math.min(box.y / h, 1 - (box.y + box.h) / h) >= SAFE - 1e-4], `${slide.id} ${JSON.stringify(box)}`).toEqual([true, true]);
      }
      expect(Math.min(...sizes) / 10000 / points, slide.id).toBeGreaterThanOrEqual(SMALLEST);
      if (slide.kind === 'figures') expect(Math.max(...sizes) / 10000 / points, slide.id).toBeGreaterThanOrEqual(KEY_NUMBER);
    }
  });

  it('is whole: every part has a type, every type a part, every relation a target, every shape a number of its own', () => {
    const { overrides, defaults } = readContentTypes(file.parts);
    const names = Object.keys(file.parts);
    expect(names.filter((name) => name.endsWith('/'))).toEqual([]);
    expect(names.filter((name) => name !== '[Content_Types].xml' && !overrides.includes(name) && !defaults.includes(name.split('.').at(-1) ?? ''))).toEqual([]);
    expect(overrides.filter((name) => !(name in file.parts))).toEqual([]);
    expect(new Set(overrides).size).toBe(overrides.length);
    expect(file.relations.filter(({ external, target }) => !external && !(target in file.parts))).toEqual([]);
    // PowerPoint offers to repair a file in which a paragraph says its form after its words.
    for (const [name, part] of Object.entries(file.parts)) if (name.endsWith('.xml')) expect(new TextDecoder().decode(part), name).not.toMatch(/<\/a:r>\s*<a:pPr/);
    for (const { ids, title } of file.slides) expect(new Set(ids).size, title).toBe(ids.length);
  });

  it('is the same in every build, whatever the clock says', async () => {
    const again = await buildSlidesFile(report, null);
    expect(Buffer.from(again.content).equals(Buffer.from(content))).toBe(true);
    expect(new Set(readZipTimes(content))).toEqual(new Set([0x00210000]));
    expect(new TextDecoder().decode(file.parts['docProps/core.xml'])).toContain(`>${report.loaded.report.value.published}T00:00:00Z</dcterms:created>`);
  });

  it('links to the site only where the site has an address, and then ends with it', async () => {
    expect(file.slides.flatMap(({ links }) => links)).toEqual([]);
    const placed = readPowerPoint((await buildSlidesFile(report, 'https://example.gov.cn/column')).content);
    expect(placed.slides.map(({ links }) => links)).toEqual(slides.map(({ address }) => [`https://example.gov.cn/column${address}`]));
    expect(placed.slides.at(-1)?.paragraphs).toContain(`网址：https://example.gov.cn/column/${report.loaded.report.value.id}/`);
  });
});

describe('The notes of a chart that no slide could hold', () => {
  it('still give the report’s words for its numbers', () => {
    for (const report of reports) {
      for (const { id, panel } of report.loaded.sections.map(({ value }) => value)) {
        for (const chart of panel.charts) {
          const [figure] = chartReferences(chart).flatMap((reference) => report.figures.get(reference.id) ?? []);
          const lines: Slide = { id: `slide-chart-${chart.id}-2`, kind: 'lines', title: '', address: `/${id}/`, look: 'plain', sizes: { wide: 0, tall: 0 }, start: 1, items: [] };
          if (figure) expect(buildNotes(lines, report, null).join(''), chart.id).toContain(figure.figure.quote);
        }
      }
    }
  });
});

describe('The number format of a chart’s labels', () => {
  it('prints every number as the site does', () => {
    for (const [number, value, unit, format] of [['3118', '3118', '户', '0"户"'], ['1,234', '1234', '份', '#,##0"份"'], ['27.40', '27.40', '万元', '0.00"万元"']] as const) {
      const text = number + unit;
      expect(labelFormat([makeValue('名称', text, { value, display: { text, before: '', number, between: '', unit, after: '' } })]), text).toBe(format);
      expect(formatNumber(value, format)).toBe(text);
    }
  });

  it('is none where numbers differ in unit, or where one has a qualifier or another scale', () => {
    const exact = makeValue('甲', '12件');
    expect(labelFormat([exact, makeValue('乙', '3次')])).toBeUndefined();
    expect(labelFormat([{ ...exact, qualifier: 'over' }])).toBeUndefined();
    expect(labelFormat([{ ...makeValue('丙', '0.8万件'), value: '8000' }])).toBeUndefined();
    expect(labelFormat([{ ...makeValue('丁', '0件'), zeroWord: '没有' }])).toBeUndefined();
  });
});

/** All words that a viewer prints: paragraphs, names in charts and their numbers in the labels’ format. */
function wordsOf({ paragraphs, charts }: FileSlide): string {
  const chartWords = charts.flatMap(({ series, format }) => series.flatMap(({ name, categories, values }) => [name, ...categories, ...(format === undefined ? [] : values.map((value) => formatNumber(value, format)))]));
  return [...paragraphs, ...chartWords].join('\n');
}

function valuesOn(slide: Slide): ValueView[] {
  if (slide.kind === 'sentence') return slide.segments.flatMap(({ value }) => value ?? []);
  if (slide.kind === 'figures') return slide.values;
  return slide.kind === 'chart' ? valuesOf(slide.view) : [];
}

function wordsIn(slide: Slide): string[] {
  const note = slide.note === undefined ? [] : [slide.note];
  if (slide.kind === 'title') return [slide.publisher, slide.published];
  if (slide.kind === 'sentence') return slide.segments.every(({ value }) => !value?.formula) ? [joinSegments(slide.segments), ...note] : note;
  if (slide.kind === 'figures') return [...slide.values.map(({ label }) => label), ...note];
  if (slide.kind === 'lines') return [...slide.items.map(({ text }) => text), ...note];
  return [...namesIn(slide), ...note];
}

function namesIn({ view }: Extract<Slide, { kind: 'chart' }>): string[] {
  if (view.kind === 'timeline') return view.events.flatMap(({ when, label }) => [when, label]);
  return isDrawn(view) ? [...valuesOf(view).map(({ label }) => (view.kind === 'tree' ? '' : label)), ...(view.kind === 'units' ? view.names : [])] : [];
}
