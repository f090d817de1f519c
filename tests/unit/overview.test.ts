import { describe, expect, it } from 'vitest';
import { buildOverview } from '../../lib/page/overview';
import { getReports } from '../../lib/reports';
import { leadOf, valuesOf, viewReport } from '../../lib/view';

describe.each(getReports().map((report) => ({ id: report.loaded.report.value.id, report })))('The overview of $id', ({ report }) => {
  const { cards, headline, board } = buildOverview(report);

  it('has a card for every section, in the report’s order', () => {
    expect(cards.map(({ id }) => id)).toEqual(report.loaded.sections.map(({ value }) => value.id));
    expect(headline.map(({ id }) => id)).toEqual(report.loaded.report.value.headline);
  });

  it('fills every row of twelve columns on every window', () => {
    for (const window of ['tablet', 'desk', 'wall'] as const) {
      let used = 0;
      for (const { spans } of cards) {
        used += spans[window];
        expect(used).toBeLessThanOrEqual(12);
        if (used === 12) used = 0;
      }
      expect(used, window).toBe(0);
    }
  });

  it('shows no number twice on a card, beside its takeaway', () => {
    for (const { lead, numbers } of cards) {
      const ids = [...(lead.kind === 'chart' ? valuesOf(lead.view) : []), ...numbers].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('tells every gap on the card of its section', () => {
    const gaps = report.verdicts.filter(({ outcome }) => outcome === 'gap').map(({ identity }) => identity.id);
    expect(cards.flatMap((card) => card.gaps.map(({ id }) => id))).toEqual(gaps);
  });

  it('counts every number, every check and every measure in its section’s row', () => {
    expect(board.map(({ mark }) => mark)).toEqual(report.loaded.sections.map(({ value }) => value.ordinal));
    expect(board.map(({ figures }) => figures)).toEqual(report.loaded.sections.map(({ value }) => value.figures.length));
    expect(board.flatMap(({ outcomes }) => outcomes)).toEqual(report.verdicts.map(({ outcome }) => outcome));
    const written = report.loaded.sections.map(({ value }) => value.panel.charts.flatMap((chart) => ('items' in chart ? chart.items.flatMap(({ status }) => status ?? []) : [])));
    expect(board.map(({ measures }) => measures)).toEqual(written);
  });
});

describe('What leads a card without the data’s word', () => {
  const [report] = getReports();
  const sections = report ? viewReport(report).sections.map(({ section, ...rest }) => ({ ...rest, section: { ...section, panel: { ...section.panel, lead: undefined } } })) : [];

  it('is the first drawn chart, else the first numbers, else the only list; several lists stand together', () => {
    for (const section of sections) {
      const kinds = section.charts.map(({ view }) => view.kind);
      const lead = leadOf(section);
      const drawn = kinds.find((kind) => !['tiles', 'steps', 'list'].includes(kind));
      const expected = drawn ?? (kinds.includes('tiles') ? 'tiles' : kinds.length === 1 ? kinds[0] : undefined);
      expect(lead?.kind).toBe(expected);
    }
  });
});
