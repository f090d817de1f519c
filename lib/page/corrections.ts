import type { TracedReport } from '../verify/traced';

/** A published value that was changed afterwards, in words. */
export interface CorrectionNote {
  date: string;
  label: string;
  from: string;
  to: string;
  reason: string;
}

/** Every correction of a report, the newest first. */
export function buildCorrections({ loaded, figures }: TracedReport): CorrectionNote[] {
  return loaded.report.value.corrections
    .map(({ date, figure, from, to, reason }) => ({ date, label: figures.get(figure)?.figure.label ?? figure, from, to, reason }))
    .sort((a, b) => b.date.localeCompare(a.date, 'en'));
}
