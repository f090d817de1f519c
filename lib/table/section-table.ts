import type { Section } from '../../data/schema';
import { describeWords } from '../text/zero';
import { fill, headingOf, valueOf, type Values, type ValueView } from '../view';

/** One number with all that is said of it. The same model feeds the page and every download. */
export interface TableRow {
  value: ValueView;
  /** Reach of the number in words: as-of, scope, formula, the word of an explicit zero. */
  basis: string[];
  /** The sentence's clauses that hold the number; absent where it is computed. */
  quote?: string;
}

export interface TableGroup {
  id: string;
  /** Heading of the subsection; absent where the section has no subsections. */
  heading?: string;
  rows: TableRow[];
}

export interface TableModel {
  caption: string;
  groups: TableGroup[];
}

/** Every number of a section, stated and computed, in the report's order under its subsections. */
export function buildSectionTable(section: Section, values: Values): TableModel {
  const stated = section.figures.map((figure) => ({ ...toRow(valueOf(values, figure.id), values), quote: figure.quote }));
  const computed = section.derived.map(({ id }) => toRow(valueOf(values, id), values));
  const groups = section.subsections.map(({ id, ...heading }) => ({
    id,
    heading: headingOf(heading),
    rows: stated.filter(({ value }) => value.subsection === id),
  }));
  const rest = stated.filter(({ value }) => value.subsection === undefined);
  return {
    caption: `${headingOf(section)}：全部数字`,
    groups: [
      ...(rest.length > 0 ? [{ id: section.id, rows: rest }] : []),
      ...groups.filter(({ rows }) => rows.length > 0),
      ...(computed.length > 0 ? [{ id: `${section.id}-computed`, heading: '计算得出（不是报告原文的数字）', rows: computed }] : []),
    ],
  };
}

function toRow(value: ValueView, values: Values): TableRow {
  const { asOf, scope, formula, sameAs } = value;
  return {
    value,
    basis: [
      describeWords(value),
      asOf,
      scope && fill(scope, values),
      formula && `计算得出：${formula}`,
      sameAs && `与“${valueOf(values, sameAs).label}”是同一事，只计一次`,
    ].filter((words): words is string => Boolean(words)),
  };
}
