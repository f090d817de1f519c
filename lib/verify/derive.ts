import type { Derived, Formula, Section } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile, type LoadedReport } from '../load';
import { compare, percentage, subtract, sum } from '../number';
import { type Amount, type Amounts, isExact, isShare, lookUp, type NumericAmount, type Reference, referencesOf, unitsOf } from './amounts';
import type { TracedDerived } from './traced';

interface Computed {
  value: string;
  unit: string;
  formula: string;
}

/** A formula that cannot be computed, in words. */
interface Refusal {
  problem: string;
  remedy: string;
}

/**
 * Computes every derived value of a report, in order, from exact figures of one unit.
 * @returns the derived values, and the amounts with them added; what cannot be computed is a fault and is marked unknowable.
 */
export function deriveValues(
  loaded: LoadedReport,
  declared: Amounts,
): { derived: Map<string, TracedDerived>; amounts: Amounts; faults: Fault[] } {
  const derived = new Map<string, TracedDerived>();
  const known = new Map(declared.known);
  const unknowable = new Set(declared.unknowable);
  const faults: Fault[] = [];
  for (const file of loaded.sections) {
    // A formula may use the derived values that stand above it in its own section, not those of other sections.
    const reachable = { ...declared, known: new Map(declared.known), unknowable };
    file.value.derived.forEach((entry, index) => {
      const result = derive(entry, file, `derived[${index}]`, reachable);
      faults.push(...result.faults);
      if (!result.computed) return void unknowable.add(entry.id);
      const { value, unit } = result.computed;
      derived.set(entry.id, { derived: entry, section: file.value.id, ...result.computed });
      const amount: Amount = { id: entry.id, value, unit, qualifier: 'exact' };
      known.set(entry.id, amount);
      reachable.known.set(entry.id, amount);
    });
  }
  return { derived, amounts: { ...declared, known, unknowable }, faults };
}

function derive(entry: Derived, file: LoadedFile<Section>, path: string, amounts: Amounts): { computed?: Computed; faults: Fault[] } {
  const { found, complete, faults } = lookUp(amounts, inputsOf(entry.formula, file, `${path}.formula`));
  if (!complete) return { faults };
  const refusal = refuseInputs(found) ?? refuseRepeats(found);
  const result = refusal ?? compute(entry.formula, (ids) => ids.flatMap((id) => amounts.known.get(id) ?? []).filter(isExact));
  if ('problem' in result) return { faults: [faultAt(file, `${path}.formula`, result.problem, result.remedy)] };
  return { computed: result, faults: [] };
}

function inputsOf(formula: Formula, file: LoadedFile<Section>, path: string): Reference[] {
  switch (formula.kind) {
    case 'remainder':
      return [{ file, path: `${path}.whole`, id: formula.whole }, ...referencesOf(file, `${path}.parts`, formula.parts)];
    case 'sum':
      return referencesOf(file, `${path}.parts`, formula.parts);
    case 'share':
      return [{ file, path: `${path}.part`, id: formula.part }, ...referencesOf(file, `${path}.whole`, formula.whole)];
  }
}

function refuseInputs(inputs: readonly Amount[]): Refusal | undefined {
  const units = unitsOf(inputs);
  if (units.length > 1) return { problem: `算式里的单位不同：${units.join('、')}`, remedy: '只用同一单位的数据来算' };
  const rough = inputs.find((input) => !isExact(input));
  if (rough) return { problem: `「${rough.id}」不是确数，不能用来计算`, remedy: '删去这个算式：约数、范围、名次和“以上”“以内”“数百”算不出确数' };
  if (inputs.some(isShare)) return { problem: '百分比之间不能加减或相除', remedy: '改用计算百分比的件数、项数等原始数据' };
  return undefined;
}

function refuseRepeats(inputs: readonly Amount[]): Refusal | undefined {
  const facts = inputs.map(({ id, sameAs }) => sameAs ?? id);
  const repeated = facts.find((fact, index) => facts.indexOf(fact) !== index);
  return repeated === undefined ? undefined : { problem: `「${repeated}」在算式里用了两次`, remedy: '同一个数只用一次（sameAs 的重复也算同一个）' };
}

function compute(formula: Formula, amountsOf: (ids: readonly string[]) => NumericAmount[]): Computed | Refusal {
  switch (formula.kind) {
    case 'remainder': {
      const [whole, ...parts] = amountsOf([formula.whole, ...formula.parts]).map(({ value }) => value);
      const value = subtract(whole ?? '0', parts);
      if (compare(value, '0') < 0) return { problem: `各部分之和大于整体（${whole} − ${parts.join(' − ')} < 0）`, remedy: '核对整体和各部分是不是同一口径' };
      return { value, unit: unitOf(amountsOf([formula.whole])), formula: `${whole} − ${parts.join(' − ')} = ${value}` };
    }
    case 'sum': {
      const parts = amountsOf(formula.parts);
      const value = sum(parts.map((part) => part.value));
      return { value, unit: unitOf(parts), formula: `${parts.map((part) => part.value).join(' + ')} = ${value}` };
    }
    case 'share': {
      const part = amountsOf([formula.part])[0]?.value ?? '0';
      const wholes = amountsOf(formula.whole).map(({ value }) => value);
      const whole = sum(wholes);
      if (compare(whole, '0') === 0) return { problem: '除数是 0', remedy: '换成不为零的整体' };
      if (compare(part, whole) > 0) return { problem: `部分 ${part} 大于整体 ${whole}`, remedy: '核对部分和整体有没有写反' };
      const value = percentage(part, whole, formula.decimals);
      const divisor = wholes.length > 1 ? `(${wholes.join(' + ')})` : whole;
      const exact = percentage(part, whole, 20);
      return { value, unit: '%', formula: `${part} ÷ ${divisor} ${compare(exact, value) === 0 ? '=' : '≈'} ${value}%` };
    }
  }
}

function unitOf(amounts: readonly Amount[]): string {
  return amounts[0]?.unit ?? '';
}
