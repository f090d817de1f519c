import type { Mode, Patterns } from './settings';

/** What is asked of the system where the reader has chosen no scheme: app/charts.css hatches by the same. */
export const BLACK_ON_WHITE = '(prefers-contrast: more) and (prefers-color-scheme: light)';

/** Whether charts are hatched. @param system whether the system asks for {@link BLACK_ON_WHITE}. */
export function isHatched({ patterns, contrast }: Pick<Mode, 'patterns' | 'contrast'>, system: boolean): boolean {
  return patterns === 'auto' ? hatchesByItself(contrast, system) : patterns === 'on';
}

/** The setting with which charts are hatched or not: what the scheme does by itself needs none. */
export function patternsFor(hatched: boolean, { contrast }: Pick<Mode, 'contrast'>, system: boolean): Patterns {
  if (hatched === hatchesByItself(contrast, system)) return 'auto';
  return hatched ? 'on' : 'off';
}

/** The colours of 黑字白底 are nearly of one tone. */
function hatchesByItself(contrast: Mode['contrast'], system: boolean): boolean {
  return contrast === 'black-on-white' || (contrast === 'auto' && system);
}
