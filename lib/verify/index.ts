import type { Fault, LoadedData, LoadedReport } from '../load';
import { accountTokens } from './accounting';
import { declaredAmounts } from './amounts';
import { verifyAuthored } from './authored';
import { verifyCards } from './card';
import { verifyCharts } from './charts';
import { deriveValues } from './derive';
import { traceFigures } from './figures';
import { buildGround } from './ground';
import { traceHeadings } from './headings';
import { verifyIdentities } from './identities';
import { verifyIds } from './ids';
import { verifyObservations } from './observations';
import { verifyReportFile } from './report';
import { traceRestorations } from './restorations';
import { verifySearchWords } from './search-words';
import { verifySeveral } from './several';
import { verifySite } from './site';
import type { TracedReport } from './traced';
import { verifyUnsaid } from './unsaid';
import { verifyVocabulary } from './vocabulary';

/**
 * Verifies one report against its own text. Never throws for what the data say; reports every fault at once.
 *
 *     text ──────► number tokens ─────────────────────────────┐
 *       │                                                     ▼
 *       ├► headings ► figures (quote · number · wording) ► accounting: every token claimed once
 *       │                │
 *       │                ▼
 *       │             amounts ► derived values
 *       │                          │
 *       │                          ├► identities ► verdicts (a gap needs an observation)
 *       │                          ├► observations
 *       │                          ├► charts (what each kind can carry; every figure shown)
 *       │                          ├► cards of the overview (lead and numbers of their own section)
 *       │                          ├► authored text (placeholders, no stray numbers)
 *       │                          └► report.json
 *       ├► what the report does not say (words that its text never uses)
 *       └► restorations
 *
 * @returns the traced report, whole only where there is no fault.
 */
export function verifyReport(loaded: LoadedReport): { traced: TracedReport; faults: Fault[] } {
  const ground = buildGround(loaded);
  const headings = traceHeadings(ground);
  const figures = traceFigures(ground, headings.headings);
  const { derived, amounts, faults: derivedFaults } = deriveValues(loaded, declaredAmounts(loaded));
  const identities = verifyIdentities(ground, amounts, figures.figures);
  const restorations = traceRestorations(ground);
  const accounting = accountTokens(ground, figures.figures, headings, [...figures.unread, ...headings.unread]);
  return {
    traced: {
      loaded,
      figures: new Map(figures.figures.map(({ traced }) => [traced.figure.id, traced])),
      derived,
      verdicts: identities.verdicts,
      headings: headings.headings,
      summaries: headings.summaries,
      restorations: restorations.restorations,
      accounts: accounting.accounts,
    },
    faults: [
      // Causes before their echoes: a wrong year moves every date, a heading that is not found takes its figures along.
      ...verifyIds(loaded),
      ...verifyReportFile(ground, amounts),
      ...headings.faults,
      ...figures.faults,
      ...derivedFaults,
      ...identities.faults,
      ...verifyObservations(ground, amounts),
      ...verifyCharts(ground, amounts, figures.figures, headings.headings),
      ...verifyCards(loaded, amounts),
      ...verifyAuthored(ground, amounts),
      ...verifyUnsaid(ground),
      ...restorations.faults,
      ...accounting.faults,
    ],
  };
}

/**
 * Verifies everything that was read: the vocabulary, every report, and what site.json and search.json say of them.
 * Of a report with an unreadable section only the sections that were read are judged: the rest would be its echo.
 * @returns the traced reports and all faults, those of reading first.
 */
export function verifyData({ reports, incomplete, complete, site, vocabulary, search, faults }: LoadedData): { traced: TracedReport[]; faults: Fault[] } {
  const results = reports.map(verifyReport);
  const partial = incomplete.flatMap((loaded) => {
    const files = new Set(loaded.sections.map(({ file }) => file));
    return verifyReport(loaded).faults.filter(({ file }) => files.has(file));
  });
  const known = [...reports, ...incomplete];
  return {
    traced: results.map(({ traced }) => traced),
    faults: [
      ...faults,
      ...(vocabulary ? verifyVocabulary(vocabulary) : []),
      ...results.flatMap((result) => result.faults),
      ...partial,
      ...verifySeveral(known),
      ...(site && complete ? verifySite(site, known.map(({ report }) => report.value)) : []),
      ...(search && vocabulary && complete ? verifySearchWords(search, vocabulary.value, known.map(({ text }) => text)) : []),
    ],
  };
}
