import type { Chart, ChartKind, ChartOf } from '../../../data/schema';
import { type Fault, faultAt, type LoadedFile } from '../../load';
import { compare, isInteger } from '../../number';
import { type Amount, type Amounts, isExact, isNumeric, isZero, type NumericAmount, unitsOf } from '../amounts';
import type { Ground } from '../ground';

/** Where a chart stands and what its ids refer to. */
export interface ChartPlace {
  ground: Ground;
  amounts: Amounts;
  file: LoadedFile<unknown>;
  /** JSON path of the chart: panel.charts[2]. */
  path: string;
}

/** A rule of one kind of chart: what is wrong with a chart whose ids all exist. */
export type ChartRule<Kind extends ChartKind> = (chart: ChartOf<Kind>, place: ChartPlace) => Fault[];

/** An id that a chart shows, with its path inside the chart. */
export interface ChartReference {
  path: string;
  id: string;
}

/** A fault inside a chart. */
export function chartFault({ file, path }: ChartPlace, field: string, problem: string, remedy: string): Fault {
  return faultAt(file, `${path}.${field}`, problem, remedy);
}

/** The amounts of ids that are known to exist. */
export function amountsOf({ amounts }: ChartPlace, ids: readonly string[]): Amount[] {
  return ids.flatMap((id) => amounts.known.get(id) ?? []);
}

/** Amounts that share an axis or a whole must share their unit. */
export function requireOneUnit(place: ChartPlace, field: string, amounts: readonly Amount[]): Fault[] {
  const units = unitsOf(amounts);
  if (units.length <= 1) return [];
  return [chartFault(place, field, `一个图里混用了不同单位：${units.join('、')}`, '按单位拆成几个图；没有同类可比的数放进 tiles')];
}

/** Parts of a whole are exact numbers: an approximate one cannot be added up. */
export function requireExact(place: ChartPlace, field: string, kind: Chart['kind'], amounts: readonly Amount[]): Fault[] {
  const refused = requireAmounts(place, field, kind, amounts);
  if (refused.length > 0) return refused;
  return amounts
    .filter((amount) => !isExact(amount))
    .map(({ id }) => chartFault(place, field, `「${id}」不是确数，${kind} 图画不了`, '约数、范围、“以上”“以内”不能拼成整体：改用 bars（约、余）或 tiles'));
}

/** 数百 has no length, the tenth place is none, and nothing is drawn below zero. */
export function requireAmounts(place: ChartPlace, field: string, kind: Chart['kind'], amounts: readonly Amount[]): Fault[] {
  return amounts.flatMap((amount) => {
    const { id, qualifier } = amount;
    if (!isNumeric(amount)) return [chartFault(place, field, `「${id}」原文只用词语说，没有确数，${kind} 图画不出长度`, '放进 tiles，照原文的说法显示')];
    if (qualifier === 'rank') return [chartFault(place, field, `「${id}」是名次，不是数量，${kind} 图画不了`, '放进 tiles')];
    return compare(amount.value, '0') < 0 ? [chartFault(place, field, `「${id}」是负数，${kind} 图画不出来`, '放进 tiles')] : [];
  });
}

/** A zero has no length or width to draw. */
export function requireNonZero(place: ChartPlace, field: string, kind: Chart['kind'], amounts: readonly Amount[]): Fault[] {
  return amounts
    .filter(isZero)
    .map(({ id }) => chartFault(place, field, `「${id}」是零，${kind} 图画不出来`, '把零放进 tiles，连同“没有”“未发现”一起显示'));
}

/** Marks are counted one by one: from 1 to 30 of them. */
export function requireCountable(place: ChartPlace, field: string, { id, value }: NumericAmount, least: number): Fault[] {
  if (isInteger(value) && compare(value, String(least)) >= 0 && compare(value, '30') <= 0) return [];
  return [chartFault(place, field, `「${id}」是 ${value}，units 图只画 ${least} 至 30 个`, '大的数用 bars 或 parts，没有同类可比的用 tiles')];
}
