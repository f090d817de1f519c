import type { Indicator, Site } from '../../data/schema';
import { buildSectionTable } from '../table';
import { listUnsaid, spokenLink, type UnsaidNote } from '../text';
import { COMPARABILITY_WORDS } from '../text/comparability';
import type { TracedReport } from '../verify/traced';
import { figureAnchor, headingOf, shownOf, viewReport } from '../view';
import { buildCitations, type Citation } from './citations';
import { buildCorrections, type CorrectionNote } from './corrections';
import type { RowWords } from './data-filter';
import { listSections, type SectionLink } from './sections';

/** One number of the report with everything that the table says of it. */
export interface DataRow extends RowWords {
  id: string;
  /** Name of the link to its sentence. */
  spoken: string;
  /** Anchor of its own sentence on the page of the full text; absent where it is computed. */
  text?: string;
  /** Anchor on the page of its section: the chart that shows it, or the table. */
  panel: string;
  /** As-of, scope, formula, the word of an explicit zero; empty where nothing is said of them. */
  basis: string;
  /** One plain sentence. */
  definition: string;
}

/** What an indicator means, and whether it can be compared. */
export interface Term {
  id: string;
  label: string;
  unit: string;
  definition: string;
  comparability: string;
  note?: string;
}

/** Everything that the page of a report's data shows. */
export interface DataPageModel {
  id: string;
  title: string;
  rows: DataRow[];
  sections: SectionLink[];
  /** Units of the rows, the most frequent first. */
  units: { unit: string; count: number }[];
  terms: Term[];
  /** Indicators of the vocabulary to which the report gives no number. Missing, not zero. */
  absent: Term[];
  /** What else it does not say. */
  unsaid: UnsaidNote[];
  citations: Citation[];
  reuse: string;
  corrections: CorrectionNote[];
}

const COMPUTED = '由报告里的数字算出，不是报告原文的数字。';
const REUSE_UNCONFIRMED = '使用许可待发布单位确认。';

/**
 * @param report a verified report.
 * @param address public address of the page; null where the site has none.
 */
export function buildDataPage(report: TracedReport, site: Site, address: string | null): DataPageModel {
  const { id, title } = report.loaded.report.value;
  const rows = buildRows(report);
  const used = new Set([...report.figures.values()].map(({ figure }) => figure.indicator));
  const { indicators } = report.loaded.vocabulary.value;
  return {
    id,
    title,
    rows,
    sections: listSections(report).filter((section) => rows.some((row) => row.section === section.id)),
    units: countUnits(rows),
    terms: indicators.filter((indicator) => used.has(indicator.id)).map(toTerm),
    absent: indicators.filter((indicator) => !used.has(indicator.id)).map(toTerm),
    unsaid: listUnsaid(report, viewReport(report).values),
    citations: buildCitations(report, site, address),
    reuse: site.reuse ?? REUSE_UNCONFIRMED,
    corrections: buildCorrections(report),
  };
}

function buildRows(report: TracedReport): DataRow[] {
  const { values, links } = viewReport(report);
  const definitions = new Map(report.loaded.vocabulary.value.indicators.map(({ id, definition }) => [id, definition]));
  return report.loaded.sections.flatMap(({ value: section }) =>
    buildSectionTable(section, values)
      .groups.flatMap(({ rows }) => rows)
      .map(({ value, basis }) => ({
        id: value.id,
        label: value.label,
        value: value.value,
        // A state has no unit of its own; its indicator has.
        unit: report.figures.get(value.id)?.figure.unit ?? value.display.unit,
        shown: shownOf(value),
        spoken: spokenLink(value, shownOf(value)),
        text: value.formula === undefined ? figureAnchor(value.id) : undefined,
        panel: links.get(value.id)?.panel.split('#')[1] ?? `${section.id}-table`,
        section: section.id,
        title: headingOf(section),
        basis: basis.join('；'),
        definition: definitions.get(value.indicator ?? '') ?? COMPUTED,
      })),
  );
}

function countUnits(rows: readonly DataRow[]): DataPageModel['units'] {
  const counts = new Map<string, number>();
  for (const { unit } of rows) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].map(([unit, count]) => ({ unit, count })).sort((a, b) => b.count - a.count);
}

function toTerm({ id, label, unit, definition, comparability, note }: Indicator): Term {
  return { id, label, unit, definition, comparability: COMPARABILITY_WORDS[comparability], note };
}
