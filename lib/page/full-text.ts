import type { TracedReport } from '../verify/traced';
import { buildDocument, OBSERVATION_LABELS, toRestorationNote, type DocumentModel, type RestorationNote } from '../text';
import { fillSegments, unfoldPunctuation, viewReport, type FigureLinks, type Segment, type Values } from '../view';

export interface MarginNote {
  id: string;
  kindLabel: string;
  text: Segment[];
}

/** A heading of the report, as a link. */
export interface ContentsEntry {
  id: string;
  title: string;
}

/** Everything that the page of a report's full text shows. */
export interface FullTextModel {
  id: string;
  title: string;
  document: DocumentModel;
  contents: (ContentsEntry & { parts: ContentsEntry[] })[];
  links: ReadonlyMap<string, FigureLinks>;
  values: Values;
  notes: ReadonlyMap<string, MarginNote>;
  /** Restorations that the text shows in place. */
  restorations: RestorationNote[];
}

/** @param report a verified report. */
export function buildFullText(report: TracedReport): FullTextModel {
  const { id, title } = report.loaded.report.value;
  const { values, links } = viewReport(report);
  const document = buildDocument(report);
  return {
    id,
    title,
    document,
    contents: buildContents(document),
    links,
    values,
    notes: buildMarginNotes(report, values),
    restorations: report.restorations.filter(({ restoration }) => restoration.applied).map(({ restoration }) => toRestorationNote(restoration)),
  };
}

function buildContents({ parts }: DocumentModel): FullTextModel['contents'] {
  const contents: FullTextModel['contents'] = [];
  for (const { id, level, heading, name } of parts) {
    const entry = { id, title: name ?? unfoldPunctuation(heading).replace(/[。：；，]$/, '') };
    if (level === 2) contents.push({ ...entry, parts: [] });
    else contents.at(-1)?.parts.push(entry);
  }
  return contents;
}

function buildMarginNotes({ loaded }: TracedReport, values: Values): Map<string, MarginNote> {
  return new Map(
    loaded.sections.flatMap(({ value }) =>
      value.observations.map(({ id, kind, text }) => [id, { id, kindLabel: OBSERVATION_LABELS[kind], text: fillSegments(text, values) }] as const),
    ),
  );
}
