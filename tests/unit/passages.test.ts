import { describe, expect, it } from 'vitest';
import { getReports } from '../../lib/reports';
import { buildPassages } from '../../lib/text';

const sections = getReports().flatMap((report) =>
  report.loaded.sections.map(({ value: section }) => ({ name: `${report.loaded.report.value.id}/${section.id}`, report, section, groups: buildPassages(report, section) })),
);

describe.each(sections)('The passages of $name', ({ report, section, groups }) => {
  const sentences = groups.flatMap((group) => group.sentences);
  const texts = sentences.map(({ segments }) => segments.map(({ text }) => text).join(''));
  const marks = sentences.flatMap(({ segments }) => segments.filter(({ figure }) => figure !== undefined));

  it('are sentences of the report, character by character, in its order', () => {
    let position = 0;
    for (const text of texts) {
      const found = report.loaded.text.indexOf(text, position);
      expect(found, text).toBeGreaterThanOrEqual(position);
      position = found + text.length;
    }
  });

  it('are whole sentences', () => {
    for (const text of texts) {
      const at = report.loaded.text.indexOf(text);
      expect(report.loaded.text[at - 1] ?? '\n').toMatch(/[。;；\n]/);
      expect(/[。;；]$/.test(text) || /^\n?$/.test(report.loaded.text[at + text.length] ?? '')).toBe(true);
    }
  });

  it('mark every figure of the section once, at its own place', () => {
    const ids = section.figures.map(({ id }) => id);
    expect(marks.map(({ figure }) => figure).sort()).toEqual([...ids].sort());
    for (const { figure = '', text } of marks) {
      const traced = report.figures.get(figure);
      expect(text).toContain(traced?.token.raw);
      if (traced && traced.token.script !== 'zero') expect(text.endsWith(traced.wording.unit + traced.wording.after)).toBe(true);
    }
  });

  it('hold every quote of the charts and the observations', () => {
    const quotes = section.panel.charts.flatMap((chart) => ('items' in chart ? chart.items.map(({ quote }) => quote) : []));
    const observed = section.observations.flatMap((observation) => observation.quotes.map(({ quote }) => quote));
    const bodies = report.headings.filter((heading) => heading.section === section.id).map(({ body }) => report.loaded.text.slice(body.start, body.end));
    for (const quote of [...quotes, ...observed].filter((each) => bodies.some((body) => body.includes(each)))) {
      const parts = quote.split(/(?<=[。;；])/);
      for (const part of parts) expect([...texts, ...groups.map(({ heading }) => heading)].some((text) => text.includes(part.trim())), part).toBe(true);
    }
  });

  it('say where sentences between them are left out, and only there', () => {
    for (const { sentences: own } of groups) {
      for (const [index, { gapBefore }] of own.entries()) {
        if (index === 0) continue;
        const pair = [own[index - 1], own[index]].map((sentence) => sentence?.segments.map(({ text }) => text).join('') ?? '');
        const adjacent = report.loaded.text.includes(pair.join('')) || report.loaded.text.includes(pair.join('\n')) || report.loaded.text.includes(pair.join('\n\n'));
        expect(gapBefore, pair.join(' | ')).toBe(!adjacent);
      }
    }
  });

  it('stand under the headings as the report prints them', () => {
    for (const { heading } of groups) expect(report.loaded.text.split('\n')).toContain(heading);
  });
});
