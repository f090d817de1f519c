import type { DataRecord, Indicator, Qualifier, Section } from '../../data/schema';
import { buildSectionTable, type TableRow } from '../table';
import { COMPARABILITY_WORDS } from '../text/comparability';
import { STATUS_LABELS } from '../text/zero';
import type { TracedFigure, TracedReport } from '../verify/traced';
import { fill, headingOf, shownOf, unfoldPunctuation, viewReport, type FigureLinks, type Values, type ValueView } from '../view';
import type { AddressOf } from './address';

const QUALIFIER_LABELS: Record<Qualifier, string> = {
  exact: '确数',
  about: '约数',
  over: '多于',
  atLeast: '不少于',
  atMost: '不超过',
  rank: '名次',
  vague: '概数',
};

const STATED = { kind: 'stated', kindLabel: '报告原文' } as const;
const COMPUTED = { kind: 'computed', kindLabel: '计算得出' } as const;

/**
 * Every number of a report, stated and computed, one record each, in the order of the panels' tables: what the reader
 * downloads is made of the same rows that the page shows.
 */
export function buildRecords(report: TracedReport, addressOf: AddressOf): DataRecord[] {
  const context: Context = {
    report,
    addressOf,
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
  addressOf: AddressOf;
  values: Values;
  links: ReadonlyMap<string, FigureLinks>;
  indicators: ReadonlyMap<string, Indicator>;
}

function toRecord({ value, quote }: TableRow, section: Section, { report, addressOf, values, links, indicators }: Context): DataRecord {
  const { id: reportId, district, year } = report.loaded.report.value;
  const traced = report.figures.get(value.id);
  const indicator = indicators.get(value.indicator ?? '');
  const subsection = section.subsections.find(({ id }) => id === value.subsection);
  const status = value.status ?? (value.value === '0' ? 'zero' : 'number');
  return {
    report: reportId,
    district: district.name,
    year,
    section: section.id,
    sectionOrdinal: section.ordinal ?? null,
    sectionTitle: unfoldPunctuation(section.title),
    subsection: subsection?.id ?? null,
    subsectionTitle: subsection ? headingOf(subsection) : null,
    id: value.id,
    ...(value.formula === undefined ? STATED : COMPUTED),
    indicator: indicator?.id ?? null,
    indicatorLabel: indicator?.label ?? null,
    indicatorEnglish: indicator?.english ?? null,
    label: value.label,
    value: value.value || null,
    upper: traced?.figure.upper ?? null,
    status,
    statusLabel: STATUS_LABELS[status],
    unit: traced?.figure.unit ?? value.display.unit,
    unitSource: unitSourceOf(value, traced),
    ...qualify(value, traced),
    display: shownOf(value),
    asOf: value.asOf ?? null,
    asOfDate: traced?.figure.asOf?.date ?? null,
    scope: value.scope === undefined ? null : fill(value.scope, values),
    formula: value.formula ?? null,
    zeroWord: value.zeroWord ?? null,
    sameAs: value.sameAs ?? null,
    definition: indicator?.definition ?? null,
    comparability: indicator?.comparability ?? null,
    comparabilityLabel: indicator ? COMPARABILITY_WORDS[indicator.comparability] : null,
    quote: quote ?? null,
    ...placeQuote(traced, report.loaded.text),
    note: value.note === undefined ? null : fill(value.note, values),
    page: addressOf(links.get(value.id)?.text ?? `/${reportId}/${section.id}/#${section.id}-table`),
  };
}

/** Whether the unit stands in the text after the number, or is the indicator's. */
function unitSourceOf({ formula, display, zeroWord }: ValueView, traced?: TracedFigure): DataRecord['unitSource'] {
  if (formula !== undefined) return 'computed';
  return zeroWord === undefined && display.unit === traced?.figure.unit ? 'text' : 'indicator';
}

/** How exactly the number is stated; nothing of a state, which is none. */
function qualify({ value, status, qualifier, display: { before, number, between, after } }: ValueView, traced?: TracedFigure): Pick<DataRecord, 'qualifier' | 'qualifierLabel' | 'qualifierWords'> {
  if (value === '' && (status === 'not-found' || status === 'not-yet')) return { qualifier: null, qualifierLabel: null, qualifierWords: null };
  const upper = traced?.figure.upper;
  return {
    qualifier,
    qualifierLabel: upper === undefined ? QUALIFIER_LABELS[qualifier] : `范围，上限${upper}`,
    // 10余万: the word may stand inside the number.
    qualifierWords: qualifier === 'vague' ? before + number + between + after : before + (/[余多]/.exec(number)?.[0] ?? '') + between + after || null,
  };
}

/** In characters, as other languages count them: not in UTF-16 code units. */
function placeQuote(traced: TracedFigure | undefined, text: string): Pick<DataRecord, 'quoteStart' | 'quoteEnd'> {
  const place = (offset: number) => [...text.slice(0, offset)].length;
  return { quoteStart: traced ? place(traced.quote.start) : null, quoteEnd: traced ? place(traced.quote.end) : null };
}
