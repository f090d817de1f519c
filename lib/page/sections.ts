import type { TracedReport } from '../verify/traced';
import { viewReport } from '../view';

/** A section by name, for lists of links. */
export interface SectionLink {
  id: string;
  heading: string;
  mark: string;
  title: string;
  under?: string;
}

/** The sections of a report in its order. */
export function listSections(report: TracedReport): SectionLink[] {
  return viewReport(report).sections.map(({ id, heading, mark, title, under }) => ({ id, heading, mark, title, ...(under !== undefined && { under }) }));
}
