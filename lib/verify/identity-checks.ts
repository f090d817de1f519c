import type { Identity, Section } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile } from '../load';
import { compare, cutPercentage, decimalsOf, percentage, subtract, sum } from '../number';
import { type Amount, isNumeric, lookUp, type NumericAmount, referencesOf } from './amounts';
import { type IdentityPlace, lookUpExact, oneUnit, roughFaults } from './identity-place';
import { tracePassage } from './passages';
import type { Verdict } from './traced';

export type Outcome = Pick<Verdict, 'outcome' | 'formula' | 'difference'>;

type IdentityOf<Kind extends Identity['kind']> = Extract<Identity, { kind: Kind }>;
type Result = { outcome?: Outcome; faults: Fault[] };
type Check<Kind extends Identity['kind']> = (identity: IdentityOf<Kind>, place: IdentityPlace) => Result;

/** How each kind of identity is checked. */
export const IDENTITY_CHECKS = {
  sum: checkSum,
  count: checkCount,
  share: checkShare,
  within: checkWithin,
  wording: checkWordingRepeats,
  unverifiable: keepUnverifiable,
} satisfies { [Kind in Identity['kind']]: Check<Kind> };

function checkSum({ total, parts }: IdentityOf<'sum'>, place: IdentityPlace): Result {
  const { file, path } = place;
  const looked = lookUpExact(place, [{ file, path: `${path}.total`, id: total }, ...referencesOf(file, `${path}.parts`, parts)]);
  const [stated, ...values] = looked.found.map(({ value }) => value);
  const faults = [...looked.faults, ...checkOnce([total, ...parts], file, path)];
  if (faults.length > 0 || stated === undefined) return { faults };
  const computed = sum(values);
  const holds = compare(stated, computed) === 0;
  return decided(holds, `${stated} ${holds ? '=' : '≠'} ${values.join(' + ')}`, stated, computed);
}

function checkCount({ total, lists }: IdentityOf<'count'>, place: IdentityPlace): Result {
  const { file, path } = place;
  const faults: Fault[] = [];
  const lengths = lists.map((list, index) => {
    const listPath = `${path}.lists[${index}]`;
    if ('figures' in list) {
      faults.push(...lookUp(place.amounts, referencesOf(file, `${listPath}.figures`, list.figures)).faults);
      return String(list.figures.length);
    }
    faults.push(...tracePassage(place.ground.text, list, file, listPath).faults, ...checkNames(list.names, list.quote, file, listPath));
    return String(list.names.length);
  });
  const looked = total === undefined ? undefined : lookUpExact(place, [{ file, path: `${path}.total`, id: total }]);
  faults.push(...(looked?.faults ?? []));
  if (faults.length > 0 || (looked && looked.found.length === 0)) return { faults };
  const [first = '0', ...others] = [...(looked?.found.map(({ value }) => value) ?? []), ...lengths];
  const differing = others.find((length) => compare(first, length) !== 0);
  const formula = others.reduce((text, length) => `${text} ${compare(first, length) === 0 ? '=' : '≠'} ${length}`, first);
  return decided(differing === undefined, formula, first, differing ?? first);
}

function checkNames(names: readonly string[], quote: string, file: LoadedFile<Section>, path: string): Fault[] {
  return names.flatMap((name, index) => {
    const at = `${path}.names[${index}]`;
    if (!quote.includes(name)) return [faultAt(file, at, `引文里没有「${name}」`, '从引文里照抄名称')];
    return names.indexOf(name) === index ? [] : [faultAt(file, at, `「${name}」列了两次`, '删去重复的一个')];
  });
}

function checkShare({ rate, part, whole, gap }: IdentityOf<'share'>, place: IdentityPlace): Result {
  const { file, path } = place;
  const rates = lookUp(place.amounts, [{ file, path: `${path}.rate`, id: rate }]);
  const looked = lookUpExact(place, [{ file, path: `${path}.part`, id: part }, ...referencesOf(file, `${path}.whole`, whole)]);
  const faults = [...rates.faults, ...looked.faults, ...checkOnce(whole, file, path)];
  const stated = rates.found[0];
  const [share, ...wholes] = looked.found.map(({ value }) => value);
  if (faults.length > 0 || !stated || share === undefined) return { faults };
  if (stated.unit !== '%' || !isNumeric(stated)) return { faults: [faultAt(file, `${path}.rate`, `「${rate}」不是百分比`, 'rate 写一条单位是 % 的数据')] };
  if (compare(sum(wholes), '0') === 0) return { faults: [faultAt(file, `${path}.whole`, '除数是 0', '换成不为零的整体')] };
  const computed = percentage(share, sum(wholes), decimalsOf(stated.value));
  const exact = percentage(share, sum(wholes), 20);
  const divisor = wholes.length > 1 ? `(${wholes.join(' + ')})` : sum(wholes);
  // What a report cuts instead of rounding is no gap; where one has been explained as such, it stays one.
  const cut = gap === undefined && isCut(stated, cutPercentage(share, sum(wholes), decimalsOf(stated.value)), computed);
  return decided(
    cut || agrees(stated, computed, exact),
    `${share} ÷ ${divisor} ${compare(exact, computed) === 0 ? '=' : '≈'} ${computed}%${cut ? `，原文舍去余数，写作 ${stated.value}%` : ''}`,
    stated.value,
    computed,
  );
}

