import type { Qualifier, Section } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile, type LoadedReport, meantName } from '../load';
import { compare, isCounted, isUncounted } from '../number';

/** What a figure or a derived value amounts to, wherever one is referred to by its id. */
export interface Amount {
  id: string;
  /** Absent where the text says it in words that are no one number: 数百, 三分之二. */
  value?: string;
  upper?: string;
  unit: string;
  qualifier: Qualifier;
  /** Shown without its unit, which the text does not write. */
  unitless?: boolean;
  /** The text says a state in place of a number (尚未): nothing can be computed of it. */
  uncounted?: boolean;
  sameAs?: string;
}

/** An amount that has a number. */
export type NumericAmount = Amount & { value: string };

/** Amounts by id. Ids that are declared but could not be computed are in `unknowable`, so that one mistake is told once. */
export interface Amounts {
  known: Map<string, Amount>;
  unknowable: Set<string>;
  /** Whether every section could be read. Where one could not, an id that is not found may be one of its own. */
  complete: boolean;
}

/** A reference from one place of a data file to a figure or derived value. */
export interface Reference {
  file: LoadedFile<unknown>;
  path: string;
  id: string;
}

/** The amounts that all figures of a report declare, whether or not they could be traced. */
export function declaredAmounts(loaded: LoadedReport): Amounts {
  const figures = loaded.sections.flatMap(({ value }) => value.figures);
  return {
    known: new Map(
      figures.map((figure) => {
        const { id, value, upper, words, unit, unitOmitted = false, qualifier, sameAs } = figure;
        const unitless = unitOmitted || (words !== undefined && !isCounted(words));
        return [id, { id, unit, qualifier, unitless, uncounted: isUncounted(figure), ...(value !== undefined && { value }), ...(upper !== undefined && { upper }), ...(sameAs !== undefined && { sameAs }) }];
      }),
    ),
    unknowable: new Set(),
    complete: loaded.complete,
  };
}

/** Looks references up. @returns the amounts found, and a fault for every id that names nothing; `complete` where none is missing. */
export function lookUp(amounts: Amounts, references: readonly Reference[]): { found: Amount[]; complete: boolean; faults: Fault[] } {
  const found = references.flatMap(({ id }) => amounts.known.get(id) ?? []);
  const faults = references
    .filter(({ id }) => namesNothing(amounts, id))
    .map(({ file, path, id }) => unknownId(amounts, file, path, id));
  return { found, complete: found.length === references.length, faults };
}

/** Whether an id names neither a figure nor a derived value, as far as can be told. */
export function namesNothing({ known, unknowable, complete }: Amounts, id: string): boolean {
  return complete && !known.has(id) && !unknowable.has(id);
}

/** The fault of an id that names neither a figure nor a derived value. */
export function unknownId({ known, unknowable }: Amounts, file: LoadedFile<unknown>, path: string, id: string): Fault {
  return faultAt(file, path, `编号「${id}」指不到任何数据`, `改成某条 figures 或 derived 的 id(检查拼写)${meantName(id, [...known.keys(), ...unknowable])}`);
}

/** References of a list of ids that stands at `path`. */
export function referencesOf(file: LoadedFile<unknown>, path: string, ids: readonly string[]): Reference[] {
  return ids.map((id, index) => ({ file, path: `${path}[${index}]`, id }));
}

/** Whether an amount is one exact number. */
export function isExact(amount: Amount): amount is NumericAmount {
  return isNumeric(amount) && amount.qualifier === 'exact' && amount.upper === undefined && !amount.uncounted;
}

/** Whether an amount has a number, however exact. */
export function isNumeric(amount: Amount): amount is NumericAmount {
  return amount.value !== undefined;
}

/** Units in which a share is told: their numbers are neither added nor drawn as lengths. */
export function isShare({ unit }: Amount): boolean {
  return unit === '%' || unit === '成';
}

/** Whether an amount is zero. */
export function isZero(amount: Amount): boolean {
  return isNumeric(amount) && compare(amount.value, '0') === 0;
}

/** The different units among amounts, in order of appearance. */
export function unitsOf(amounts: readonly Amount[]): string[] {
  return [...new Set(amounts.map(({ unit }) => unit))];
}

/** Ids of all figures of a section. */
export function figureIds(section: Section): string[] {
  return section.figures.map(({ id }) => id);
}
