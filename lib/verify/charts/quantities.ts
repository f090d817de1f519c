import { compare, sum } from '../../number';
import { isNumeric, isShare } from '../amounts';
import type { ChartRule } from './place';
import { amountsOf, chartFault, requireAmounts, requireCountable, requireExact, requireNonZero, requireOneUnit } from './place';
import { tracePassage } from '../passages';

/** Bars measure amounts of one unit from zero; a percentage, a zero, a limit or a range has no such length. */
export const checkBars: ChartRule<'bars'> = ({ figures }, place) => {
  const amounts = amountsOf(place, figures);
  const percentages = amounts.filter(isShare);
  const limits = amounts.filter(({ qualifier, upper }) => qualifier === 'atLeast' || qualifier === 'atMost' || upper !== undefined);
  return [
    ...requireOneUnit(place, 'figures', amounts),
    ...requireAmounts(place, 'figures', 'bars', amounts),
    ...requireNonZero(place, 'figures', 'bars', amounts),
    ...percentages.map(({ id }) => chartFault(place, 'figures', `「${id}」是百分比，bars 图不画百分比`, '百分比放进 tiles')),
    ...limits.map(({ id }) => chartFault(place, 'figures', `「${id}」是界限或范围（以上、以内、几至几），bars 图画不出长度`, '放进 tiles')),
  ];
};

/** The parts must make up the whole. */
export const checkParts: ChartRule<'parts'> = ({ whole, parts }, place) => {
  const amounts = amountsOf(place, [whole, ...parts]);
  const faults = [
    ...requireOneUnit(place, 'parts', amounts),
    ...requireExact(place, 'parts', 'parts', amounts),
    ...requireNonZero(place, 'parts', 'parts', amounts),
  ];
  const [total, ...values] = amounts.filter(isNumeric).map(({ value }) => value);
  if (faults.length > 0 || total === undefined || compare(total, sum(values)) === 0) return faults;
  const problem = `各部分之和 ${sum(values)} 不等于整体 ${total}`;
  return [chartFault(place, 'parts', problem, '补上缺的部分（余数在 derived 里用 remainder 算出），或改用 bars、tiles')];
};

/** Countable things, one mark each. */
export const checkUnits: ChartRule<'units'> = (chart, place) => {
  const { whole, groups = [], names = [], apart = [] } = chart;
  const all = [amountsOf(place, [whole]), amountsOf(place, groups), amountsOf(place, apart)] as const;
  const [[total], groupAmounts, apartAmounts] = [all[0].filter(isNumeric), all[1].filter(isNumeric), all[2].filter(isNumeric)];
  if (!total || all.flat().some((amount) => !isNumeric(amount))) return requireAmounts(place, 'whole', 'units', all.flat());
  const faults = [
    ...requireOneUnit(place, 'whole', [total, ...groupAmounts, ...apartAmounts]),
    ...requireExact(place, 'whole', 'units', [total, ...groupAmounts, ...apartAmounts]),
    ...requireCountable(place, 'whole', total, 1),
    ...apartAmounts.flatMap((amount) => requireCountable(place, 'apart', amount, 1)),
    ...names.flatMap((name, index) => tracePassage(place.ground.text, name, place.file, `${place.path}.names[${index}]`).faults),
  ];
  if (chart.groups && chart.names) faults.push(chartFault(place, 'names', 'groups 和 names 只能写一个', '按类分用 groups，逐个列名用 names'));
  if (compare(total.value, String(names.length)) < 0) {
    faults.push(chartFault(place, 'names', `列了 ${names.length} 个名称，多于整体 ${total.value}`, '核对名称是否重复或多列'));
  }
  const grouped = sum(groupAmounts.map(({ value }) => value));
  if (chart.groups && compare(total.value, grouped) !== 0) {
    faults.push(chartFault(place, 'groups', `各组之和 ${grouped} 不等于整体 ${total.value}`, '补上缺的组（余数在 derived 里用 remainder 算出）'));
  }
  return faults;
};

/** Numbers without a partner: any figure will do. */
export const checkTiles: ChartRule<'tiles'> = () => [];
