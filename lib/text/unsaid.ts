import type { Unsaid } from '../../data/schema';
import type { TracedReport } from '../verify/traced';
import { fillSegments, type Segment, type Values } from '../view';

/** Something that readers look for and the report does not say. */
export interface UnsaidNote {
  id: string;
  about: Unsaid['about'];
  aboutLabel: string;
  text: Segment[];
  /** Words of the matter that the report never uses. */
  absent: readonly string[];
  /** Sections with numbers that it limits; none where it is of the report as a whole. */
  sections: readonly string[];
}

export const UNSAID_LABELS: Record<Unsaid['about'], string> = {
  comparison: '比较',
  outcome: '结果',
  amount: '金额',
  count: '数量',
  basis: '依据',
};

/** What a report does not say, in the order of its data. */
export function listUnsaid({ loaded }: TracedReport, values: Values): UnsaidNote[] {
  const sectionsWith = (indicators: readonly string[]) => loaded.sections.filter(({ value }) => value.figures.some(({ indicator }) => indicators.includes(indicator))).map(({ value }) => value.id);
  return (loaded.report.value.unsaid ?? []).map(({ id, about, text, absent, indicators = [] }) => ({
    id,
    about,
    aboutLabel: UNSAID_LABELS[about],
    text: fillSegments(text, values),
    absent,
    sections: sectionsWith(indicators),
  }));
}
