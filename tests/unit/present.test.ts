import { describe, expect, it } from 'vitest';
import { drawingOf } from '../../lib/chart/draw';
import { readReports } from '../../lib/load';
import { buildPresentation } from '../../lib/page/present';
import { buildDeck, buildOfflineDeck } from '../../lib/page/slides/build-deck';
import { buildChartSlides } from '../../lib/page/slides/chart-slides';
import type { Slide } from '../../lib/page/slides/model';
import { verifyData } from '../../lib/verify';
import { buildChartView, buildValues, fillSegments, isDrawn, joinSegments, valueOf, type BarsView, type ValueView } from '../../lib/view';
import { makeValue } from './make-value';

const MOST_LINES = 7;
const MOST_FIGURES = 6;

/** The project's own reports, and a made-up one. */
const reports = ['data', 'tests/fixtures/reports/valid'].flatMap((folder) => verifyData(readReports(folder)).traced);

describe.each(reports.map((report) => ({ name: report.loaded.report.value.id, report })))('The presentation of $name', ({ report }) => {
  const presentation = buildPresentation(report);
  const { slides } = presentation;
  const values = buildValues(report);
  const { headline, takeaway, overview } = report.loaded.report.value;
  const sections = report.loaded.sections.map(({ value }) => value);
  const words = slides.map(wordsOf).join('\n');

  it('begins with the title, then the report in a sentence, then its headline figures, and ends with the sources', () => {
    expect(slides.slice(0, 3).map(({ id }) => id)).toEqual(['slide-title', 'slide-takeaway', 'slide-headline']);
    expect(slides.at(-1)?.id).toMatch(/^slide-closing/);
  });

  it('shows every headline figure with qualifier and unit', () => {
    const shown = slides.filter(({ id }) => id.startsWith('slide-headline')).flatMap((slide) => (slide.kind === 'figures' ? slide.values : []));
    expect(shown).toEqual(headline.map((id) => valueOf(values, id)));
  });

  it('opens the report and every section with its finding, in the report’s order', () => {
    const sentences = slides.filter((slide) => slide.kind === 'sentence').map(({ segments }) => joinSegments(segments));
    expect(sentences).toEqual([takeaway, ...sections.map((section) => section.takeaway)].map((text) => joinSegments(fillSegments(text, values))));
  });

  it('has every chart of every panel in its order, with its finding, its note and all that it holds', () => {
    const charts = [...overview.charts, ...sections.flatMap(({ panel }) => panel.charts)];
    const starts = slides.filter(({ id, part }) => id.startsWith('slide-chart-') && (part?.index ?? 1) === 1).map(({ id }) => id);
    expect(starts).toEqual(charts.map(({ id }) => `slide-chart-${id}`));
    for (const chart of charts) {
      const view = buildChartView(chart, values);
      const own = slides.filter(({ id }) => id === `slide-chart-${chart.id}` || new RegExp(`^slide-chart-${chart.id}-\\d+$`).test(id));
      const said = own.map(wordsOf).join('\n');
      expect(said).toContain(view.title);
      for (const sentence of view.note?.match(/[^。]+。?/g) ?? []) expect(said).toContain(sentence);
      if (view.kind === 'tiles') expect(own.flatMap((slide) => (slide.kind === 'figures' ? slide.values : []))).toEqual(view.tiles);
      if ('items' in view) expect(own.flatMap((slide) => (slide.kind === 'lines' ? slide.items : [])).map(({ text }) => text)).toEqual(expect.arrayContaining(view.items.map(({ text }) => text)));
      if (view.kind === 'timeline') for (const { text } of view.undated) expect(said).toContain(text);
      if (isDrawn(view)) expect(own.some((slide) => slide.kind === 'chart' || slide.kind === 'lines')).toBe(true);
    }
  });

  it(`puts at most ${MOST_FIGURES} figures and ${MOST_LINES} lines on a screen`, () => {
    for (const slide of slides) {
      if (slide.kind === 'figures') expect(slide.values.length).toBeLessThanOrEqual(MOST_FIGURES);
      if (slide.kind === 'lines') expect(slide.items.length).toBeLessThanOrEqual(MOST_LINES);
    }
  });

  it('gives every slide an anchor of its own, a message and a place on the site', () => {
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
    for (const { title, address } of slides) {
      expect(title).not.toBe('');
      expect(address.startsWith(`/${report.loaded.report.value.id}/`)).toBe(true);
    }
  });

  it('is told to its script slide by slide, section by section, with the way out and where it stands on the site', () => {
    const { groups } = buildDeck(presentation, null);
    expect(groups.flatMap((group) => group.slides.map(({ id }) => id))).toEqual(slides.map(({ id }) => id));
    expect(groups.slice(1, -1).map(({ name }) => name.replace(/、.*/, ''))).toEqual(sections.map(({ ordinal }) => ordinal));
    expect(groups.flatMap((group) => group.slides.map(({ address }) => address))).toEqual(slides.map(({ address }) => address.replace(/#.*/, '')));
    const offline = buildOfflineDeck(presentation).groups.flatMap((group) => group.slides);
    expect(offline.every(({ exit, address }) => exit.startsWith('#') && address === undefined)).toBe(true);
  });

  it('numbers slides that belong together', () => {
    for (const { part, id } of slides) if (part) expect(slides.filter((slide) => slide.id.startsWith(id.replace(/-\d+$/, '')) && slide.part).length, id).toBeGreaterThanOrEqual(part.total);
  });

  it('says nothing that a program failed to say', () => {
    expect(words).not.toMatch(/undefined|NaN|null|\[object|[{}]/);
  });
});

describe('A chart that no screen can hold legibly', () => {
  const mark = (index: number): ValueView => makeValue(`一个名字很长很长很长很长很长很长很长的单位之${index}`, `${index + 1}件`);
  const bars: BarsView = { kind: 'bars', id: 'long', title: '很长的名字', marks: Array.from({ length: 7 }, (_, index) => mark(index)), note: '说明。'.repeat(60) };
  const slides = buildChartSlides(bars, { address: '/r/s/' });

  it('keeps every number and every sentence of its note', () => {
    const said = slides.map(wordsOf).join('\n');
    for (const { display } of bars.marks) expect(said).toContain(display.text);
    expect(said.match(/说明。/g)).toHaveLength(60);
  });

  it('is spread over several numbered slides', () => {
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.map(({ part }) => part?.index)).toEqual(slides.map((_, index) => index + 1));
  });
});

function wordsOf(slide: Slide): string {
  const body = {
    title: () => '',
    sentence: () => (slide.kind === 'sentence' ? joinSegments(slide.segments) : ''),
    figures: () => (slide.kind === 'figures' ? slide.values.map(({ display }) => display.text).join('\n') : ''),
    chart: () => (slide.kind === 'chart' ? `${slide.summary}\n${drawingOf(slide.view, 'slide').replace(/<[^>]+>/g, '\n')}` : ''),
    lines: () => (slide.kind === 'lines' ? slide.items.map(({ text }) => text).join('\n') : ''),
  }[slide.kind]();
  return [slide.title, body, slide.note ?? ''].join('\n');
}