/** Whether a rate was cut at its last printed digit, where rounding would have printed another. */
function isCut({ value, upper, qualifier }: NumericAmount, cut: string, rounded: string): boolean {
  return upper === undefined && (qualifier === 'exact' || qualifier === 'about') && compare(cut, value) === 0 && compare(rounded, value) !== 0;
}

/** A floor or ceiling holds where the computed share is on its side; any other rate where it is what rounding prints. */
function agrees({ value, upper, qualifier }: NumericAmount, rounded: string, exact: string): boolean {
  if (upper !== undefined) return compare(exact, value) >= 0 && compare(exact, upper) <= 0;
  switch (qualifier) {
    case 'exact':
    case 'about':
      return compare(rounded, value) === 0;
    case 'over':
    case 'atLeast':
      return compare(exact, value) >= 0;
    case 'atMost':
      return compare(exact, value) <= 0;
    case 'rank':
    case 'vague':
      return false;
  }
}

function checkOnce(ids: readonly string[], file: LoadedFile<Section>, path: string): Fault[] {
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  return twice.map((id) => faultAt(file, path, `「${id}」列了两次`, '只列一次'));
}

function checkWithin({ part, whole }: IdentityOf<'within'>, place: IdentityPlace): Result {
  const { file, path } = place;
  const references = [
    { file, path: `${path}.part`, id: part },
    { file, path: `${path}.whole`, id: whole },
  ];
  const { found, faults } = lookUp(place.amounts, references);
  const [smaller, larger] = found;
  if (faults.length > 0 || !smaller || !larger) return { faults };
  const mixed = [...oneUnit(found, place), ...roughFaults(place, { part: hasNoCeiling(smaller) ? part : undefined, whole: hasNoFloor(larger) ? whole : undefined })];
  if (mixed.length > 0 || !isNumeric(smaller) || !isNumeric(larger)) return { faults: mixed };
  const most = smaller.upper ?? smaller.value;
  const holds = compare(most, larger.value) <= 0;
  return decided(holds, `${most} ${holds ? '≤' : '>'} ${larger.value}`, most, holds ? most : larger.value);
}

/** 200余 may be any number above 200, so nothing shows that it is within a whole. */
function hasNoCeiling(amount: Amount): boolean {
  return isNoAmount(amount) || amount.qualifier === 'about' || amount.qualifier === 'over' || amount.qualifier === 'atLeast';
}

function hasNoFloor(amount: Amount): boolean {
  return isNoAmount(amount) || amount.qualifier === 'about' || amount.qualifier === 'atMost';
}

/** A state, an amount in words or a place in an order is on no side of any number. */
function isNoAmount({ value, qualifier, uncounted = false }: Amount): boolean {
  return uncounted || value === undefined || qualifier === 'rank';
}

function checkWordingRepeats({ wording, quotes }: IdentityOf<'wording'>, { ground, file, path }: IdentityPlace): Result {
  const faults = quotes.flatMap((quote, index) => tracePassage(ground.text, quote, file, `${path}.quotes[${index}]`).faults);
  if (faults.length > 0) return { faults };
  const holding = quotes.filter(({ quote }) => quote.includes(wording)).length;
  const holds = holding === quotes.length;
  const formula = holds ? `「${wording}」${holding} 处相同` : `「${wording}」${quotes.length} 处中有 ${quotes.length - holding} 处不同`;
  return { outcome: { outcome: holds ? 'consistent' : 'gap', formula }, faults: [] };
}

function keepUnverifiable({ figures }: IdentityOf<'unverifiable'>, { amounts, printed, file, path }: IdentityPlace): Result {
  const { found, complete, faults } = lookUp(amounts, referencesOf(file, `${path}.figures`, figures));
  if (!complete) return { faults };
  const formula = found.map(({ id, value, unit }) => printed.get(id) ?? (value ?? '') + unit).join('、');
  return { outcome: { outcome: 'unverifiable', formula }, faults: [] };
}

function decided(holds: boolean, formula: string, stated: string, computed: string): Result {
  const difference = subtract(stated, [computed]);
  const gap = !holds && compare(difference, '0') !== 0 ? { difference } : {};
  return { outcome: { outcome: holds ? 'consistent' : 'gap', formula, ...gap }, faults: [] };
}
