import type { TracedReport } from '../verify/traced';

/** What the reader may trust: how many numbers there are, and what came of checking them. */
export interface Audit {
  figures: number;
  tokens: number;
  consistent: number;
  gaps: number;
  unverifiable: number;
  observations: number;
}

/** @param report a verified report. */
export function buildAudit({ figures, accounts, verdicts, loaded }: TracedReport): Audit {
  const count = (outcome: string) => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  return {
    figures: figures.size,
    tokens: accounts.length,
    consistent: count('consistent'),
    gaps: count('gap'),
    unverifiable: count('unverifiable'),
    observations: loaded.sections.reduce((total, { value }) => total + value.observations.length, 0),
  };
}
