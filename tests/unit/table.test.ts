import { describe, expect, it } from 'vitest';
import { getReports } from '../../lib/reports';
import { buildSectionTable } from '../../lib/table';
import { buildValues, valueOf, type ValueView } from '../../lib/view';

const sections = getReports().flatMap((report) => {
  const values = buildValues(report);
  return report.loaded.sections.map(({ value: section }) => ({ name: `${report.loaded.report.value.id}/${section.id}`, report, section, values, table: buildSectionTable(section, values) }));
});

const SAID: Record<NonNullable<ValueView['status']>, (value: ValueView) => string> = {
  zero: ({ zeroWord, display }) => `“${zeroWord}”，即${display.text}`,
  'not-found': ({ zeroWord }) => `“${zeroWord}”，是没有查到`,
  'not-yet': ({ zeroWord }) => `“${zeroWord}”，说的是进展`,
  vague: () => '没有确数',
  fraction: () => '是分数',
  multiple: () => '是倍数',
};

describe.each(sections)('The table of $name', ({ report, section, values, table }) => {
  const rows = table.groups.flatMap((group) => group.rows);

  it('has every number of the section once, and no other', () => {
    const ids = [...section.figures, ...section.derived].map(({ id }) => id);
    expect(rows.map(({ value }) => value.id).sort()).toEqual([...ids].sort());
  });

  it('stands under the headings of the report, in its order', () => {
    const headings = table.groups.filter(({ id }) => section.subsections.some((each) => each.id === id)).map(({ id }) => id);
    expect(headings).toEqual(section.subsections.map(({ id }) => id).filter((id) => headings.includes(id)));
    for (const { id, rows: own } of table.groups) for (const { value } of own) expect([value.subsection, section.id, `${section.id}-computed`]).toContain(id);
  });

  it('gives each stated number its clause, which stands in the source', () => {
    for (const { value, quote } of rows) {
      if (value.formula === undefined) expect(report.loaded.text).toContain(quote);
      else expect(quote).toBeUndefined();
    }
  });

  it('says of each number all that limits it', () => {
    for (const { value, basis } of rows) {
      const words = basis.join(';');
      if (value.status) expect(words).toContain(SAID[value.status](value));
      if (value.unwrittenUnit) expect(words).toContain(`没有写单位，按指标以“${value.unwrittenUnit}”计`);
      if (value.asOf) expect(words).toContain(value.asOf);
      if (value.formula) expect(words).toContain(`计算得出：${value.formula}`);
      if (value.sameAs) expect(words).toContain(valueOf(values, value.sameAs).label);
      expect(words).not.toMatch(/[{}]|undefined/);
    }
  });

  it('keeps computed numbers apart from the report’s own', () => {
    for (const { id, rows: own } of table.groups) {
      for (const { value } of own) expect(value.formula !== undefined).toBe(id === `${section.id}-computed`);
    }
  });
});
