import type { Given, GivenField, Report } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile } from '../load';
import { valuesOf } from './given-values';

/**
 * Settles what the text holds and what is stated without it: neither may the reason be wanting, nor be given for what the text does hold.
 * @param problem what is wrong where the text does not hold the field and nothing says why.
 */
export function settleGiven(report: LoadedFile<Report>, field: GivenField, isHeld: boolean, problem: string, remedy: string): Fault[] {
  const index = (report.value.given ?? []).findIndex((given) => given.field === field);
  if (index === -1) return isHeld ? [] : [faultAt(report, field, problem, `${remedy}；原文确实没有的，在 given 里写明 "${field}" 和理由`)];
  return isHeld ? [faultAt(report, `given[${index}]`, `原文里有「${field}」，不必写 given`, '删去这一条')] : [];
}

/** Each field is given once, and only where the report says it at all. */
export function checkGiven(report: LoadedFile<Report>): Fault[] {
  const given = report.value.given ?? [];
  const values = valuesOf(report.value);
  return given.flatMap(({ field }: Given, index) => {
    if (given.findIndex((other) => other.field === field) !== index) return [faultAt(report, `given[${index}].field`, `「${field}」写了两次理由`, '只留一条')];
    return values[field] === undefined ? [faultAt(report, `given[${index}].field`, `报告没有写「${field}」，不用说理由`, '删去这一条，或补上这个字段')] : [];
  });
}
