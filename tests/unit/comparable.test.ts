import { describe, expect, it } from 'vitest';
import type { Chart, Observation } from '../../data/schema';
import { getReports } from '../../lib/reports';
import { viewReport } from '../../lib/view';
import { comparable } from '../../lib/view/comparable';

const bars: Chart = { id: 'a-chart', kind: 'bars', title: '三个数', figures: ['first', 'second', 'third'] };
const note = (kind: Observation['kind'], figures?: string[]): Observation => ({ id: 'a-note', kind, text: '关系未说明。', quotes: [{ quote: '原文' }], figures });

describe('Numbers on one axis', () => {
  it('are told as numbers where the report leaves open how two of them are related', () => {
    expect(comparable(bars, [note('ambiguity', ['third', 'first'])])).toEqual({ ...bars, kind: 'tiles' });
  });

  it('stay bars where what is ambiguous is one of them, or nothing', () => {
    for (const notes of [[], [note('ambiguity')], [note('ambiguity', ['first', 'elsewhere'])], [note('scope', ['first', 'second'])]]) expect(comparable(bars, notes)).toBe(bars);
  });

  it('are never two of an ambiguity, in any report', () => {
    for (const report of getReports()) {
      for (const { section, charts } of viewReport(report).sections) {
        const open = section.observations.filter(({ kind }) => kind === 'ambiguity').map(({ figures = [] }) => figures);
        for (const { view } of charts) {
          if (view.kind !== 'bars') continue;
          const ids = view.marks.map(({ id }) => id);
          expect(open.filter((figures) => figures.filter((id) => ids.includes(id)).length > 1), view.id).toEqual([]);
        }
      }
    }
  });
});
