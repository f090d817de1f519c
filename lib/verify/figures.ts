import type { Figure, Section } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile, meantName } from '../load';
import { checkAsOf } from './as-of';
import type { Ground } from './ground';
import { headingOf } from './ordinals';
import { isWholeClauses, tracePassage } from './passages';
import { checkSameAs } from './same-as';
import { checkStatus, checkUnitOmitted } from './status';
import { traceToken } from './token';
import type { Span, TracedFigure, TracedHeading } from './traced';

/** A traced figure and where its file declares it. */
export interface PlacedFigure {
  traced: TracedFigure;
  file: LoadedFile<Section>;
  path: string;
}

/**
 * Traces every figure of the report to its number in the text, and checks what it says about that number.
 * @returns the figures found, and in `unread` the quotes in which a figure's number was not.
 */
export function traceFigures(ground: Ground, headings: readonly TracedHeading[]): { figures: PlacedFigure[]; unread: Span[]; faults: Fault[] } {
  const results = ground.loaded.sections.flatMap((file) =>
    file.value.figures.map((figure, index) => {
      const path = `figures[${index}]`;
      const { traced, unread, faults } = traceFigure(ground, headings, figure, file, path);
      return { placed: traced ? [{ traced, file, path }] : [], unread: unread ? [unread] : [], faults };
    }),
  );
  return {
    figures: results.flatMap(({ placed }) => placed),
    unread: results.flatMap(({ unread }) => unread),
    faults: [...results.flatMap(({ faults }) => faults), ...checkSameAs(ground.loaded), ...checkOrder(results.flatMap(({ placed }) => placed))],
  };
}

function traceFigure(
  ground: Ground,
  headings: readonly TracedHeading[],
  figure: Figure,
  file: LoadedFile<Section>,
  path: string,
): { traced?: TracedFigure; unread?: Span; faults: Fault[] } {
  const indicatorFaults = checkIndicator(ground, figure, file, path);
  const plausibilityFaults = [...checkPlausible(figure, file, path), ...checkStatus(figure, file, path), ...checkUnitOmitted(figure, file, path)];
  const { span, faults: passageFaults } = tracePassage(ground.text, figure, file, path);
  if (!span) return { faults: [...indicatorFaults, ...plausibilityFaults, ...passageFaults] };
  const place = findSubsection(headings, file.value.id, span);
  const { found, faults: tokenFaults } = traceToken(ground, figure, span, file, path);
  const faults = [
    ...indicatorFaults,
    ...plausibilityFaults,
    ...checkPlace(headings, file, path, span),
    ...checkClauses(ground.text, file, path, span),
    ...tokenFaults,
    ...(found ? checkAsOf(ground.text, found.token.start, figure, file, path) : []),
  ];
  if (!found) return { unread: span, faults };
  const subsection = place?.subsection;
  return {
    traced: { figure, section: file.value.id, ...(subsection !== undefined && { subsection }), quote: span, ...found },
    faults,
  };
}

/** Figures stand in the order of the text: of two equal numbers, each then has its own sentence and not the other's. */
function checkOrder(figures: readonly PlacedFigure[]): Fault[] {
  return figures.flatMap(({ traced, file, path }, index) => {
    const before = figures[index - 1];
    if (!before || before.file !== file || before.traced.token.start <= traced.token.start) return [];
    const problem = `数据的先后与原文不同：原文里「${traced.figure.id}」在「${before.traced.figure.id}」之前`;
    return [faultAt(file, `${path}.quote`, problem, '按原文的先后排列 figures；两条的引文写反了的换回来')];
  });
}

function checkIndicator({ indicators, units, loaded }: Ground, figure: Figure, file: LoadedFile<Section>, path: string): Fault[] {
  const unitFaults = units.includes(figure.unit)
    ? []
    : [faultAt(file, `${path}.unit`, `单位「${figure.unit}」不在单位表里`, `改成单位表里的写法，或在 ${loaded.vocabulary.file} 的 units 里加上它`)];
  const indicator = indicators.get(figure.indicator);
  if (!indicator) {
    const remedy = `改成 ${loaded.vocabulary.file} 里已有的指标编号，或在那里加上这个指标${meantName(figure.indicator, indicators.keys())}`;
    return [...unitFaults, faultAt(file, `${path}.indicator`, `没有名为「${figure.indicator}」的指标`, remedy)];
  }
  if (indicator.unit === figure.unit) return unitFaults;
  const problem = `单位「${figure.unit}」与指标「${indicator.label}」的单位「${indicator.unit}」不同`;
  return [...unitFaults, faultAt(file, `${path}.unit`, problem, '改成同一单位，或换一个指标（不同单位是不同的指标）')];
}

/** A share lies between 0 and 100 %; a change, or how far a target was met or one thing is of another, need not. */
const MAY_EXCEED = /[增升涨长减降跌]|提高|同比|环比|[较比]|达标|完成|执行率|达到|相当于|是.*的/;

function checkPlausible(figure: Figure, file: LoadedFile<Section>, path: string): Fault[] {
  const faults: Fault[] = [];
  const { value = '0', upper = value } = figure;
  if (figure.unit === '%' && (Number(value) < 0 || Number(upper) > 100) && !MAY_EXCEED.test(figure.quote)) {
    faults.push(faultAt(file, `${path}.value`, '百分比超出 0 至 100', '核对原文；确是“增长120%”“完成率105%”之类的，引文要从说增减、完成的词开始'));
  }
  if (figure.upper !== undefined && Number(figure.upper) <= Number(figure.value ?? figure.upper)) {
    faults.push(faultAt(file, `${path}.upper`, '范围的上限不大于下限', 'value 写较小的数，upper 写较大的数'));
  }
  return faults;
}

function findSubsection(headings: readonly TracedHeading[], section: string, span: Span): TracedHeading | undefined {
  return headings.find(
    ({ section: owner, subsection, body }) => owner === section && subsection !== undefined && span.start >= body.start && span.end <= body.end,
  );
}

function checkPlace(headings: readonly TracedHeading[], file: LoadedFile<Section>, path: string, span: Span): Fault[] {
  const own = headings.find(({ section, subsection }) => section === file.value.id && subsection === undefined);
  if (!own || (span.start >= own.body.start && span.end <= own.body.end)) return [];
  const problem = `引文不在「${headingOf(file.value)}」这一节里`;
  return [faultAt(file, `${path}.quote`, problem, '把这条数据移到引文所在那一节的文件，或用 occurrence 指明本节里的那一处')];
}

function checkClauses(text: string, file: LoadedFile<Section>, path: string, span: Span): Fault[] {
  if (isWholeClauses(text, span)) return [];
  return [faultAt(file, `${path}.quote`, '引文不是完整的分句（头或尾断在句子中间）', '把引文延长到前后的标点为止，不要截去“约”“余”“以上”等字')];
}
