export { attributesOf, type ModeAttributes } from './attributes';
export { BLACK_ON_WHITE, isHatched, patternsFor } from './hatching';
export { CONTRASTS, formatMode, mergeMode, PARAMETER, parseMode, PATTERNS, RATES, SIZES, STANDARD, STORAGE_KEY, type Contrast, type Mode, type Patterns, type Rate, type Size } from './settings';
