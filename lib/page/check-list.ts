import type { Section } from '../../data/schema';
import { chartReferences } from '../verify/charts/references';
import { buildCorrections, type CorrectionNote } from './corrections';
import { buildAudit, type Audit } from './audit';
import { listInvolved, type Involved } from './involved';
import { buildSectionTable, type TableRow } from '../table';
import { EXCLUSION_LABELS, toCheck, toObservation, toRestorationNote, type CheckNote, type ObservationNote, type RestorationNote } from '../text';
import type { TracedReport } from '../verify/traced';
import { fill, headingOf, listChecksums, viewReport, type FigureLinks, type Values } from '../view';

/** A check with the numbers that it is about, by the part that they play. */
export interface CheckDetail extends CheckNote {
  involved: Involved[];
}

/** A number with the places that show it: titles of charts, and what is beside them. */
export interface CheckRow extends TableRow {
  shownIn: string[];
}

interface CheckListSection {
  id: string;
  heading: string;
  rows: CheckRow[];
  checks: CheckDetail[];
  observations: ObservationNote[];
}

/** Everything that whoever signs off a report's page has to look at. */
export interface CheckListModel {
  id: string;
  title: string;
  audit: Audit;
  links: ReadonlyMap<string, FigureLinks>;
  sections: CheckListSection[];
  restorations: RestorationNote[];
  exclusions: { text: string; count: number; kindLabel: string; reason: string }[];
  corrections: CorrectionNote[];
  checksums: { file: string; sha256: string }[];
}

/** @param report a verified report. */
export function buildCheckList(report: TracedReport): CheckListModel {
  const { loaded, verdicts, restorations } = report;
  const { id, title, exclusions } = loaded.report.value;
  const { values, links } = viewReport(report);
  return {
    id,
    title,
    audit: buildAudit(report),
    links,
    sections: loaded.sections.map(({ value }) => ({
      id: value.id,
      heading: headingOf(value),
      rows: buildSectionTable(value, values)
        .groups.flatMap(({ rows }) => rows)
        .map((row) => ({ ...row, shownIn: listPlaces(row.value.id, value, loaded.report.value.headline, values) })),
      checks: verdicts.filter(({ section }) => section === value.id).map((verdict) => ({ ...toCheck(verdict, values), involved: listInvolved(verdict.identity, values) })),
      observations: value.observations.map((observation) => toObservation(observation, values)),
    })),
    restorations: restorations.map(({ restoration }) => toRestorationNote(restoration)),
    exclusions: exclusions.map(({ text, count, kind, reason }) => ({ text, count, kindLabel: EXCLUSION_LABELS[kind], reason })),
    corrections: buildCorrections(report),
    checksums: listChecksums(report),
  };
}

/** Where a number of a section is shown, besides its table: in charts, and among the first numbers of the overview. */
function listPlaces(id: string, { panel }: Section, headline: readonly string[], values: Values): string[] {
  const charts = panel.charts.filter((chart) => chartReferences(chart).some((reference) => reference.id === id));
  return [...charts.map(({ title }) => `图“${fill(title, values)}”`), ...(headline.includes(id) ? ['总览的大号数字'] : []), '表'];
}
