import type { Figure, Section } from '../../data/schema';
import type { Fault, LoadedReport } from '../../lib/load';
import { verifyReport } from '../../lib/verify';
import { declaredAmounts } from '../../lib/verify/amounts';
import { verifyCards } from '../../lib/verify/card';
import { verifyCharts } from '../../lib/verify/charts';
import { deriveValues } from '../../lib/verify/derive';
import { traceFigures } from '../../lib/verify/figures';
import { buildGround } from '../../lib/verify/ground';
import { traceHeadings } from '../../lib/verify/headings';
import { verifyIdentities } from '../../lib/verify/identities';

/** What of a section is wrong: one figure alone, several, its checks, its charts or its card on the overview. */
export type Wrong = { figure: Figure } | 'figures' | 'identities' | 'charts' | 'card';

/** Whether a report is refused in which `value` stands in place of its section of that number. @throws where two ways of judging disagree. */
export type Judge = (section: number, value: Section, wrong: Wrong) => boolean;

/** Every so many mutants, one that the short way refuses is also judged by the long one. */
const SAMPLE = 60;

/**
 * A judge that is quick where it can be: what one step of the verification finds is among the faults of the whole, so that the
 * whole needs to run only for what that step lets through.
 */
export function createJudge(report: LoadedReport): Judge {
  const ground = buildGround(report);
  const { headings } = traceHeadings(ground);
  const { figures } = traceFigures(ground, headings);
  const { amounts } = deriveValues(report, declaredAmounts(report));
  let short = 0;

  const faultsOfStep = (section: number, value: Section, wrong: Exclude<Wrong, 'figures'>): Fault[] => {
    const loaded = withSection(report, section, value);
    const changed = { ...ground, loaded };
    if (wrong === 'card') return verifyCards(loaded, amounts);
    if (wrong === 'identities') return verifyIdentities(changed, amounts, figures).faults;
    const file = loaded.sections[section];
    if (!file) throw new Error(`No section ${section}`);
    if (wrong === 'charts') {
      const others = loaded.sections.map((own) => (own === file ? own : { ...own, value: { ...own.value, panel: { charts: [] } } }));
      return verifyCharts({ ...ground, loaded: { ...loaded, sections: others } }, amounts, figures, headings).filter((fault) => fault.file === file.file);
    }
    // Alone, a figure has no other that it could repeat.
    const alone = { ...loaded, sections: [{ ...file, value: { ...value, figures: [wrong.figure] } }] };
    return traceFigures({ ...ground, loaded: alone }, headings).faults.filter(({ path }) => !path.endsWith('.sameAs'));
  };

  return (section, value, wrong) => {
    const judgeWhole = () => verifyReport(withSection(report, section, value)).faults.length > 0;
    if (wrong === 'figures' || faultsOfStep(section, value, wrong).length === 0) return judgeWhole();
    short += 1;
    if (short % SAMPLE === 0 && !judgeWhole()) throw new Error(`One step refuses what the whole verification does not: ${JSON.stringify(wrong)}`);
    return true;
  };
}

function withSection(report: LoadedReport, section: number, value: Section): LoadedReport {
  return { ...report, sections: report.sections.map((file, index) => (index === section ? { ...file, value } : file)) };
}

/** The report with an indicator of every unit, so that of a wrong unit only the text can tell. Their ids are `indicatorOf(unit)`. */
export function withIndicators(report: LoadedReport): LoadedReport {
  const { vocabulary } = report;
  const more = vocabulary.value.units.map((unit, index) => ({ id: `of-unit-${index}`, label: '某指标', english: 'Some indicator', unit, definition: '某指标。', comparability: 'C' as const }));
  return { ...report, vocabulary: { ...vocabulary, value: { ...vocabulary.value, indicators: [...vocabulary.value.indicators, ...more] } } };
}

/** An indicator of `withIndicators` that is counted in `unit`. */
export function indicatorOf(report: LoadedReport, unit: string): string {
  return `of-unit-${report.vocabulary.value.units.indexOf(unit)}`;
}
