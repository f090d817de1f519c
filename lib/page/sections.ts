import type { TracedReport } from '../verify/traced';
import { viewReport } from '../view';

/** A section by name, for lists of links. */
export interface SectionLink {
  id: string;
  ordinal: string;
  title: string;
}

/** The sections of a report in its order. */
export function listSections(report: TracedReport): SectionLink[] {
  return viewReport(report).sections.map(({ id, ordinal, title }) => ({ id, ordinal, title }));
}
