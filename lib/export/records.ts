import type { DataRecord, Indicator, Qualifier, Section } from '../../data/schema';
import { buildSectionTable, type TableRow } from '../table';
import type { TracedReport } from '../verify/traced';
import { fill, unfoldPunctuation, viewReport, type FigureLinks, type Values } from '../view';

const QUALIFIER_LABELS: Record<Qualifier, string> = {
  exact: '确数',
  about: '约数',
  over: '多于',
  atLeast: '不少于',
  atMost: '不超过',
};

const STATED = { kind: 'stated', kindLabel: '报告原文' } as const;
const COMPUTED = { kind: 'computed', kindLabel: '计算得出' } as const;

/**
 * Every number of a report, stated and computed, one record each, in the order of the panels' tables: what the reader
 * downloads is made of the same rows that the page shows.
 */
export function buildRecords(report: TracedReport): DataRecord[] {
  const context: Context = {
    report,
    values: viewReport(report).values,
    links: viewReport(report).links,
    indicators: new Map(report.loaded.vocabulary.value.indicators.map((indicator) => [indicator.id, indicator])),
  };
  return report.loaded.sections.flatMap(({ value: section }) =>
    buildSectionTable(section, context.values).groups.flatMap(({ rows }) => rows.map((row) => toRecord(row, section, context))),
  );
}

interface Context {
  report: TracedReport;
  values: Values;
  links: ReadonlyMap<string, FigureLinks>;
  indicators: ReadonlyMap<string, Indicator>;
}

function toRecord({ value, quote }: TableRow, section: Section, { report, values, links, indicators }: Context): DataRecord {
  const { id: reportId } = report.loaded.report.value;
  const figure = report.figures.get(value.id)?.figure;
  const indicator = indicators.get(value.indicator ?? '');
  const subsection = section.subsections.find(({ id }) => id === value.subsection);
  const { before, number, between, after, unit } = value.display;
  return {
    report: reportId,
    section: section.id,
    sectionOrdinal: section.ordinal,
    sectionTitle: unfoldPunctuation(section.title),
    subsection: subsection?.id ?? null,
    subsectionTitle: subsection ? unfoldPunctuation(subsection.ordinal + subsection.title) : null,
    id: value.id,
    ...(value.formula === undefined ? STATED : COMPUTED),
    indicator: indicator?.id ?? null,
    indicatorLabel: indicator?.label ?? null,
    indicatorEnglish: indicator?.english ?? null,
    label: value.label,
    value: value.value,
    upper: figure?.upper ?? null,
    unit,
    qualifier: value.qualifier,
    qualifierLabel: QUALIFIER_LABELS[value.qualifier],
    // 10余万: the word may stand inside the number.
    qualifierWords: before + (/[余多]/.exec(number)?.[0] ?? '') + between + after || null,
    display: value.display.text,
    asOf: value.asOf ?? null,
    asOfDate: figure?.asOf?.date ?? null,
    scope: value.scope === undefined ? null : fill(value.scope, values),
    formula: value.formula ?? null,
    zeroWord: value.zeroWord ?? null,
    sameAs: value.sameAs ?? null,
    definition: indicator?.definition ?? null,
    comparability: indicator?.comparability ?? null,
    quote: quote ?? null,
    note: value.note === undefined ? null : fill(value.note, values),
    page: links.get(value.id)?.text ?? `/${reportId}/${section.id}/#${section.id}-table`,
  };
}
