export { attributesOf, type ModeAttributes } from './attributes';
export { CONTRASTS, formatMode, mergeMode, PARAMETER, parseMode, RATES, SIZES, STANDARD, STORAGE_KEY, type Contrast, type Mode, type Rate, type Size } from './settings';
