import type { Chart, ChartKind, Section } from '../../../data/schema';
import { type Fault, faultAt, type LoadedFile, meantName } from '../../load';
import { type Amounts, namesNothing, unknownId } from '../amounts';
import type { PlacedFigure } from '../figures';
import type { Ground } from '../ground';
import type { TracedHeading } from '../traced';
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

/** Checks every chart of the report, and that every figure is shown by a chart of its own section, under its own subsection. */
export function verifyCharts(ground: Ground, amounts: Amounts, figures: readonly PlacedFigure[], headings: readonly TracedHeading[]): Fault[] {
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
      ...checkPlaces(file, figures, headings),
      ...findUnshown(file),
    ]),
  ];
}

function verifyChart(chart: Chart, subsections: Section['subsections'], place: ChartPlace): Fault[] {
  const references = chartReferences(chart);
  const unknown = references.filter(({ id }) => !place.amounts.known.has(id));
  const named = [...checkSubsection(chart, subsections, place), ...checkRepeats(chart, place)];
  if (unknown.length > 0) {
    const reported = unknown.filter(({ id }) => namesNothing(place.amounts, id));
    return [...named, ...reported.map(({ path, id }) => unknownId(place.amounts, place.file, `${place.path}.${path}`, id))];
  }
  // Each rule takes the chart of its own kind: the record's key says which.
  const rule = CHART_RULES[chart.kind] as (chart: Chart, place: ChartPlace) => Fault[];
  return [...named, ...rule(chart, place)];
}

function checkSubsection({ subsection }: Chart, subsections: Section['subsections'], place: ChartPlace): Fault[] {
  if (subsection === undefined || subsections.some(({ id }) => id === subsection)) return [];
  return [chartFault(place, 'subsection', `没有名为「${subsection}」的小节`, `改成本节 subsections 里的 id；概括全节的图可以不写${meantName(subsection, subsections.map(({ id }) => id))}`)];
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

/** A chart under a subsection's heading shows what is told there; a chart of the section as a whole may show all of it. */
function checkPlaces(file: LoadedFile<Section>, figures: readonly PlacedFigure[], headings: readonly TracedHeading[]): Fault[] {
  // Where a heading was not found, nothing can be under it.
  const found = new Set(headings.flatMap(({ section, subsection }) => (section === file.value.id ? (subsection ?? []) : [])));
  const places = new Map(figures.map(({ traced: { figure, subsection } }) => [figure.id, subsection]));
  return file.value.panel.charts.flatMap((chart, index) => {
    if (chart.subsection === undefined || !found.has(chart.subsection)) return [];
    const astray = chartReferences(chart).filter(({ id }) => places.has(id) && places.get(id) !== chart.subsection);
    return astray.map(({ path, id }) =>
      faultAt(file, `panel.charts[${index}].${path}`, `「${id}」不是小节「${chart.subsection}」里的数据`, '换成这个小节的数据；概括全节的图不写 subsection'),
    );
  });
}

function findUnshown(file: LoadedFile<Section>): Fault[] {
  const shown = new Set(file.value.panel.charts.flatMap((chart) => chartReferences(chart).map(({ id }) => id)));
  return file.value.figures.flatMap(({ id }, index) =>
    shown.has(id)
      ? []
      : [faultAt(file, `figures[${index}].id`, `数据「${id}」没有出现在本节的任何一个图里`, '在 panel.charts 的某个图里用上它；没有同类可比的放进 tiles')],
  );
}
