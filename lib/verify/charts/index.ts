import type { Chart, ChartKind, Section } from '../../../data/schema';
import { type Fault, faultAt, type LoadedFile } from '../../load';
import { type Amounts, unknownId } from '../amounts';
import type { Ground } from '../ground';
import { checkFlow } from './flow';
import type { ChartPlace, ChartRule } from './place';
import { chartFault } from './place';
import { checkBars, checkParts, checkTiles, checkUnits } from './quantities';
import { chartReferences } from './references';
import { checkList, checkSteps, checkTimeline, checkTree } from './words';

/** What each kind of chart asks of its figures and quotes. */
const CHART_RULES = {
  bars: checkBars,
  parts: checkParts,
  units: checkUnits,
  flow: checkFlow,
  tree: checkTree,
  timeline: checkTimeline,
  tiles: checkTiles,
  steps: checkSteps,
  list: checkList,
} satisfies { [Kind in ChartKind]: ChartRule<Kind> };

/** Checks every chart of the report, and that every figure is shown by a chart of its own section. */
export function verifyCharts(ground: Ground, amounts: Amounts): Fault[] {
  const { report, sections } = ground.loaded;
  const overview = report.value.overview.charts.flatMap((chart, index) =>
    verifyChart(chart, [], { ground, amounts, file: report, path: `overview.charts[${index}]` }),
  );
  return [
    ...overview,
    ...sections.flatMap((file) => [
      ...file.value.panel.charts.flatMap((chart, index) =>
        verifyChart(chart, file.value.subsections, { ground, amounts, file, path: `panel.charts[${index}]` }),
      ),
      ...findUnshown(file),
    ]),
  ];
}

function verifyChart(chart: Chart, subsections: Section['subsections'], place: ChartPlace): Fault[] {
  const references = chartReferences(chart);
  const unknown = references.filter(({ id }) => !place.amounts.known.has(id));
  const named = [...checkSubsection(chart, subsections, place), ...checkRepeats(chart, place)];
  if (unknown.length > 0) {
    const reported = unknown.filter(({ id }) => !place.amounts.unknowable.has(id));
    return [...named, ...reported.map(({ path, id }) => unknownId(place.file, `${place.path}.${path}`, id))];
  }
  // Each rule takes the chart of its own kind: the record's key says which.
  const rule = CHART_RULES[chart.kind] as (chart: Chart, place: ChartPlace) => Fault[];
  return [...named, ...rule(chart, place)];
}

function checkSubsection({ subsection }: Chart, subsections: Section['subsections'], place: ChartPlace): Fault[] {
  if (subsection === undefined || subsections.some(({ id }) => id === subsection)) return [];
  return [chartFault(place, 'subsection', `没有名为「${subsection}」的小节`, '改成本节 subsections 里的 id；概括全节的图可以不写')];
}

/** One fact drawn twice in one picture would be counted twice; tiles may tell it again. A flow names a node in several links. */
function checkRepeats(chart: Chart, place: ChartPlace): Fault[] {
  if (chart.kind === 'flow') return [];
  const factOf = (id: string): string => (chart.kind === 'tiles' ? id : (place.amounts.known.get(id)?.sameAs ?? id));
  const references = chartReferences(chart).map(({ path, id }) => ({ path, fact: factOf(id) }));
  return references.flatMap(({ path, fact }, index) =>
    references.findIndex((other) => other.fact === fact) === index
      ? []
      : [chartFault(place, path, `「${fact}」在同一个图里画了两次`, '删去一个（sameAs 的重复也算同一个）')],
  );
}

function findUnshown(file: LoadedFile<Section>): Fault[] {
  const shown = new Set(file.value.panel.charts.flatMap((chart) => chartReferences(chart).map(({ id }) => id)));
  return file.value.figures.flatMap(({ id, sameAs }, index) =>
    sameAs !== undefined || shown.has(id)
      ? []
      : [faultAt(file, `figures[${index}].id`, `数据「${id}」没有出现在本节的任何一个图里`, '在 panel.charts 的某个图里用上它；没有同类可比的放进 tiles')],
  );
}
