import type { Figure, Section } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile } from '../load';
import { isCounted, meaningOf } from '../number';

/** Checks that a figure leaves out its unit only where the text could write one after a number. */
export function checkUnitOmitted({ zeroWord, words, unitOmitted }: Figure, file: LoadedFile<Section>, path: string): Fault[] {
  if (!unitOmitted || (zeroWord === undefined && (words === undefined || isCounted(words)))) return [];
  return [faultAt(file, `${path}.unitOmitted`, '用词语说的数本来就没有单位，不写 unitOmitted', '删去 unitOmitted')];
}

/** Checks that a figure's `status` belongs to a zero in words, and says something that the word does not say by itself. */
export function checkStatus({ zeroWord, status }: Figure, file: LoadedFile<Section>, path: string): Fault[] {
  if (status === undefined) return [];
  const at = (problem: string, remedy: string) => [faultAt(file, `${path}.status`, problem, remedy)];
  if (zeroWord === undefined) return at('写了 status，却没有 zeroWord', '删去 status：只有原文用词语说零的数据才写它');
  return meaningOf(zeroWord) === status ? at(`「${zeroWord}」本来就是这个意思，不必写 status`, '删去 status') : [];
}
