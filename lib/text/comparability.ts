import type { Indicator } from '../../data/schema';

/** Whether an indicator can be compared with another year's or another place's. */
export const COMPARABILITY_WORDS: Record<Indicator['comparability'], string> = {
  A: '时间段相同的，可以与别的年份、别的地方比较。',
  B: '口径不一，比较前先看备注。',
  C: '只说明本地情况，不宜比较。',
};
