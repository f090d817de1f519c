import { buildAudit, type Audit } from './overview';
import { buildSectionTable, type TableRow } from '../table';
import { EXCLUSION_LABELS, toCheck, toObservation, toRestorationNote, type CheckNote, type ObservationNote, type RestorationNote } from '../text';
import type { TracedReport } from '../verify/traced';
import { buildFigureLinks, buildValues, listChecksums, unfoldPunctuation, type FigureLinks } from '../view';

interface CheckListSection {
  id: string;
  heading: string;
  rows: TableRow[];
  checks: CheckNote[];
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
  corrections: { date: string; figure: string; from: string; to: string; reason: string }[];
  checksums: { file: string; sha256: string }[];
}

/** @param report a verified report. */
export function buildCheckList(report: TracedReport): CheckListModel {
  const { loaded, verdicts, restorations } = report;
  const { id, title, exclusions, corrections } = loaded.report.value;
  const values = buildValues(report);
  return {
    id,
    title,
    audit: buildAudit(report),
    links: buildFigureLinks(report),
    sections: loaded.sections.map(({ value }) => ({
      id: value.id,
      heading: `${value.ordinal}、${unfoldPunctuation(value.title)}`,
      rows: buildSectionTable(value, values).groups.flatMap(({ rows }) => rows),
      checks: verdicts.filter(({ section }) => section === value.id).map((verdict) => toCheck(verdict, values)),
      observations: value.observations.map((observation) => toObservation(observation, values)),
    })),
    restorations: restorations.map(({ restoration }) => toRestorationNote(restoration)),
    exclusions: exclusions.map(({ text, count, kind, reason }) => ({ text, count, kindLabel: EXCLUSION_LABELS[kind], reason })),
    corrections,
    checksums: listChecksums(report),
  };
}
